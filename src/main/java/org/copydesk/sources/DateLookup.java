package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Evidence;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

/** Looks written dates, years, times of day and days of the week up in the sources of a story. */
public final class DateLookup {
  private static final Pattern DIGITS = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

  private static final int SHARED = 3;
  private static final double PART = 0.4;

  /** How much must be said around both where one part of a date is another, near and at large. */
  private static final double SLIP = 0.4;

  private static final double SLIP_WIDE = 1.1;

  /** The same where more is other. */
  private static final double TELLING = 1.6;

  /** The same where sources have the date of something else. */
  private static final double OF_ANOTHER = 1.5;

  /** The same where the one is a slip of the pen for the other, and nothing is said around it. */
  private static final double OF_PEN = 0.75;

  /** The same of a month, for which a source may have a day. */
  private static final double OF_MONTH = 2;

  private static final int DECADE = 10;

  private final SaidThings statements;
  private final DateNear nearness;
  private final List<Known> known = new ArrayList<>();
  private final Set<String> years = new HashSet<>();
  private final WeekdayLookup weekdays;
  private final DateLeads leads;

  /** The look-up in {@code sources}. */
  public static DateLookup in(SourcePack sources) {
    return sources.derived(DateLookup.class, "", DateLookup::new);
  }

  /** A date of a source. */
  private record Known(SourceText text, ToldDate date) {}

  private DateLookup(SourcePack sources) {
    this.statements = sources.statements();
    this.nearness = new DateNear(statements);
    this.leads = new DateLeads(statements);
    for (SourceText text : sources.texts()) {
      for (ToldDate date : ToldDate.of(Timeline.of(text.article()).expressions().toList())) {
        known.add(new Known(text, date));
      }
      for (ToldDate date : ToldDate.spoken(text.article())) {
        known.add(new Known(text, date));
      }
      for (Passage passage : text.passages()) {
        String plain = passage.block().plain();
        DIGITS.matcher(plain).results().forEach(year -> years.add(year.group()));
      }
    }
    this.weekdays = new WeekdayLookup(sources, known.stream().map(Known::date).toList());
  }

  /**
   * A date of a story that its sources give otherwise.
   *
   * @param start its first plain character in its block
   * @param end the character after the last
   * @param place where a source has another
   */
  public record Otherwise(int start, int end, Evidence place) {}

  /** The dates of a sentence for which the sources that speak of the same thing have others. */
  public List<Otherwise> otherwise(Article story, Sentence sentence) {
    List<Otherwise> all = new ArrayList<>();
    for (TemporalExpression expression : Timeline.of(story).in(sentence)) {
      ToldDate.of(expression).stream()
          .flatMap(date -> otherwise(story, sentence, date).stream())
          .findFirst()
          .map(place -> new Otherwise(expression.start(), expression.end(), place))
          .ifPresent(all::add);
    }
    all.addAll(weekdays.otherwise(story, sentence));
    return all;
  }

  private Optional<Evidence> otherwise(Article story, Sentence sentence, ToldDate date) {
    boolean compared =
        date.isYear() && Neighbours.isCompared(sentence.plain(), String.valueOf(date.year()));
    if (compared) {
      return Optional.empty();
    }
    return isKnown(date)
        ? leads.otherwise(story, sentence, date).or(() -> ofAnother(story, sentence, date))
        : rival(story, sentence, date).or(() -> slip(story, date));
  }

  /**
   * The date of what is told, where sources have the story's own date of something else: much more
   * is said alike around another, which the story does not have.
   */
  private Optional<Evidence> ofAnother(Article story, Sentence sentence, ToldDate date) {
    Set<String> near = DateNear.near(story, sentence, date.start(), date.end());
    double own = 0;
    double said = 0;
    double score = 0;
    double most = 0;
    Place best = null;
    ToldDate found = null;
    for (Scored scored : statements.said(story, sentence).found()) {
      Place place = scored.place();
      for (ToldDate other : DateNear.dates(place)) {
        double close = nearness.close(near, place, other);
        boolean like =
            other.isLike(date)
                && !date.isClock()
                && (other.day() > 0 || date.day() < 0)
                && !other.isReckonedFrom();
        if (other.agrees(date)) {
          own = Math.max(own, close);
          said = Math.max(said, scored.score());
        } else if (like && close > most && !isTold(story, other)) {
          most = close;
          best = place;
          found = other;
          score = scored.score();
        }
      }
    }
    boolean pen = found != null && own == 0 && date.day() > 0 && isOfPen(date, found);
    double least = pen ? OF_PEN : date.day() < 0 && !date.isYear() ? OF_MONTH : OF_ANOTHER;
    boolean meant =
        score > said
            && best != null
            && most >= least
            && most >= 2 * own
            && !isDateline(best.text(), date);
    return meant && best.text().kind() != SourceText.Kind.TABLE
        ? Optional.of(best.evidence(found.start(), found.end()))
        : Optional.empty();
  }

