package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/**
 * Tells a change that was worked wrongly out of two figures of a source: by a slip of the pen, or
 * reckoned from the wrong one of the two.
 */
final class ChangeSlips {
  /** What part of the best statement's nearness the one with the two figures must have. */
  private static final double SURE = 0.6;

  /** How much it must say alike at least. */
  private static final double LEAST = 1;

  /** How many hundredths a change over years must be off, which is told roundly. */
  private static final double APART = 8;

  /** What is worked of smaller figures is met by chance. */
  private static final int TELLING = 10;

  private final SaidThings statements;
  private final Directions directions;

  ChangeSlips(SaidThings statements, Directions directions) {
    this.statements = statements;
    this.directions = directions;
  }

  /** Two figures, of which one is what the other has become. */
  private record Pair(Place place, Atom one, Atom two) {
    double low() {
      return Math.min(one.low() * one.scale(), two.low() * two.scale());
    }

    double high() {
      return Math.max(one.low() * one.scale(), two.low() * two.scale());
    }
  }

  /** The two figures that make another change than {@code figure}. */
  Optional<FigureMatch> of(Said said, Quantity figure) {
    Optional<FigureMatch> sum = sum(said, figure).or(() -> gap(said, figure));
    if (sum.isPresent()) {
      return sum;
    }
    boolean points = figure.kind() == Kind.POINTS;
    if (!points && figure.kind() != Kind.PERCENT || !figure.isSingle()) {
      return Optional.empty();
    }
    Optional<Boolean> up = directions.up(figure);
    boolean change = FigureSlips.isChange(figure);
    for (Scored scored : SaidThings.close(said.found(), SURE)) {
      List<Pair> pairs = scored.score() < LEAST ? List.of() : pairs(said, scored, figure);
      boolean isOnly = pairs.size() == 1;
      for (Pair pair : pairs) {
        double apart = pair.high() - pair.low();
        double rise = points ? apart : apart / pair.low() * 100;
        double fall = points ? apart : apart / pair.high() * 100;
        double right = up.orElse(pair.one().low() < pair.two().low()) ? rise : fall;
        double other = rise + fall - right;
        boolean slip =
            DigitSlips.isOne(figure, right)
                || up.isEmpty() && DigitSlips.isOne(figure, other)
                || up.isPresent() && !points && Atom.rounds(figure, other);
        boolean told = change && isOnly && tells(said, figure, pair);
        boolean over = isOnly && up.isPresent() && isOver(said, figure, pair);
        over &= Math.abs(right - figure.low().doubleValue()) > APART;
        if ((slip || told || over) && !Atom.rounds(figure, right)) {
          return Optional.of(told(pair, right, figure));
        }
      }
    }
    return Optional.empty();
  }

