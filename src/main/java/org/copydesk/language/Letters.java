package org.copydesk.language;

import java.text.Normalizer;
import java.util.Locale;

/** Reduces words to the letters by which the lexicon knows them. */
final class Letters {
  private static final String FROM = "łøđðþæœßıŋ‘’ʼ‐‑";
  private static final String[] TO = {
    "l", "o", "d", "d", "th", "ae", "oe", "ss", "i", "n", "'", "'", "'", "-", "-"
  };

  private Letters() {}

  /** Lower case without diacritics; letters of other scripts stay as they are. */
  static String folded(String word) {
    if (plain(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int special = FROM.indexOf(c);
      if (special >= 0) {
        out.append(TO[special]);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether a folded word can stand in the lexicon: letters, apostrophes, hyphens, spaces. */
  static boolean storable(String folded) {
    boolean letter = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letter = true;
      } else if (c != '\'' && c != '-' && c != ' ' && c != '.') {
        return false;
      }
    }
    return letter && folded.length() < 60;
  }

  private static boolean plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
