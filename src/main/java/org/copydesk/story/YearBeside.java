package org.copydesk.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.CalendarNames;
import org.copydesk.word.Tag;

/** The year that goes with an age or with a birth, in its sentence. */
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

  /** The year that goes with an age: the only one of the sentence, a birth’s left out, or -1. */
  static int year(Line line, int at) {
    int year = -1;
    int end = line.sentenceEnd(at);
    int born = -1;
    for (int i = line.sentenceStart(at); i < end; i++) {
      born = line.lower(i).equals("born") ? bornIn(line, i) : born;
      boolean parted = i > at && line.lower(i).matches("before|after|until|since|later|by|then");
      if (parted || line.lower(i).matches("[;:]")) {
        return i > at ? year : -1;
      }
      if (YEAR.matcher(line.lower(i)).matches() && i != born) {
        if (year >= 0 || !isDated(line, i)) {
          return -1;
        }
        year = i;
      }
    }
    return year;
  }

  /** Whether the only year of the sentence is that of a birth: the age is told as of now. */
  static boolean onlyBirth(Line line, int at) {
    int end = line.sentenceEnd(at);
    int born = -1;
    boolean only = false;
    for (int i = line.sentenceStart(at); i < end; i++) {
      born = line.lower(i).equals("born") ? bornIn(line, i) : born;
      only |= born == i;
      if (YEAR.matcher(line.lower(i)).matches() && i != born
          || line.lower(i).matches("then|when|ago|later")) {
        return false;
      }
    }
    return only;
  }

  private static boolean isDated(Line line, int i) {
    return line.lower(i - 1).matches("in|of|,")
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
