package org.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.RuleId;
import org.copydesk.read.PlainTextReader;

/** Holds a rule to its own examples. */
public final class RuleExamples {
  private static final Pattern MARKED = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);

  private RuleExamples() {}

  /** Fails unless every example of every rule of {@code checker} is as it says. */
  public static void hold(Checker checker) {
    for (RuleInfo info : checker.rules()) {
      assertThat(info.examples())
          .as("%s has a bad example", info.id())
          .anyMatch(Example.Bad.class::isInstance);
      assertThat(info.examples())
          .as("%s has a good example", info.id())
          .anyMatch(
              e ->
                  e instanceof Example.Good
                      || e instanceof Example.Bad bad && bad.fixed().isPresent());
      info.examples().forEach(example -> hold(checker, info.id(), example));
    }
  }

  private static void hold(Checker checker, RuleId rule, Example example) {
    if (example instanceof Example.Bad bad) {
      holdBad(checker, rule, bad);
    } else {
      assertThat(marked(example.copy(), findings(checker, rule, example.copy())))
          .as("%s is silent on sound copy", rule)
          .isEqualTo(example.copy());
    }
  }

  private static void holdBad(Checker checker, RuleId rule, Example.Bad bad) {
    String copy = MARKED.matcher(bad.copy()).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
    List<Finding> findings = findings(checker, rule, copy);
    assertThat(marked(copy, findings)).as("%s marks the bad copy", rule).isEqualTo(bad.copy());
    Optional<String> fixed = bad.fixed();
    if (fixed.isPresent()) {
      assertThat(applyFirst(copy, findings)).as("%s puts it right", rule).isEqualTo(fixed.get());
      assertThat(findings(checker, rule, fixed.get()))
          .as("%s is silent once fixed: %s", rule, fixed.get())
          .isEmpty();
    }
  }

  private static List<Finding> findings(Checker checker, RuleId rule, String copy) {
    return checker.check(article(copy)).stream()
        .filter(finding -> finding.rule().equals(rule))
        .sorted(Finding.PAGE_ORDER)
        .toList();
  }

  /** The example as a story: one paragraph, or a whole plain-text story when it has several. */
  public static Article article(String copy) {
    Source source = new Source("example.txt", copy);
    if (copy.strip().contains("\n")) {
      return new PlainTextReader().read(source);
    }
    return new Article.Builder(source)
        .block(Role.PARAGRAPH, Text.verbatim(source, new Span(0, copy.length())))
        .build();
  }

  private static String marked(String copy, List<Finding> findings) {
    StringBuilder out = new StringBuilder(copy);
    for (int i = findings.size() - 1; i >= 0; i--) {
      Span span = findings.get(i).span();
      out.insert(span.end(), "]]").insert(span.start(), "[[");
    }
    return out.toString();
  }

  private static String applyFirst(String copy, List<Finding> findings) {
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : findings) {
      assertThat(finding.fixes()).as("a fix of %s", finding).isNotEmpty();
      edits.addAll(finding.fixes().get(0).edits());
    }
    return new Fix("all", org.copydesk.finding.Safety.REVIEW, edits).applyTo(copy);
  }
}
