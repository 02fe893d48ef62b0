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
    boolean known = !count.equals("X");
    return switch (this) {
      case DECADE -> known ? "P" + times(count, 10) + "Y" : "PXDE";
      case CENTURY -> known ? "P" + times(count, 100) + "Y" : "PXCE";
      case QUARTER -> known ? "P" + times(count, 3) + "M" : "PXQ";
      case WEEKEND -> "P" + count + "WE";
      default -> (withinDay() ? "PT" : "P") + count + letter;
    };
  }

  private static String times(String count, int by) {
    double product = Double.parseDouble(count) * by;
    return product == Math.rint(product)
        ? Long.toString(Math.round(product))
        : Double.toString(product);
  }
}