  /** The only two amounts of a statement, or of it and the next, that are nearly so far apart. */
  private Optional<FigureMatch> gap(Said said, Quantity figure) {
    boolean told = isAmount(figure) && figure.isSingle() && Closeness.isExact(figure);
    if (!told || !Closeness.isWorked(figure)) {
      return Optional.empty();
    }
    for (Scored scored : SaidThings.close(said.found(), SURE)) {
      List<Pair> pairs = scored.score() < LEAST ? List.of() : pairs(said, scored, figure);
      for (Pair pair : pairs) {
        double one = pair.one().nearest(figure);
        double apart = Math.abs(one - pair.two().nearest(figure));
        if (pairs.size() == 1 && DigitSlips.isOne(figure, apart) && !Atom.rounds(figure, apart)) {
          return Optional.of(told(pair, apart, figure));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a change over so many years is told, "fallen by half in 10 years", and the one figure
   * is of a year and the other of the last, or of one so many years later.
   */
  private boolean isOver(Said said, Quantity figure, Pair pair) {
    Optional<Quantity> years =
        Closeness.figures(said)
            .filter(other -> other.kind() == Kind.DURATION && other.unit().equals("year"))
            .filter(other -> other.start() > figure.start())
            .findFirst();
    List<Place> all = statements.of(pair.place().text(), pair.place().passage());
    boolean two =
        pair.place().index() + 1 < all.size() && !pair.place().atoms().contains(pair.two());
    if (years.isEmpty() || !two) {
      return false;
    }
    SourceStatement first = pair.place().statement();
    SourceStatement next = all.get(pair.place().index() + 1).statement();
    boolean last =
        next.years().isEmpty()
            && Earlier.isThen(next.block().plain().substring(next.start(), next.end()));
    double apart = years.get().low().doubleValue();
    return first.years().size() == 1
        && (last
            || next.years().stream()
                .anyMatch(y -> Math.abs(year(y) - year(first.years().iterator().next())) == apart));
  }

  private static int year(String digits) {
    return Integer.parseInt(digits);
  }

  /** Whether the sentence gives one of the two figures as well, and so what it makes is told. */
  private static boolean tells(Said said, Quantity figure, Pair pair) {
    return Closeness.figures(said)
        .filter(other -> !other.equals(figure) && Closeness.isExact(other))
        .anyMatch(other -> Closeness.has(pair.one(), other) || Closeness.has(pair.two(), other));
  }

  /** The parts of which a statement has nothing else, and which make one digit more or less. */
  private static Optional<FigureMatch> sum(Said said, Quantity figure) {
    if (!figure.isSingle() || !Closeness.isRare(figure) || figure.kind() == Kind.PERCENT) {
      return Optional.empty();
    }
    for (Scored scored : SaidThings.close(said.found(), SURE)) {
      List<Atom> parts =
          scored.place().atoms().stream()
              .filter(a -> !a.isCell() && a.comparable(figure) && a.low() == a.high())
              .filter(a -> a.low() < figure.low().doubleValue())
              .toList();
      double sum = parts.stream().mapToDouble(Atom::low).sum();
      boolean whole = scored.place().atoms().size() == parts.size();
      if (scored.score() >= LEAST && parts.size() > 1 && whole && DigitSlips.isOne(figure, sum)) {
        Evidence there =
            scored.place().evidence(parts.get(0).start(), parts.get(parts.size() - 1).end());
        String why =
            "“%s” in the source make %,.0f together, not “%s”; add them again."
                .formatted(there.words(), sum, figure.words());
        return Optional.of(new FigureMatch(false, there.words(), there, why));
      }
    }
    return Optional.empty();
  }

  private static FigureMatch told(Pair pair, double right, Quantity figure) {
    Atom first = pair.one().start() < pair.two().start() ? pair.one() : pair.two();
    Atom last = first == pair.one() ? pair.two() : pair.one();
    Evidence there = pair.place().evidence(first.start(), last.end());
    return new FigureMatch(
        false,
        there.words(),
        there,
        "“%s” and “%s” in the source make %.1f, not “%s”; work it out again."
            .formatted(
                pair.place().evidence(first).words(),
                pair.place().evidence(last).words(),
                right,
                figure.words()));
  }

  /** The only two figures of a statement, or of it and the next; those of a row in two years. */
  private List<Pair> pairs(Said said, Scored scored, Quantity figure) {
    Place place = scored.place();
    List<Pair> pairs = new ArrayList<>();
    List<Atom> own = telling(place, figure);
    if (!own.isEmpty() && own.get(0).isCell()) {
      for (int i = 0; i < own.size() && Closeness.isNamed(said, place); i++) {
        for (int k = i + 1; k < own.size(); k++) {
          if (own.size() == 2 || isOfOtherYear(own.get(i), own.get(k))) {
            add(pairs, place, own.get(i), own.get(k), false);
          }
        }
      }
      return pairs;
    }
    if (own.size() == 2) {
      add(pairs, place, own.get(0), own.get(1), isAmount(figure));
    }
    List<Place> all = statements.of(place.text(), place.passage());
    if (own.size() == 1 && place.index() + 1 < all.size()) {
      List<Atom> next = telling(all.get(place.index() + 1), figure);
      if (next.size() == 1) {
        add(pairs, place, own.get(0), next.get(0), isAmount(figure));
      }
    }
    return pairs;
  }

  private static boolean isAmount(Quantity figure) {
    return figure.kind() == Kind.MONEY || figure.kind() == Kind.MEASURE;
  }

  private static List<Atom> telling(Place place, Quantity figure) {
    boolean points = figure.kind() == Kind.POINTS;
    boolean change = points || figure.kind() == Kind.PERCENT;
    return place.atoms().stream()
        .filter(a -> points == a.kind().filter(k -> k == Kind.PERCENT).isPresent())
        .filter(a -> a.low() == a.high() && (!change || a.low() * a.scale() >= TELLING))
        .filter(a -> change || !a.isCell() && a.isOfKind(figure))
        .toList();
  }

  private static void add(List<Pair> pairs, Place place, Atom one, Atom two, boolean amount) {
    boolean nouns =
        one.counts().isEmpty() || two.counts().isEmpty() || one.counts().equals(two.counts());
    boolean bare = one.kind().equals(two.kind()) && one.unit().equals(two.unit());
    if (nouns && (bare || amount)) {
      pairs.add(new Pair(place, one, two));
    }
  }

  /** Whether two columns have one head but for the year. */
  static boolean isOfOtherYear(Atom one, Atom two) {
    Set<String> heads = new HashSet<>(one.heads());
    Set<String> others = new HashSet<>(two.heads());
    Set<String> years = Closeness.years(one);
    boolean other = !years.isEmpty() && !years.equals(Closeness.years(two));
    heads.removeAll(years);
    others.removeAll(Closeness.years(two));
    return other && heads.equals(others);
  }
}
