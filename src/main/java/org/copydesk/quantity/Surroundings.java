package org.copydesk.quantity;

import java.math.BigDecimal;
import org.copydesk.article.CalendarNames;

/**
 * Tells numbers that are dates, times, codes or parts of names from numbers that are quantities.
 */
final class Surroundings {
  /** What a number turns out to be. */
  enum Use {
    QUANTITY,
    LABEL,
    DATE,
    OTHER
  }

  private final PlainLine line;
  private final boolean titleCase;

  Surroundings(PlainLine line) {
    this.line = line;
    this.titleCase = titleCase(line);
  }

  Use of(WrittenNumber numeral) {
    if (isDate(numeral)) {
      return Use.DATE;
    }
    boolean figures = numeral.form() == WrittenNumber.Form.FIGURES;
    if (figures && (stuckToSomething(numeral) || isClock(numeral) || isAddress(numeral))) {
      return Use.OTHER;
    }
    if (figures && isYear(numeral)) {
      return Use.DATE;
    }
    if (numeral.form() == WrittenNumber.Form.WORDS && (isPronoun(numeral) || isOClock(numeral))) {
      return Use.OTHER;
    }
    return isLabel(numeral) ? Use.LABEL : Use.QUANTITY;
  }

  static boolean isMonth(String lower) {
    return CalendarNames.MONTH_NUMBERS.containsKey(lower);
  }

  private boolean isDate(WrittenNumber numeral) {
    boolean great = numeral.value().compareTo(BigDecimal.valueOf(31)) > 0;
    if (great || !numeral.suffix().isEmpty() || isPercent(numeral)) {
      return false;
    }
    int before = numeral.first() - 1;
    int after = numeral.last();
    boolean dashed = "-–".contains(line.gap(after - 1));
    if (dashed || line.is(after, "to", "and", "or")) {
      int other = dashed ? after : after + 1;
      if (isMonthName(other + 1) && line.joined(other)) {
        return true;
      }
    }
    if (line.is(after, "of") || line.is(after, "day")) {
      after++;
    }
    boolean monthBefore = isMonthName(before) && line.gap(before).length() <= 2;
    boolean monthAfter = isMonthName(after) && line.gap(after - 1).equals(" ");
    boolean weekday =
        line.in(before, CalendarNames.DAYS_OF_WEEK.keySet())
            && line.gap(before).length() <= 2
            && line.gap(before).indexOf(':') < 0;
    boolean theAfterDay =
        line.lower(before).equals("the")
            && line.gap(before - 1).equals(" ")
            && (line.in(before - 1, CalendarNames.DAYS_OF_WEEK.keySet())
                || isMonthName(before - 1));
    return monthBefore
        || monthAfter
        || theAfterDay && !counts(numeral)
        || weekday && !counts(numeral);
  }

  private boolean isPercent(WrittenNumber numeral) {
    int last = numeral.last();
    return line.after(last - 1) == '%'
        || line.is(last, "percent", "pc")
        || line.is(last, "per") && line.is(last + 1, "cent");
  }

  /** "Monday 12 people …" is no date. */
  private boolean counts(WrittenNumber numeral) {
    return numeral.form() != WrittenNumber.Form.ORDINAL
        && line.joined(numeral.last() - 1)
        && Nouns.isPlural(line.lower(numeral.last()));
  }

  private boolean isMonthName(int i) {
    return line.capitalised(i) && line.in(i, CalendarNames.MONTH_NUMBERS.keySet());
  }

  private boolean stuckToSomething(WrittenNumber numeral) {
    int first = numeral.first();
    int last = numeral.last() - 1;
    String text = line.text();
    int start = line.word(first).start();
    int end = line.word(last).end();
    char before = line.before(first);
    char after = line.after(last);
    if ("_=@#~\\&".indexOf(before) >= 0 || "_=@\\½¼¾⅓⅔".indexOf(after) >= 0) {
      return true;
    }
    if (before == '-' && after == '-') {
      return true;
    }
    if (before == '.' && (start < 2 || Character.isWhitespace(text.charAt(start - 2)))) {
      return true; // ".341": a decimal without its nought
    }
    boolean digitBefore = start > 1 && Character.isDigit(text.charAt(start - 2));
    boolean digitAfter = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    if ((before == '/' || before == ':' || before == '.') && (digitBefore || before == '/')
        || (after == '/' || after == ':' || after == '.') && digitAfter) {
      return true;
    }
    boolean letterBefore = start > 1 && Character.isLetter(text.charAt(start - 2));
    if ((before == '-' || before == '‑') && letterBefore) {
      return true;
    }
    return isPhone(first);
  }

  /** Three groups of figures on end, or three and then four. */
  private boolean isPhone(int i) {
    if (!isBareFigures(i)) {
      return false;
    }
    int from = i;
    while (isBareFigures(from - 1) && "- ".contains(line.gap(from - 1))) {
      from--;
    }
    int to = i;
    while (isBareFigures(to + 1) && "- ".contains(line.gap(to))) {
      to++;
    }
    boolean local =
        to - from == 1 && line.lower(from).length() == 3 && line.lower(to).length() == 4;
    return to - from >= 2 || local && line.gap(from).equals("-");
  }

