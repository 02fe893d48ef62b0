package org.copydesk.sources;

import java.util.regex.Pattern;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * Tells bare numbers that are hours of the day: "between midnight and five", "at nine tomorrow".
 */
final class Hours {
  private static final int LAST = 12;

  /** How far before a number the words stand that make it an hour. */
  private static final int FAR = 30;

  private static final Pattern HOUR =
      Pattern.compile("(?i)\\b" + ListedWords.either("to hour") + " $");

  private static final Pattern TIMED =
      Pattern.compile("(?i)\\b" + ListedWords.either("by hour") + " $");

  private static final Pattern OF_DAY =
      Pattern.compile("(?i) " + ListedWords.either("of day") + "\\b");

  private Hours() {}

  /** Whether a number of nothing stands where an hour does. */
  static boolean isOne(Quantity figure) {
    boolean bare =
        figure.kind() == Kind.COUNT
            && figure.counts().isEmpty()
            && figure.isSingle()
            && figure.low().doubleValue() <= LAST;
    if (!bare) {
      return false;
    }
    String plain = figure.block().plain();
    String before = plain.substring(Math.max(0, figure.start() - FAR), figure.start());
    String after = plain.substring(figure.end());
    return HOUR.matcher(before).find()
        || TIMED.matcher(before).find() && OF_DAY.matcher(after).lookingAt();
  }
}
