package org.copydesk.sources;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Evidence;
import org.copydesk.time.CalendarDate;
import org.copydesk.time.Granularity;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

/** Looks written dates up in the sources of a story. */
public final class DateLookup {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final int CANDIDATES = 10;
  private static final int SHARED = 3;
  private static final double PART = 0.4;

  private final SourcePack sources;

  /** A look-up in {@code sources}. */
  public DateLookup(SourcePack sources) {
    this.sources = sources;
  }

  /** Whether a date is one that sources are asked about: with a month, by name. */
  public static boolean asked(TemporalExpression date) {
    return written(date).isPresent();
  }

  /** A date as written, or a month of a year; without a day then. */
  private static Optional<CalendarDate> written(TemporalExpression date) {
    boolean month = date.unit() == Granularity.MONTH && YEAR.matcher(date.text()).find();
    Optional<CalendarDate> named =
        month
            ? date.days()
                .map(
                    d ->
                        new CalendarDate(
                            d.from().getYear(), d.from().getMonthValue(), -1, Optional.empty()))
            : Optional.empty();
    return date.written().filter(day -> day.month() > 0).or(() -> named);
  }

  /**
   * The one date of a sentence that speaks of the same thing; empty where some source has the
   * story's own, or the story has the source's elsewhere.
   */
  public Optional<Evidence> otherwise(Article story, Sentence sentence, TemporalExpression date) {
    CalendarDate written = written(date).orElseThrow();
    boolean known =
        sources.texts().stream()
            .flatMap(text -> dates(Timeline.of(text.article()).expressions().toList()).stream())
            .anyMatch(other -> agree(written, written(other).orElseThrow()));
    if (known) {
      return Optional.empty();
    }
    Context said = Context.of(story, sentence, date.start(), date.end());
    Set<Sentence> seen = new HashSet<>();
    for (Passages.Window window : sources.passages().near(said.forms(), CANDIDATES)) {
      Article source = window.text().article();
      for (Sentence other : source.sentences(window.passage().block())) {
        List<TemporalExpression> all = dates(Timeline.of(source).in(other));
        if (!seen.add(other) || all.size() != 1) {
          continue;
        }
        TemporalExpression only = all.get(0);
        Context here = Context.of(source, other, only.start(), only.end());
        if (said.speaksOf(here, SHARED, PART) && !isTold(story, only)) {
          return Optional.of(window.text().evidence(window.passage(), only.start(), only.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isTold(Article story, TemporalExpression date) {
    CalendarDate written = written(date).orElseThrow();
    return dates(Timeline.of(story).in(Role.COPY)).stream()
        .anyMatch(other -> agree(written, written(other).orElseThrow()));
  }

  private static List<TemporalExpression> dates(List<TemporalExpression> all) {
    return all.stream().filter(DateLookup::asked).toList();
  }

  /** Whether two dates can be one day, or one the month of the other. */
  private static boolean agree(CalendarDate one, CalendarDate other) {
    return one.month() == other.month()
        && (!one.hasDay() || !other.hasDay() || one.day() == other.day())
        && (!one.hasYear() || !other.hasYear() || one.year() == other.year());
  }
}
