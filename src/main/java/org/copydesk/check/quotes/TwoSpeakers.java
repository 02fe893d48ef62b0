package org.copydesk.check.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Finds one quotation given to two people. */
public final class TwoSpeakers implements Rule {
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH, Role.CAPTION, Role.STANDFIRST);
  private static final int SHORTEST = 5;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "quotes/two-speakers",
              Severity.WARNING,
              "One quotation given to two people",
              "The same words are put into two mouths; at most one of them spoke.",
              Example.bad(
                  "“We have run out of time,” said Ana Ruiz.\n\nIt rained.\n\n[[“We have run out of time,”]] Tom Bell said.\n\nThe talks are over."),
              Example.good(
                  "“We have run out of time,” said Ana Ruiz.\n\nIt rained.\n\n“We have run out of time,” Ruiz said.\n\nThe talks are over."),
              Example.good(
                  "“We have run out of time,” said Ana Ruiz.\n\nIt rained.\n\n“We have run out of time,” she said.\n\nThe talks are over."))
          .reading(BODY);

  private static final String NAME = "((?:\\p{Lu}[\\p{L}'’-]+ ){0,3}\\p{Lu}[\\p{L}'’-]+)";
  private static final String VERB = "(?:said|says|told|added|wrote|warned|insisted|explained)";
  private static final Pattern AFTER =
      Pattern.compile("^\\s*(?:" + VERB + " " + NAME + "|" + NAME + " " + VERB + "\\b)");
  private static final Set<String> PRONOUNS = Set.of("He", "She", "They", "It", "I", "We");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private record Said(Quotation quotation, String speaker) {}

  @Override
  public List<Finding> check(Article article) {
    Map<List<String>, Map<String, Said>> all = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(BODY)) {
      for (Quotation quotation : article.quotations(block)) {
        Optional<String> speaker = speaker(quotation);
        List<String> stems = Spoken.stems(article, block, quotation.start(), quotation.end());
        if (speaker.isPresent() && stems.size() >= SHORTEST) {
          Said here = new Said(quotation, speaker.get());
          Map<String, Said> same = all.computeIfAbsent(stems, s -> new LinkedHashMap<>());
          same.values().stream()
              .filter(other -> !other.speaker().equals(here.speaker()))
              .findFirst()
              .ifPresent(other -> findings.add(finding(other, here)));
          same.putIfAbsent(here.speaker(), here);
        }
      }
    }
    return findings;
  }

  /** The last name of whoever the words right after the quotation give it to. */
  private static Optional<String> speaker(Quotation quotation) {
    if (!quotation.closed()) {
      return Optional.empty();
    }
    Matcher after = AFTER.matcher(quotation.block().plain().substring(quotation.end()));
    if (!after.find()) {
      return Optional.empty();
    }
    String name = after.group(1) != null ? after.group(1) : after.group(2);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return PRONOUNS.contains(last) ? Optional.empty() : Optional.of(last);
  }

  private static Finding finding(Said first, Said second) {
    return INFO.finding(
            second.quotation().span(),
            "The same words are given to "
                + first.speaker()
                + " and to "
                + second.speaker()
                + "; say who spoke them.")
        .withRelated(first.quotation().span(), "given to " + first.speaker() + " here");
  }
}
