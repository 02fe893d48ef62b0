package org.copydesk.check.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a quotation, to be compared with those of many others: the length of the longest
 * sequence both have, by bits (Crochemore, Iliopoulos, Pinzon and Reid 2001), so that sixty-four
 * words cost as much as one.
 */
final class Wordings {
  private static final int BITS = Long.SIZE;

  private final List<String> words;
  private final long signature;
  private Map<String, long[]> places;

  Wordings(List<String> words) {
    this.words = words;
    long bits = 0;
    for (String word : words) {
      bits |= 1L << (word.hashCode() * 0x9E3779B9 >>> 26);
    }
    this.signature = bits;
  }

  /** The words in order. */
  List<String> all() {
    return List.copyOf(words);
  }

  int size() {
    return words.size();
  }

  /** No fewer words than both have in one order: a quick guess from above. */
  int commonAtMost(Wordings other) {
    int without = Long.bitCount(signature & ~other.signature);
    int otherWithout = Long.bitCount(other.signature & ~signature);
    return Math.min(size() - without, other.size() - otherWithout);
  }

  /** The length of the longest sequence of words that both have. */
  int common(Wordings other) {
    int blocks = (size() + BITS - 1) / BITS;
    long[] row = new long[blocks];
    java.util.Arrays.fill(row, -1L);
    Map<String, long[]> known = places();
    for (String word : other.words) {
      long[] here = known.get(word);
      if (here == null) {
        continue;
      }
      long carry = 0;
      for (int b = 0; b < blocks; b++) {
        long matched = row[b] & here[b];
        long sum = row[b] + matched;
        long total = sum + carry;
        boolean over =
            Long.compareUnsigned(sum, row[b]) < 0 || Long.compareUnsigned(total, sum) < 0;
        row[b] = total | row[b] & ~here[b];
        carry = over ? 1 : 0;
      }
    }
    int zeros = 0;
    for (int i = 0; i < size(); i++) {
      zeros += (row[i / BITS] >>> i % BITS & 1) == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** Where each word stands, one bit a place. */
  private Map<String, long[]> places() {
    if (places == null) {
      Map<String, long[]> all = new HashMap<>();
      for (int i = 0; i < size(); i++) {
        all.computeIfAbsent(words.get(i), k -> new long[(size() + BITS - 1) / BITS])[i / BITS] |=
            1L << i % BITS;
      }
      places = all;
    }
    return places;
  }
}
