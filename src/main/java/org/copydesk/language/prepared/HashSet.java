package org.copydesk.language.prepared;

import java.util.function.LongConsumer;

/** A set of {@link WordHash word hashes}. */
final class HashSet {
  private long[] slots;
  private int bits;
  private int size;

  /** A set for about {@code expected} hashes. */
  HashSet(int expected) {
    this.bits = 33 - Integer.numberOfLeadingZeros(Math.max(8, expected));
    this.slots = new long[1 << bits];
  }

  /** Adds {@code hash}, which must not be 0. */
  void add(long hash) {
    if (size * 2 >= slots.length) {
      grow();
    }
    int slot = slot(hash);
    if (slots[slot] == 0) {
      slots[slot] = hash;
      size++;
    }
  }

  /** Whether {@code hash} was added. */
  boolean contains(long hash) {
    return slots[slot(hash)] != 0;
  }

  /** Hands every hash to {@code each}. */
  void forEach(LongConsumer each) {
    for (long hash : slots) {
      if (hash != 0) {
        each.accept(hash);
      }
    }
  }

  private int slot(long hash) {
    int slot = WordHash.slot(hash, bits);
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    bits++;
    slots = new long[1 << bits];
    for (long hash : old) {
      if (hash != 0) {
        slots[slot(hash)] = hash;
      }
    }
  }
}
