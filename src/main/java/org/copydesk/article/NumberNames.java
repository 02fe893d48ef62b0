package org.copydesk.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The English words for whole numbers, each a word by itself, in lower case. */
public final class NumberNames {
  private static final String[] UNITS = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final String[] PLACES = {
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth"
  };
  private static final String[] TENTH_PLACES = {
    "twentieth",
    "thirtieth",
    "fortieth",
    "fiftieth",
    "sixtieth",
    "seventieth",
    "eightieth",
    "ninetieth",
    "hundredth"
  };

  /** "zero" to "nineteen", and the tens to "ninety". */
  public static final Map<String, Integer> CARDINALS = numbers(UNITS, 0, TENS);

  /** "first" to "nineteenth", and the tens to "hundredth". */
  public static final Map<String, Integer> ORDINALS = numbers(PLACES, 1, TENTH_PLACES);

  private NumberNames() {}

  /** The number that a word is, "forty" or "forty-two", in lower case; empty for another word. */
  public static Optional<Integer> cardinal(String word) {
    return number(word, CARDINALS);
  }

  /** The place that a word is, "fourth" or "twenty-fourth"; empty for another word. */
  public static Optional<Integer> ordinal(String word) {
    return number(word, ORDINALS);
  }

  private static Optional<Integer> number(String word, Map<String, Integer> last) {
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return Optional.ofNullable(last.get(word));
    }
    Integer tens = CARDINALS.get(word.substring(0, hyphen));
    Integer unit = last.get(word.substring(hyphen + 1));
    boolean both = tens != null && unit != null && tens >= 20 && unit > 0 && unit < 10;
    return both ? Optional.of(tens + unit) : Optional.empty();
  }

  private static Map<String, Integer> numbers(String[] small, int first, String[] tens) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < small.length; i++) {
      numbers.put(small[i], first + i);
    }
    for (int i = 0; i < tens.length; i++) {
      numbers.put(tens[i], 20 + 10 * i);
    }
    return Map.copyOf(numbers);
  }
}
