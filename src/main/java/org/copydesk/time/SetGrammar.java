package org.copydesk.time;

import java.time.DayOfWeek;

/** Reads what comes round again: "every Friday", "daily", "each year", "twice a week". */
final class SetGrammar {
  private SetGrammar() {}

  static Draft read(Frame frame, int i) {
    DateTokens t = frame.tokens();
    DateToken token = t.at(i);
    if (!token.word()) {
      return null;
    }
    Draft adverb = adverb(t, i);
    if (adverb != null) {
      return adverb;
    }
    switch (token.lower()) {
      case "every", "each" -> {
        return every(t, i);
      }
      case "per" -> {
        Granularity unit = TimeWords.UNITS.get(t.lower(i + 1));
        boolean singular = unit != null && !t.lower(i + 1).endsWith("s") && !unit.withinDay();
        return singular ? Draft.set(i, i + 2, unit.period("1"), unit) : null;
      }
      default -> {
        return weekdays(t, i);
      }
    }
  }

  private static Draft adverb(DateTokens t, int i) {
    boolean name =
        t.at(i).capitalised() && (t.at(i - 1).capitalised() || t.at(i + 1).capitalised());
    if (name) {
      return null;
    }
    return switch (t.lower(i)) {
      case "daily", "nightly" -> Draft.set(i, i + 1, "P1D", Granularity.DAY);
      case "weekly" -> Draft.set(i, i + 1, "P1W", Granularity.WEEK);
      case "monthly" -> Draft.set(i, i + 1, "P1M", Granularity.MONTH);
      case "quarterly" -> Draft.set(i, i + 1, "P1Q", Granularity.QUARTER);
      case "annual", "annually", "yearly" -> Draft.set(i, i + 1, "P1Y", Granularity.YEAR);
      case "hourly" -> Draft.set(i, i + 1, "PT1H", Granularity.HOUR);
      default -> null;
    };
  }

  private static Draft every(DateTokens t, int i) {
    int j = i + 1;
    if (t.is(j, "other") || t.is(j, "single") || t.is(j, "of")) {
      j++;
    }
    int times = t.is(i + 1, "other") ? 2 : 1;
    DayOfWeek weekday = TimeWords.WEEKDAYS.get(t.lower(j));
    if (weekday != null) {
      return Draft.set(i, j + 1, "XXXX-WXX-" + weekday.getValue(), Granularity.DAY);
    }
    Integer month = t.at(j).capitalised() ? TimeWords.MONTHS.get(t.lower(j)) : null;
    if (month != null) {
      return Draft.set(i, j + 1, Draft.month(0, month), Granularity.MONTH);
    }
    String part = TimeWords.DAY_PARTS.get(t.lower(j));
    if (part != null) {
      return Draft.set(i, j + 1, "XXXX-XX-XXT" + part, Granularity.DAY);
    }
    String season = TimeWords.SEASONS.get(t.lower(j));
    if (season != null) {
      return Draft.set(i, j + 1, "XXXX-" + season, Granularity.SEASON);
    }
    Numeral number = Numeral.cardinal(t, j);
    int at = number == null ? j : number.next();
    Granularity unit = TimeWords.UNITS.get(t.lower(at));
    if (unit == null || unit == Granularity.SECOND && number == null) {
      return null;
    }
    String count = number == null ? Integer.toString(times) : number.timex();
    return Draft.set(i, at + 1, unit.period(count), unit);
  }

  /** "Mondays", "weekends". */
  private static Draft weekdays(DateTokens t, int i) {
    String word = t.lower(i);
    if (!word.endsWith("s") || word.length() < 7) {
      return null;
    }
    DayOfWeek weekday = TimeWords.WEEKDAYS.get(word.substring(0, word.length() - 1));
    if (weekday != null && t.at(i).capitalised()) {
      return Draft.set(i, i + 1, "XXXX-WXX-" + weekday.getValue(), Granularity.DAY);
    }
    return word.equals("weekends") ? Draft.set(i, i + 1, "XXXX-WXX-WE", Granularity.WEEKEND) : null;
  }
}
