package org.copydesk.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

/**
 * A length of time that a story tells of what lies between two of its dates.
 *
 * @param length the length
 * @param from when what lasts so long began
 * @param to when it ended; nothing when it goes on to the day of the story
 */
public record Spell(
    TemporalExpression length, TemporalExpression from, Optional<TemporalExpression> to) {
  /** Rejects a missing part. */
  public Spell {
    Objects.requireNonNull(length);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
  }

  /** Whether an expression is a date that a length may be counted from, or to. */
  public static boolean isEnd(TemporalExpression date, TemporalExpression length) {
    return SpellReader.isDate(date, length);
  }

  /** What {@code length} of the sentence {@code here} lies between, with {@code dates} near it. */
  public static Optional<Spell> of(
      Article article,
      TemporalExpression length,
      Sentence here,
      List<Sentence> near,
      List<TemporalExpression> dates) {
    return new SpellReader(article, Timeline.of(article)).of(length, here, near, dates);
  }
}
