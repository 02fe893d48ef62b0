package org.copydesk.check.spelling;

import java.util.regex.Pattern;

/**
 * How unlikely it is that a writer who knows a word by ear spells it otherwise: "greatful". What
 * counts is the skeleton of its consonants; vowels, doubled letters and letters that sound alike
 * are what such writers mistake.
 */
final class Sound {
  /** Less than a slip that hardly happens, more than any slip of the hand that does. */
  private static final double ALIKE = 2.9;

  /** Shorter words have too many neighbours of one sound. */
  private static final int LEAST = 7;

  private static final int MOST_LONGER = 2;
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private Sound() {}

  /**
   * The cost of writing {@code written} for {@code meant} by ear; {@link Slip#NEVER} if it is not.
   */
  static double cost(String meant, String written) {
    boolean near =
        written.length() >= LEAST
            && meant.length() >= LEAST
            && Math.abs(meant.length() - written.length()) <= MOST_LONGER
            && meant.charAt(0) == written.charAt(0);
    return near && beats(meant) == beats(written) && skeleton(meant).equals(skeleton(written))
        ? ALIKE
        : Slip.NEVER;
  }

  /** How many groups of vowels it has, a silent e left out. */
  private static long beats(String word) {
    String spoken = word.replaceAll("(?<=[^aeiouy])e(?=[^aeiouyrdsn]|$|ly$|ment|less|ness)", "");
    return VOWELS.matcher(spoken).results().count();
  }

  private static String skeleton(String word) {
    return VOWELS
        .matcher(
            word.replace("ph", "f")
                .replace("sc", "s")
                .replace("c", "k")
                .replace("ks", "s")
                .replace("z", "s"))
        .replaceAll("")
        .replaceAll("(.)\\1+", "$1");
  }
}
