package org.copydesk.time;

import java.util.Set;
import org.copydesk.word.WordLists;

/** Words that look like dates and are not: names, counts, streets, newspapers, scores. */
final class Traps {
  private static final Set<String> NAME_MONTHS = Set.of("may", "march", "april", "june", "august");
  private static final Set<String> STREETS = WordLists.of(Traps.class, "streets");
  private static final Set<String> LEADS = WordLists.of(Traps.class, "leads");
  private static final Set<String> PAPERS = WordLists.of(Traps.class, "papers");

  private Traps() {}

  /** Whether the month word at {@code i}, without a day or a year beside it, is a month. */
  static boolean monthAlone(DateTokens t, int i) {
    DateToken token = t.at(i);
    if (!token.capitalised()) {
      return false;
    }
    boolean abbreviated = TimeWords.SHORT_MONTHS.contains(token.lower());
    if (abbreviated) {
      return false;
    }
    if (!NAME_MONTHS.contains(token.lower())) {
      return true;
    }
    DateToken before = t.at(i - 1);
    DateToken after = t.at(i + 1);
    boolean led = LEADS.contains(before.lower()) || before.dash() && LEADS.contains(t.lower(i - 2));
    boolean name =
        after.capitalised()
            && !TimeWords.WEEKDAYS.containsKey(after.lower())
            && !LEADS.contains(after.lower());
    if (led && !name) {
      return !(token.lower().equals("march") && (after.is("on") && t.at(i + 2).capitalised()));
    }
    // "its March report", "a May election": a month between a determiner and a plain noun.
    boolean noun = after.word() && !after.capitalised() && !token.lower().equals("march");
    boolean determined =
        Set.of("the", "a", "its", "his", "her", "their", "our", "'s").contains(before.lower());
    return noun && determined;
  }

  /**
   * Whether the number at {@code day} is a day of the month word at {@code month} rather than a
   * count of what follows it: not in "Theresa May 31 times", "In March 40 people".
   */
  static boolean dayAfter(DateTokens t, int month, int day, boolean yearFollows) {
    DateToken word = t.at(month);
    if (!word.capitalised()) {
      return false;
    }
    DateToken before = t.at(month - 1);
    DateToken after = t.at(day + 1);
    boolean mark = after.is(".") || after.is(",") || after.is(":");
    boolean goesOn = mark && t.at(day + 2).glued() && t.at(day + 2).digits();
    if (after.glued() && (goesOn || after.is("%") || after.is("/"))) {
      return false;
    }
    if (yearFollows) {
      return true;
    }
    if (after.glued() && after.word()) {
      return Numeral.ordinal(t, day) != null;
    }
    if (isName(t, month)) {
      return false;
    }
    if (TimeWords.COUNTED.contains(after.lower())) {
      return false;
    }
    boolean in = before.is("in") || before.is("during");
    return !in || Numeral.ordinal(t, day) != null;
  }

  /** Whether the number at {@code day} is a day of the month word at {@code month} after it. */
  static boolean dayBefore(DateTokens t, int day, int month) {
    if (!t.at(month).capitalised()) {
      return false;
    }
    DateToken after = t.at(month + 1);
    if (after.capitalised() && STREETS.contains(after.lower())) {
      return false;
    }
    DateToken before = t.at(day - 1);
    boolean glued =
        t.at(day).glued()
            && (before.is(".") || before.is(",") || before.is(":") || currency(before));
    return !glued && !currency(before);
  }

  /** Whether the month word at {@code i} is a person's: "Theresa May". */
  static boolean isName(DateTokens t, int i) {
    if (!NAME_MONTHS.contains(t.lower(i))) {
      return false;
    }
    DateToken before = t.at(i - 1);
    boolean named =
        before.capitalised()
            && !LEADS.contains(before.lower())
            && !TimeWords.WEEKDAYS.containsKey(before.lower())
            && !before.is("the");
    return named && i > 1;
  }

