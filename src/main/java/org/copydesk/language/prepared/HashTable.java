package org.copydesk.language.prepared;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/** A table from {@link WordHash word hashes} to numbers that is read where it lies in a file. */
final class HashTable {
  /** What {@link #get} gives for a hash that is not in the table. */
  static final int NONE = -1;

  private final LongBuffer keys;
  private final IntBuffer values;
  private final int bits;
  private final int mask;

  /** The table in sections {@code number} and {@code number + 1}. */
  HashTable(Sections sections, int number) {
    this.keys = sections.longs(number);
    this.values = sections.ints(number + 1);
    this.mask = keys.limit() - 1;
    this.bits = Integer.numberOfTrailingZeros(keys.limit());
  }

  /** The number for {@code hash}, or {@link #NONE}. */
  int get(long hash) {
    int slot = WordHash.slot(hash, bits);
    while (true) {
      long key = keys.get(slot);
      if (key == hash) {
        return values.get(slot);
      }
      if (key == 0) {
        return NONE;
      }
      slot = slot + 1 & mask;
    }
  }

  /** Adds the two sections of a table of {@code numbers}, each at least 0. */
  static void write(Sections.Writer out, Map<Long, Integer> numbers) {
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, numbers.size()));
    long[] keys = new long[1 << bits];
    int[] values = new int[1 << bits];
    numbers.forEach(
        (hash, number) -> {
          if (hash == 0) {
            throw new IllegalArgumentException("no word has the hash 0");
          }
          int slot = WordHash.slot(hash, bits);
          while (keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
          }
          keys[slot] = hash;
          values[slot] = number;
        });
    out.longs(keys).ints(values);
  }
}
