package org.copydesk.vale;

import java.util.List;
import java.util.Locale;
import org.copydesk.article.MarkupPassage;
import org.copydesk.yaml.YamlException;

/** A figure of the whole story that is to keep within bounds. */
record Metric(String formula, String condition) implements Point {
  static Metric of(RuleFile rule) {
    String formula = rule.needed("formula", "what is worked out");
    String condition = rule.needed("condition", "when it is marked, such as “> 8”");
    try {
      Formula.meets(Formula.value(formula, name -> 1), condition);
    } catch (IllegalArgumentException e) {
      throw new YamlException(rule.file(), 1, e.getMessage() + "; write it with + - * / ( )");
    }
    return new Metric(formula, condition);
  }

  @Override
  public List<Hit> in(CutStory page, Scopes scope) {
    double value = Formula.value(formula, page.measures()::of);
    return Formula.meets(value, condition) ? top(page, value) : List.of();
  }

  /** A mark at the top of the story. */
  static List<Hit> top(CutStory page, double value) {
    List<MarkupPassage> raw = page.passages(Scopes.of(List.of("raw")));
    String shown = String.format(Locale.ROOT, "%.2f", value);
    return raw.stream()
        .limit(1)
        .map(all -> new Hit(all, 0, Math.min(1, all.plain().length()), shown))
        .toList();
  }
}
