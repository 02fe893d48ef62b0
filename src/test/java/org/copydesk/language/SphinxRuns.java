package org.copydesk.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A model of runs of up to three words, as CMU Sphinx writes it: a trie that is walked from the
 * last word to the first, with numbers packed bit to bit. A run that is not in it is as usual as
 * the run without its first word, by the rest of its beginning. All as natural logarithms.
 */
final class SphinxRuns {
  private static final String MARK = "Trie Language Model";

  /** Logarithms are to the base 1.0001. */
  private static final double BASE = Math.log(1.0001);

  private static final int TABLE = 1 << 16;
  private static final int WORD = 12;

  private final ByteBuffer file;
  private final int words;
  private final int twos;
  private final int threes;
  private final int tables;
  private final int ones;
  private final int middle;
  private final int longest;
  private final String[] names;
  private final int[] lastOfTwo;

  private SphinxRuns(ByteBuffer file) {
    this.file = file;
    int at = MARK.length() + 1;
    this.words = file.getInt(at);
    this.twos = file.getInt(at + 4);
    this.threes = file.getInt(at + 8);
    this.tables = at + 16;
    this.ones = tables + 3 * TABLE * 4;
    this.middle = ones + WORD * (words + 1);
    this.longest = middle + size(twos, middleBits());
    int text = longest + size(threes, longestBits());
    byte[] all = new byte[file.getInt(text)];
    file.get(text + 4, all);
    this.names = new String(all, StandardCharsets.UTF_8).split("\0");
    this.lastOfTwo = new int[twos()];
    for (int word = 0; word < words; word++) {
      for (int run = first(word); run < first(word + 1); run++) {
        lastOfTwo[run] = word;
      }
    }
  }

  /** Reads {@code file}. */
  static SphinxRuns read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    byte[] mark = new byte[MARK.length()];
    bytes.get(0, mark);
    if (!new String(mark, StandardCharsets.US_ASCII).equals(MARK) || bytes.get(mark.length) != 3) {
      throw new IOException(file + " is no model of runs of three words");
    }
    return new SphinxRuns(bytes);
  }

  private int wordBits() {
    return bits(words);
  }

  private int middleBits() {
    return wordBits() + 32 + bits(threes);
  }

  private int longestBits() {
    return wordBits() + 16;
  }

  private static int bits(int most) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(most);
  }

  private static int size(int entries, int bits) {
    return (int) (((1L + entries) * bits + 7) / 8) + Long.BYTES;
  }

  /** {@code count} bits from bit {@code at} of what begins at {@code start}. */
  private int bits(int start, long at, int count) {
    return (int) (file.getLong(start + (int) (at >> 3)) >>> (at & 7) & (1L << count) - 1);
  }

  private double table(int number, int entry) {
    return file.getFloat(tables + (number * TABLE + entry) * 4) * BASE;
  }

  private int first(int word) {
    return file.getInt(ones + WORD * word + 8);
  }

  /** How many words there are. */
  int words() {
    return words;
  }

  /** Word {@code i}. */
  String word(int i) {
    return names[i];
  }

  /** How usual a word is. */
  double usual(int word) {
    return file.getFloat(ones + WORD * word) * BASE;
  }

  /** What is left for words that are in no run after {@code word}. */
  double rest(int word) {
    return file.getFloat(ones + WORD * word + 4) * BASE;
  }

  /** How many runs of two words there are. */
  int twos() {
    return first(words);
  }

  int lastOfTwo(int run) {
    return lastOfTwo[run];
  }

  int firstOfTwo(int run) {
    return bits(middle, (long) run * middleBits(), wordBits());
  }

  double usualTwo(int run) {
    return table(0, bits(middle, (long) run * middleBits() + wordBits() + 16, 16));
  }

  /** What is left for words that are in no run after these two. */
  double restTwo(int run) {
    return table(1, bits(middle, (long) run * middleBits() + wordBits(), 16));
  }

  /** The same by the words; 0 when they are no run. */
  double restTwo(int first, int second) {
    int low = first(second);
    int high = first(second + 1) - 1;
    while (low <= high) {
      int at = low + high >>> 1;
      int found = firstOfTwo(at);
      if (found == first) {
        return restTwo(at);
      }
      low = found < first ? at + 1 : low;
      high = found > first ? at - 1 : high;
    }
    return 0;
  }

  /** Where the runs of three that end in run {@code two} start. */
  int threes(int two) {
    return bits(middle, (long) two * middleBits() + wordBits() + 32, bits(threes));
  }

  int firstOfThree(int run) {
    return bits(longest, (long) run * longestBits(), wordBits());
  }

  double usualThree(int run) {
    return table(2, bits(longest, (long) run * longestBits() + wordBits(), 16));
  }
}
