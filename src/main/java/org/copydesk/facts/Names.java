package org.copydesk.facts;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared: without case, accents, points and hyphens. */
public final class Names {
  /** The plain letters of U+00C0 to U+017F, so that most names need no table of Unicode. */
  private static final String LATIN =
      "aaaaaaæceeeeiiiidnooooo×ouuuuyþßaaaaaaæceeeeiiiidnooooo÷ouuuuyþy"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸllllllŀ"
          + "ŀllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzſ";

  private Names() {}

  /**
   * The name as it is compared: lower case, letters without accents, hyphens as spaces, points
   * gone, curly apostrophes straight, one space between words.
   */
  public static String fold(String name) {
    StringBuilder out = new StringBuilder(name.length());
    String plain = isLatin(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '.' || c > 0x2ff && Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (c == '-' || c == '‐' || c == '–' || Character.isWhitespace(c) || c == '\u00a0') {
        space(out);
      } else {
        letter(out, c);
      }
    }
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
  }

  private static void space(StringBuilder out) {
    if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static void letter(StringBuilder out, char c) {
    switch (c) {
      case '’', '‘', 'ʻ', 'ʼ' -> out.append('\'');
      case 'ß' -> out.append("ss");
      case 'æ', 'Æ' -> out.append("ae");
      case 'ə', 'Ə' -> out.append('e');
      default -> out.append(plain(c));
    }
  }

  private static char plain(char c) {
    return c >= 0xc0 && c < 0x180 ? LATIN.charAt(c - 0xc0) : Character.toLowerCase(c);
  }

  private static boolean isLatin(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x180 && !isMark(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(char c) {
    return c >= '‐' && c <= '’';
  }

  /** A folded word without the genitive's "'s" or "'". */
  public static String withoutGenitive(String folded) {
    if (folded.endsWith("'s")) {
      return folded.substring(0, folded.length() - 2);
    }
    return folded.endsWith("'") ? folded.substring(0, folded.length() - 1) : folded;
  }

  /**
   * The number of letters to add, drop, replace or swap with a neighbour to turn one into the other
   * (Damerau-Levenshtein, optimal string alignment), or {@code limit + 1} when it is more than
   * {@code limit}.
   */
  public static int distance(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return Math.min(last[other.length()], limit + 1);
  }

  /** Lower case, whatever the place of work. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
