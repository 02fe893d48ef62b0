package org.copydesk.vale;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.MarkupPassage;

/** Words or patterns that are not to stand anywhere. */
record Existence(Expressions.Any tokens, Exceptions exceptions, List<String> uses, int limit)
    implements Point {
  static Existence of(RuleFile rule, Expressions words, Exceptions exceptions) {
    String raw = String.join("", rule.texts("raw"));
    boolean whole = !rule.flag("nonword", false);
    List<String> tokens = rule.texts("tokens");
    List<String> regexes = new ArrayList<>();
    for (String token : tokens) {
      String framed = whole ? "\\b(?:" + token + ")\\b" : "(?:" + token + ")";
      regexes.add(rule.flag("append", false) ? framed + raw : raw + framed);
    }
    if (tokens.isEmpty() && !raw.isEmpty()) {
      regexes.add(raw);
    }
    RuleFile action = rule.part("action");
    List<String> uses =
        switch (action.text("name").orElse("")) {
          case "replace" -> action.texts("params");
          case "remove" -> List.of("");
          default -> List.of();
        };
    return new Existence(
        words.add(regexes, rule.flag("ignorecase", false)),
        exceptions,
        uses,
        (int) rule.number("limit", 0));
  }

  @Override
  public List<Hit> in(CutStory page, Scopes scope) {
    List<Hit> hits = new ArrayList<>();
    for (MarkupPassage passage : page.passages(scope)) {
      String text = passage.plain();
      for (Expressions.Match match : tokens.in(text, page.chances(passage))) {
        if (!exceptions.cover(text, match.start(), match.end())) {
          hits.add(new Hit(passage, match.start(), match.end(), List.of(match.of(text)), uses));
        }
      }
    }
    return hits;
  }
}
