package org.copydesk.time;

import java.time.DayOfWeek;
import java.util.Set;
import org.copydesk.word.WordLists;

/** Reads times of day: "8:30 p.m. EST", "20:00 on Friday", "noon", "the morning". */
final class ClockGrammar {
  private static final Set<String> AT = WordLists.of(ClockGrammar.class, "at");

  private ClockGrammar() {}

  static Draft read(Frame frame, int i) {
    DateTokens t = frame.tokens();
    DateToken token = t.at(i);
    if (token.digits()) {
      return clock(frame, i);
    }
    if (!token.word()) {
      return null;
    }
    switch (token.lower()) {
      case "noon", "midday" -> {
        return at(frame, i, i + 1, 12, 0);
      }
      case "midnight" -> {
        return at(frame, i, i + 1, 24, 0);
      }
      case "overnight" -> {
        boolean adverb = !t.at(i + 1).word() || t.is(i - 1, "was") || t.is(i + 1, "on");
        return adverb ? RelativeGrammar.partOfDay(i, i + 1, frame.published(), "NI") : null;
      }
      case "the" -> {
        String part = TimeWords.DAY_PARTS.get(t.lower(i + 1));
        boolean led = t.is(i - 1, "in") || t.is(i - 1, "during") || t.is(i + 2, "of");
        return part != null && led ? the(frame, i, part) : null;
      }
      default -> {
        return spelled(frame, i);
      }
    }
  }

  /** "the morning", "the night of May 3". */
  private static Draft the(Frame frame, int i, String part) {
    DateTokens t = frame.tokens();
    if (t.is(i + 2, "of")) {
      Draft date = DateGrammars.plain(frame, i + 3);
      boolean day = date != null && date.unit() == Granularity.DAY && date.type() == Type.DATE;
      if (day) {
        return Draft.time(i, date.next(), date.value() + "T" + part, date.days(), date.anchor())
            .writing(date.written());
      }
    }
    return RelativeGrammar.partOfDay(i, i + 2, frame.previous(), part).anchored(Anchor.PREVIOUS);
  }

  /** "eight o'clock". */
  private static Draft spelled(Frame frame, int i) {
    Integer hour = TimeWords.CARDINALS.get(frame.tokens().lower(i));
    boolean clock = hour != null && hour > 0 && frame.tokens().is(i + 1, "o'clock");
    return clock ? at(frame, i, i + 2, hour, 0) : null;
  }

  private static Draft clock(Frame frame, int i) {
    DateTokens t = frame.tokens();
    DateToken token = t.at(i);
    DateToken before = t.at(i - 1);
    boolean part = token.glued() && (before.word() || ":./-$£€".contains(before.lower()));
    if (part && !before.dash() || token.number() < 0) {
      return null;
    }
    if (token.length() == 4) {
      return military(frame, i);
    }
    if (token.length() > 2) {
      return null;
    }
    int minute = 0;
    int next = i + 1;
    boolean colon = false;
    boolean mark = (t.is(next, ":") || t.is(next, ".")) && t.at(next).glued();
    if (mark && t.at(next + 1).digits() && t.at(next + 1).glued() && t.at(next + 1).length() == 2) {
      colon = t.is(next, ":");
      minute = t.at(next + 1).number();
      next += 2;
    }
    boolean half = t.is(next, "am") || t.is(next, "pm");
    if (!half && t.is(next, "o'clock")) {
      return at(frame, i, next + 1, token.number(), 0);
    }
    if (!half && !colon) {
      boolean hour = next == i + 1 || !AT.contains(before.lower());
      return hour ? null : pointed(frame, i, next, token.number(), minute);
    }
    if (colon
        && !half
        && t.at(next).glued()
        && (t.is(next, ":") || t.is(next, "."))
        && t.at(next + 1).digits()) {
      return null;
    }
    int hour = token.number();
    if (half) {
      boolean late = t.is(next, "am") && hour > 12;
      boolean possible = hour <= 23 && minute < 60 && !late;
      if (late) {
        return at(frame, i, next + 1, hour + 24, minute);
      }
      if (possible && t.is(next, "pm") && hour < 12) {
        hour += 12;
      } else if (t.is(next, "am") && hour == 12) {
        hour = 0;
      }
      return at(frame, i, next + 1, hour, minute);
    }
    return colon(frame, i, next, hour, minute);
  }

  /** "8.30" after "at", when a day or zone follows. */
  private static Draft pointed(Frame frame, int i, int next, int hour, int minute) {
    boolean zone = TimeWords.ZONES.contains(frame.tokens().lower(next));
    return zone && hour < 24 && minute < 60 ? at(frame, i, next, hour, minute) : null;
  }

