package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {
  private static Frame filed(LocalDate published) {
    return new Frame(DateTokens.of(""), null, published, null, null, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    // told of the past: no month ahead of the day of publication
    "2013-03-22, 3, PAST, 2013",
    "2013-03-22, 4, PAST, 2012",
    "2013-03-22, 1, PAST, 2013",
    // told of the future: none behind it
    "2013-03-22, 3, FUTURE, 2013",
    "2013-03-22, 2, FUTURE, 2014",
    "2013-03-22, 12, FUTURE, 2013",
    // otherwise the nearer one
    "2013-03-22, 9, UNKNOWN, 2013",
    "2013-03-22, 10, UNKNOWN, 2012",
    "2013-09-22, 3, UNKNOWN, 2013",
    "2013-09-22, 2, UNKNOWN, 2014",
  })
  void aMonthIsOfTheYearThatTheTenseAllows(LocalDate day, int month, Tense tense, int year) {
    assertThat(filed(day).yearOf(month, tense)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-03-22, 3, 20, UNKNOWN, 2013-03-20",
    "2013-03-22, 12, 30, UNKNOWN, 2012-12-30",
    "2013-12-22, 1, 3, UNKNOWN, 2014-01-03",
    // sixty days against the tense may be a slip of it, more may not
    "2013-03-22, 5, 21, PAST, 2013-05-21",
    "2013-03-22, 5, 22, PAST, 2012-05-22",
    "2013-03-22, 1, 21, FUTURE, 2013-01-21",
    "2013-03-22, 1, 20, FUTURE, 2014-01-20",
    // only a leap year has it
    "2013-03-22, 2, 29, UNKNOWN, 2012-02-29",
    "2014-07-22, 2, 29, UNKNOWN, ",
  })
  void aDateIsTheNearest(LocalDate day, int month, int of, Tense tense, LocalDate meant) {
    CalendarDate date = new CalendarDate(0, month, of, Optional.empty());
    assertThat(filed(day).dayOf(date, tense)).isEqualTo(meant);
  }

  @Test
  void aWeekdayIsTheNearestOneTodayIncluded() {
    Frame friday = filed(LocalDate.of(2013, 3, 22));
    assertThat(friday.weekday(DayOfWeek.FRIDAY, Tense.PAST)).isEqualTo("2013-03-22");
    assertThat(friday.weekday(DayOfWeek.SATURDAY, Tense.PAST)).isEqualTo("2013-03-16");
    assertThat(friday.weekday(DayOfWeek.FRIDAY, Tense.FUTURE)).isEqualTo("2013-03-22");
    assertThat(friday.weekday(DayOfWeek.THURSDAY, Tense.FUTURE)).isEqualTo("2013-03-28");
  }

  @Test
  void withoutADayOfPublicationNothingIsGuessed() {
    Frame frame = filed(null);
    assertThat(frame.weekday(DayOfWeek.FRIDAY, Tense.PAST)).isNull();
    assertThat(frame.yearOf(3, Tense.PAST)).isZero();
    assertThat(frame.dayOf(new CalendarDate(0, 3, 1, Optional.empty()), Tense.PAST)).isNull();
    assertThat(frame.previous()).isNull();
  }

  @Test
  void weeksAreThoseOfTheIsoCalendar() {
    LocalDate sunday = LocalDate.of(2012, 1, 1);
    assertThat(Frame.week(sunday)).isEqualTo("2011-W52");
    assertThat(Frame.week(sunday.plusDays(1))).isEqualTo("2012-W01");
    assertThat(Frame.weekDays(sunday))
        .isEqualTo(new Interval(LocalDate.of(2011, 12, 26), LocalDate.of(2012, 1, 2)));
    assertThat(Frame.weekDays(sunday.plusDays(1)).from()).isEqualTo("2012-01-02");
  }

  @Test
  void whatIsReadLaterIsCountedFromTheLastDayRead() {
    Frame frame = filed(LocalDate.of(2013, 3, 22));
    assertThat(frame.previous()).isEqualTo("2013-03-22");
    LocalDate day = LocalDate.of(2010, 5, 4);
    Draft date = Draft.day(0, 1, day, Anchor.NONE);
    assertThat(frame.after(date).previous()).isEqualTo(day);
    assertThat(frame.after(date).last()).isSameAs(date);
    assertThat(frame.after(date).published()).isEqualTo("2013-03-22");
    Draft month =
        Draft.date(0, 1, "2010-05", Granularity.MONTH, Interval.month(2010, 5), Anchor.NONE);
    assertThat(frame.after(month).previous()).isEqualTo("2010-05-01");
    Draft year = Draft.date(0, 1, "2010", Granularity.YEAR, Interval.year(2010), Anchor.NONE);
    assertThat(frame.after(date).after(year).previous()).isEqualTo(day);
  }
}
