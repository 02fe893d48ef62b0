package org.copydesk.check.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.time.Bound;
import org.copydesk.time.CalendarDate;
import org.copydesk.time.Modality;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Tense;
import org.copydesk.time.Timeline;

/** A date whose day of the week is another. */
public final class WrongWeekday implements Rule {
  /** English copy dated by the Julian calendar until September 1752. */
  private static final int FIRST_GREGORIAN_YEAR = 1753;

  /** A date without its year means the nearest; another year must be nearly as near to count. */
  private static final int NEARER_BY = 120;

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:Mon|Tue|Tues|Wed|Weds|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\b");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "dates/wrong-weekday",
              Severity.ERROR,
              "A date that falls on another day of the week",
              "Readers go by the weekday as often as by the date; one of the two sends them on the"
                  + " wrong day.",
              Example.bad(
                  "The hearing was held on [[Tuesday, March 20, 2013]], in Boston.",
                  "The hearing was held on Wednesday, March 20, 2013, in Boston."),
              Example.bad(
                  "The hearing was held on [[Tuesday 20 March 2013]] in Leeds.",
                  "The hearing was held on Wednesday 20 March 2013 in Leeds."),
              Example.bad(
                  "It opened on [[Tues., Oct. 18, 2012]].", "It opened on Thurs., Oct. 18, 2012."),
              Example.bad(
                  "It closed on [[20 March 2013]] (Tuesday).",
                  "It closed on 20 March 2013 (Wednesday)."),
              Example.bad(
                  "The kiln was lit on [[Saturday evening, May 7, 2015]], and went out.",
                  "The kiln was lit on Thursday evening, May 7, 2015, and went out."),
              Example.bad(
                  "The kiln is lit on [[Saturday (7 May 2015)]] at dusk.",
                  "The kiln is lit on Thursday (7 May 2015) at dusk."),
              Example.bad(
                  "The kiln was lit on [[Saturday, 2015 May 7]], at dusk.",
                  "The kiln was lit on Thursday, 2015 May 7, at dusk."),
              Example.bad(
                  "Doors open on [[Thursday the 6th of July 2015]].",
                  "Doors open on Monday the 6th of July 2015."),
              Example.bad(
                  """
                  ---
                  published: 2013-03-22
                  ---
                  Hearing resumes

                  The hearing will resume on [[Tuesday, March 27]].\
                  """),
              Example.bad(
                  """
                  ---
                  published: 2015-05-20
                  ---
                  Kilns to be lit

                  The kilns will be lit on Friday, [[Sunday, June 5]] and 6.\
                  """),
              Example.good(
                  """
                  ---
                  published: 2015-05-20
                  ---
                  Kilns to be lit

                  The kilns will be lit on Friday, Saturday and Sunday, June 5, 6 and 7.

                  The sale runs Monday–Friday, June 1–5, from Tuesday, June 9 to 12 in part.\
                  """),
              Example.bad("The kiln blew up on [[the night of Friday 7 May 2015]]."),
              Example.good("The kiln blew up on the night of Thursday 7 May 2015."),
              Example.bad(
                  "The vote fell on Tuesday, 14 October. The plan goes to the board on [[Sunday, 20"
                      + " October]]."),
              Example.bad(
                  "It began on Monday, 30 December, and ends on [[Tuesday, 8 January]]. Tickets go"
                      + " on sale on Wednesday, 15 January, and on Friday, 3 January."),
              Example.bad(
                  "They won on Sunday, February 15, 2026. The finals begin on [[Tuesday, February"
                      + " 26]]."),
              Example.good(
                  "They won on Sunday, February 15, 2026. The finals begin on Thursday, February"
                      + " 26."),
              Example.good(
                  "The vote fell on Tuesday, 14 October. The plan goes to the board on Monday, 20"
                      + " October."),
              Example.good(
                  "It began on Monday, 30 December. It ends on Wednesday, 8 January, or on 9 May, a"
                      + " Monday."),
              Example.good("The vote fell on Monday, 2 June. It shuts on Tuesday, 31 March."),
              Example.good(
                  "The vote fell on Tuesday, 14 October. In 1998 it had been on Sunday, 20"
                      + " October."),
              Example.good(
                  "The vote fell on Tuesday, 14 October. It opens on Sunday, 21 April, they say."),
              Example.good("The hearing was held on Wednesday, March 20, 2013, in Boston."),
              Example.good("The kiln is lit on Thursday (7 May 2015) at dusk."),
              Example.good("The kiln is lit on Thursday evening, May 7, 2015, at dusk."),
              Example.good("The kiln is lit on Saturday (not on 7 May 2015, a Thursday)."),
              Example.good("The hearing will resume on Tuesday, March 27."),
              Example.good(
                  "The Sunday Times, July 30, 2013, had the story; so had the Edmonton Sun, March"
                      + " 3, 2013."),
              Example.good("Wednesday 2 September 1752 was the last day of the old calendar."),
              Example.good(
                  """
                  ---
                  published: 2013-03-22
                  ---
                  Hearing resumes

                  The hearing will resume on Wednesday, March 27.

                  In 2011 it had begun on Sunday, March 27.\
                  """))
          .reading(Blocks.DATED);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Timeline timeline = Timeline.of(article);
    List<Finding> findings = new ArrayList<>();
    for (TemporalExpression e : timeline.in(INFO.roles())) {
      if (e.written().isPresent() && e.written().get().weekday().isPresent()) {
        check(article, timeline, e, e.written().get()).ifPresent(findings::add);
      }
    }
    WeekdayPairs.odd(article, timeline.in(INFO.roles()))
        .forEach((odd, other) -> findings.add(unlike(odd, other)));
    return findings;
  }

  private static Finding unlike(TemporalExpression odd, TemporalExpression other) {
    String message =
        "“%s” does not go with “%s”: in no year are both right; put a weekday or a day right."
            .formatted(odd.text(), other.text());
    return INFO.finding(odd.span(), message)
        .withSeverity(Severity.WARNING)
        .withRelated(other.span(), "the other date");
  }

  private Optional<Finding> check(
      Article article, Timeline timeline, TemporalExpression e, CalendarDate written) {
    DayOfWeek weekday = written.weekday().orElseThrow();
    if (e.days().isEmpty() || e.days().get().length() != 1) {
      return Optional.empty();
    }
    LocalDate day = e.days().get().from();
    List<Integer> list = WeekdayList.days(e, day.getDayOfMonth());
    if (!list.isEmpty()) {
      int last = list.get(list.size() - 1);
      boolean right =
          last == 0
              || last > day.lengthOfMonth()
              || day.withDayOfMonth(last).getDayOfWeek() == weekday;
      return right
          ? Optional.empty()
          : Optional.of(finding(article, e, day.withDayOfMonth(last), weekday, false));
    }
    if (day.getDayOfWeek() == weekday || day.getYear() < FIRST_GREGORIAN_YEAR || oldStyle(e)) {
      return Optional.empty();
    }
    if (!written.hasYear() && mayBeAnotherYear(article, timeline, e, written)) {
      return Optional.empty();
    }
    boolean sure = written.hasYear() && e.modality() != Modality.QUOTED;
    return Optional.of(finding(article, e, day, weekday, sure));
  }

  private static boolean oldStyle(TemporalExpression e) {
    String text = e.block().plain();
    return text.contains("Julian") || text.contains("Old Style") || text.contains("O.S.");
  }

  /** Whether a year the story speaks of, or one nearly as near, makes the weekday right. */
  private static boolean mayBeAnotherYear(
      Article article, Timeline timeline, TemporalExpression e, CalendarDate written) {
    Optional<LocalDate> published = article.metadata().published();
    if (published.isEmpty()) {
      return true;
    }
    DayOfWeek weekday = written.weekday().orElseThrow();
    LocalDate nearest = e.days().orElseThrow().from();
    long distance = Math.abs(ChronoUnit.DAYS.between(published.get(), nearest));
    for (int year = nearest.getYear() - 1; year <= nearest.getYear() + 1; year++) {
      Optional<LocalDate> other = written.in(year).filter(d -> d.getDayOfWeek() == weekday);
      if (other.isEmpty()) {
        continue;
      }
      long ahead = ChronoUnit.DAYS.between(published.get(), other.get());
      boolean against =
          e.tense().looksBack() && ahead > 1
              || e.tense() == Tense.FUTURE && ahead < -1 && e.bound() != Bound.UNTIL;
      if (!against && Math.abs(ahead) - distance < NEARER_BY) {
        return true;
      }
    }
    return e.tense() != Tense.FUTURE
        && near(article, timeline, e).stream()
            .filter(TemporalExpression::dated)
            .map(other -> other.written().orElseThrow().year())
            .anyMatch(
                year -> written.in(year).filter(d -> d.getDayOfWeek() == weekday).isPresent());
  }

  /** The expressions of the sentence and of the one before. */
  private static List<TemporalExpression> near(
      Article article, Timeline timeline, TemporalExpression e) {
    List<TemporalExpression> near = new ArrayList<>();
    List<TemporalExpression> before = List.of();
    for (Sentence sentence : article.sentences(e.block())) {
      List<TemporalExpression> here = timeline.in(sentence);
      if (sentence.holds(e.start())) {
        near.addAll(before);
        near.addAll(here);
      }
      before = here;
    }
    return near;
  }

  private Finding finding(
      Article article, TemporalExpression e, LocalDate day, DayOfWeek weekday, boolean sure) {
    Wording wording = Wording.of(article);
    String message =
        "%s is %s, not %s: put the weekday or the date right."
            .formatted(
                wording.day(day), Wording.aWeekday(day.getDayOfWeek()), Wording.aWeekday(weekday));
    Finding finding = INFO.finding(e.span(), message);
    Optional<int[]> place = weekdayPlace(e);
    if (place.isPresent()) {
      int from = place.get()[0];
      int to = place.get()[1];
      Span span = e.block().span(from, to);
      finding = finding.withRelated(span, "the weekday");
      if (e.block().text().verbatim(from, to)) {
        String old = e.block().plain().substring(from, to);
        finding = finding.withFix(Fix.write(span, like(old, day.getDayOfWeek())));
      }
    }
    return sure ? finding : finding.withSeverity(Severity.WARNING);
  }

  private static Optional<int[]> weekdayPlace(TemporalExpression e) {
    int to = Math.min(e.block().plain().length(), e.end() + 16);
    Matcher weekday = WEEKDAY.matcher(e.block().plain()).region(e.start(), to);
    return weekday.find()
        ? Optional.of(new int[] {weekday.start(), weekday.end()})
        : Optional.empty();
  }

  /** The weekday as long or short as {@code old}. */
  private static String like(String old, DayOfWeek day) {
    String full = Wording.weekday(day);
    if (old.endsWith("day")) {
      return full;
    }
    return old.length() == 3
        ? day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 3)
        : switch (day) {
          case TUESDAY -> "Tues";
          case THURSDAY -> "Thurs";
          default -> full.substring(0, 3);
        };
  }
}
