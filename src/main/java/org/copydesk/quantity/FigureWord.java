package org.copydesk.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one word of figures: "1,200", "2.5m", "21st". */
final class FigureWord {
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  private FigureWord() {}

  static Optional<WrittenNumber> read(String word, int index) {
    int end = 0;
    while (end < word.length() && (isDigit(word.charAt(end)) || isInner(word, end))) {
      end++;
    }
    String digits = word.substring(0, end);
    String suffix = word.substring(end);
    if (!wellFormed(digits)) {
      return Optional.empty();
    }
    String plain = digits.replace(",", "");
    BigDecimal value = new BigDecimal(plain);
    String letters = suffix.toLowerCase(Locale.ROOT);
    if (ORDINALS.contains(letters)) {
      return Optional.of(
          new WrittenNumber(
              value, BigDecimal.ONE, index, index + 1, WrittenNumber.Form.ORDINAL, ""));
    }
    if (letters.equals("s") || letters.length() > 4) {
      return Optional.empty();
    }
    return Optional.of(
        new WrittenNumber(
            value, step(plain), index, index + 1, WrittenNumber.Form.FIGURES, letters));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isInner(String word, int at) {
    char c = word.charAt(at);
    return (c == ',' || c == '.') && at + 1 < word.length() && isDigit(word.charAt(at + 1));
  }

  /** "1.2.3" is a version, "007" a code, "1,2" a list; "1,00,000" is a lakh. */
  private static boolean wellFormed(String digits) {
    if (digits.isEmpty() || digits.length() > 18) {
      return false;
    }
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    if (point >= 0 && (digits.indexOf('.', point + 1) >= 0 || digits.indexOf(',', point) >= 0)) {
      return false;
    }
    if (whole.length() > 1 && whole.charAt(0) == '0') {
      return false;
    }
    String[] groups = whole.split(",");
    for (int i = 1; i < groups.length; i++) {
      boolean last = i == groups.length - 1;
      if (last ? groups[i].length() != 3 : groups[i].length() != 3 && groups[i].length() != 2) {
        return false;
      }
    }
    return groups.length == 1 || groups[0].length() <= 3;
  }

  private static BigDecimal step(String plain) {
    int point = plain.indexOf('.');
    if (point >= 0) {
      return BigDecimal.ONE.movePointLeft(plain.length() - point - 1);
    }
    int zeros = 0;
    while (zeros < plain.length() - 1 && plain.charAt(plain.length() - 1 - zeros) == '0') {
      zeros++;
    }
    return zeros >= 3 ? BigDecimal.ONE.movePointRight(zeros) : BigDecimal.ONE;
  }
}
