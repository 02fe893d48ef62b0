package org.copydesk.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.finding.RuleId;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Scope;
import org.languagetool.rules.CorrectExample;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;

/** What the rules of LanguageTool are; its sub-rules of one name are one rule here. */
final class Infos {
  private static final int EXAMPLES = 3;

  private Infos() {}

  static List<RuleInfo> of(List<Rule> rules, Levels levels) {
    Map<RuleId, List<Rule>> byName = new TreeMap<>();
    for (Rule rule : rules) {
      byName.computeIfAbsent(Names.of(rule), unused -> new ArrayList<>()).add(rule);
    }
    return byName.entrySet().stream()
        .map(entry -> info(entry.getKey(), entry.getValue(), levels))
        .toList();
  }

  private static RuleInfo info(RuleId id, List<Rule> rules, Levels levels) {
    Rule loudest = rules.get(0);
    for (Rule rule : rules) {
      if (levels.of(rule).profile().compareTo(levels.of(loudest).profile()) < 0) {
        loudest = rule;
      }
    }
    Level level = levels.of(loudest);
    return new RuleInfo(
        id,
        loudest.getDescription(),
        level.why(),
        level.severity(),
        level.profile(),
        levels.roles(loudest),
        levels.quotes(loudest),
        Scope.PASSAGE,
        examples(rules));
  }

  private static List<Example> examples(List<Rule> rules) {
    List<Example> examples = new ArrayList<>();
    for (Rule rule : rules) {
      rule.getIncorrectExamples().stream().limit(1).map(Infos::bad).forEach(examples::add);
      rule.getCorrectExamples().stream().limit(1).map(Infos::good).forEach(examples::add);
      if (examples.size() >= EXAMPLES * 2) {
        break;
      }
    }
    if (examples.stream().noneMatch(Example.Good.class::isInstance)) {
      rules.stream()
          .flatMap(rule -> rule.getCorrectExamples().stream())
          .limit(1)
          .map(Infos::good)
          .forEach(examples::add);
    }
    return examples.stream().distinct().toList();
  }

  private static Example bad(IncorrectExample example) {
    String marked = example.getExample().replace("<marker>", "[[").replace("</marker>", "]]");
    return new Example.Bad(marked, fixed(example));
  }

  /** The example with its correction in the place of what is marked, where there is only one. */
  private static Optional<String> fixed(IncorrectExample example) {
    String copy = example.getExample();
    int start = copy.indexOf("<marker>");
    int end = copy.indexOf("</marker>");
    return example.getCorrections().stream()
        .filter(correction -> example.getCorrections().size() == 1 && start >= 0 && end > start)
        .findFirst()
        .map(
            correction -> {
              String found = copy.substring(start + "<marker>".length(), end);
              return copy.substring(0, start)
                  + EnglishRules.spaced(found, correction)
                  + copy.substring(end + "</marker>".length());
            });
  }

  private static Example good(CorrectExample example) {
    return Example.good(plain(example.getExample()));
  }

  private static String plain(String example) {
    return example.replace("<marker>", "").replace("</marker>", "");
  }
}
