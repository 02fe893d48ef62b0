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

  /** How far a word of the sentence is seen at all. */
  private static final int FAR = 25;

  private static final long EDGE = SlotFeatures.hash(0, "|", "");
  private static final long NUMBER = SlotFeatures.hash(0, "9", "");

  private final SlotFeatures features;
  private final List<String> words;
  private final SlotFeatures.Neighbour[] seen;
  private final long[] forms;
  private final long[] tags;
  private final WordShape[] shapes;

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
    this.shapes = new WordShape[words.size()];
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
    long[] clause = clause(i);
    int from = Math.max(0, i - FAR);
    int to = Math.min(words.size(), i + FAR + 1);
    long[] all = Arrays.copyOf(placed, placed.length + clause.length + to - from);
    System.arraycopy(clause, 0, all, placed.length, clause.length);
    int count = placed.length + clause.length;
    for (int k = from; k < to; k++) {
      String word = words.get(k);
      if (k != i && word.length() > 2 && Character.isLetter(word.charAt(0))) {
        all[count++] = key(Math.abs(k - i) <= NEAR ? 26 : 27, form(k));
      }
    }
    return Arrays.copyOf(all, count);
  }

  /**
   * What the clause around place {@code i} has: the nearest verb that is surely finite to either
   * side, the noun that what follows leads up to and what comes after it, and the verb before.
   */
  private long[] clause(int i) {
    long left = finite(i, -1);
    long right = finite(i, 1);
    int noun = noun(i);
    long head = form(noun);
    long kind = tag(noun);
    long next = tag(noun + 1);
    long s1 = tag(i - 1);
    long b1 = tag(i + 1);
    return new long[] {
      key(28, left),
      key(29, right),
      key(30, left, right),
      key(31, left, right, b1),
      key(32, s1, right),
      key(33, left, right, s1, b1),
      key(34, head),
      key(35, form(i - 1), head),
      key(36, s1, kind),
      key(37, kind, next),
      key(38, s1, kind, next),
      key(39, form(i - 1), kind, next),
      key(40, form(verb(i)))
    };
  }

  /** The tags of the nearest verb that is surely finite, or the edge of the clause. */
  private long finite(int i, int step) {
    for (int k = i + step; k >= 0 && k < words.size(); k += step) {
      if (shape(k).finite()) {
        return Math.abs(k - i) == 1 ? key(1, tag(k)) : tag(k);
      }
      if (shape(k).edge()) {
        return key(0, tag(k));
      }
    }
    return EDGE;
  }

  /** Where the noun is that the words after {@code i} lead up to; next to it when there is none. */
  private int noun(int i) {
    int last = i + 1;
    while (last - i < REACH + 2
        && last + 1 < words.size()
        && shape(last).nominal()
        && shape(last + 1).noun()) {
      last++;
    }
    return last;
  }

  /** Where the nearest verb before {@code i} is; beyond the edge when there is none. */
  private int verb(int i) {
    for (int k = i - 1; k >= 0 && i - k < NEAR; k--) {
      if (shape(k).verb()) {
        return k;
      }
    }
    return -1;
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

  private WordShape shape(int i) {
    if (shapes[i] == null) {
      shapes[i] = WordShape.of(words.get(i), seen(i).tags());
    }
    return shapes[i];
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
