package org.copydesk.quantity;

import java.util.stream.IntStream;

/** Tells numbers of which one may have been typed for the other. */
public final class Digits {
  private Digits() {}

  /** Whether both are as long and differ in just one digit: 1931 and 1937, not 31 and 131. */
  public static boolean differInOne(int one, int other) {
    String a = Integer.toString(one);
    String b = Integer.toString(other);
    return a.length() == b.length()
        && IntStream.range(0, a.length()).filter(i -> a.charAt(i) != b.charAt(i)).count() == 1;
  }
}
