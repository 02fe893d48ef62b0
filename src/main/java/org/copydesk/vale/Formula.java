package org.copydesk.vale;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Arithmetic over figures: {@code 0.4 * ((words / sentences) + 100 * (hard / words))}. */
final class Formula {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.]*");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?|\\.\\d+");

  private static final Map<String, DoubleUnaryOperator> FUNCTIONS =
      Map.of(
          "math.sqrt", Math::sqrt,
          "math.abs", Math::abs,
          "math.ceil", Math::ceil,
          "math.floor", Math::floor,
          "math.log", Math::log,
          "math.log10", Math::log10);

  private static final List<String> COMPARISONS = List.of("==", "!=", "<=", ">=", "<", ">");

  private final String text;
  private final ToDoubleFunction<String> figures;
  private int at;

  private Formula(String text, ToDoubleFunction<String> figures) {
    this.text = text;
    this.figures = figures;
  }

  /**
   * The value of {@code formula}.
   *
   * @param figures what its names stand for
   * @throws IllegalArgumentException when it is no arithmetic
   */
  static double value(String formula, ToDoubleFunction<String> figures) {
    Formula parsed = new Formula(formula.strip(), figures);
    double value = parsed.sum();
    parsed.blanks();
    if (parsed.at < parsed.text.length()) {
      throw new IllegalArgumentException("“" + formula.strip() + "” is no arithmetic");
    }
    return value;
  }

  /**
   * Whether {@code value} meets {@code condition}, such as "{@code > 8}" or "{@code > 8 && < 12}".
   *
   * @throws IllegalArgumentException when it is no comparison
   */
  static boolean meets(double value, String condition) {
    for (String part : condition.split("&&")) {
      String stripped = part.strip();
      String sign =
          COMPARISONS.stream()
              .filter(stripped::startsWith)
              .findFirst()
              .orElseThrow(
                  () -> new IllegalArgumentException("“" + condition + "” compares nothing"));
      double bound = value(stripped.substring(sign.length()), name -> 0);
      int order = Double.compare(value, bound);
      boolean met =
          switch (sign) {
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case "<=" -> order <= 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            default -> order > 0;
          };
      if (!met) {
        return false;
      }
    }
    return true;
  }

  private double sum() {
    double value = product();
    while (true) {
      if (takes('+')) {
        value += product();
      } else if (takes('-')) {
        value -= product();
      } else {
        return value;
      }
    }
  }

  private double product() {
    double value = factor();
    while (true) {
      if (takes('*')) {
        value *= factor();
      } else if (takes('/')) {
        double by = factor();
        value = by == 0 ? 0 : value / by;
      } else {
        return value;
      }
    }
  }

  private double factor() {
    if (takes('-')) {
      return -factor();
    }
    if (takes('(')) {
      double value = sum();
      close();
      return value;
    }
    blanks();
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (number.lookingAt()) {
      at = number.end();
      return Double.parseDouble(number.group());
    }
    Matcher name = NAME.matcher(text).region(at, text.length());
    if (!name.lookingAt()) {
      throw new IllegalArgumentException("“" + text + "” is no arithmetic");
    }
    at = name.end();
    if (!takes('(')) {
      return figures.applyAsDouble(name.group());
    }
    double inside = sum();
    close();
    DoubleUnaryOperator function = FUNCTIONS.get(name.group());
    if (function == null) {
      throw new IllegalArgumentException("there is no “" + name.group() + "” in formulas");
    }
    return function.applyAsDouble(inside);
  }

  private void close() {
    if (!takes(')')) {
      throw new IllegalArgumentException("a bracket is not closed in “" + text + "”");
    }
  }

  private boolean takes(char sign) {
    blanks();
    boolean here = at < text.length() && text.charAt(at) == sign;
    at += here ? 1 : 0;
    return here;
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
