package org.copydesk.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a text must hold for an expression, or a part of one, to match at all: of each clause one
 * needle.
 *
 * @param clauses every one of which must be met; the most telling first
 * @param last the clause that is met by the very end of the part; empty when there is none
 */
record Needs(List<List<Needle>> clauses, List<Needle> last) {
  /** Further clauses would hardly rule out more. */
  private static final int MOST = 4;

  private static final Comparator<List<Needle>> TELLING_FIRST =
      Comparator.<List<Needle>>comparingInt(Needs::strength).reversed().thenComparing(List::size);

  static final Needs NOTHING = new Needs(List.of(), List.of());

  /** Copies the lists, and drops what tells nothing. */
  Needs {
    List<List<Needle>> telling = new ArrayList<>(clauses.size());
    for (List<Needle> clause : clauses) {
      if (clause.stream().noneMatch(Needle::isCommon)) {
        telling.add(List.copyOf(clause));
      }
    }
    telling.sort(TELLING_FIRST);
    clauses = List.copyOf(telling.subList(0, Math.min(MOST, telling.size())));
    last = List.copyOf(last);
  }

  /** One needle at the end of a part. */
  static Needs of(Needle needle) {
    return new Needs(List.of(List.of(needle)), List.of(needle));
  }

  /** One of {@code any}, somewhere. */
  static Needs oneOf(List<Needle> any) {
    return new Needs(List.of(any), List.of());
  }

  private static int strength(List<Needle> clause) {
    return clause.stream().mapToInt(Needle::strength).min().orElse(0);
  }

  /** What a part needs that is one of two. */
  Needs or(Needs other) {
    if (clauses.isEmpty() || other.clauses.isEmpty()) {
      return NOTHING;
    }
    List<Needle> both = new ArrayList<>(clauses.get(0));
    both.addAll(other.clauses.get(0));
    List<Needle> either = both.stream().distinct().toList();
    return new Needs(List.of(either), ends() && other.ends() ? either : List.of());
  }

  private boolean ends() {
    return clauses.size() == 1 && clauses.get(0).equals(last);
  }

  /** What this part and {@code next}, right behind it, need together. */
  Needs and(Needs next) {
    List<List<Needle>> both = new ArrayList<>(clauses);
    both.addAll(next.clauses);
    return new Needs(both, next.last);
  }

  /** The same part where no letter follows it. */
  Needs closed() {
    return new Needs(
        clauses.stream()
            .map(
                clause ->
                    clause.equals(last) ? clause.stream().map(Needle::closed).toList() : clause)
            .toList(),
        List.of());
  }

  /** The same part, whatever stands around it and however often it stands there. */
  Needs anywhere() {
    return new Needs(
        clauses.stream().map(clause -> clause.stream().map(Needle::anywhere).toList()).toList(),
        List.of());
  }

  /** The same part where something may follow. */
  Needs inside() {
    return new Needs(clauses, List.of());
  }
}