  /** Whether the weekday word at {@code i} is one, not a newspaper's or a film's name. */
  static boolean weekday(DateTokens t, int i) {
    DateToken token = t.at(i);
    if (!token.capitalised()) {
      return false;
    }
    DateToken before = t.at(i - 1);
    DateToken after = t.at(i + 1);
    boolean papers = after.capitalised() && PAPERS.contains(after.lower());
    if (papers && !(after.is("night") && t.at(i + 2).is(","))) {
      return after.is("night") && !t.at(i + 2).capitalised();
    }
    boolean abbreviated = token.lower().length() <= 4 && !token.lower().endsWith("day");
    if (abbreviated) {
      boolean dated = t.is(i + 1, ".") || t.is(i + 1, ",") || t.at(i + 1).digits();
      boolean named = before.capitalised() || before.is("the") || before.is("a");
      boolean short3 = Set.of("sun", "sat", "wed", "mon", "fri").contains(token.lower());
      boolean month = TimeWords.MONTHS.containsKey(t.lower(i + 1)) && t.at(i + 1).capitalised();
      boolean next = TimeWords.MONTHS.containsKey(t.lower(i + 2)) || t.at(i + 2).digits();
      return !named && (month || dated && next || !short3 && t.is(i + 1, "."));
    }
    return true;
  }

  /** Whether the four digits at {@code i} are a year. */
  static boolean year(DateTokens t, int i) {
    DateToken token = t.at(i);
    if (!token.digits() || token.length() != 4 || token.number() < 1000 || token.number() > 2199) {
      return false;
    }
    DateToken before = t.at(i - 1);
    DateToken after = t.at(i + 1);
    boolean part =
        token.glued()
            && (before.word() || currency(before) || ".,:#+@_=&".contains(before.lower()));
    boolean tail =
        after.glued()
            && (after.word() && !after.is("s")
                || ("%°".contains(after.lower()) && !after.lower().isBlank())
                || ((after.is(",") || after.is(".") || after.is(":"))
                    && t.at(i + 2).digits()
                    && t.at(i + 2).glued()));
    return !part && !tail && !currency(before) && !before.is("#");
  }

  /** Whether the four digits at {@code i}, standing alone, are a year and no count. */
  static boolean yearAlone(DateTokens t, int i) {
    if (!year(t, i)) {
      return false;
    }
    DateToken before = t.at(i - 1);
    DateToken after = t.at(i + 1);
    int year = t.at(i).number();
    boolean counts = TimeWords.COUNTED.contains(after.lower()) && !endsClause(t, i);
    if (counts || TimeWords.ZONES.contains(after.lower())) {
      return false;
    }
    if (before.dash() && before.glued() && t.at(i - 2).word() && !LEADS.contains(t.lower(i - 2))) {
      return false;
    }
    if (after.dash() && after.glued() && t.at(i + 2).digits() && t.at(i + 2).length() > 4) {
      return false;
    }
    if (before.dash() && before.glued() && t.at(i - 2).digits() && t.at(i - 2).length() != 4) {
      return false;
    }
    if (before.is(".") && (t.is(i - 2, "no") || t.is(i - 2, "nos") || t.is(i - 2, "vol"))) {
      return false;
    }
    boolean counted =
        switch (before.lower()) {
          case "some",
              "over",
              "nearly",
              "almost",
              "than",
              "least",
              "no",
              "number",
              "route",
              "flight",
              "room",
              "page",
              "nos",
              "approximately",
              "estimated",
              "office",
              "windows",
              "boeing",
              "airbus",
              "channel",
              "section",
              "rs",
              "usd",
              "another",
              "exactly" ->
              true;
          default -> false;
        };
    boolean range = after.dash() && year(t, i + 2);
    if (counted && !range) {
      return false;
    }
    boolean led = LEADS.contains(before.lower()) || before.is("(") || before.is("circa");
    if (year < 1900 && after.word() && !after.capitalised() && after.lower().endsWith("s")) {
      return false;
    }
    return year >= 1900 && year <= 2060 || led || before.dash() || after.is(")");
  }

  /** "When it opened in 1974 people stared": whether a clause that opens a sentence ends there. */
  private static boolean endsClause(DateTokens t, int i) {
    int when = i - 2;
    while (t.at(when).word() && i - when < 7 && !t.is(when, "when")) {
      when--;
    }
    return t.is(i - 1, "in") && t.is(when, "when") && !t.at(when - 1).word();
  }

  /** Whether {@code token} is a sign of money. */
  static boolean currency(DateToken token) {
    return switch (token.lower()) {
      case "$", "£", "€", "¥", "₹" -> true;
      default -> false;
    };
  }
}
