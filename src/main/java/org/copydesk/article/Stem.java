package org.copydesk.article;

import java.util.Locale;
import java.util.Map;

/** Takes the usual endings off English words, so that forms of one word compare equal. */
final class Stem {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("people", "person"),
          Map.entry("died", "die"),
          Map.entry("dying", "die"),
          Map.entry("lives", "life"),
          Map.entry("wives", "wife"),
          Map.entry("won", "win"),
          Map.entry("said", "say"),
          Map.entry("fell", "fall"),
          Map.entry("rose", "rise"),
          Map.entry("rising", "rise"),
          Map.entry("left", "leav"),
          Map.entry("took", "take"),
          Map.entry("held", "hold"),
          Map.entry("ran", "run"),
          Map.entry("made", "make"),
          Map.entry("paid", "pay"),
          Map.entry("built", "build"),
          Map.entry("metre", "meter"),
          Map.entry("metres", "meter"),
          Map.entry("m", "meter"),
          Map.entry("km", "kilometer"));

  private Stem() {}

  static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (lower.endsWith("'s")) {
      lower = lower.substring(0, lower.length() - 2);
    }
    String known = IRREGULAR.get(lower);
    if (known != null) {
      return known;
    }
    String cut = cut(lower);
    if (cut.endsWith("e") && cut.length() > 3) {
      cut = cut.substring(0, cut.length() - 1);
    }
    if (cut.endsWith("y") && cut.length() > 3) {
      cut = cut.substring(0, cut.length() - 1) + "i";
    }
    return cut.endsWith("isation") ? cut.replace("isation", "ization") : cut;
  }

  private static String cut(String word) {
    int length = word.length();
    if (length < 4) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("ing") && length > 5) {
      return single(word.substring(0, length - 3));
    }
    if (word.endsWith("ed") && length > 4) {
      return single(word.substring(0, length - 2));
    }
    if (word.endsWith("es") && length > 4 && "sxzh".indexOf(word.charAt(length - 3)) >= 0) {
      return word.substring(0, length - 2);
    }
    if (word.endsWith("s") && "siu".indexOf(word.charAt(length - 2)) < 0) {
      return word.substring(0, length - 1);
    }
    return word;
  }

  /** "stopp" is "stop", but "kill" and "pass" stay. */
  private static String single(String word) {
    int last = word.length() - 1;
    boolean doubled = last > 1 && word.charAt(last) == word.charAt(last - 1);
    return doubled && "lsz".indexOf(word.charAt(last)) < 0 ? word.substring(0, last) : word;
  }
}
