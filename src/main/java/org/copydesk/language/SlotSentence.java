package org.copydesk.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A sentence as the models see it from each of its places; every word is looked up once. */
final class SlotSentence {
  private static final int REACH = 3;

  /** How far to either side a word is seen whatever its place. */
  private static final int NEAR = 6;

  private static final long EDGE = SlotFeatures.hash(0, "|", "");
  private static final long NUMBER = SlotFeatures.hash(0, "9", "");

  private final SlotFeatures features;
  private final List<String> words;
  private final SlotFeatures.Neighbour[] seen;
  private final long[] forms;
  private final long[] tags;

  /**
   * A sentence.
   *
   * @param words its words and marks, in order
   */
  SlotSentence(SlotFeatures features, List<String> words) {
    this.features = features;
    this.words = words;
    this.seen = new SlotFeatures.Neighbour[words.size() + 2 * REACH];
    this.forms = new long[seen.length];
    this.tags = new long[seen.length];
  }

  /** The word at place {@code i}; empty beyond the edges. */
  Optional<String> word(int i) {
    return i < 0 || i >= words.size() ? Optional.empty() : Optional.of(words.get(i));
  }

  /** The features of place {@code i} for the model of slots. */
  long[] slot(int i) {
    return features.at(seen(i - 2), seen(i - 1), seen(i + 1), seen(i + 2));
  }

  /**
   * The features of place {@code i} for the model of pairs; the word right before it and the word
   * right after it come first.
   */
  long[] pair(int i) {
    long w3 = form(i - 3);
    long w2 = form(i - 2);
    long w1 = form(i - 1);
    long a1 = form(i + 1);
    long a2 = form(i + 2);
    long s3 = tag(i - 3);
    long s2 = tag(i - 2);
    long s1 = tag(i - 1);
    long b1 = tag(i + 1);
    long b2 = tag(i + 2);
    long b3 = tag(i + 3);
    long[] placed = {
      key(1, w1),
      key(2, a1),
      key(3, w2, w1),
      key(4, a1, a2),
      key(5, w1, a1),
      key(6, w2),
      key(7, a2),
      key(8, w2, w1, a1),
      key(9, w1, a1, a2),
      key(10, s1),
      key(11, b1),
      key(12, s2, s1),
      key(13, b1, b2),
      key(14, s1, b1),
      key(15, w1, b1),
      key(16, s1, a1),
      key(17, s2, s1, b1),
      key(18, s1, b1, b2),
      key(19, b1, b2, b3),
      key(20, s3, s2, s1),
      key(21, w1, b1, b2),
      key(22, s2, s1, a1),
      key(23, w1, b1, a2),
      key(24, a1, b2),
      key(25, w3)
    };
    int from = Math.max(0, i - NEAR);
    int to = Math.min(words.size(), i + NEAR + 1);
    long[] all = Arrays.copyOf(placed, placed.length + to - from);
    int count = placed.length;
    for (int k = from; k < to; k++) {
      String word = words.get(k);
      if (k != i && word.length() > 2 && Character.isLetter(word.charAt(0))) {
        all[count++] = key(26, form(k));
      }
    }
    return Arrays.copyOf(all, count);
  }

  private static long key(int kind, long... parts) {
    long key = kind * 0x9e3779b97f4a7c15L;
    for (long part : parts) {
      key = (key ^ part) * 0xff51afd7ed558ccdL;
      key ^= key >>> 32;
    }
    return key;
  }

  private SlotFeatures.Neighbour seen(int i) {
    int at = Math.max(0, Math.min(seen.length - 1, i + REACH));
    if (seen[at] == null) {
      seen[at] = features.neighbour(i < 0 || i >= words.size() ? null : words.get(i));
    }
    return seen[at];
  }

  private long form(int i) {
    if (i < 0 || i >= words.size()) {
      return EDGE;
    }
    if (forms[i] == 0) {
      String word = words.get(i);
      forms[i] =
          Character.isDigit(word.charAt(0))
              ? NUMBER
              : SlotFeatures.hash(0, word.replace('’', '\'').toLowerCase(Locale.ENGLISH), "");
    }
    return forms[i];
  }

  private long tag(int i) {
    int at = i + REACH;
    if (tags[at] == 0) {
      tags[at] = SlotFeatures.hash(0, seen(i).tags(), "");
    }
    return tags[at];
  }
}
