package org.copydesk.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Safety;

/** Holds rules to their own examples. */
public final class Trial {
  private static final Pattern MARKED = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);

  private final Function<String, Article> read;

  /** A trial on copy that {@code read} makes a story of. */
  public Trial(Function<String, Article> read) {
    this.read = read;
  }

  /**
   * Where a rule of {@code checker} does other than its examples say, a sentence each; empty when
   * all hold.
   */
  public List<String> faults(Checker checker) {
    List<String> faults = new ArrayList<>();
    for (RuleInfo info : checker.rules()) {
      List<Example> examples = info.examples();
      if (examples.stream().noneMatch(Example.Bad.class::isInstance)) {
        faults.add(info.id() + " has no bad example");
      }
      if (examples.stream().noneMatch(Trial::showsSoundCopy)) {
        faults.add(info.id() + " has no good example");
      }
      examples.forEach(example -> fault(checker, info.id(), example).ifPresent(faults::add));
    }
    return faults;
  }

  private static boolean showsSoundCopy(Example example) {
    return example instanceof Example.Good
        || example instanceof Example.Bad bad && bad.fixed().isPresent();
  }

  private Optional<String> fault(Checker checker, RuleId rule, Example example) {
    if (!(example instanceof Example.Bad bad)) {
      List<Finding> findings = findings(checker, rule, example.copy());
      return differ(rule + " is to be silent on", example.copy(), marked(example.copy(), findings));
    }
    String copy = MARKED.matcher(bad.copy()).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
    List<Finding> findings = findings(checker, rule, copy);
    Optional<String> marks = differ(rule + " is to mark", bad.copy(), marked(copy, findings));
    if (marks.isPresent() || bad.fixed().isEmpty()) {
      return marks;
    }
    String fixed = bad.fixed().get();
    return differ(rule + " is to put it right as", fixed, applyFirst(copy, findings))
        .or(
            () ->
                differ(
                    rule + " is to be silent once it is put right,",
                    fixed,
                    marked(fixed, findings(checker, rule, fixed))));
  }

  private static Optional<String> differ(String wish, String wanted, String found) {
    return wanted.equals(found)
        ? Optional.empty()
        : Optional.of(wish + "\n    " + wanted + "\n  but gives\n    " + found);
  }

  private List<Finding> findings(Checker checker, RuleId rule, String copy) {
    return checker.check(read.apply(copy)).stream()
        .filter(finding -> finding.rule().equals(rule))
        .sorted(Finding.PAGE_ORDER)
        .toList();
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
      finding.fixes().stream().findFirst().ifPresent(fix -> edits.addAll(fix.edits()));
    }
    return edits.isEmpty() ? copy : new Fix("all", Safety.REVIEW, edits).applyTo(copy);
  }
}