  /** "20:00": a time unless it reads like a score or a length. */
  private static Draft colon(Frame frame, int i, int next, int hour, int minute) {
    DateTokens t = frame.tokens();
    boolean led = AT.contains(t.lower(i - 1)) && !t.is(i - 1, "to");
    boolean zone = zoneEnd(t, next) > next;
    Draft day = dayAfter(frame, next);
    if (hour > 24 || minute > 59) {
      boolean part = t.is(next, "in") && TimeWords.DAY_PARTS.containsKey(t.lower(next + 2));
      return led && (zone || day != null || part) ? at(frame, i, next, hour, minute) : null;
    }
    boolean brief = t.at(i).length() == 1 && !led && !zone && day == null;
    return brief ? null : at(frame, i, next, hour, minute);
  }

  /** "1200 UTC", "0600 hours". */
  private static Draft military(Frame frame, int i) {
    DateTokens t = frame.tokens();
    int number = t.at(i).number();
    boolean clock =
        TimeWords.ZONES.contains(t.lower(i + 1))
            || t.is(i + 1, "hours") && t.at(i).text().startsWith("0");
    boolean zoned = clock || t.is(i + 1, "local") && t.is(i + 2, "time");
    boolean padded = t.is(i + 1, "hours") && clock;
    return zoned && (padded || number / 100 <= 24 && number % 100 < 60)
        ? at(frame, i, i + 1, number / 100, number % 100)
        : null;
  }

  /** The time of a clock, with its zone and its day if they follow. */
  private static Draft at(Frame frame, int first, int next, int hour, int minute) {
    DateTokens t = frame.tokens();
    int end = zoneEnd(t, next);
    Draft day = dayAfter(frame, end);
    boolean before = false;
    Draft last = frame.last();
    if (day == null && last != null && last.next() >= first - 2 && last.unit() == Granularity.DAY) {
      boolean joined = last.next() == first || t.is(first - 1, "at") || t.is(first - 1, ",");
      before = joined && last.type() == Type.DATE;
    }
    String clock = "T" + Draft.two(hour) + ":" + Draft.two(minute);
    String date = "XXXX-XX-XX";
    Interval days = null;
    CalendarDate written = day != null ? day.written() : null;
    Anchor anchor = Anchor.PREVIOUS;
    if (day != null || before) {
      Draft source = day != null ? day : last;
      date = source.unit() == Granularity.DAY ? source.value() : date;
      days = source.days();
      anchor = source.anchor();
    } else if (frame.previous() != null) {
      date = frame.previous().toString();
      days = Interval.day(frame.previous());
    }
    Draft time = Draft.time(first, day != null ? day.next() : end, date + clock, days, anchor);
    return new Draft(
        time.first(),
        time.next(),
        Type.TIME,
        time.value(),
        null,
        Granularity.MINUTE,
        days,
        null,
        anchor,
        written);
  }

  private static int zoneEnd(DateTokens t, int i) {
    int open = t.is(i, "(") ? i + 1 : i;
    if (TimeWords.ZONES.contains(t.lower(open)) && t.at(open).capitalised()) {
      boolean closed = open > i && t.is(open + 1, ")");
      return open == i ? open + 1 : closed ? open + 2 : i;
    }
    if (t.is(i, "local") && t.is(i + 1, "time")) {
      return i + 2;
    }
    boolean named =
        Set.of("eastern", "central", "pacific", "mountain", "british", "moscow")
            .contains(t.lower(i));
    if (named && t.is(i + 1, "time")) {
      return i + 2;
    }
    boolean full = named && t.is(i + 2, "time");
    return full ? i + 3 : t.is(i, "hours") ? i + 1 : i;
  }

  /** The day right after a time: "8 p.m. Friday", "8 p.m. on Friday". */
  private static Draft dayAfter(Frame frame, int i) {
    DateTokens t = frame.tokens();
    int j = t.is(i, "on") ? i + 1 : t.is(i, ",") ? i + 1 : i;
    DayOfWeek weekday = TimeWords.WEEKDAYS.get(t.lower(j));
    boolean day =
        weekday != null
            || TimeWords.MONTHS.containsKey(t.lower(j))
            || t.is(j, "today")
            || t.is(j, "tomorrow")
            || t.is(j, "yesterday")
            || t.at(j).digits();
    if (!day) {
      return null;
    }
    Draft date = DateGrammars.plain(frame, j);
    boolean whole = date != null && date.unit() == Granularity.DAY && date.type() == Type.DATE;
    return whole ? date : null;
  }

  /** The days a clock time belongs to, when it is impossible on any. */
  static boolean impossible(String value) {
    int at = value.lastIndexOf('T');
    if (at < 0 || value.length() < at + 6 || value.charAt(at + 3) != ':') {
      return false;
    }
    int hour = Integer.parseInt(value.substring(at + 1, at + 3));
    int minute = Integer.parseInt(value.substring(at + 4, at + 6));
    return hour > 24 || hour == 24 && minute > 0 || minute > 59;
  }
}
