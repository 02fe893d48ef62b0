package org.copydesk.check.dates;

import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.time.DateTokens;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;
import org.copydesk.word.WordLists;

/** Tells whether a sentence looks ahead from its own time, whatever the tense of its verbs. */
final class Ahead {
  private static final Set<String> WORDS = WordLists.of(Ahead.class, "words");

  /** Words that look ahead from the time of another verb as well: "announced", "hoped". */
  private static final Set<String> WIDER_WORDS = WordLists.of(Ahead.class, "wider-words");

  private Ahead() {}

  /** Whether {@code word}, in lower case, makes what follows it lie ahead. */
  static boolean points(String word) {
    return WORDS.contains(word);
  }

  /** Whether a condition follows the date: "a licence that lapsed on June 30 unless renewed". */
  static boolean conditional(DateTokens t, TemporalExpression e) {
    int next = t.from(e.end());
    int at = t.is(next, ",") ? next + 1 : next;
    return t.is(at, "unless") || t.is(at, "if");
  }

  /** Whether a word before the date points ahead, or a condition follows it. */
  static boolean of(Timeline timeline, Article article, TemporalExpression e) {
    DateTokens t = timeline.tokens(e.block());
    if (conditional(t, e)) {
      return true;
    }
    int at = t.from(e.start());
    int start = 0;
    for (Sentence sentence : article.sentences(e.block())) {
      if (sentence.holds(e.start())) {
        start = t.from(sentence.start());
      }
    }
    for (int i = at - 1; i >= start; i--) {
      if (points(t.lower(i)) || WIDER_WORDS.contains(t.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
