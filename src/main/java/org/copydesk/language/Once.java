package org.copydesk.language;

import java.util.function.Supplier;

/** Something worked out when it is first asked for, once for all threads. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> work;
  private volatile T value;

  private Once(Supplier<T> work) {
    this.work = work;
  }

  static <T> Supplier<T> of(Supplier<T> work) {
    return new Once<>(work);
  }

  @Override
  public T get() {
    T known = value;
    if (known == null) {
      synchronized (this) {
        known = value;
        if (known == null) {
          known = work.get();
          value = known;
        }
      }
    }
    return known;
  }
}
