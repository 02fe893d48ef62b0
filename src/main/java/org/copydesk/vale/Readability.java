package org.copydesk.vale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.yaml.Nearest;
import org.copydesk.yaml.YamlException;

/** The school grade a story asks for, as one or the mean of several measures. */
record Readability(List<String> formulas, double grade) implements Point {
  /** Each by its published weights. */
  private static final Map<String, String> KNOWN = known();

  private static Map<String, String> known() {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("Flesch-Kincaid", "0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59");
    known.put("Gunning Fog", "0.4 * ((words / sentences) + 100 * (complex_words / words))");
    known.put("Coleman-Liau", "5.88 * (characters / words) - 29.6 * (sentences / words) - 15.8");
    known.put("SMOG", "1.0430 * math.sqrt(polysyllabic_words * 30.0 / sentences) + 3.1291");
    known.put(
        "Automated Readability", "4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43");
    return known;
  }

  static Readability of(RuleFile rule) {
    List<String> formulas = new ArrayList<>();
    for (String name : rule.texts("metrics")) {
      if (!KNOWN.containsKey(name)) {
        throw new YamlException(
            rule.file(),
            1,
            "there is no measure “" + name + "”" + Nearest.hint(name, KNOWN.keySet()));
      }
      formulas.add(KNOWN.get(name));
    }
    return new Readability(
        formulas.isEmpty() ? List.of(KNOWN.get("Flesch-Kincaid")) : List.copyOf(formulas),
        rule.number("grade", 0));
  }

  @Override
  public List<Hit> in(CutStory page, Scopes scope) {
    if (page.measures().of("words") == 0) {
      return List.of();
    }
    double mean =
        formulas.stream()
            .mapToDouble(formula -> Formula.value(formula, page.measures()::of))
            .average()
            .orElse(0);
    return mean > grade ? Metric.top(page, mean) : List.of();
  }
}
