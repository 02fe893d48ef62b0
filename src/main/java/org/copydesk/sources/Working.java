package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.SourceStatement.Place;

/**
 * What can be worked out of figures that belong together: a rise, a share, a difference, a sum, an
 * average. Figures belong together that stand in one statement, one row or one column.
 */
final class Working {
  /** More figures than these in one group explain anything. */
  private static final int MOST = 14;

  private final List<List<Atom>> groups = new ArrayList<>();
  private final List<List<Atom>> sums = new ArrayList<>();

  /** Adds the figures of a statement, or of two that follow each other. */
  void statement(List<Place> places) {
    Map<String, List<Atom>> kinds = new HashMap<>();
    List<Atom> all = new ArrayList<>();
    for (Place place : places) {
      for (Atom atom : place.atoms()) {
        kinds.computeIfAbsent(kind(atom), kind -> new ArrayList<>()).add(atom);
        all.add(atom);
      }
    }
    kinds.values().forEach(this::group);
    group(all);
  }

  private static String kind(Atom atom) {
    return atom.isCell() ? "cell" : atom.kind().orElseThrow() + atom.unit();
  }

  /** Adds figures of one sort. */
  void group(List<Atom> atoms) {
    if (atoms.size() > 1 && atoms.size() <= MOST) {
      groups.add(List.copyOf(atoms));
    }
  }

  /** Adds figures of which only the sum is told, however many they are. */
  void parts(List<Atom> atoms) {
    if (atoms.size() > 1) {
      sums.add(List.copyOf(atoms));
    }
  }

  /** The figures out of which {@code figure} can be worked, the first of them; empty if none. */
  Optional<Atom> of(Quantity figure) {
    for (List<Atom> parts : sums) {
      double sum = parts.stream().mapToDouble(Atom::low).sum();
      if (rounds(figure, sum) || rounds(figure, sum * parts.get(0).scale())) {
        return Optional.of(parts.get(0));
      }
    }
    for (List<Atom> group : groups) {
      boolean[] found = {false};
      values(group, figure, value -> found[0] |= rounds(figure, value));
      if (found[0]) {
        return Optional.of(group.get(0));
      }
    }
    return Optional.empty();
  }

  private static boolean rounds(Quantity figure, double value) {
    double step = figure.step().doubleValue();
    return Atom.rounds(figure, value)
        || Math.abs(Math.abs(value) - figure.low().doubleValue()) <= step / 2 + 1e-9;
  }

  private static void values(List<Atom> group, Quantity figure, DoubleConsumer take) {
    boolean share = figure.kind() == Kind.PERCENT;
    boolean points = figure.kind() == Kind.POINTS;
    double sum = 0;
    boolean alike = group.stream().map(Working::kind).distinct().count() == 1;
    for (Atom one : group) {
      sum += one.low() * one.scale();
      if (share && isPercent(one)) {
        take.accept(100 - one.low());
      }
      for (Atom other : group) {
        if (one == other) {
          continue;
        }
        double a = one.low() * one.scale();
        double b = other.low() * other.scale();
        boolean same = kind(one).equals(kind(other));
        if (share && same && !isPercent(one) && b != 0) {
          take.accept(a / b * 100);
          take.accept((a - b) / b * 100);
        } else if (points && same) {
          take.accept(one.low() - other.low());
        } else if (!share && !points) {
          amounts(one, other, a, b, same, figure, take);
        }
      }
    }
    if (alike && !points) {
      take.accept(sum);
    }
  }

  private static void amounts(
      Atom one,
      Atom other,
      double a,
      double b,
      boolean same,
      Quantity figure,
      DoubleConsumer take) {
    if (same) {
      take.accept(a - b);
      take.accept(a + b);
      take.accept(one.low() - other.low());
    }
    if (isPercent(one) && !isPercent(other)) {
      take.accept(one.low() * b / 100);
    } else if (!same && !one.isCell()) {
      boolean count = other.kind().orElse(Kind.COUNT) == Kind.COUNT || isTime(other);
      if (count && one.unit().equals(figure.unit())) {
        take.accept(a * b);
        take.accept(b == 0 ? 0 : a / b);
      }
    }
  }

  private static boolean isTime(Atom atom) {
    return atom.kind().orElse(Kind.COUNT) == Kind.DURATION;
  }

  private static boolean isPercent(Atom atom) {
    return atom.kind().orElse(Kind.COUNT) == Kind.PERCENT;
  }
}
