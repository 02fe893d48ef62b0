package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Conversions;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.quantity.Unit;

/**
 * Looks figures up in the sources of a story. A sentence of a source speaks of the same thing when
 * it has the same names, years and the noun that is counted, most of the other telling words, and
 * one figure that can be compared.
 */
public final class FigureLookup {
  private static final int CANDIDATES = 10;

  /** How many telling words two sentences must share, and what part of the shorter one's. */
  private static final int SHARED = 3;

  private static final double PART = 0.5;

  /** How many times the other a figure in another unit can be and still be a slip for it. */
  private static final double UNLIKE = 3;

  private final SourcePack sources;
  private final TableLookup tables;

  /** A look-up in {@code sources}. */
  public FigureLookup(SourcePack sources) {
    this.sources = sources;
    this.tables = new TableLookup(sources);
  }

  /**
   * A figure of a source that speaks of the same thing.
   *
   * @param fair whether the story's figure is a fair way to write it
   * @param words the figure as the source writes it
   * @param evidence where it stands
   */
  public record FigureMatch(boolean fair, String words, Evidence evidence) {}

  /** What the sources have of a figure of {@code sentence}, fair ones first. */
  public List<FigureMatch> of(Article story, Sentence sentence, Quantity figure) {
    Context said = Context.of(story, sentence, figure.start(), figure.end());
    List<FigureMatch> found = new ArrayList<>();
    Set<Sentence> seen = new HashSet<>();
    for (Passages.Window window : sources.passages().near(said.forms(), CANDIDATES)) {
      if (window.text().kind() == SourceText.Kind.TABLE) {
        continue;
      }
      Article source = window.text().article();
      Quantities quantities = Quantities.of(source);
      int start = window.words().get(window.from()).start();
      int end = window.words().get(window.to() - 1).end();
      for (Sentence other : source.sentences(window.passage().block())) {
        if (other.end() > start && other.start() < end && seen.add(other)) {
          match(story, figure, said, other, quantities, window).ifPresent(found::add);
        }
      }
    }
    boolean alone =
        Quantities.of(story).in(sentence).stream().filter(FigureLookup::asked).count() == 1;
    if (alone && figure.isSingle()) {
      tables.of(story, sentence).map(cell -> told(figure, cell)).ifPresent(found::add);
    }
    found.sort((a, b) -> Boolean.compare(b.fair(), a.fair()));
    return found;
  }

