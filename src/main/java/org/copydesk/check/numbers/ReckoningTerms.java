package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * The figures that stand round one that is said to be worked out, and what they come to.
 *
 * @param figure the one worked out
 * @param told the others, the nearest first
 */
record ReckoningTerms(Quantity figure, List<Told> told) {
  /** How many figures may take part in one sum: more make anything. */
  private static final int MOST = 9;

  /** From where a number after a name, "Stoke 1,300", is a count: "Route 2" is not. */
  private static final BigDecimal LABEL = BigDecimal.valueOf(100);

  /** How many sentences on either side may hold what makes a figure right by a sum. */
  private static final int NEAR = 3;

  private static final Map<String, BigDecimal> IN_A_YEAR =
      Map.of(
          "month",
          BigDecimal.valueOf(12),
          "week",
          BigDecimal.valueOf(52),
          "day",
          BigDecimal.valueOf(365));
  private static final Pattern YEAR =
      Pattern.compile("(?i)\\b(?:(?:last|this|a|the|per|in one) year|annual\\w*|yearly)\\b");

  /**
   * A figure near the one worked out.
   *
   * @param quantity the figure
   * @param away how many sentences lie between
   * @param before whether it stands before the one worked out
   * @param label whether it stands after a name: "Stoke 1,300"
   */
  record Told(Quantity quantity, int away, boolean before, boolean label) {}

  /**
   * One way of working a figure out.
   *
   * @param value what it comes to
   * @param from the figures it is worked out from
   */
  record Way(BigDecimal value, List<Quantity> from) {}

  /** Copies the list. */
  ReckoningTerms {
    told = List.copyOf(told);
  }

  /** A figure in the unit of the one worked out. */
  Optional<BigDecimal> value(Quantity q) {
    return InUnit.of(q, figure);
  }

  /**
   * The only way the figures no more than {@code away} sentences before leave open, where each of
   * them takes part.
   */
  Optional<Way> complete(ReckoningCue.Said said, int away) {
    List<Quantity> near =
        told.stream()
            .filter(t -> t.away <= away && t.away >= 0)
            .filter(t -> said.cue().looksAhead() || t.before)
            .filter(this::takesPart)
            .map(Told::quantity)
            .sorted(
                Comparator.comparing((Quantity q) -> q.block().index())
                    .thenComparing(Quantity::start))
            .toList();
    boolean firm =
        near.stream().allMatch(Partition::firm)
            && (said.cue() == ReckoningCue.ALL || near.stream().allMatch(this::oneNoun));
    if (!firm || near.isEmpty() || near.size() > MOST) {
      return Optional.empty();
    }
    return switch (said.cue()) {
      case TOTAL, PRODUCT, ALL ->
          near.size() < 2 ? Optional.empty() : Optional.of(new Way(sum(near), near));
      case REST -> rest(near);
      case GAP, MARGIN ->
          near.size() != 2
                  || near.stream().anyMatch(ReckoningCue.GAP::isSaidAfter)
                  || BesideFigure.isOpened(near.get(0))
                  || BesideFigure.isOfClauseBefore(near.get(0), figure)
              ? Optional.empty()
              : Optional.of(new Way(worth(near.get(0)).subtract(worth(near.get(1))).abs(), near));
      case EACH, RATE -> whole(near).flatMap(whole -> share(whole, said, away));
    };
  }

  /** The one figure that may be shared; of two counts, "four books sold 800 copies", the larger. */
  private Optional<Quantity> whole(List<Quantity> near) {
    boolean two = near.size() == 2 && figure.kind() == Kind.COUNT;
    return near.size() == 1 || two && !near.get(0).counts().equals(near.get(1).counts())
        ? near.stream().max(Comparator.comparing(Quantity::low))
        : Optional.empty();
  }

