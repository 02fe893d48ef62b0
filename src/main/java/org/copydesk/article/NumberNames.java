package org.copydesk.article;

import java.util.HashMap;
import java.util.Map;

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
