package org.copydesk.lsp;

import java.util.Optional;
import org.copydesk.finding.Finding;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;

/** What there is to say of a rule beside its finding, as Markdown. */
final class Why {
  private Why() {}

  /** A finding: what it says, and what its rule is for. */
  static String of(Finding finding, Optional<RuleInfo> rule) {
    String told =
        literal(finding.message())
            + finding.citation().map(words -> "\n\nsource: " + literal(words)).orElse("");
    return rule.map(info -> told + "\n\n" + of(info)).orElse(told);
  }

  /** A rule: its name, why it is one, and examples. */
  static String of(RuleInfo info) {
    StringBuilder out = new StringBuilder();
    out.append("**").append(literal(info.title())).append("** (`").append(info.id()).append("`)");
    out.append("\n\n").append(literal(info.why()));
    info.examples().stream()
        .filter(Example.Bad.class::isInstance)
        .map(Example.Bad.class::cast)
        .limit(2)
        .forEach(
            bad -> {
              out.append("\n\n- not: ").append(line(bad.copy()));
              bad.fixed().ifPresent(fixed -> out.append("\n- but: ").append(line(fixed)));
            });
    return out.toString();
  }

  private static String line(String copy) {
    return literal(copy.replace("[[", "").replace("]]", "").strip().replaceAll("\\s+", " "));
  }

  /** Words in which no sign of Markdown or HTML means anything. */
  private static String literal(String words) {
    return words.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
  }
}
