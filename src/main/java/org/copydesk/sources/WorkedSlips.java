package org.copydesk.sources;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.DigitSlips.Slip;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;

/**
 * Tells an amount that was worked out of two others and written down wrongly: so much a year, so
 * many per cent of a sum, how far from what the sentence before gives.
 */
final class WorkedSlips {
  private static final Pattern EACH =
      Pattern.compile("(?i) (?:an?|per|each|for each|for every) (?<noun>\\p{L}+)");

  /** What stands between a sum and what each of its parts is. */
  private static final Pattern OR =
      Pattern.compile(
          "(?i).{0,40}?[,;–—(] ?" + ListedWords.either("or each") + "(?: \\p{L}+){0,2} ?");

  private static final Pattern BESIDE =
      Pattern.compile("(?i), " + ListedWords.either("near a time") + " ");

  /** How far from what it is each may be told, as a part of it. */
  private static final double FAR = 0.12;

  /** How near ten times a value is, as a logarithm. */
  private static final double CLOSE = 0.02;

  private static final double ALIKE = 0.8;

  private static final int PERCENT = 100;

  private WorkedSlips() {}

  static Optional<FigureMatch> of(Said said, Quantity figure) {
    boolean amount = figure.kind() == Kind.MONEY || figure.kind() == Kind.MEASURE;
    if (!amount || isBorne(said, figure)) {
      return Optional.empty();
    }
    return each(said, figure)
        .or(() -> Closeness.isExact(figure) ? share(said, figure) : Optional.empty())
        .or(() -> Closeness.isExact(figure) ? apart(said, figure) : Optional.empty());
  }

  private static boolean isBorne(Said said, Quantity figure) {
    return said.atoms().anyMatch(atom -> !atom.isCell() && FigureSlips.bears(atom, figure));
  }

  /** "$164 million over four years, or about $82 million a year". */
  private static Optional<FigureMatch> each(Said said, Quantity figure) {
    String plain = figure.block().plain();
    Matcher each = EACH.matcher(plain).region(figure.end(), plain.length());
    if (!each.lookingAt()) {
      return Optional.empty();
    }
    String noun = Word.stemOf(Units.folded(each.group("noun")));
    List<Quantity> others =
        Closeness.figures(said).filter(o -> o.isSingle() && !o.equals(figure)).toList();
    for (Quantity sum : others) {
      String between = sum.end() < figure.start() ? plain.substring(sum.end(), figure.start()) : "";
      boolean whole = sum.kind() == figure.kind() && sum.unit().equals(figure.unit());
      boolean or = whole && OR.matcher(between).matches();
      boolean beside = whole && BESIDE.matcher(between).matches();
      if (!or && !beside) {
        continue;
      }
      for (Quantity parts : others) {
        boolean count = parts.kind() == Kind.COUNT || parts.kind() == Kind.DURATION;
        double number = parts.low().doubleValue();
        double right = number < 2 ? 0 : sum.low().doubleValue() / number;
        boolean same = noun.equals(parts.unit()) || noun.equals(Word.stemOf(parts.counts()));
        if (!count || right == 0 || isNear(figure, right)) {
          continue;
        }
        Optional<Near> source = source(said, sum);
        boolean slip =
            source.isPresent()
                && (isTenfold(figure, right) || slip(figure, source.get().atom(), right));
        if (source.isPresent() && (or && same && parts.end() <= figure.start() || slip)) {
          Near near = source.get();
          return Optional.of(told(near.place().evidence(near.atom()), figure, right));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a figure is ten times a value, or a tenth of it. */
  private static boolean isTenfold(Quantity figure, double value) {
    double times = Math.log10(figure.low().doubleValue() / value);
    return Math.abs(Math.abs(times) - 1) < CLOSE;
  }

  private static boolean isNear(Quantity figure, double value) {
    double told = figure.low().doubleValue();
    return Atom.rounds(figure, value) || Math.abs(value - told) <= FAR * told;
  }

  /** Whether a value has the digits of a figure, in other zeros or two of them changed round. */
  private static boolean slip(Quantity figure, Atom like, double value) {
    Slip slip = DigitSlips.of(figure, like.of(value));
    return slip == Slip.TURNED || slip == Slip.ZEROS;
  }

  /** Where a source has a figure of the sentence. */
  private static Optional<Near> source(Said said, Quantity figure) {
    return said.found().stream()
        .flatMap(s -> s.place().atoms().stream().map(atom -> new Near(s.place(), atom, 0)))
        .filter(near -> FigureSlips.bears(near.atom(), figure))
        .findFirst();
  }

  private static FigureMatch told(Evidence there, Quantity figure, double right) {
    return new FigureMatch(
        false,
        there.words(),
        there,
        "“%s” in the source makes %,.1f here, not “%s”; work it out again."
            .formatted(there.words(), right, figure.words()));
  }

  /** "The trust paid £14,000", where it paid 70 per cent of £58,300. */
  private static Optional<FigureMatch> share(Said said, Quantity figure) {
    FigureMatch other = null;
    for (Scored scored : said.found()) {
      List<Atom> sums =
          scored.place().atoms().stream()
              .filter(a -> !a.isCell() && a.comparable(figure) && a.low() == a.high())
              .filter(a -> a.unit().equals(figure.unit()))
              .toList();
      if (sums.size() != 1 || scored.score() < ALIKE) {
        continue;
      }
      for (Atom part : scored.place().atoms()) {
        boolean share = part.kind().filter(kind -> kind == Kind.PERCENT).isPresent();
        double made = sums.get(0).low() * part.low() / PERCENT;
        if (share && Atom.rounds(figure, made)) {
          return Optional.empty();
        }
        if (share && other == null && slip(figure, sums.get(0), made)) {
          other = told(scored.place().evidence(sums.get(0)), figure, made);
        }
      }
    }
    return Optional.ofNullable(other);
  }

  /** "Left it £5,600 short", where the source has £44,700 and the sentence before £38,200. */
  private static Optional<FigureMatch> apart(Said said, Quantity figure) {
    if (!Closeness.isGap(figure)) {
      return Optional.empty();
    }
    List<Quantity> told =
        StoryFigure.of(said.story()).stream()
            .map(StoryFigure::figure)
            .filter(o -> o.block().index() == figure.block().index() && o.end() <= figure.start())
            .filter(o -> o.isSingle() && o.sameUnit(figure) && Closeness.isRare(o))
            .toList();
    FigureMatch other = null;
    for (Scored scored : said.found()) {
      for (Atom atom : scored.place().atoms()) {
        boolean like =
            atom.comparable(figure)
                && atom.kind().equals(Optional.of(figure.kind()))
                && atom.unit().equals(figure.unit())
                && scored.score() >= ALIKE;
        for (Quantity one : like ? told : List.<Quantity>of()) {
          double made = Math.abs(atom.low() - one.low().doubleValue());
          if (Atom.rounds(figure, made)) {
            return Optional.empty();
          }
          if (other == null && DigitSlips.of(figure, atom.of(made)) == Slip.TURNED) {
            other = told(scored.place().evidence(atom), figure, made);
          }
        }
      }
    }
    return Optional.ofNullable(other);
  }
}
