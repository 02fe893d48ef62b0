package org.copydesk.language.prepared;

import java.nio.IntBuffer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A small number for each of many keys, read where it lies in a file. Of a key only 40 bits are
 * kept: one that has no number is taken for another once in a million times.
 */
public final class Values {
  /** By how many of its upper bits a key is found in the directory. */
  private static final int BITS = 16;

  private static final int KEPT = 24;

  private final IntBuffer directory;
  private final IntBuffer entries;

  private Values(IntBuffer directory, IntBuffer entries) {
    this.directory = directory;
    this.entries = entries;
  }

  /**
   * Values as they are packed: each entry has the lower 24 of the 40 bits of its key and then its
   * number, in the order of the keys.
   *
   * @param directory where the entries of each 16 upper bits start, and where the last end
   */
  public static Values of(int[] directory, int[] entries) {
    return new Values(IntBuffer.wrap(directory), IntBuffer.wrap(entries));
  }

  /** The values of {@code numbers}, each from -128 to 127. */
  public static Values of(Map<Long, Byte> numbers) {
    SortedMap<Long, Byte> kept = new TreeMap<>();
    numbers.forEach((key, number) -> kept.putIfAbsent(key >>> Long.SIZE - BITS - KEPT, number));
    int[] directory = new int[(1 << BITS) + 1];
    int[] entries = new int[kept.size()];
    int at = 0;
    for (Map.Entry<Long, Byte> one : kept.entrySet()) {
      directory[(int) (one.getKey() >>> KEPT) + 1]++;
      entries[at++] = (int) (one.getKey() << Byte.SIZE) | one.getValue() & 0xff;
    }
    for (int i = 1; i < directory.length; i++) {
      directory[i] += directory[i - 1];
    }
    return of(directory, entries);
  }

  static Values in(Sections sections) {
    return new Values(sections.ints(0), sections.ints(1));
  }

  void write(Sections.Writer out) {
    out.ints(directory()).ints(entries());
  }

  /** Where the entries start, for the file that is shipped. */
  public int[] directory() {
    return all(directory);
  }

  /** The entries, for the file that is shipped. */
  public int[] entries() {
    return all(entries);
  }

  private static int[] all(IntBuffer buffer) {
    int[] all = new int[buffer.limit()];
    buffer.get(0, all);
    return all;
  }

  /** The number of {@code key}; 0 when it has none. */
  public int get(long key) {
    int bucket = (int) (key >>> Long.SIZE - BITS);
    int kept = (int) (key >>> Long.SIZE - BITS - KEPT) << Byte.SIZE;
    int end = directory.get(bucket + 1);
    for (int at = directory.get(bucket); at < end; at++) {
      int entry = entries.get(at);
      if ((entry & -1 << Byte.SIZE) == kept) {
        return (byte) entry;
      }
    }
    return 0;
  }
}
