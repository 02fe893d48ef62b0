package org.copydesk.vale;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.MarkupPassage;

/** Something that is to stand in a passage so many times. */
record Occurrence(Expressions.Any token, int least, int most) implements Point {
  static Occurrence of(RuleFile rule, Expressions words) {
    return new Occurrence(
        words.add(List.of(rule.needed("token", "what is counted")), rule.flag("ignorecase", false)),
        (int) rule.number("min", 0),
        (int) rule.number("max", 0));
  }

  @Override
  public List<Hit> in(CutStory page, Scopes scope) {
    List<Hit> hits = new ArrayList<>();
    for (MarkupPassage passage : page.passages(scope)) {
      String text = passage.plain();
      List<Expressions.Match> found = token.in(text, page.chances(passage));
      int count = found.size();
      if (!(most > 0 && count > most || least > 0 && count < least)) {
        continue;
      }
      // What is not read stands as asterisks, which are nothing to point at.
      Expressions.Match first =
          found.stream()
              .filter(match -> text.charAt(match.start()) != '*')
              .findFirst()
              .orElse(found.isEmpty() ? null : found.get(0));
      hits.add(
          first == null
              ? new Hit(passage, 0, Math.min(1, text.length()), String.valueOf(count))
              : new Hit(passage, first.start(), first.end(), String.valueOf(count)));
    }
    return hits;
  }
}
