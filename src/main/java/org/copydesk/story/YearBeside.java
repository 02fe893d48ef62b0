package org.copydesk.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.CalendarNames;
import org.copydesk.word.Tag;

/** The year that goes with a birth, in its sentence. */
final class YearBeside {
  static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20[0-4]\\d");

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");

  private static final int REACH = 14;

  private YearBeside() {}

  /** The index of the year after "born", no other verb between, or -1. */
  static int bornIn(Line line, int born) {
    int end = Math.min(line.sentenceEnd(born), born + REACH);
    for (int i = born + 1; i < end; i++) {
      if (YEAR.matcher(line.lower(i)).matches()) {
        return isDated(line, i) ? i : -1;
      }
      if (line.tag(i).isVerb() || line.tag(i) == Tag.CC) {
        break;
      }
    }
    return -1;
  }

  private static boolean isDated(Line line, int i) {
    return line.lower(i - 1).matches("in|of|,|born")
        || line.at(i - 1).tag().isName()
        || month(line, i - 1).isPresent();
  }

  static Optional<Integer> month(Line line, int i) {
    return Optional.ofNullable(CalendarNames.MONTH_NUMBERS.get(line.lower(i).replace(".", "")));
  }

  /** The day that ends in the year at {@code at}: "September 9, 1977", "9 September 1977". */
  static Optional<LocalDate> day(Line line, int at) {
    int before = line.lower(at - 1).equals(",") ? at - 2 : at - 1;
    Optional<Integer> first = month(line, before);
    int number = first.isPresent() ? before - 1 : before;
    Optional<Integer> month = first.isPresent() ? first : month(line, before - 1);
    Matcher day = DAY.matcher(line.lower(number));
    if (month.isEmpty() || !day.matches() || !YEAR.matcher(line.lower(at)).matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(line.lower(at));
    int said = Integer.parseInt(day.group(1));
    return said >= 1 && said <= YearMonth.of(year, month.get()).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, month.get(), said))
        : Optional.empty();
  }
}
