package org.copydesk.facts;

import java.util.function.Supplier;

/** A value worked out when first asked for, by one thread, and kept. */
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> how;
  private volatile T value;

  /** A value that {@code how} works out. */
  public Once(Supplier<T> how) {
    this.how = how;
  }

  @Override
  public T get() {
    T known = value;
    if (known != null) {
      return known;
    }
    synchronized (this) {
      if (value == null) {
        value = how.get();
      }
      return value;
    }
  }
}
