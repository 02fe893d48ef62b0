package org.copydesk.language;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.tagging.en.EnglishTagger;

/**
 * What the neighbours of a word say about it. Every neighbour is seen in two ways: as the word
 * itself when it is a frequent one, and as the set of parts of speech the dictionary gives it,
 * which does not depend on the word that is judged.
 */
final class SlotFeatures {
  /** The number of features of one place. */
  static final int COUNT = 14;

  private static final String EDGE = "|";

  private final Map<String, String> frequent;

  /**
   * Features over a vocabulary.
   *
   * @param frequent frequent words in lower case, each with its parts of speech
   */
  SlotFeatures(Map<String, String> frequent) {
    this.frequent = Map.copyOf(frequent);
  }

  /** A neighbour: the word when it is frequent, and its parts of speech. */
  record Neighbour(String word, String tags) {}

  /** The features of place {@code i} of a sentence of {@code tokens}, as hashes. */
  long[] at(Neighbour before2, Neighbour before, Neighbour after, Neighbour after2) {
    String b = before.word;
    String a = after.word;
    String bt = before.tags;
    String at = after.tags;
    return new long[] {
      hash(0, b, ""),
      hash(1, a, ""),
      hash(2, before2.word, b),
      hash(3, a, after2.word),
      hash(4, b, a),
      hash(5, bt, ""),
      hash(6, at, ""),
      hash(7, before2.tags, bt),
      hash(8, at, after2.tags),
      hash(9, bt, at),
      hash(10, b, at),
      hash(11, bt, a),
      hash(12, before2.tags + " " + bt, at),
      hash(13, bt, at + " " + after2.tags)
    };
  }

  /** How {@code token} is seen by the word next to it; {@code null} is the edge of the sentence. */
  Neighbour neighbour(String token) {
    if (token == null) {
      return new Neighbour(EDGE, EDGE);
    }
    String lower = token.replace('’', '\'').toLowerCase(Locale.ENGLISH);
    String known = frequent.get(lower);
    if (known != null) {
      return new Neighbour(lower, known);
    }
    String tags = tags(token, lower);
    return new Neighbour(tags, tags);
  }

  /** The parts of speech that the dictionary gives a word, shortened: "NN VB". */
  static String tags(String token, String lower) {
    char first = token.charAt(0);
    if (Character.isDigit(first)) {
      return "9";
    }
    if (!Character.isLetter(first)) {
      return lower;
    }
    if (Character.isUpperCase(first)) {
      return "X";
    }
    TreeSet<String> tags = new TreeSet<>();
    for (AnalyzedTokenReadings readings : EnglishTagger.INSTANCE.tag(java.util.List.of(lower))) {
      for (AnalyzedToken reading : readings) {
        if (reading.getPOSTag() != null) {
          tags.add(shortened(reading.getPOSTag()));
        }
      }
    }
    return tags.isEmpty() ? "?" : String.join(" ", tags);
  }

  /** "NN:UN" and "NN:U" are nouns like others; a verb's base and present forms look alike. */
  static String shortened(String tag) {
    String plain = tag.indexOf(':') < 0 ? tag : tag.substring(0, tag.indexOf(':'));
    return plain.equals("VBP") ? "VB" : plain.equals("NNPS") ? "NNP" : plain;
  }

  /** A 64-bit FNV-1a hash, so that the same feature has the same key everywhere. */
  static long hash(int kind, String first, String second) {
    long hash = 0xcbf29ce484222325L;
    hash = (hash ^ kind) * 0x100000001b3L;
    for (int i = 0; i < first.length(); i++) {
      hash = (hash ^ first.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ 0x1f) * 0x100000001b3L;
    for (int i = 0; i < second.length(); i++) {
      hash = (hash ^ second.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
