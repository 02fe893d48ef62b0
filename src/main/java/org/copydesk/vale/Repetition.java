package org.copydesk.vale;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.MarkupPassage;

/** The same word twice in a row. */
record Repetition(
    Expressions.Any tokens, int most, boolean anyCase, boolean letters, Exceptions exceptions)
    implements Point {
  static Repetition of(RuleFile rule, Expressions words, Exceptions exceptions) {
    boolean anyCase = rule.flag("ignorecase", false);
    List<String> tokens = rule.texts("tokens").stream().map(token -> "(?:" + token + ")").toList();
    return new Repetition(
        words.add(tokens, anyCase),
        (int) rule.number("max", 0),
        anyCase,
        rule.flag("alpha", false),
        exceptions);
  }

  @Override
  public List<Hit> in(CutStory page, Scopes scope) {
    List<Hit> hits = new ArrayList<>();
    for (MarkupPassage passage : page.passages(scope)) {
      hits(passage, tokens.in(passage.plain(), page.chances(passage)), hits);
    }
    return hits;
  }

  private void hits(MarkupPassage passage, List<Expressions.Match> found, List<Hit> hits) {
    String text = passage.plain();
    int count = 0;
    for (int i = 1; i < found.size(); i++) {
      Expressions.Match before = found.get(i - 1);
      Expressions.Match match = found.get(i);
      String word = match.of(text);
      String last = before.of(text);
      boolean again =
          (anyCase ? word.equalsIgnoreCase(last) : word.equals(last))
              && (!letters || word.chars().allMatch(Character::isLetter));
      count = again ? count + 1 : count;
      boolean line = text.substring(before.start(), match.end()).indexOf('\n') >= 0;
      if (again && count > most && !line) {
        count = 0;
        if (!exceptions.cover(word)) {
          hits.add(new Hit(passage, before.start(), match.end(), List.of(word), List.of(word)));
        }
      }
    }
  }
}
