package org.copydesk.memory;

/** A number for a text, the same on every machine: 64-bit FNV-1a, stirred at the end. */
final class Sums {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Sums() {}

  static long of(String text) {
    long sum = BASIS;
    for (int i = 0; i < text.length(); i++) {
      sum = (sum ^ text.charAt(i)) * PRIME;
    }
    return stir(sum);
  }

  /** Mixes the bits (the finaliser of MurmurHash3). */
  static long stir(long sum) {
    long mixed = (sum ^ sum >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }
}