  /** What those of its noun that stand up to {@code away} sentences before make, far or near. */
  List<Way> far(ReckoningCue.Said said, int away) {
    List<Quantity> near =
        told.stream()
            .filter(t -> t.before && t.away <= away && takesPart(t) && oneNoun(t.quantity))
            .map(Told::quantity)
            .filter(Partition::firm)
            .sorted(
                Comparator.comparing((Quantity q) -> q.block().index())
                    .thenComparing(Quantity::start))
            .toList();
    int size = near.size();
    if (size < 2 || size > MOST) {
      return List.of();
    }
    if (said.cue() == ReckoningCue.REST) {
      return rest(near).stream().toList();
    }
    List<Quantity> two = near.subList(size - 2, size);
    return size == 2
        ? List.of(new Way(sum(two), two))
        : List.of(new Way(sum(near), near), new Way(sum(two), two));
  }

  /** How far apart the two figures of the unit are that a sentence before gives, and no third. */
  List<Way> ends() {
    Map<Integer, List<Quantity>> sentences = new TreeMap<>();
    told.stream()
        .filter(t -> t.before && takesPart(t) && Partition.firm(t.quantity))
        .forEach(t -> sentences.computeIfAbsent(t.away, a -> new ArrayList<>()).add(t.quantity));
    return sentences.values().stream()
        .filter(two -> two.size() == 2)
        .map(two -> new Way(worth(two.get(0)).subtract(worth(two.get(1))).abs(), two))
        .toList();
  }

  /**
   * So many times so much, where the figures no more than {@code away} sentences before are just a
   * number and what each of them has: "eight boats, each with room for 45".
   */
  Optional<Way> product(int away) {
    List<Quantity> near =
        told.stream()
            .filter(t -> t.away <= away && t.before && !t.label)
            .map(Told::quantity)
            .filter(q -> q.kind() == Kind.COUNT || EachOf.isTime(q, figure) || value(q).isPresent())
            .toList();
    if (near.size() != 2 || !near.stream().allMatch(Partition::firm) && !isShifted(near)) {
      return Optional.empty();
    }
    Quantity one = near.get(0).start() < near.get(1).start() ? near.get(0) : near.get(1);
    Quantity other = one == near.get(0) ? near.get(1) : near.get(0);
    return EachOf.areSo(one, other, figure)
        ? Optional.of(new Way(worth(one).multiply(worth(other)), List.of(one, other)))
        : Optional.empty();
  }

  /** Whether two figures make the one told but for its noughts: a thousand times too much. */
  private boolean isShifted(List<Quantity> two) {
    BigDecimal product = worth(two.get(0)).multiply(worth(two.get(1)));
    return product.signum() > 0
        && product.compareTo(figure.low()) != 0
        && FigureSlip.digits(product).equals(FigureSlip.digits(figure.low()));
  }

  /** What the figures of the next two sentences come to, bare numbers among them. */
  Optional<Way> after() {
    List<Quantity> near =
        told.stream()
            .filter(t -> t.away < 0 && t.away >= -2 && !t.label && value(t.quantity).isPresent())
            .map(Told::quantity)
            .toList();
    boolean firm = near.stream().allMatch(Partition::firm);
    boolean like = near.stream().filter(figure::sameUnit).count() > 0;
    boolean few = near.size() > 1 && near.size() < MOST;
    return firm && like && few ? Optional.of(new Way(sum(near), near)) : Optional.empty();
  }

  /** Of figures in one sentence the first may have the unit for all: "200 ounces, after 90". */
  private boolean mayHaveNoUnit(Told one) {
    return FigureWording.isBare(figure)
        && one.away == 0
        && one.before
        && !one.label
        && one.quantity.isSingle();
  }

  private boolean takesPart(Told one) {
    Quantity q = one.quantity;
    boolean alike = q.kind() == figure.kind() && value(q).isPresent();
    boolean speed = figure.unit().endsWith(InUnit.PER_HOUR);
    boolean hyphen = q.words().indexOf('-') >= 0 && q.words().indexOf(' ') < 0;
    boolean described = hyphen && !speed && !one.label && q.kind() != Kind.MONEY;
    boolean named = one.label && figure.kind() == Kind.COUNT && q.low().compareTo(LABEL) >= 0;
    boolean side = one.label && q.words().indexOf('-') >= 0;
    return (alike && !one.label || named || side) && !described;
  }

