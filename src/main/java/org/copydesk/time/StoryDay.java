package org.copydesk.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Role;

/**
 * When a story is told: the day of publication, or, where none is given, not long after the latest
 * day that it tells of with its year.
 *
 * @param days the days it may be
 * @param latest the expression that shows it; nothing when the day of publication is known
 */
public record StoryDay(Interval days, Optional<TemporalExpression> latest) {
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH, Role.LIST_ITEM);

  /** How long after the latest day it tells of a story may be written, in days. */
  private static final int LATER = 120;

  /** When {@code article} is told, as far as it says. */
  public static Optional<StoryDay> of(Article article) {
    Optional<LocalDate> published = article.metadata().published();
    if (published.isPresent()) {
      return Optional.of(new StoryDay(Interval.day(published.get()), Optional.empty()));
    }
    return Timeline.of(article).in(BODY).stream()
        .filter(StoryDay::isADayGone)
        .max(Comparator.comparing(e -> e.days().orElseThrow().from()))
        .map(e -> new StoryDay(after(e.days().orElseThrow()), Optional.of(e)));
  }

  private static Interval after(Interval day) {
    return new Interval(day.from(), day.to().plusDays(LATER));
  }

  private static boolean isADayGone(TemporalExpression e) {
    return e.type() == Type.DATE
        && e.unit() == Granularity.DAY
        && e.dated()
        && e.modality() == Modality.ASSERTED
        && e.tense() != Tense.FUTURE
        && e.bound() == Bound.EXACT;
  }
}
