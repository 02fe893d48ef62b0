package org.copydesk.time;

/** The unit in which a temporal expression speaks, from the shortest. */
public enum Granularity {
  SECOND("S", 1 / 86_400.0),
  MINUTE("M", 1 / 1_440.0),
  HOUR("H", 1 / 24.0),
  DAY("D", 1),
  WEEKEND("D", 7),
  WEEK("W", 7),
  MONTH("M", 30.436875),
  QUARTER("Q", 91.310625),
  SEASON("M", 91.310625),
  YEAR("Y", 365.2425),
  FISCAL_YEAR("Y", 365.2425),
  DECADE("Y", 3_652.425),
  CENTURY("Y", 36_524.25);

  private final String letter;
  private final double days;

  Granularity(String letter, double days) {
    this.letter = letter;
    this.days = days;
  }

  /** How many days one of it has on average in the Gregorian calendar. */
  public double days() {
    return days;
  }

  /** Whether it is shorter than a day. */
  public boolean withinDay() {
    return compareTo(DAY) < 0;
  }

  /** The TIMEX3 duration of {@code count} of it, where {@code count} may be "X" for unknown. */
  String period(String count) {
    if (count.equals("0.5")) {
      return half();
    }
    return switch (this) {
      case DECADE -> "P" + count + "DE";
      case CENTURY -> "P" + count + "CE";
      case QUARTER -> "P" + count + "Q";
      case WEEKEND -> "P" + count + "WE";
      default -> (withinDay() ? "PT" : "P") + count + letter;
    };
  }

  private String half() {
    return switch (this) {
      case HOUR -> "PT30M";
      case DAY -> "PT12H";
      case YEAR -> "P6M";
      case DECADE -> "P5Y";
      case CENTURY -> "P50Y";
      default -> (withinDay() ? "PT0.5" : "P0.5") + letter;
    };
  }
}