  private boolean isBareFigures(int i) {
    String word = line.lower(i);
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean isClock(WrittenNumber numeral) {
    int next = numeral.last();
    if (numeral.suffix().equals("am") || numeral.suffix().equals("pm")) {
      return true;
    }
    boolean dotted =
        (line.lower(next).equals("a") || line.lower(next).equals("p"))
            && line.lower(next + 1).equals("m")
            && line.gap(next).equals(".");
    boolean hours = line.lower(numeral.first()).length() == 4 && line.is(next, "hours", "hrs");
    boolean local = line.is(next, "local") && line.is(next + 1, "time");
    return dotted || hours || local || line.in(next, Vicinity.CLOCK) && line.joined(next - 1);
  }

  private boolean isOClock(WrittenNumber numeral) {
    return line.lower(numeral.last()).matches("o['’]clock");
  }

  private boolean isAddress(WrittenNumber numeral) {
    for (int k = numeral.last(); k < numeral.last() + 4 && line.joined(k - 1); k++) {
      if (!line.capitalised(k)) {
        return false;
      }
      if (k > numeral.last() && line.in(k, Vicinity.ROADS)) {
        return true;
      }
    }
    return false;
  }

  private boolean isYear(WrittenNumber numeral) {
    String word = line.lower(numeral.first());
    int value = numeral.value().intValue();
    char before = line.before(numeral.first());
    if (word.length() != 4 || !isBareFigures(numeral.first()) || value < 1000 || value > 2100) {
      return false;
    }
    int next = numeral.last();
    boolean measured =
        Character.getType(before) == Character.CURRENCY_SYMBOL
            || line.after(numeral.first()) == '%'
            || line.is(next, "percent", "per", "million", "dollars", "euros", "pounds")
            || line.joined(next - 1)
                && !line.is(next, "in")
                && Unit.named(line.lower(next)).isPresent();
    if (measured) {
      return false;
    }
    boolean placed = line.in(numeral.first() - 1, Vicinity.BEFORE_YEAR);
    boolean counted = line.joined(next - 1) && Nouns.isPlural(line.lower(next));
    return placed || !counted;
  }

  private boolean isPronoun(WrittenNumber numeral) {
    if (numeral.last() - numeral.first() != 1 || !line.lower(numeral.first()).equals("one")) {
      return false;
    }
    int i = numeral.first();
    boolean goesOn = line.joined(i) && !Nouns.isStop(line.lower(i + 1));
    return line.in(i - 1, Vicinity.NOT_ONE) || line.in(i + 1, Vicinity.AFTER_ONE) || !goesOn;
  }

  private boolean isLabel(WrittenNumber numeral) {
    int before = numeral.first() - 1;
    if (numeral.form() == WrittenNumber.Form.ORDINAL
        || numeral.form() == WrittenNumber.Form.FRACTION) {
      return false;
    }
    boolean numbered = line.lower(before).startsWith("no") && line.gap(before).equals(". ");
    if (!line.joined(before) && !numbered) {
      return false;
    }
    if (Measures.isCurrencyCode(line.lower(before))) {
      return false;
    }
    boolean named = line.in(before, Vicinity.DESIGNATORS);
    boolean counted =
        line.joined(numeral.last() - 1)
            && (Nouns.isPlural(line.lower(numeral.last()))
                || Fate.of(line.lower(numeral.last())).isPresent()
                || line.after(numeral.last() - 1) == '-');
    if (named && line.gap(before).strip().replace(".", "").isEmpty()) {
      return line.capitalised(before) && !line.opens(before) || !counted;
    }
    boolean wordInName =
        numeral.form() == WrittenNumber.Form.WORDS
            && line.capitalised(numeral.first())
            && !titleCase
            && !line.opens(numeral.first());
    boolean genitive = line.lower(before).matches(".*(?:['’]s|s['’])");
    boolean day = line.in(before, CalendarNames.DAYS_OF_WEEK.keySet());
    boolean nameBefore =
        line.capitalised(before) && !line.opens(before) && !titleCase && !genitive && !day;
    return line.gap(before).equals(" ")
        && !counted
        && (wordInName || nameBefore && !hasUnit(numeral));
  }

  private boolean hasUnit(WrittenNumber numeral) {
    int last = numeral.last();
    return line.after(last - 1) == '%'
        || !numeral.suffix().isEmpty()
        || Character.getType(line.before(numeral.first())) == Character.CURRENCY_SYMBOL
        || line.is(last, "percent", "per", "million", "billion", "thousand")
        || line.joined(last - 1) && Unit.named(line.lower(last)).isPresent()
        || Nouns.isPlural(line.lower(last + 1)) && line.joined(last - 1);
  }

  private static boolean titleCase(PlainLine line) {
    int long4 = 0;
    int capitals = 0;
    for (int i = 0; i < line.size() && i < 40; i++) {
      if (line.lower(i).length() > 3 && line.word(i).alphabetic()) {
        long4++;
        capitals += line.capitalised(i) ? 1 : 0;
      }
    }
    return long4 > 2 && capitals * 4 >= long4 * 3;
  }
}
