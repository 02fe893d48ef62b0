package org.copydesk.check.dates;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.time.CalendarDate;
import org.copydesk.time.DateToken;
import org.copydesk.time.DateTokens;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

/** A day that no calendar has. */
public final class ImpossibleDate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "dates/impossible-date",
              Severity.ERROR,
              "A day that the calendar does not have",
              "There is no such day, so the reader cannot know when it was.",
              Example.bad("The hurricane season ends [[Nov. 31]]."),
              Example.bad("The deal expires on [[September 31, 2014]]."),
              Example.bad("She was born on [[Feb. 29, 1975]]."),
              Example.bad("The shop closed for good on [[29 February 2013]]."),
              Example.bad("The last delivery arrived on [[January 35]]."),
              Example.bad("The papers were signed on [[July 32]], the court heard."),
              Example.bad("The file is dated [[2013-13-04]]."),
              Example.bad("It came into force on [[31/04/2013]]."),
              Example.bad("The fair opens on [[Wednesday, June 31]]."),
              Example.bad("Ballots must be in by [[5pm on 31 June]]."),
              Example.bad("Lorries may unload from [[noon on 30 February]]."),
              Example.good("She was born on Feb. 29, 1976, and married on 29 February."),
              Example.good("Theresa May 31 times refused to answer, and March 40 was a poor rule."),
              Example.good("In November 31 people died, and by June 31 villages were empty."),
              Example.good("Version 2013.13.4 fixes the fault; the score was 31/40."),
              Example.good("The shop closed on November 30 and opens on 31 January 2014."))
          .reading(Blocks.DATED);

  private static final Set<String> NO_PLURAL =
      Set.of(
          "is", "was", "has", "as", "its", "his", "this", "does", "says", "us", "thus", "across");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Timeline timeline = Timeline.of(article);
    List<Finding> findings = new ArrayList<>();
    for (TemporalExpression e : timeline.in(INFO.roles())) {
      if (e.impossibleDay() && !countsWhatFollows(timeline, e)) {
        findings.add(INFO.finding(e.span(), message(e.written().orElseThrow())));
      }
    }
    return findings;
  }

  /** Whether the number may count the noun after it: "by June 31 villages were empty". */
  private static boolean countsWhatFollows(Timeline timeline, TemporalExpression e) {
    if (e.written().orElseThrow().hasYear()) {
      return false;
    }
    DateTokens t = timeline.tokens(e.block());
    DateToken before = t.at(t.from(e.start()) - 1);
    DateToken after = t.at(t.from(e.end()));
    boolean plural =
        after.word()
            && !after.capitalised()
            && after.lower().endsWith("s")
            && after.length() > 3
            && !NO_PLURAL.contains(after.lower());
    boolean dated = before.is("on") || before.is("the") || before.is("a") || before.is(",");
    return plural && !dated;
  }

  private static String message(CalendarDate date) {
    if (date.month() > 12) {
      return "There are only 12 months, and this date names the %dth: check which figure is the month."
          .formatted(date.month());
    }
    String month = Wording.month(Month.of(date.month()));
    if (date.day() < 1) {
      return "%s begins on the 1st: check the day.".formatted(month);
    }
    int year = date.hasYear() ? date.year() : 2000;
    int length = YearMonth.of(year, date.month()).lengthOfMonth();
    boolean leap = date.month() == 2 && date.day() == 29;
    return leap
        ? "%d was no leap year, so February had 28 days: check the day or the year.".formatted(year)
        : "%s has %d days, so there is no %s %d: check the day."
            .formatted(month, length, month, date.day());
  }
}
