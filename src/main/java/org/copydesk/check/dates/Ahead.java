package org.copydesk.check.dates;

import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;
import org.copydesk.time.Tokens;

/** Tells whether a sentence looks ahead from its own time, whatever the tense of its verbs. */
final class Ahead {
  private static final Set<String> WORDS =
      Set.of(
          "will",
          "would",
          "could",
          "might",
          "may",
          "should",
          "scheduled",
          "due",
          "planned",
          "plan",
          "plans",
          "expected",
          "slated",
          "set",
          "until",
          "till",
          "deadline",
          "postponed",
          "rescheduled",
          "delayed",
          "moved",
          "by",
          "upcoming",
          "if",
          "proposed",
          "intended",
          "to",
          "pending",
          "extended",
          "expires",
          "before",
          "for",
          "through",
          "effective");

  /** Words that look ahead from the time of another verb as well: "announced", "hoped". */
  private static final Set<String> WIDER_WORDS =
      Set.of(
          "shall",
          "forthcoming",
          "propose",
          "aims",
          "hopes",
          "hoped",
          "valid",
          "announced",
          "called",
          "vowed");

  private Ahead() {}

  /** Whether {@code word}, in lower case, makes what follows it lie ahead. */
  static boolean points(String word) {
    return WORDS.contains(word);
  }

  /** Whether a condition follows the date: "a licence that lapsed on June 30 unless renewed". */
  static boolean conditional(Tokens t, TemporalExpression e) {
    int next = t.from(e.end());
    int at = t.is(next, ",") ? next + 1 : next;
    return t.is(at, "unless") || t.is(at, "if");
  }

  /** Whether a word before the date points ahead, or a condition follows it. */
  static boolean of(Timeline timeline, Article article, TemporalExpression e) {
    Tokens t = timeline.tokens(e.block());
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