  /** Whether another figure of the story is the source's, told fairly: then this is not meant. */
  private static boolean isTold(Article story, Quantity figure, Quantity exact, Context here) {
    Quantities quantities = Quantities.of(story);
    for (Block block : story.blocks(Role.COPY)) {
      for (Sentence sentence : story.sentences(block)) {
        for (Quantity other : quantities.in(sentence)) {
          boolean tells = !other.equals(figure) && comparable(other, exact) && fair(other, exact);
          if (tells
              && Context.of(story, sentence, other.start(), other.end()).speaksOf(here, 2, 0.3)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Optional<FigureMatch> match(
      Article story,
      Quantity figure,
      Context said,
      Sentence other,
      Quantities quantities,
      Passages.Window window) {
    Article source = window.text().article();
    List<Quantity> comparable =
        quantities.in(other).stream().filter(q -> comparable(figure, q)).toList();
    if (comparable.isEmpty()) {
      return Optional.empty();
    }
    for (Quantity quantity : comparable) {
      Context here = Context.of(source, other, quantity.start(), quantity.end());
      boolean counted = !figure.counts().isEmpty() && !quantity.counts().isEmpty();
      if (fair(figure, quantity) && (counted || said.speaksOf(here, 2, 0.3))) {
        return Optional.of(told(true, quantity, window));
      }
    }
    Optional<Quantity> only =
        comparable.size() == 1
            ? Optional.of(comparable.get(0))
            : introducedAlike(figure, comparable);
    return only.filter(q -> alike(figure, q))
        .filter(
            q -> {
              Context here = Context.of(source, other, q.start(), q.end());
              return said.speaksOf(here, SHARED, PART) && !isTold(story, figure, q, here);
            })
        .map(q -> told(false, q, window));
  }

  /** Whether one may be a slip for the other: a thing counted, a measure of its size. */
  private static boolean alike(Quantity one, Quantity other) {
    OptionalDouble value =
        one.unit().equals(other.unit()) ? OptionalDouble.empty() : converted(one, other);
    double ratio = value.isPresent() ? value.getAsDouble() / one.low().doubleValue() : 1;
    return one.counts().isEmpty() == other.counts().isEmpty()
        && ratio < UNLIKE
        && ratio > 1 / UNLIKE;
  }

  /** The one of several figures that the same word introduces: "to", "from", "another". */
  private static Optional<Quantity> introducedAlike(Quantity figure, List<Quantity> several) {
    String before = before(figure);
    List<Quantity> alike = several.stream().filter(q -> before(q).equals(before)).toList();
    return alike.size() == 1 && !before.isEmpty() ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private static String before(Quantity figure) {
    String[] words = figure.block().plain().substring(0, figure.start()).strip().split("\\s+");
    return Units.folded(words[words.length - 1]);
  }

  private static FigureMatch told(Quantity figure, TableLookup.Found cell) {
    boolean fair =
        figure.low().compareTo(cell.value()) == 0
            || figure.allows(cell.value())
            || near(figure, cell.value().doubleValue());
    return new FigureMatch(fair, cell.evidence().words(), cell.evidence());
  }

  private static FigureMatch told(boolean fair, Quantity quantity, Passages.Window window) {
    return new FigureMatch(
        fair,
        quantity.words(),
        window.text().evidence(window.passage(), quantity.start(), quantity.end()));
  }

  /** Whether two quantities measure or count the same sort of thing. */
  private static boolean comparable(Quantity one, Quantity other) {
    if (one.kind() != other.kind() || one.isSingle() != other.isSingle()) {
      return false;
    }
    boolean nouns =
        one.counts().isEmpty()
            || other.counts().isEmpty()
            || Word.stemOf(one.counts()).equals(Word.stemOf(other.counts()));
    return nouns && (one.unit().equals(other.unit()) || converted(one, other).isPresent());
  }

  private static OptionalDouble converted(Quantity one, Quantity other) {
    Optional<Unit> to = Unit.named(one.unit());
    Optional<Unit> from = Unit.named(other.unit());
    return to.isPresent() && from.isPresent()
        ? Conversions.convert(other.low().doubleValue(), from.get(), to.get())
        : OptionalDouble.empty();
  }

  /** Whether the story's figure is a fair way to write the source's: hedged, rounded, converted. */
  private static boolean fair(Quantity said, Quantity exact) {
    if (said.unit().equals(exact.unit())) {
      if (said.sameValue(exact) || exact.isSingle() && said.allows(exact.low())) {
        return true;
      }
      return near(said, exact.low().doubleValue())
          && (said.isSingle()
              || nearTo(said.high().doubleValue(), said, exact.high().doubleValue()));
    }
    OptionalDouble value = converted(said, exact);
    return value.isPresent() && near(said, value.getAsDouble());
  }

  private static boolean near(Quantity said, double exact) {
    return nearTo(said.low().doubleValue(), said, exact);
  }

  /** Whether {@code exact} rounds to {@code value}, to the step in which that is stated. */
  private static boolean nearTo(double value, Quantity said, double exact) {
    double step = said.step().doubleValue();
    boolean coarse = step >= 10 || said.words().indexOf('.') >= 0 || exact != Math.rint(exact);
    return coarse && Math.abs(exact - value) <= step / 2 + 1e-9;
  }

  /** Whether a figure is one that sources are asked about. */
  public static boolean asked(Quantity figure) {
    return switch (figure.kind()) {
      case COUNT, MEASURE, MONEY, PERCENT, POINTS -> true;
      default -> figure.kind() == Kind.DURATION || figure.kind() == Kind.AGE;
    };
  }
}
