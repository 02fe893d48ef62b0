package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/**
 * Tells a part of a whole that the source gives in numbers: "two thirds of the 96 plots are let",
 * where "of 96 plots 72 are let".
 */
final class PartsOf {
  /** How far from what is worked a part of a whole may be told, as a part of it. */
  private static final double FAR = 0.1;

  private static final Pattern WHOLE =
      Pattern.compile("(?i)\\bof (?:all |some |about )?(?:the |its |their |those )?$");

  private static final Pattern OF = Pattern.compile(" of (?:the |its |their |his |her )");
  private final SaidThings statements;

  PartsOf(SaidThings statements) {
    this.statements = statements;
  }

  /** A part in numbers. */
  private record Part(Place place, Atom part, Atom whole, Place of) {
    double share() {
      return part.low() / whole.low() * 100;
    }
  }

  Optional<FigureMatch> of(Said said, Quantity figure) {
    if (figure.kind() != Kind.PERCENT || !figure.isSingle() || FigureSlips.isChange(figure)) {
      return Optional.empty();
    }
    return whole(said, figure);
  }

  /** Whether a figure is the whole of which the one before it is a part: "half of its 48 boats". */
  static boolean isWhole(Said said, Quantity figure) {
    String plain = figure.block().plain();
    return Closeness.figures(said)
        .filter(part -> part.end() < figure.start())
        .anyMatch(part -> OF.matcher(plain.substring(part.end(), figure.start())).matches());
  }

  /** "Of the 14 people half fell": the whole stands in the sentence, and in one statement. */
  private Optional<FigureMatch> whole(Said said, Quantity figure) {
    Optional<Quantity> whole =
        Closeness.figures(said)
            .filter(other -> other.kind() == Kind.COUNT && other.isSingle())
            .filter(Closeness::isExact)
            .filter(other -> WHOLE.matcher(FigureSlips.before(other)).find())
            .findFirst();
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    Part first = null;
    for (Scored scored : SaidThings.close(said.found(), 0.3)) {
      for (Part part : parts(scored.place(), whole.get())) {
        double other = 100 - part.share();
        if (isNear(figure, part.share()) || isNear(figure, other)) {
          return Optional.empty();
        }
        first = first == null ? part : first;
      }
    }
    return Optional.ofNullable(first).map(part -> told(part, figure));
  }

  /** The lesser numbers of a statement and of the next that are of the whole. */
  private List<Part> parts(Place place, Quantity whole) {
    List<Part> parts = new ArrayList<>();
    if (!place.atoms().isEmpty() && place.atoms().get(0).isCell()) {
      return parts;
    }
    String noun = Word.stemOf(whole.counts());
    List<Place> all = statements.of(place.text(), place.passage());
    for (Atom of : place.atoms()) {
      boolean one = of.counts().equals(noun) || whole.counts().isEmpty();
      if (!of.bears(whole) || !one && !isOf(place, of)) {
        continue;
      }
      for (int i = place.index(); i < Math.min(all.size(), place.index() + 2); i++) {
        for (Atom part : all.get(i).atoms()) {
          boolean count = part.kind().filter(kind -> kind == Kind.COUNT).isPresent();
          boolean same = part.counts().isEmpty() || part.counts().equals(noun);
          if (count && same && part.low() > 0 && part.low() < of.low()) {
            parts.add(new Part(all.get(i), part, of, place));
          }
        }
      }
    }
    return parts;
  }

  /** Whether a statement has a number of it: "nine of the 26". */
  private static boolean isOf(Place place, Atom whole) {
    String plain = place.statement().block().plain();
    return place.atoms().stream()
        .filter(part -> part.end() < whole.start())
        .anyMatch(part -> plain.substring(part.end(), whole.start()).matches(" of (?:the |its )?"));
  }

  private static boolean isNear(Quantity figure, double value) {
    double told = figure.low().doubleValue();
    return Atom.rounds(figure, value)
        || Math.abs(value - told) <= Math.max(figure.step().doubleValue() / 2, FAR * told);
  }

  private static FigureMatch told(Part part, Quantity figure) {
    Evidence place = part.place().evidence(part.part());
    Evidence whole = part.of().evidence(part.whole());
    return new FigureMatch(
        false,
        place.words(),
        place,
        "“%s” of “%s” in the source are %.0f per cent, not “%s”; work it out again."
            .formatted(place.words(), whole.words(), part.share(), figure.words()));
  }
}
