package org.copydesk.sources;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Evidence;
import org.copydesk.sources.DateLookup.Otherwise;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;
import org.copydesk.time.CalendarDate;
import org.copydesk.time.Timeline;

/** Looks days of the week up in the sources of a story. */
final class WeekdayLookup {
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  /** How much must be said around both where no source has the day. */
  private static final double ALIKE = 0.6;

  /** The same where sources have the day of something else. */
  private static final double OF_ANOTHER = 1.5;

  /** How many times more must be said around another day than around the story's own. */
  private static final double MORE = 2.5;

  private final SaidThings statements;
  private final DayHeads heads;
  private final Set<String> known = new HashSet<>();

  WeekdayLookup(SourcePack sources, List<ToldDate> dates) {
    this.statements = sources.statements();
    this.heads = new DayHeads(sources);
    known.addAll(heads.days());
    for (SourceText text : sources.texts()) {
      for (Passage passage : text.passages()) {
        known.addAll(days(passage.block().plain(), 0, passage.block().plain().length()));
      }
    }
    dates.forEach(date -> of(date).ifPresent(known::add));
  }

  /** The day of the week that a date of a source is. */
  private static Optional<String> of(ToldDate date) {
    if (date.year() == 0 || date.month() > 12 || date.day() < 1) {
      return Optional.empty();
    }
    return new CalendarDate(date.year(), date.month(), date.day(), Optional.empty())
        .in(date.year())
        .map(day -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }

  private static Set<String> days(String plain, int from, int to) {
    Set<String> days = new HashSet<>();
    Matcher day = WEEKDAY.matcher(plain).region(from, to);
    while (day.find()) {
      days.add(day.group());
    }
    return days;
  }

  /** The days of a sentence for which the sources that speak of the same thing have others. */
  List<Otherwise> otherwise(Article story, Sentence sentence) {
    List<Otherwise> all = new ArrayList<>();
    Matcher day =
        WEEKDAY.matcher(sentence.block().plain()).region(sentence.start(), sentence.end());
    while (day.find()) {
      int start = day.start();
      int end = day.end();
      Optional<Evidence> headed =
          heads.isEmpty()
              ? Optional.empty()
              : heads.otherwise(statements.said(story, sentence), day.group(), start);
      headed
          .or(() -> told(story, sentence, day))
          .map(place -> new Otherwise(start, end, place))
          .ifPresent(all::add);
    }
    return all;
  }

  private Optional<Evidence> told(Article story, Sentence sentence, Matcher day) {
    if (!known.contains(day.group())) {
      return only(story, sentence, day.start(), day.end());
    }
    return isAlone(story, sentence, day.start(), day.end())
        ? ofAnother(story, sentence, day)
        : Optional.empty();
  }

  /** Whether no other date stands in the sentence, of which its words may be told as well. */
  private static boolean isAlone(Article story, Sentence sentence, int start, int end) {
    return ToldDate.of(Timeline.of(story).in(sentence)).stream()
        .allMatch(date -> date.start() < end && start < date.end());
  }

  /** The only other day of the week on which a source has the same thing. */
  private Optional<Evidence> only(Article story, Sentence sentence, int start, int end) {
    Set<String> near = DateNear.near(story, sentence, start, end);
    Optional<Evidence> found = Optional.empty();
    Set<String> days = new HashSet<>();
    for (Scored scored : statements.said(story, sentence).found()) {
      SourceStatement there = scored.place().statement();
      Matcher day = WEEKDAY.matcher(there.block().plain()).region(there.start(), there.end());
      boolean same = statements.shared(near, there.stems()) >= ALIKE;
      while (same && day.find()) {
        if (!isTold(story, day.group()) && days.add(day.group()) && found.isEmpty()) {
          found = Optional.of(scored.place().evidence(day.start(), day.end()));
        }
      }
    }
    return days.size() == 1 ? found : Optional.empty();
  }

  /**
   * The day on which a source has the same thing, where sources have the story's own of something
   * else: much more is said alike around that, which the story does not have.
   */
  private Optional<Evidence> ofAnother(Article story, Sentence sentence, Matcher told) {
    Set<String> near = DateNear.near(story, sentence, told.start(), told.end());
    double own = 0;
    double most = 0;
    Evidence best = null;
    for (Scored scored : statements.said(story, sentence).found()) {
      Place place = scored.place();
      SourceStatement there = place.statement();
      Set<String> days = new HashSet<>(days(there.block().plain(), there.start(), there.end()));
      DateNear.dates(place).forEach(date -> of(date).ifPresent(days::add));
      heads.day(place.passage()).ifPresent(days::add);
      if (days.contains(told.group())) {
        own = Math.max(own, statements.shared(near, there.stems()));
        continue;
      }
      Matcher day = WEEKDAY.matcher(there.block().plain()).region(there.start(), there.end());
      if (days.size() == 1 && day.find() && !isTold(story, day.group())) {
        Sentence whole = new Sentence(there.block(), there.start(), there.end());
        double alike =
            statements.shared(
                near, DateNear.near(place.text().article(), whole, day.start(), day.end()));
        if (alike > most) {
          most = alike;
          best = place.evidence(day.start(), day.end());
        }
      }
    }
    return most >= OF_ANOTHER && most >= MORE * own ? Optional.of(best) : Optional.empty();
  }

  private static boolean isTold(Article story, String day) {
    return story.blocks(Role.COPY).stream().anyMatch(block -> block.plain().contains(day));
  }
}
