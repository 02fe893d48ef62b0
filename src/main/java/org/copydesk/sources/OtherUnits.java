package org.copydesk.sources;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Word;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.quantity.Unit;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/**
 * Tells as many of another unit: "11 months" for eleven days, "€4,500" for £4,500, "402 yards" for
 * as many metres in a table, "seven per cent" for seven points.
 */
final class OtherUnits {
  /** How much of the words around a short figure must stand around that of another unit. */
  private static final double CLOSE = 1;

  /** The same of the statement it is in. */
  private static final double MUCH = 1.5;

  /** How many times more must be said around it than around a number of nothing. */
  private static final double TIMES = 2;

  /** How much of the sentence its statement must say, where the figure is met by chance nowhere. */
  private static final double ALIKE = 0.5;

  /** From here on a figure of one digit and zeros is no reporter's count. */
  private static final int LARGE = 10;

  private static final String POUND = "£";
  private static final Pattern POINTS = Pattern.compile(" points?\\b");

  private final Closeness nearness;

  OtherUnits(Closeness nearness) {
    this.nearness = nearness;
  }

  /** The like figure of another unit; none where some source has it of the story's, or of none. */
  Optional<FigureMatch> of(Said said, Quantity figure, Set<String> around) {
    Sort sort = sort(figure);
    if (sort == Sort.NONE) {
      return Optional.empty();
    }
    Near other = null;
    double bare = 0;
    double best = 0;
    for (Scored scored : said.found()) {
      for (Atom atom : scored.place().atoms()) {
        if (atom.low() != atom.high() || !Atom.same(figure.low(), atom.low())) {
          continue;
        }
        String unit = unit(scored.place(), atom, sort);
        boolean own = unit.equals(figure.unit()) || isDollars(unit, figure);
        if (own) {
          return Optional.empty();
        }
        bare = unit.isEmpty() && atom.comparable(figure) ? Math.max(bare, scored.score()) : bare;
        double close = nearness.close(said, around, atom);
        boolean exact = Closeness.isExact(figure) || sort == Sort.SHARE;
        boolean large = figure.low().doubleValue() >= LARGE && scored.score() >= MUCH;
        boolean meant = close >= CLOSE || large || exact && scored.score() >= ALIKE;
        boolean named = !atom.isCell() || Closeness.isPartlyNamed(said, scored.place());
        if (!unit.isEmpty() && meant && named && (other == null || close > other.score())) {
          other = new Near(scored.place(), atom, close);
          best = scored.score();
        }
      }
    }
    if (bare > 0 && bare * TIMES >= best) {
      return Optional.empty();
    }
    return Optional.ofNullable(other).map(near -> told(figure, near, sort));
  }

  private static FigureMatch told(Quantity figure, Near near, Sort sort) {
    FigureMatch told = near.told(false);
    return sort == Sort.SHARE
        ? new FigureMatch(
            false,
            told.words(),
            told.evidence(),
            "The source has “%s” in points, which is not “%s”; say points."
                .formatted(told.words(), figure.words()))
        : told;
  }

  /** What may be told in several units. */
  private enum Sort {
    NONE,
    TIME,
    MEASURE,
    MONEY,
    SHARE
  }

  private static Sort sort(Quantity figure) {
    return switch (figure.kind()) {
      case DURATION -> Sort.TIME;
      case MEASURE -> Sort.MEASURE;
      case MONEY -> figure.unit().isEmpty() ? Sort.NONE : Sort.MONEY;
      case PERCENT ->
          figure.unit().equals("%") && FigureSlips.isChange(figure) ? Sort.SHARE : Sort.NONE;
      default -> Sort.NONE;
    };
  }

  /** The unit of a figure of a source, if that is one of the sort; empty if it has none. */
  private static String unit(Place place, Atom atom, Sort sort) {
    if (atom.isCell()) {
      return sort == Sort.MEASURE ? ofCell(place, atom) : "";
    }
    Kind kind = atom.kind().orElseThrow();
    return switch (sort) {
      case TIME -> kind == Kind.DURATION ? atom.unit() : "";
      case MEASURE -> kind == Kind.MEASURE ? atom.unit() : "";
      case MONEY -> kind == Kind.MONEY ? atom.unit() : atom.unit().equals("pound") ? POUND : "";
      default -> kind == Kind.POINTS || isPoints(place, atom) ? "point" : share(atom);
    };
  }

  private static String share(Atom atom) {
    return atom.kind().filter(kind -> kind == Kind.PERCENT).isPresent() ? "%" : "";
  }

  private static boolean isPoints(Place place, Atom atom) {
    String plain = place.statement().block().plain();
    return atom.kind().filter(kind -> kind == Kind.COUNT).isPresent()
        && POINTS.matcher(plain).region(atom.end(), plain.length()).lookingAt();
  }

  /** The unit that the head of a row or of its column names: "Metres made". */
  private static String ofCell(Place place, Atom atom) {
    Stream<Word> heads =
        Cells.heading(place.passage()).stream().flatMap(head -> Cells.words(head).stream());
    return atom.unit().isEmpty()
        ? heads
            .map(word -> Unit.named(Units.folded(word.text())))
            .flatMap(Optional::stream)
            .map(Unit::label)
            .findFirst()
            .orElse("")
        : atom.unit();
  }

  /** Whether both are dollars, and one of them does not say which. */
  private static boolean isDollars(String unit, Quantity figure) {
    String told = figure.unit();
    boolean american = figure.words().startsWith("US") && unit.length() > 1;
    return unit.endsWith("$")
        && told.endsWith("$")
        && (unit.length() == 1 || told.length() == 1)
        && !american;
  }
}
