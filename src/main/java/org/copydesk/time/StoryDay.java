package org.copydesk.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

  private static final Pattern BORN =
      Pattern.compile("\\b(?:[Bb]orn|[Bb]irth|b\\.)(?: [\\p{L}',]+){0,4}:? ?$");

  /** How long after the latest day it tells of a story may be written, in days. */
  private static final int LATER = 120;

  /** How near the latest day a date lies that may have a wrong weekday, in days. */
  private static final int SLIP = 14;

  /** When {@code article} is told, as far as it says. */
  public static Optional<StoryDay> of(Article article) {
    Optional<LocalDate> published = article.metadata().published();
    if (published.isPresent()) {
      return Optional.of(new StoryDay(Interval.day(published.get()), Optional.empty()));
    }
    List<TemporalExpression> all = Timeline.of(article).in(BODY);
    return all.stream()
        .filter(StoryDay::isADayGone)
        .max(Comparator.comparing(e -> e.days().orElseThrow().from()))
        .filter(latest -> all.stream().noneMatch(e -> isYearAfter(e, latest)))
        .filter(latest -> !isBirth(latest) && all.stream().noneMatch(e -> isOfOtherYear(e, latest)))
        .map(e -> new StoryDay(after(e.days().orElseThrow()), Optional.of(e)));
  }

  private static Interval after(Interval day) {
    return new Interval(day.from(), day.to().plusDays(LATER));
  }

  /** Whether a later year is told as gone: then the story is told after that. */
  private static boolean isYearAfter(TemporalExpression e, TemporalExpression latest) {
    return e.type() == Type.DATE
        && e.unit() == Granularity.YEAR
        && e.dated()
        && e.days().isPresent()
        && e.tense() != Tense.FUTURE
        && e.modality() == Modality.ASSERTED
        && e.days().get().from().isAfter(latest.days().orElseThrow().from());
  }

  /**
   * Whether a date without its year has a weekday that it has not in the year of the latest, and is
   * too far from that for a slip: "Friday 18 February 2022" in a story of "Tuesday 17 March".
   */
  private static boolean isOfOtherYear(TemporalExpression e, TemporalExpression latest) {
    Optional<CalendarDate> written = e.written();
    if (e.type() != Type.DATE
        || written.isEmpty()
        || written.get().hasYear()
        || written.get().weekday().isEmpty()
        || written.get().month() <= 0
        || !written.get().hasDay()) {
      return false;
    }
    LocalDate day = latest.days().orElseThrow().from();
    return IntStream.rangeClosed(-1, 1)
        .mapToObj(shift -> written.get().in(day.getYear() + shift))
        .flatMap(Optional::stream)
        .noneMatch(
            d ->
                d.getDayOfWeek() == written.get().weekday().get()
                    || Math.abs(ChronoUnit.DAYS.between(d, day)) <= SLIP);
  }

  /** "Born on Feb. 3, 1941": no story is told so soon after. */
  private static boolean isBirth(TemporalExpression e) {
    String before = e.block().plain().substring(0, e.start());
    return BORN.matcher(before).find();
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
