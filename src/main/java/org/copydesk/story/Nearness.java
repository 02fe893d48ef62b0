package org.copydesk.story;

/**
 * How near two names are: by slips of the hand (a letter left out, added or changed, or two
 * neighbours exchanged: Damerau 1964) and by sound, as English readers say them.
 */
public final class Nearness {
  private static final int FAR = 9;
  private static final int SHORTEST = 4;
  private static final int LONG = 6;
  private static final int END = 3;

  private Nearness() {}

  /**
   * Whether a writer may well have written one for the other: one slip apart; alike in sound and
   * two slips apart; or, in longer names, two slips apart that change no consonant for another.
   */
  public static boolean near(String one, String other) {
    String a = Name.fold(one);
    String b = Name.fold(other);
    int shorter = Math.min(a.length(), b.length());
    int slips = shorter < 3 ? FAR : slips(a, b, false);
    if (a.equals(b) || slips > 2) {
      return false;
    }
    boolean sound = sound(a).equals(sound(b));
    boolean first = a.charAt(0) == b.charAt(0);
    if (slips == 1) {
      return sound || shorter >= LONG || first && shorter >= SHORTEST;
    }
    return slips == 2 && sound || slips == 2 && first && shorter >= LONG && slips(a, b, true) == 2;
  }

  /**
   * Whether one may pass for the other in a hurry though they are not near: both begin alike to the
   * last few letters ("Furlow", "Furlong"), or begin and end alike ("Tucker", "Tasker").
   */
  public static boolean alike(String one, String other) {
    String a = Name.fold(one);
    String b = Name.fold(other);
    int shorter = Math.min(a.length(), b.length());
    if (a.equals(b) || shorter < LONG || Math.abs(a.length() - b.length()) > 2) {
      return false;
    }
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    boolean ends = a.substring(a.length() - END).equals(b.substring(b.length() - END));
    return start >= LONG - 1 || start > 0 && ends && slips(a, b, false) <= 2;
  }

  /** Whether both are said alike: "Stewart", "Stuart". */
  public static boolean soundAlike(String one, String other) {
    return sound(Name.fold(one)).equals(sound(Name.fold(other)));
  }

  /** Whether one is the other with an ending that makes another form: "Hills", "Ivanova". */
  public static boolean areForms(String one, String other) {
    String a = Name.fold(one);
    String b = Name.fold(other);
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    return longer.startsWith(shorter)
        && longer.substring(shorter.length()).matches("s|es|a|ova|eva|i");
  }

  /** The number of slips; a consonant changed for another counts as many when {@code strict}. */
  private static int slips(String a, String b, boolean strict) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return FAR;
    }
    int[][] least = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : least(a, b, i, j, least, strict);
      }
    }
    return least[a.length()][b.length()];
  }

  private static int least(String a, String b, int i, int j, int[][] least, boolean strict) {
    char x = a.charAt(i - 1);
    char y = b.charAt(j - 1);
    int change = x == y ? 0 : strict && !(isVowel(x) && isVowel(y)) ? 2 : 1;
    int best = Math.min(least[i - 1][j], least[i][j - 1]) + 1;
    best = Math.min(best, least[i - 1][j - 1] + change);
    boolean exchanged = i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2);
    return exchanged ? Math.min(best, least[i - 2][j - 2] + 1) : best;
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  /** What is left of a name when letters that sound alike are made one and vowels left out. */
  private static String sound(String name) {
    String s =
        name.replaceFirst("^mac(?=[^aeiouhk])", "mc")
            .replaceFirst("^(?:kn|gn)", "n")
            .replaceFirst("^wr", "r")
            .replaceFirst("^[aeiou]", "a")
            .replace("ph", "f")
            .replace("v", "f")
            .replace("ck", "k")
            .replace("sch", "x")
            .replaceAll("[sc]h", "x")
            .replaceAll("c(?=[eiy])", "s")
            .replaceAll("^g(?=[eiy])", "j")
            .replaceAll("[cq]", "k")
            .replace("z", "s")
            .replace("th", "t")
            .replace("dt", "t");
    String start = s.isEmpty() ? "" : s.substring(0, 1);
    String rest = s.isEmpty() ? "" : s.substring(1).replaceAll("[^a-z]|[aeiouhwy]", "");
    return (start + rest).replaceAll("(.)\\1+", "$1");
  }
}
