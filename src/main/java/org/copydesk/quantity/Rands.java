package org.copydesk.quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of rands, whose sign is a letter: "R6.2 million", "R240 a month". */
final class Rands {
  static final String SIGN = "R";

  private static final Pattern AMOUNT =
      Pattern.compile("R(?<digits>\\d{1,3}(?:,?\\d{3})*(?:\\.\\d+)?)(?<great>bn?|mn?)?(?!\\w)");

  /** From so many digits on a whole number is no name: "R2", "R61". */
  private static final int LONG = 3;

  private Rands() {}

  /** The amount that begins at word {@code i}, where it is no road: "the R61", "Route R720". */
  static Optional<WrittenNumber> read(PlainLine line, int i) {
    String word = line.word(i).text();
    if (word.length() < 2
        || word.charAt(0) != 'R'
        || word.charAt(1) < '0'
        || word.charAt(1) > '9') {
      return Optional.empty();
    }
    Matcher amount = AMOUNT.matcher(line.text()).region(line.word(i).start(), line.text().length());
    if (!amount.lookingAt()) {
      return Optional.empty();
    }
    int last = i + 1;
    while (last < line.size() && line.word(last).end() <= amount.end()) {
      last++;
    }
    String digits = amount.group("digits");
    boolean telling = digits.matches(".*[.,].*") || amount.group("great") != null;
    boolean great = line.joined(last - 1) && Magnitudes.ALL.containsKey(line.lower(last));
    boolean road = line.preceded(i, "the", "route", "on") || line.is(last, "road", "route");
    if (!telling && !great && (digits.length() < LONG || road)) {
      return Optional.empty();
    }
    int end = last;
    return FigureWord.read(amount.group().substring(1), i)
        .map(n -> new WrittenNumber(n.value(), n.step(), i, end, n.form(), n.suffix()));
  }
}
