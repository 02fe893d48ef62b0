package org.copydesk.check.spelling;

import java.util.Set;
import org.copydesk.word.Lexicon;

/** Recognises words that no dictionary lists but that are soundly built of words that one does. */
final class Derivation {
  private static final Set<String> PREFIXES =
      Set.of(
          "re", "de", "un", "non", "anti", "pro", "ex", "co", "pre", "post", "sub", "over", "under",
          "out", "super", "cyber", "multi", "mis", "dis", "inter", "counter", "bio", "eco", "micro",
          "mega", "mini", "semi", "pseudo", "neo", "ultra", "tele", "electro", "hydro", "agri",
          "agro", "auto", "crypto", "geo", "nano", "photo", "psycho", "socio", "thermo", "trans",
          "extra", "intra", "hyper", "mid", "fore", "para", "quasi", "poly", "mono", "kilo",
          "milli", "giga", "tera", "euro", "afro", "narco", "petro", "techno", "info", "audio",
          "video", "radio", "ethno", "immuno", "neuro", "cardio", "pan", "omni", "proto", "arch",
          "vice", "step", "grand", "meta", "macro", "iso", "deep", "well");

  private static final Set<String> SUFFIXES =
      Set.of(
          "like",
          "wide",
          "proof",
          "fold",
          "gate",
          "goer",
          "goers",
          "maker",
          "makers",
          "making",
          "ish",
          "ness",
          "less",
          "man",
          "men",
          "woman",
          "women",
          "person",
          "ism",
          "ist",
          "ists",
          "ship",
          "hood",
          "wards",
          "s",
          "friendly",
          "based",
          "free",
          "holder",
          "holders",
          "nomics",
          "ology",
          "ologist",
          "phobia",
          "phobic",
          "phile",
          "cracy",
          "mania",
          "fest",
          "esque",
          "able",
          "ization",
          "isation",
          "ly");

  private static final Set<String> DOERS = Set.of("r", "rs", "er", "ers", "ed", "ing", "d", "al");

  /** What makes somebody of a science: "mechanics", "mechanicist". */
  private static final Set<String> SCHOLARS = Set.of("ist", "ists");

  /** Words that at the end of another are more often a wrong ending. */
  private static final Set<String> ENDINGS =
      Set.of(
          "able", "ally", "ably", "ding", "king", "ling", "ping", "ring", "sing", "ting", "wing",
          "ance", "ants", "ence", "ents", "ions", "lion", "mend", "mens", "rage", "tied", "ties",
          "tion", "tons");

  private static final int COMMON = 7;
  private static final int FUNCTION_WORD = 18;

  private Derivation() {}

  /** Whether {@code word}, in lower case and not itself known, is built of known parts. */
  static boolean isSound(Lexicon lexicon, String word) {
    for (int at = 2; at <= word.length() - 1; at++) {
      String head = word.substring(0, at);
      String tail = word.substring(at);
      boolean prefixed =
          tail.length() > (at < 3 ? 4 : 3)
              && PREFIXES.contains(head)
              && lexicon.frequency(tail) >= COMMON - 2;
      boolean suffixed =
          head.length() > 3
              && !head.endsWith("s")
              && SUFFIXES.contains(tail)
              && lexicon.frequency(head) >= COMMON;
      boolean doer = DOERS.contains(tail) && head.length() > 5 && lexicon.knows(head);
      boolean scholar = head.endsWith("ic") && SCHOLARS.contains(tail) && lexicon.knows(head + "s");
      if (prefixed || suffixed || doer || scholar || isCompound(lexicon, head, tail)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCompound(Lexicon lexicon, String head, String tail) {
    if (head.length() < 4 || tail.length() < 4 || ENDINGS.contains(tail)) {
      return false;
    }
    int first = lexicon.frequency(head);
    int second = lexicon.frequency(tail);
    return first >= COMMON && second >= COMMON && first < FUNCTION_WORD && second < FUNCTION_WORD;
  }

  /** Whether {@code word} says the quality of what a known word is: "entrancy" of "entrant". */
  static boolean isQuality(Lexicon lexicon, String word) {
    int stem = word.length() - 2;
    return word.endsWith("ncy") && lexicon.frequency(word.substring(0, stem) + "t") >= COMMON - 2;
  }

  /** Whether {@code part}, a word, is at the end of another more often a wrong ending. */
  static boolean isEnding(String part) {
    return ENDINGS.contains(part);
  }

  /** Whether {@code part} can stand before a hyphen although it is no word. */
  static boolean isPrefix(String part) {
    return PREFIXES.contains(part);
  }
}
