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
          "shall",
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
          "forthcoming",
          "if",
          "propose",
          "proposed",
          "intended",
          "aims",
          "hopes",
          "hoped",
          "to",
          "pending",
          "extended",
          "valid",
          "expires",
          "before",
          "for",
          "through",
          "effective",
          "announced",
          "called",
          "vowed");

  private Ahead() {}

  /** Whether a word before the date, in its sentence, points ahead. */
  static boolean of(Timeline timeline, Article article, TemporalExpression e) {
    Tokens t = timeline.tokens(e.block());
    int at = t.from(e.start());
    int start = 0;
    for (Sentence sentence : article.sentences(e.block())) {
      if (sentence.holds(e.start())) {
        start = t.from(sentence.start());
      }
    }
    for (int i = at - 1; i >= start; i--) {
      if (WORDS.contains(t.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
