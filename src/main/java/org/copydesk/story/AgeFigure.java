package org.copydesk.story;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.NumberNames;

/** Reads the figure of an age: "45", "forty-five", "45-year-old", "95th". */
final class AgeFigure {
  private static final Pattern FIGURE = Pattern.compile("[1-9]\\d{0,2}");
  private static final Pattern OLD = Pattern.compile("(.+)-years?-olds?");
  private static final Pattern PLACE = Pattern.compile("([1-9]\\d{0,2})(?:st|nd|rd|th)");
  private static final int OLDEST = 119;

  private AgeFigure() {}

  /** How old "45" or "forty-five" says somebody may be. */
  static OptionalInt of(String word) {
    if (FIGURE.matcher(word).matches()) {
      return sane(Integer.parseInt(word));
    }
    return NumberNames.cardinal(word).map(AgeFigure::sane).orElseGet(OptionalInt::empty);
  }

  /** How old a "45-year-old" is. */
  static OptionalInt old(String word) {
    Matcher old = OLD.matcher(word);
    return old.matches() ? of(old.group(1)) : OptionalInt.empty();
  }

  /** Which birthday a "95th" is. */
  static OptionalInt birthday(String word) {
    Matcher place = PLACE.matcher(word);
    if (place.matches()) {
      return sane(Integer.parseInt(place.group(1)));
    }
    return NumberNames.ordinal(word).map(AgeFigure::sane).orElseGet(OptionalInt::empty);
  }

  private static OptionalInt sane(int years) {
    return years > 0 && years <= OLDEST ? OptionalInt.of(years) : OptionalInt.empty();
  }
}
