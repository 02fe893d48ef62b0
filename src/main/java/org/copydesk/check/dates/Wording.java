package org.copydesk.check.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.time.Granularity;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

/** Dates and lengths of time in words, as the story's own English writes them. */
final class Wording {
  private final boolean american;

  private Wording(boolean american) {
    this.american = american;
  }

  static Wording of(Article article) {
    return new Wording(
        article
            .metadata()
            .language()
            .map(language -> language.startsWith("en-US"))
            .orElseGet(() -> monthFirst(article)));
  }

  /** Whether the story itself writes the month first more often than not. */
  private static boolean monthFirst(Article article) {
    int balance =
        Timeline.of(article)
            .expressions()
            .filter(e -> e.written().filter(w -> w.hasDay() && w.month() > 0).isPresent())
            .mapToInt(e -> Character.isDigit(e.text().charAt(0)) ? -1 : 1)
            .sum();
    return balance > 0;
  }

  /** "20 March 2013", or "March 20, 2013". */
  String day(LocalDate day) {
    String month = month(day.getMonth());
    return american
        ? month + " " + day.getDayOfMonth() + ", " + day.getYear()
        : day.getDayOfMonth() + " " + month + " " + day.getYear();
  }

  /** The days an expression means, as precisely as it is known. */
  String of(TemporalExpression e) {
    if (e.days().isEmpty()) {
      return "“" + e.text() + "”";
    }
    LocalDate first = e.days().get().from();
    if (e.days().get().length() == 1) {
      return day(first);
    }
    return e.unit() == Granularity.MONTH
        ? month(first.getMonth()) + " " + first.getYear()
        : e.unit() == Granularity.YEAR ? Integer.toString(first.getYear()) : "“" + e.text() + "”";
  }

  static String month(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** "a Wednesday". */
  static String aWeekday(DayOfWeek day) {
    return "a " + weekday(day);
  }

  /** "3 weeks", "12 years": a number of days in the unit that suits {@code like}. */
  static String length(double days, Granularity like) {
    Granularity unit =
        like == Granularity.DECADE || like == Granularity.CENTURY ? Granularity.YEAR : like;
    double count = days / unit.days();
    if (count < 1 && unit.compareTo(Granularity.DAY) > 0) {
      unit = Granularity.DAY;
      count = days;
    }
    long tenths = Math.round(count * 10);
    String number =
        tenths % 10 == 0 || tenths >= 100
            ? Long.toString(Math.round(count))
            : Double.toString(tenths / 10.0);
    String name = unit.name().toLowerCase(Locale.ROOT);
    return number + " " + name + (number.equals("1") ? "" : "s");
  }
}
