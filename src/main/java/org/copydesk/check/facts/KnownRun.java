package org.copydesk.check.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.copydesk.facts.Index;

/**
 * A run of words that a table knows.
 *
 * @param from the index of its first token
 * @param to the index after its last
 * @param found what they name; nothing where no table was asked
 */
record KnownRun<T>(int from, int to, List<T> found) {
  /** Copies the list. */
  KnownRun {
    found = List.copyOf(found);
  }

  /** The longest run from {@code from} that {@code index} knows and that may end so. */
  static <T> Optional<KnownRun<T>> at(
      FactWords tokens, int from, Index<T> index, IntPredicate mayEnd) {
    for (int to = Math.min(tokens.size(), from + index.longest()); to > from; to--) {
      Optional<KnownRun<T>> run = mayEnd.test(to) ? of(tokens, from, to, index) : Optional.empty();
      if (run.isPresent()) {
        return run;
      }
    }
    return Optional.empty();
  }

  /** The longest run up to {@code to} that {@code index} knows and that may begin so. */
  static <T> Optional<KnownRun<T>> before(
      FactWords tokens, int to, Index<T> index, IntPredicate mayBegin) {
    for (int from = Math.max(0, to - index.longest()); from < to; from++) {
      Optional<KnownRun<T>> run =
          mayBegin.test(from) ? of(tokens, from, to, index) : Optional.empty();
      if (run.isPresent()) {
        return run;
      }
    }
    return Optional.empty();
  }

  private static <T> Optional<KnownRun<T>> of(FactWords tokens, int from, int to, Index<T> index) {
    List<T> found = tokens.unbroken(from, to) ? index.called(tokens.phrase(from, to)) : List.of();
    return found.isEmpty() ? Optional.empty() : Optional.of(new KnownRun<>(from, to, found));
  }
}
