package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

/** Looks written dates, years, times of day and days of the week up in the sources of a story. */
public final class DateLookup {
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  private static final Pattern DIGITS = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

  private static final int SHARED = 3;
  private static final double PART = 0.4;

  /** How much must be said around both where one part of a date is another, near and at large. */
  private static final double SLIP = 0.4;

  private static final double SLIP_WIDE = 1.1;

  /** How far from a date's sentence others say of what it is, in characters. */
  private static final int AROUND = 120;

  /** The same where more is other. */
  private static final double TELLING = 1.6;

  private static final double WEEKDAYS = 0.6;

  private final SaidThings statements;
  private final List<ToldDate> known = new ArrayList<>();
  private final Set<String> years = new HashSet<>();
  private final Set<String> weekdays = new HashSet<>();
  private final Map<Sentence, Said> saids = new HashMap<>();

  /** A look-up in {@code sources}. */
  public DateLookup(SourcePack sources) {
    this.statements = sources.statements();
    for (SourceText text : sources.texts()) {
      known.addAll(ToldDate.of(Timeline.of(text.article()).expressions().toList()));
      for (Passage passage : text.passages()) {
        String plain = passage.block().plain();
        DIGITS.matcher(plain).results().forEach(year -> years.add(year.group()));
        WEEKDAY.matcher(plain).results().forEach(day -> weekdays.add(day.group()));
      }
    }
    known.forEach(date -> weekday(date).ifPresent(weekdays::add));
  }

  private static Optional<String> weekday(ToldDate date) {
    if (date.year() == 0 || date.month() > 12 || date.day() < 1) {
      return Optional.empty();
    }
    return new org.copydesk.time.CalendarDate(
            date.year(), date.month(), date.day(), Optional.empty())
        .in(date.year())
        .map(
            d ->
                d.getDayOfWeek()
                    .getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH));
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
          .filter(date -> !isKnown(date))
          .flatMap(date -> rival(story, sentence, date).stream())
          .findFirst()
          .map(place -> new Otherwise(expression.start(), expression.end(), place))
          .ifPresent(all::add);
    }
    Matcher day =
        WEEKDAY.matcher(sentence.block().plain()).region(sentence.start(), sentence.end());
    while (day.find()) {
      if (!weekdays.contains(day.group())) {
        int start = day.start();
        int end = day.end();
        weekday(story, sentence, start, end)
            .map(place -> new Otherwise(start, end, place))
            .ifPresent(all::add);
      }
    }
    return all;
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
                    .anyMatch(date -> !isKnown(date) && rival(story, sentence, date).isEmpty()))
        .map(told -> new Bare(told.start(), told.end()))
        .toList();
  }

  private boolean isKnown(ToldDate date) {
    return date.isYear()
        ? years.contains(String.valueOf(date.year()))
        : known.stream().anyMatch(date::agrees);
  }

  private Said said(Article story, Sentence sentence) {
    return saids.computeIfAbsent(sentence, s -> statements.said(story, s));
  }

  /** The date of a sentence of a source that says the same and which the story does not have. */
  private Optional<Evidence> rival(Article story, Sentence sentence, ToldDate date) {
    Context context = Context.of(story, sentence, date.start(), date.end());
    Set<String> near = near(story, sentence, date.start(), date.end());
    Place best = null;
    ToldDate found = null;
    double most = 0;
    for (Scored scored : said(story, sentence).found()) {
      Place place = scored.place();
      if (place.text().kind() == SourceText.Kind.TABLE) {
        continue;
      }
      List<ToldDate> dates = dates(place);
      for (ToldDate other : dates) {
        if (!other.isLike(date) || isTold(story, other)) {
          continue;
        }
        double close = close(near, place, other);
        double wide = wide(story, sentence, date, place, other);
        boolean alone = dates.stream().filter(d -> d.isLike(date)).count() == 1;
        boolean alike =
            alone && !date.isYear() && context.speaksOf(context(place, other), SHARED, PART);
        boolean slip =
            date.isSlipOf(other)
                && (close >= SLIP && isHalf(near, near(place, other)) || wide >= SLIP_WIDE);
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

  private static Context context(Place place, ToldDate date) {
    SourceStatement statement = place.statement();
    return Context.of(
        place.text().article(),
        new Sentence(statement.block(), statement.start(), statement.end()),
        date.start(),
        date.end());
  }

  private static List<ToldDate> dates(Place place) {
    SourceStatement statement = place.statement();
    return ToldDate.of(
        Timeline.of(place.text().article())
            .in(new Sentence(statement.block(), statement.start(), statement.end())));
  }

  private static Set<String> near(Article article, Sentence sentence, int from, int to) {
    return SourceStatement.near(
        article, sentence.block(), sentence.start(), sentence.end(), from, to);
  }

  private double close(Set<String> near, Place place, ToldDate other) {
    return statements.shared(near, near(place, other));
  }

  private static Set<String> near(Place place, ToldDate date) {
    SourceStatement there = place.statement();
    return SourceStatement.near(
        place.text().article(),
        there.block(),
        there.start(),
        there.end(),
        date.start(),
        date.end());
  }

  /** Whether the shorter of two has half of its words, or two of them, in the other. */
  private static boolean isHalf(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return shared > 1 || shared * 2 >= Math.min(one.size(), other.size());
  }

  /** How much the sentence shares with the source's and those beside that. */
  private double wide(
      Article story, Sentence sentence, ToldDate date, Place place, ToldDate other) {
    Set<String> here = around(story, sentence.start(), sentence.end(), date);
    SourceStatement there = place.statement();
    int from = there.start();
    int to = there.end();
    for (Sentence beside : place.text().article().sentences(there.block())) {
      boolean near = beside.end() > there.start() - AROUND && beside.start() < there.end() + AROUND;
      from = near ? Math.min(from, beside.start()) : from;
      to = near ? Math.max(to, beside.end()) : to;
    }
    return statements.shared(here, around(place.text().article(), from, to, other));
  }

  private static Set<String> around(Article article, int from, int to, ToldDate date) {
    Set<String> stems = new LinkedHashSet<>();
    for (Word word : article.words(date.block(), from, to)) {
      if (word.end() <= date.start() || word.start() >= date.end()) {
        SourceStatement.stem(word).ifPresent(stems::add);
      }
    }
    return stems;
  }

  private static boolean isTold(Article story, ToldDate date) {
    return ToldDate.of(Timeline.of(story).in(Role.COPY)).stream().anyMatch(date::agrees);
  }

  /** The only other day of the week on which a source has the same thing. */
  private Optional<Evidence> weekday(Article story, Sentence sentence, int start, int end) {
    Set<String> near = near(story, sentence, start, end);
    Optional<Evidence> found = Optional.empty();
    Set<String> days = new HashSet<>();
    for (Scored scored : said(story, sentence).found()) {
      SourceStatement there = scored.place().statement();
      Matcher day = WEEKDAY.matcher(there.block().plain()).region(there.start(), there.end());
      boolean same = statements.shared(near, there.stems()) >= WEEKDAYS;
      while (same && day.find()) {
        boolean told =
            story.blocks(Role.COPY).stream().anyMatch(b -> b.plain().contains(day.group()));
        if (!told && days.add(day.group()) && found.isEmpty()) {
          found = Optional.of(scored.place().evidence(day.start(), day.end()));
        }
      }
    }
    return days.size() == 1 ? found : Optional.empty();
  }
}
