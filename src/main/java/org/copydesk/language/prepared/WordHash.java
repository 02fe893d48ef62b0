package org.copydesk.language.prepared;

/**
 * 64-bit hashes of words that can be put together from the hashes of their parts, so that hundreds
 * of thousands of look-ups need no new strings. Files are written only when no two of their keys
 * share a hash; that a word which is no key meets one by chance is a matter of one in 2^45.
 */
final class WordHash {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private WordHash() {}

  /** The hash of {@code word}. */
  static long of(CharSequence word) {
    return append(0, word);
  }

  /** The hash of the word with hash {@code hash} and {@code more} written behind it. */
  static long append(long hash, CharSequence more) {
    long result = hash;
    for (int i = 0; i < more.length(); i++) {
      result = append(result, more.charAt(i));
    }
    return result;
  }

  /** The hash of the word with hash {@code hash} and one more character. */
  static long append(long hash, char more) {
    return hash * BASE + more + 1;
  }

  /** The hash of the words with hashes {@code first} and {@code second}, written as one. */
  static long join(long first, long second, long powerOfSecond) {
    return first * powerOfSecond + second;
  }

  /** What {@link #join} needs to know of a second word that is {@code length} characters long. */
  static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** A slot for {@code hash} in a table of {@code 1 << bits} slots. */
  static int slot(long hash, int bits) {
    long mixed = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
    return (int) ((mixed ^ mixed >>> 29) * 0xD6E8FEB86659FD93L >>> 64 - bits);
  }
}
