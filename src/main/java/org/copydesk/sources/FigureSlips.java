package org.copydesk.sources;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/**
 * The ways in which a figure goes wrong though the source has its digits, or the figures it is made
 * of: a wrong sum, points told as per cent, "all of the 23" for 19 of 23, another unit of time,
 * another year's row.
 */
final class FigureSlips {
  private static final Pattern TOTAL_BEFORE =
      Pattern.compile("(?i)\\b(?:total(?:ling)?(?: of)?|in all|altogether|sum of|adds? up to) $");
  private static final Pattern TOTAL_AFTER =
      Pattern.compile("(?i) (?:in total|in all|altogether|all told)\\b.*");
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?i)\\b"
              + ListedWords.either("change")
              + " (?:by |of )?(?:an? |about |almost |nearly |some )?$");
  private static final Pattern ALL =
      Pattern.compile("(?i)\\b(?:all|every one|each)(?: of)?(?: the| its| his| her| their)? $");
  private static final Pattern OF = Pattern.compile(" (?:out )?of (?:the |its |their )?");
  private static final Pattern PAIR =
      Pattern.compile(
          "(?: \\p{L}+)? (?:to|against|versus|v)(?: the| their| its| his| her)?(?:"
              + " \\p{L}+['’]s?)? ");

  private final OtherUnits otherUnits;
  private final CellSlips cells;
  private final Directions directions;
  private final Ballots ballots;
  private final Earlier earlier;
  private final TableTimes times;

  FigureSlips(
      Closeness nearness,
      ToldElsewhere elsewhere,
      Directions directions,
      Ballots ballots,
      Earlier earlier) {
    this.ballots = ballots;
    this.earlier = earlier;
    this.cells = new CellSlips(elsewhere);
    this.otherUnits = new OtherUnits(nearness);
    this.directions = directions;
    this.times = new TableTimes(elsewhere, directions);
  }

  /** The first that is met. */
  Optional<FigureMatch> of(Said said, Quantity figure, Set<String> around) {
    if (!figure.isSingle()) {
      return Optional.empty();
    }
    return total(said, figure)
        .or(() -> points(said, figure))
        .or(() -> all(said, figure))
        .or(() -> pair(said, figure))
        .or(() -> otherUnits.of(said, figure, around))
        .or(() -> RowSlips.otherYear(said, figure))
        .or(() -> RowSlips.apart(said, figure))
        .or(() -> cells.of(said, figure))
        .or(() -> directions.of(said, figure))
        .or(() -> times.turned(said, figure))
        .or(() -> Rates.of(said, figure))
        .or(() -> Exchanged.of(said, figure))
        .or(() -> ballots.part(said, figure))
        .or(() -> ColumnTotals.of(said, figure))
        .or(() -> ClockGaps.of(said, figure))
        .or(() -> StillTo.of(said, figure))
        .or(() -> earlier.of(said, figure))
        .or(() -> WorkedSlips.of(said, figure));
  }

  static String before(Quantity figure) {
    return figure.block().plain().substring(0, figure.start());
  }

  /** Whether a figure is how much something has changed, or is more than another. */
  static boolean isChange(Quantity figure) {
    return CHANGE.matcher(before(figure)).find() || Closeness.isGap(figure);
  }

  private static List<Quantity> others(Said said, Quantity figure) {
    return Quantities.of(said.story()).in(said.sentence()).stream()
        .filter(other -> !other.equals(figure) && other.isSingle())
        .toList();
  }

  /** A total of parts that the sentence itself lists, as one statement of a source does. */
  private static Optional<FigureMatch> total(Said said, Quantity figure) {
    String after = figure.block().plain().substring(Math.max(figure.end(), figure.nounEnd()));
    if (!TOTAL_BEFORE.matcher(before(figure)).find() && !TOTAL_AFTER.matcher(after).lookingAt()) {
      return Optional.empty();
    }
    List<Quantity> parts =
        others(said, figure).stream()
            .filter(o -> o.sameUnit(figure) && o.low().compareTo(figure.low()) < 0)
            .toList();
    BigDecimal sum = parts.stream().map(Quantity::low).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal half = figure.step().divide(BigDecimal.valueOf(2));
    boolean right = sum.subtract(figure.low()).abs().compareTo(half) <= 0 || figure.allows(sum);
    if (parts.size() < 2 || right) {
      return Optional.empty();
    }
    for (Scored scored : said.found()) {
      List<Atom> atoms = scored.place().atoms();
      boolean listed = parts.stream().allMatch(p -> atoms.stream().anyMatch(a -> bears(a, p)));
      boolean own = atoms.stream().anyMatch(a -> bears(a, figure));
      if (listed && !own) {
        List<Atom> of =
            atoms.stream().filter(a -> parts.stream().anyMatch(p -> bears(a, p))).toList();
        Evidence place = scored.place().evidence(of.get(0).start(), of.get(of.size() - 1).end());
        return Optional.of(
            new FigureMatch(
                false,
                place.words(),
                place,
                "The parts make "
                    + number(sum, figure)
                    + " in the source and here, not “"
                    + figure.words()
                    + "”; add them again."));
      }
    }
    return Optional.empty();
  }

  private static String number(BigDecimal value, Quantity figure) {
    String sign = figure.kind() == Kind.MONEY && figure.unit().length() == 1 ? figure.unit() : "";
    return sign + "%,d".formatted(value.longValue());
  }

  static boolean bears(Atom atom, Quantity figure) {
    return atom.comparable(figure) && atom.bears(figure);
  }

  /** A change in per cent that is the difference of two shares. */
  private static Optional<FigureMatch> points(Said said, Quantity figure) {
    if (figure.kind() != Kind.PERCENT || !isChange(figure)) {
      return Optional.empty();
    }
    double told = figure.low().doubleValue();
    List<Quantity> shares =
        others(said, figure).stream().filter(o -> o.kind() == Kind.PERCENT).toList();
    for (Scored scored : SaidThings.close(said.found(), 0.3)) {
      List<Atom> atoms = scored.place().atoms();
      if (atoms.stream().anyMatch(a -> !a.isCell() && bears(a, figure))) {
        return Optional.empty();
      }
      for (Quantity share : shares) {
        for (Atom atom : atoms) {
          boolean percent = atom.kind().filter(k -> k == Kind.PERCENT).isPresent();
          double now = share.low().doubleValue();
          double apart = Math.abs(atom.low() - now);
          boolean relative = Math.abs(100 * apart / atom.low() - told) < 1;
          if (percent && atom.low() > 0 && Math.abs(apart - told) < 1e-6 && !relative) {
            Evidence place = scored.place().evidence(atom);
            return Optional.of(
                new FigureMatch(
                    false,
                    place.words(),
                    place,
                    "From “%s” in the source to “%s” is %s percentage points, which is not “%s”; say points."
                        .formatted(
                            place.words(),
                            share.words(),
                            figure.low().toPlainString(),
                            figure.words())));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "All of the 23", where the source has 19 of 23. */
  private static Optional<FigureMatch> all(Said said, Quantity figure) {
    if (!ALL.matcher(before(figure)).find()) {
      return Optional.empty();
    }
    for (Scored scored : SaidThings.close(said.found(), 0.5)) {
      List<Atom> atoms = scored.place().atoms();
      for (Atom part : atoms) {
        for (Atom whole : atoms) {
          boolean of =
              part.end() < whole.start()
                  && part.low() < whole.low()
                  && bears(whole, figure)
                  && !part.isCell()
                  && OF.matcher(between(scored.place(), part.end(), whole.start())).matches();
          if (of) {
            Evidence place = scored.place().evidence(part.start(), whole.end());
            return Optional.of(
                new FigureMatch(
                    false,
                    place.words(),
                    place,
                    "The source has “" + place.words() + "”, not all of them; write that."));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String between(Place place, int from, int to) {
    return place.statement().block().plain().substring(from, to);
  }

  /**
   * The second of two figures set against each other: "21 to nine", where the row has 21 and 11.
   */
  private static Optional<FigureMatch> pair(Said said, Quantity figure) {
    String plain = figure.block().plain();
    Optional<Quantity> first =
        others(said, figure).stream()
            .filter(o -> o.end() <= figure.start() && o.sameUnit(figure))
            .filter(o -> PAIR.matcher(plain.substring(o.end(), figure.start())).matches())
            .findFirst();
    if (first.isEmpty() || !Closeness.isExact(first.get())) {
      return Optional.empty();
    }
    FigureMatch found = null;
    for (Scored scored : said.found()) {
      List<Atom> atoms = scored.place().atoms();
      boolean named =
          atoms.isEmpty() || !atoms.get(0).isCell() || Closeness.isNamed(said, scored.place());
      List<Atom> beside =
          atoms.stream().filter(a -> a.comparable(figure) && !bears(a, first.get())).toList();
      boolean has = atoms.stream().anyMatch(a -> bears(a, first.get()));
      if (!has || !named || beside.size() != atoms.size() - 1 || beside.size() != 1) {
        continue;
      }
      if (bears(beside.get(0), figure) || found != null) {
        return Optional.empty();
      }
      found = new Closeness.Near(scored.place(), beside.get(0), 0).told(false);
    }
    return Optional.ofNullable(found);
  }
}