  BigDecimal worth(Quantity q) {
    return value(q).orElse(q.low());
  }

  private BigDecimal sum(List<Quantity> near) {
    return near.stream().map(this::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private boolean oneNoun(Quantity q) {
    return figure.kind() != Kind.COUNT
        || q.counts().isEmpty()
        || figure.counts().isEmpty()
        || figure.fate().isPresent()
        || q.counts().equals(figure.counts());
  }

  private Optional<Way> rest(List<Quantity> near) {
    if (near.size() < 2) {
      return Optional.empty();
    }
    Quantity whole = near.stream().max(Comparator.comparing(this::worth)).orElseThrow();
    if (BesideFigure.isOfThem(whole)) {
      return Optional.empty();
    }
    BigDecimal left = worth(whole).add(worth(whole)).subtract(sum(near));
    List<Quantity> from = new ArrayList<>(near);
    from.remove(whole);
    from.add(0, whole);
    return left.signum() > 0 ? Optional.of(new Way(left, from)) : Optional.empty();
  }

  private Optional<Way> share(Quantity whole, ReckoningCue.Said said, int away) {
    String noun = said.period();
    List<Quantity> among =
        told.stream()
            .filter(t -> t.away <= away && t.quantity.isSingle() && !t.label)
            .map(Told::quantity)
            .filter(q -> q.kind() == Kind.COUNT || q.kind() == Kind.DURATION)
            .filter(q -> !q.equals(whole) && q.low().compareTo(BigDecimal.ONE) > 0)
            .filter(q -> noun.isEmpty() || q.counts().equals(noun) || q.unit().equals(noun))
            .toList();
    boolean year = YEAR.matcher(whole.block().plain()).find();
    if (among.isEmpty() && year && IN_A_YEAR.containsKey(noun)) {
      BigDecimal each = worth(whole).divide(IN_A_YEAR.get(noun), MathContext.DECIMAL32);
      return Optional.of(new Way(each, List.of(whole)));
    }
    boolean and =
        among.size() == 1
            && among.get(0).block().plain().startsWith(" and ", among.get(0).nounEnd());
    boolean rate = said.cue() == ReckoningCue.RATE && BesideFigure.isRate(whole);
    if (among.size() != 1 || and || rate || !Partition.firm(among.get(0))) {
      return Optional.empty();
    }
    BigDecimal each = worth(whole).divide(among.get(0).low(), MathContext.DECIMAL32);
    return Optional.of(new Way(each, List.of(whole, among.get(0))));
  }

  /** Whether some of the figures near make the one worked out, in any way. */
  boolean explain(ReckoningCue.Said said) {
    List<Told> alike =
        told.stream().filter(t -> value(t.quantity).isPresent() || mayHaveNoUnit(t)).toList();
    boolean again =
        alike.stream()
            .anyMatch(t -> ReckoningWays.fits(figure, worth(t.quantity).doubleValue(), 0));
    boolean wide = said.cue() == ReckoningCue.REST;
    List<Told> near = told.stream().filter(t -> wide || Math.abs(t.away) <= NEAR).toList();
    List<Told> terms =
        alike.stream().filter(near::contains).filter(t -> oneNoun(t.quantity)).limit(MOST).toList();
    return again || new ReckoningWays(figure, terms, near, this).explain(said);
  }

  /** Whether a figure of the sentences right before makes up for what a way lacks. */
  boolean isMadeUp(Way way) {
    BigDecimal lack = figure.low().subtract(way.value());
    return told.stream()
        .filter(t -> t.before && t.away > 0 && t.away < NEAR && takesPart(t))
        .anyMatch(t -> worth(t.quantity).compareTo(lack) == 0);
  }

  /** Whether {@code way} makes what is told, rounding understood. */
  boolean makes(Way way) {
    double slack = way.from().stream().mapToDouble(Change::slack).sum();
    return ReckoningWays.fits(figure, way.value().doubleValue(), slack + 1e-9);
  }
}