  /** Whether a text is of that day, as the line says with which it begins. */
  private boolean isDateline(SourceText text, ToldDate date) {
    return date.day() > 0
        && known.stream()
            .filter(told -> told.text() == text && told.date().day() > 0)
            .map(Known::date)
            .anyMatch(told -> told.isDateline() && told.agrees(date));
  }

  /**
   * A date that no source has.
   *
   * @param start its first plain character in its block
   * @param end the character after the last
   */
  public record Bare(int start, int end) {}

  /** The dates of a sentence that no source has, nor another in their place. */
  public List<Bare> bare(Article story, Sentence sentence) {
    return Timeline.of(story).in(sentence).stream()
        .filter(
            told ->
                ToldDate.of(told).stream()
                    .anyMatch(
                        date ->
                            !isKnown(date)
                                && (date.isYear() || otherwise(story, sentence, date).isEmpty())))
        .map(told -> new Bare(told.start(), told.end()))
        .toList();
  }

  private boolean isKnown(ToldDate date) {
    return date.isYear()
        ? years.contains(String.valueOf(date.year()))
        : known.stream()
            .map(Known::date)
            .anyMatch(
                told ->
                    date.agrees(told) && (told.day() > 0 || date.day() < 1)
                        || date.isReckoned(told));
  }

  /** The date of a sentence of a source that says the same and which the story does not have. */
  private Optional<Evidence> rival(Article story, Sentence sentence, ToldDate date) {
    Context context = Context.of(story, sentence, date.start(), date.end());
    Set<String> near = DateNear.near(story, sentence, date.start(), date.end());
    Place best = null;
    ToldDate found = null;
    double most = 0;
    for (Scored scored : statements.said(story, sentence).found()) {
      Place place = scored.place();
      if (place.text().kind() == SourceText.Kind.TABLE) {
        continue;
      }
      List<ToldDate> dates = DateNear.dates(place);
      for (ToldDate other : dates) {
        if (!date.isMeantBy(other) || isTold(story, other) || other.isReckonedFrom()) {
          continue;
        }
        double close = nearness.close(near, place, other);
        double wide = nearness.wide(story, sentence, date, place, other);
        boolean alone = dates.stream().filter(d -> d.isLike(date)).count() == 1;
        boolean alike =
            alone
                && !date.isYear()
                && context.speaksOf(DateNear.context(place, other), SHARED, PART);
        boolean slip =
            date.isSlipOf(other)
                && (close >= SLIP
                        && (isOfPen(date, other)
                            || DateNear.isHalf(near, DateNear.near(place, other)))
                    || wide >= SLIP_WIDE && date.isLike(other));
        boolean telling = close >= TELLING && (alone || !date.isYear());
        double sum = close + wide;
        if ((alike || slip || telling) && sum > most) {
          best = place;
          found = other;
          most = sum;
        }
      }
    }
    return best == null ? Optional.empty() : Optional.of(best.evidence(found.start(), found.end()));
  }

  /**
   * The only date of the sources that is this with one part changed, a day or a month, and which
   * the story does not have: a date from nowhere is a slip for that, whatever is said around it.
   */
  private Optional<Evidence> slip(Article story, ToldDate date) {
    if (date.isClock() || date.isYear() || date.day() < 1) {
      return Optional.empty();
    }
    List<Known> meant = new ArrayList<>();
    for (Known other : known) {
      boolean slip = other.date().day() > 0 && date.isSlipOf(other.date());
      if (slip && isWritingSlip(date, other.date()) && !isTold(story, other.date())) {
        meant.add(other);
      }
    }
    boolean one =
        !meant.isEmpty() && meant.stream().allMatch(m -> m.date().agrees(meant.get(0).date()));
    return one
        ? Optional.of(
            meant
                .get(0)
                .text()
                .evidence(
                    meant.get(0).date().block(),
                    meant.get(0).date().start(),
                    meant.get(0).date().end()))
        : Optional.empty();
  }

  /** Whether it is another day of the month, by one digit, or another year by one. */
  private static boolean isOfPen(ToldDate date, ToldDate other) {
    boolean turned =
        date.year() > 0
            && date.day() < 0
            && NumberLookup.turned(String.valueOf(date.year()))
                .contains(String.valueOf(other.year()));
    return date.isYear() || turned
        ? turned || Math.abs(date.year() - other.year()) >= DECADE
        : date.day() > 0 && date.month() == other.month() && isWritingSlip(date, other);
  }

  /** Whether the months are not one, or the days are told by digits that are easily mistaken. */
  private static boolean isWritingSlip(ToldDate one, ToldDate two) {
    return one.month() != two.month()
        || !one.weekday().isEmpty() && one.weekday().equals(two.weekday())
        || DigitSlips.isSlip(String.valueOf(one.day()), String.valueOf(two.day()));
  }

  static boolean isTold(Article story, ToldDate date) {
    return ToldDate.of(Timeline.of(story).in(Role.COPY)).stream()
        .anyMatch(told -> date.agrees(told) && (date.day() < 1 || told.day() > 0));
  }
}
