package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.copydesk.article.Article;
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
    Context said = Context.of(story, sentence, figure);
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
          match(figure, said, source, other, quantities, window).ifPresent(found::add);
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

  private static Optional<FigureMatch> match(
      Quantity figure,
      Context said,
      Article source,
      Sentence other,
      Quantities quantities,
      Passages.Window window) {
    List<Quantity> comparable =
        quantities.in(other).stream().filter(q -> comparable(figure, q)).toList();
    if (comparable.isEmpty()) {
      return Optional.empty();
    }
    for (Quantity quantity : comparable) {
      if (fair(figure, quantity) && said.speaksOf(Context.of(source, other, quantity), 2, 0.3)) {
        return Optional.of(told(true, quantity, window));
      }
    }
    Optional<Quantity> only =
        comparable.size() == 1
            ? Optional.of(comparable.get(0))
            : introducedAlike(figure, comparable);
    return only.filter(q -> said.speaksOf(Context.of(source, other, q), SHARED, PART))
        .map(q -> told(false, q, window));
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

  /** What a sentence says beside a figure. */
  private record Context(Set<String> forms, Set<String> names, Set<String> years) {
    static Context of(Article article, Sentence sentence, Quantity figure) {
      Set<String> forms = new LinkedHashSet<>();
      Set<String> names = new HashSet<>();
      Set<String> years = new HashSet<>();
      boolean first = true;
      for (Word word : article.words(sentence)) {
        boolean inside = figure.start() <= word.start() && word.end() <= figure.end();
        String form = Units.folded(word.text());
        if (form.matches("(?:1[5-9]|20)\\d\\d")) {
          years.add(form);
        } else if (!inside && word.alphabetic() && form.length() > 3) {
          forms.add(form);
          if (word.capitalised() && !first) {
            names.add(form);
          }
        }
        first = false;
      }
      return new Context(forms, names, years);
    }

    boolean speaksOf(Context other, int fewest, double part) {
      Set<String> one = stems(forms);
      Set<String> two = stems(other.forms);
      long shared = one.stream().filter(two::contains).count();
      return shared >= fewest
          && shared >= part * Math.min(one.size(), two.size())
          && (years.isEmpty() || other.years.isEmpty() || meet(years, other.years))
          && (names.isEmpty() || other.names.isEmpty() || meet(names, other.names));
    }

    private static Set<String> stems(Set<String> forms) {
      Set<String> stems = new HashSet<>();
      forms.forEach(form -> stems.add(Word.stemOf(form)));
      return stems;
    }

    private static boolean meet(Set<String> one, Set<String> other) {
      return one.stream().anyMatch(other::contains);
    }
  }

  /** Whether a figure is one that sources are asked about. */
  public static boolean asked(Quantity figure) {
    return switch (figure.kind()) {
      case COUNT, MEASURE, MONEY, PERCENT, POINTS -> true;
      default -> figure.kind() == Kind.DURATION || figure.kind() == Kind.AGE;
    };
  }
}
