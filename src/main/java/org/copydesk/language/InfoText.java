package org.copydesk.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.article.Role;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Profile;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Scope;

/** What is known of a rule, as a text in a prepared file: saves building the rule to tell of it. */
final class InfoText {
  private static final String FIELD = "\u001e";
  private static final String PART = "\u001f";
  private static final int FIELDS = 7;

  private InfoText() {}

  /** The texts, by the names of the rules. */
  static SortedMap<String, String> written(List<RuleInfo> infos) {
    SortedMap<String, String> texts = new TreeMap<>();
    infos.forEach(info -> texts.put(info.id().toString(), write(info)));
    return texts;
  }

  static String write(RuleInfo info) {
    String roles = info.roles().stream().map(Role::name).sorted().collect(Collectors.joining(PART));
    List<String> fields = new ArrayList<>();
    fields.add(info.id().toString());
    fields.add(info.title());
    fields.add(info.why());
    fields.add(info.severity().name());
    fields.add(info.profile().name());
    fields.add(roles);
    fields.add(String.valueOf(info.quotes()));
    info.examples().forEach(example -> fields.add(write(example)));
    return String.join(FIELD, fields);
  }

  private static String write(Example example) {
    if (example instanceof Example.Bad bad) {
      return "bad" + PART + bad.copy() + bad.fixed().map(fixed -> PART + fixed).orElse("");
    }
    return "good" + PART + example.copy();
  }

  /** What says whether a rule runs. */
  record Head(RuleId id, Profile profile) {}

  /** The head of a text, without reading the rest. */
  static Head head(String text) {
    String[] fields = text.split(FIELD, FIELDS);
    return new Head(RuleId.parse(fields[0]), Profile.valueOf(fields[4]));
  }

  static RuleInfo read(String text) {
    String[] fields = text.split(FIELD, -1);
    Set<Role> roles =
        Stream.of(fields[5].split(PART)).map(Role::valueOf).collect(Collectors.toSet());
    return new RuleInfo(
        RuleId.parse(fields[0]),
        fields[1],
        fields[2],
        Severity.valueOf(fields[3]),
        Profile.valueOf(fields[4]),
        roles,
        Boolean.parseBoolean(fields[6]),
        Scope.PASSAGE,
        Stream.of(fields).skip(FIELDS).map(InfoText::example).toList());
  }

  private static Example example(String text) {
    String[] parts = text.split(PART, -1);
    if (parts[0].equals("good")) {
      return Example.good(parts[1]);
    }
    Optional<String> fixed = parts.length > 2 ? Optional.of(parts[2]) : Optional.empty();
    return new Example.Bad(parts[1], fixed);
  }
}
