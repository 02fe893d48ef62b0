package org.copydesk.article;

import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Values by their type, each worked out when it is first asked for. */
final class Derived {
  private final ConcurrentMap<Class<?>, Object> values = new ConcurrentHashMap<>();

  /** The value of {@code type}; two threads that ask at once may both work it out. */
  <T> T of(Class<T> type, Supplier<T> derive) {
    Object known = values.get(type);
    if (known == null) {
      // Not computeIfAbsent: what is derived may ask for another value on the way.
      known = Objects.requireNonNull(derive.get());
      values.put(type, known);
    }
    return type.cast(known);
  }
}
