package org.copydesk.time;

/**
 * A number as read in running text.
 *
 * @param value what it says; NaN for an unknown number such as "several"
 * @param next the index of the token after it
 */
record Numeral(double value, int next) {
  /** Whether the number is unknown: "several", "a few". */
  boolean vague() {
    return Double.isNaN(value);
  }

  /** The number in a TIMEX3 duration: "2", "2.5" or "X". */
  String timex() {
    if (vague()) {
      return "X";
    }
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** The cardinal at token {@code i}, or null: "12", "1,200", "2.5", "twenty-five", "a dozen". */
  static Numeral cardinal(DateTokens t, int i) {
    DateToken token = t.at(i);
    if (token.digits()) {
      return figures(t, i);
    }
    return token.word() ? words(t, i) : null;
  }

  private static Numeral figures(DateTokens t, int i) {
    if (t.at(i).number() < 0) {
      return null;
    }
    double value = t.at(i).number();
    int next = i + 1;
    while (t.is(next, ",")
        && t.at(next).glued()
        && t.at(next + 1).digits()
        && t.at(next + 1).glued()
        && t.at(next + 1).length() == 3) {
      value = value * 1000 + t.at(next + 1).number();
      next += 2;
    }
    boolean decimal =
        t.is(next, ".")
            && t.at(next).glued()
            && t.at(next + 1).digits()
            && t.at(next + 1).glued()
            && t.at(next + 1).number() >= 0;
    if (decimal) {
      value += t.at(next + 1).number() / Math.pow(10, t.at(next + 1).length());
      next += 2;
    } else if ("½".equals(t.lower(next))) {
      value += 0.5;
      next++;
    }
    return half(t, value, next);
  }

  private static Numeral words(DateTokens t, int i) {
    String word = t.lower(i);
    switch (word) {
      case "several", "many", "numerous", "countless", "some" -> {
        return word.equals("some") ? null : new Numeral(Double.NaN, i + 1);
      }
      case "few" -> {
        return new Numeral(Double.NaN, i + 1);
      }
      case "couple" -> {
        return new Numeral(2, t.is(i + 1, "of") ? i + 2 : i + 1);
      }
      case "dozen" -> {
        return new Numeral(12, i + 1);
      }
      case "half" -> {
        boolean article = t.is(i + 1, "a") || t.is(i + 1, "an");
        int dozen = article ? i + 2 : i + 1;
        return t.is(dozen, "dozen")
            ? new Numeral(6, dozen + 1)
            : new Numeral(0.5, article || t.at(i + 1).dash() ? i + 2 : i + 1);
      }
      case "hundred" -> {
        return new Numeral(100, i + 1);
      }
      case "thousand" -> {
        return new Numeral(1000, i + 1);
      }
      default -> {
        return spelled(t, i);
      }
    }
  }

  private static Numeral spelled(DateTokens t, int i) {
    Integer first = TimeWords.CARDINALS.get(t.lower(i));
    if (first == null) {
      return null;
    }
    int value = first;
    int next = i + 1;
    if (value >= 20) {
      int at = t.at(next).dash() && t.at(next).glued() ? next + 1 : next;
      Integer unit = TimeWords.CARDINALS.get(t.lower(at));
      if (unit != null && unit > 0 && unit < 10) {
        value += unit;
        next = at + 1;
      }
    }
    if (t.is(next, "hundred")) {
      value *= 100;
      next++;
      int and = t.is(next, "and") ? next + 1 : next;
      Numeral rest = t.is(and, "half") || t.is(and, "a") ? null : spelled(t, and);
      if (rest != null && rest.value < 100) {
        value += (int) rest.value;
        next = rest.next;
      }
    } else if (t.is(next, "thousand")) {
      value *= 1000;
      next++;
    } else if (t.is(next, "dozen")) {
      value *= 12;
      next++;
    }
    return half(t, value, next);
  }

  private static Numeral half(DateTokens t, double value, int next) {
    boolean half = t.is(next, "and") && t.is(next + 1, "a") && t.is(next + 2, "half");
    return half ? new Numeral(value + 0.5, next + 3) : new Numeral(value, next);
  }

  /** The ordinal at token {@code i}, or null: "3rd", "third", "twenty-first". */
  static Numeral ordinal(DateTokens t, int i) {
    DateToken token = t.at(i);
    if (token.digits()) {
      boolean suffix =
          t.at(i + 1).glued()
              && switch (t.lower(i + 1)) {
                case "st", "nd", "rd", "th" -> true;
                default -> false;
              };
      return suffix && token.number() >= 0 ? new Numeral(token.number(), i + 2) : null;
    }
    Integer simple = TimeWords.ORDINALS.get(token.lower());
    if (simple != null) {
      return new Numeral(simple, i + 1);
    }
    Integer tens = TimeWords.CARDINALS.get(token.lower());
    if (tens == null || tens < 20) {
      return null;
    }
    int at = t.at(i + 1).dash() ? i + 2 : i + 1;
    Integer unit = TimeWords.ORDINALS.get(t.lower(at));
    return unit != null && unit < 10 ? new Numeral(tens + unit, at + 1) : null;
  }
}
