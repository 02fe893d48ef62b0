package org.copydesk.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.article.MarkupPassage;

/** Two ways to write one thing, of which a story is to keep to one. */
record Consistency(List<Expressions.Any> pairs) implements Point {
  static Consistency of(RuleFile rule, Expressions words) {
    boolean whole = !rule.flag("nonword", false);
    List<Expressions.Any> pairs = new ArrayList<>();
    for (Map.Entry<String, String> pair : rule.pairs("either").entrySet()) {
      pairs.add(
          words.add(
              List.of(framed(pair.getKey(), whole), framed(pair.getValue(), whole)),
              rule.flag("ignorecase", false)));
    }
    return new Consistency(List.copyOf(pairs));
  }

  private static String framed(String words, boolean whole) {
    return whole ? "\\b(?:" + words + ")\\b" : "(?:" + words + ")";
  }

  @Override
  public List<Hit> in(CutStory page, Scopes scope) {
    List<Hit> hits = new ArrayList<>();
    for (Expressions.Any pair : pairs) {
      List<Hit> found = new ArrayList<>();
      List<Integer> ways = new ArrayList<>();
      for (MarkupPassage passage : page.passages(scope)) {
        for (Expressions.Match match : pair.in(passage.plain(), page.chances(passage))) {
          found.add(new Hit(passage, match.start(), match.end(), match.of(passage.plain())));
          ways.add(match.which());
        }
      }
      // The way that came first stands; each place of the other is marked.
      for (int i = 0; i < found.size(); i++) {
        if (!ways.get(i).equals(ways.get(0))) {
          hits.add(found.get(i));
        }
      }
    }
    return hits;
  }
}
