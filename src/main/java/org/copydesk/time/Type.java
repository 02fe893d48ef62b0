package org.copydesk.time;

import java.util.Optional;

/** What a temporal expression is. */
public enum Type {
  /** A day, month, year or other calendar unit. */
  DATE("DATE"),
  /** A time of day, or part of one. */
  TIME("TIME"),
  /** A length of time. */
  DURATION("DURATION"),
  /** Something that comes round again: "every Friday". */
  SET("SET"),
  /** How old somebody is, told as a phrase: "46-year-old"; TIMEX3 has durations for these. */
  AGE("DURATION"),
  /** A count of years since something: "10th anniversary"; TIMEX3 leaves these out. */
  ANNIVERSARY(null);

  private final String timex;

  Type(String timex) {
    this.timex = timex;
  }

  /** The TIMEX3 type (ISO-TimeML), when TIMEX3 marks such an expression. */
  public Optional<String> timex() {
    return Optional.ofNullable(timex);
  }
}
