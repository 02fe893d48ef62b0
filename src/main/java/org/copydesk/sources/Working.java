package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.copydesk.quantity.Hedge;
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

  /** How far from what is worked a hedged figure may be, as a part of it. */
  private static final double FAR = 0.06;

  /** A lesser number of nothing may be anything. */
  private static final int TELLING = 10;

  /** Between these a number that heads a row is a year. */
  private static final int FIRST = 1900;

  private static final int LAST = 2100;

  private final Optional<Boolean> up;
  private final List<List<Atom>> groups = new ArrayList<>();
  private final List<List<Atom>> sums = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param up whether a change that is to be worked is told as a rise, where that is told: a rise
   *     is reckoned from the lesser of two figures, a fall from the greater
   */
  Working(Optional<Boolean> up) {
    this.up = up;
  }

  /** Adds the figures of a statement, or of two that follow each other. */
  void statement(List<Place> places) {
    sorts(places, Working::kind);
    group(places.stream().flatMap(place -> place.atoms().stream()).toList());
  }

  /** Adds the figures of some statements, each sort by itself, those of one noun too. */
  void alike(List<Place> places) {
    sorts(places, atom -> kind(atom) + atom.counts());
  }

  private void sorts(List<Place> places, Function<Atom, String> sort) {
    Map<String, List<Atom>> sorts = new HashMap<>();
    for (Place place : places) {
      for (Atom atom : place.atoms()) {
        sorts.computeIfAbsent(sort.apply(atom), key -> new ArrayList<>()).add(atom);
      }
    }
    sorts.values().forEach(this::group);
  }

  private static String kind(Atom atom) {
    return atom.isCell() ? "cell" : atom.kind().orElseThrow() + atom.unit();
  }

  /** Adds figures of one sort. */
  void group(List<Atom> all) {
    List<Atom> atoms = all.stream().filter(atom -> !isYear(atom)).toList();
    if (atoms.size() > 1 && atoms.size() <= MOST) {
      groups.add(List.copyOf(atoms));
    }
  }

  /** Whether a cell is the year that heads its row. */
  private static boolean isYear(Atom atom) {
    return atom.isCell() && atom.column() == 0 && atom.low() > FIRST && atom.low() < LAST;
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
    double apart = Math.abs(Math.abs(value) - figure.low().doubleValue());
    return Atom.rounds(figure, value)
            && (figure.hedge() == Hedge.NONE || apart <= FAR * figure.low().doubleValue())
        || apart <= step / 2 + 1e-9;
  }

  private void values(List<Atom> all, Quantity figure, DoubleConsumer take) {
    // Of a row that has kilometres, what is no kilometre makes none.
    List<Atom> measured =
        figure.kind() == Kind.MEASURE
            ? all.stream().filter(a -> a.isCell() && a.unit().equals(figure.unit())).toList()
            : List.of();
    List<Atom> group = measured.isEmpty() ? all : measured;
    boolean share = figure.kind() == Kind.PERCENT;
    boolean change = Closeness.isGap(figure);
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
        boolean same = kind(one).equals(kind(other)) || isBare(one) != isBare(other);
        if (share && same && !isPercent(one) && b != 0) {
          if (!change) {
            take.accept(a / b * 100);
          }
          if (up.isEmpty() || up.get() == a > b) {
            take.accept((a - b) / b * 100);
          }
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
      Kind kind = other.kind().orElse(Kind.COUNT);
      boolean count = kind == Kind.COUNT || kind == Kind.MEASURE || isTime(other);
      if (count && one.unit().equals(figure.unit())) {
        take.accept(a * b);
        take.accept(b == 0 ? 0 : a / b);
      }
    }
  }

  /** Whether it is a number of nothing, which takes what it is of from those beside it. */
  private static boolean isBare(Atom atom) {
    return !atom.isCell()
        && atom.kind().orElse(Kind.AGE) == Kind.COUNT
        && atom.counts().isEmpty()
        && atom.low() >= TELLING;
  }

  private static boolean isTime(Atom atom) {
    return atom.kind().orElse(Kind.COUNT) == Kind.DURATION;
  }

  private static boolean isPercent(Atom atom) {
    return atom.kind().orElse(Kind.COUNT) == Kind.PERCENT;
  }
}
