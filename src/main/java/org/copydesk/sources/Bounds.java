package org.copydesk.sources;

import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;

/** Tells a figure that sources give as the most or the least, and the story as it stands. */
final class Bounds {
  private static final Pattern MOST =
      Pattern.compile("(?i)\\b" + ListedWords.either("at most") + "(?: an?)? $");

  private static final Pattern LEAST =
      Pattern.compile("(?i)\\b" + ListedWords.either("at least") + "(?: an?)? $");

  /** How far before a figure a source says that it is the most. */
  private static final int FAR = 20;

  private static final Pattern SAYS_MOST =
      Pattern.compile("(?i)\\b" + ListedWords.either("most") + "\\b");

  private static final Pattern SAYS_LEAST =
      Pattern.compile("(?i)\\b" + ListedWords.either("least") + "\\b");

  private Bounds() {}

  /** The figure's own place, where all that have it have it as a bound, and the story does not. */
  static Optional<FigureMatch> dropped(Said said, Quantity figure, Near own) {
    boolean place = figure.kind() == Kind.ORDINAL || figure.kind() == Kind.SCORE;
    if (place || figure.hedge() != Hedge.NONE || !figure.isSingle() || own.atom().isCell()) {
      return Optional.empty();
    }
    return dropped(said, figure, own, MOST, SAYS_MOST, "at most")
        .or(() -> dropped(said, figure, own, LEAST, SAYS_LEAST, "at least"));
  }

  private static Optional<FigureMatch> dropped(
      Said said, Quantity figure, Near own, Pattern bound, Pattern says, String how) {
    boolean quoted = said.story().quoted(figure.block(), figure.start(), figure.end());
    if (quoted || says.matcher(said.sentence().plain()).find()) {
      return Optional.empty();
    }
    int from = from(own, bound);
    boolean all =
        said.found().stream()
            .allMatch(
                scored ->
                    scored.place().atoms().stream()
                        .filter(atom -> FigureSlips.bears(atom, figure))
                        .allMatch(atom -> from(near(scored, atom), bound) >= 0));
    if (from < 0 || !all) {
      return Optional.empty();
    }
    Evidence place = own.place().evidence(from, own.atom().end());
    return Optional.of(
        new FigureMatch(
            false,
            place.words(),
            place,
            "The source has “%s”, not “%s” as it stands; say that it is %s that."
                .formatted(place.words(), figure.words(), how)));
  }

  private static Near near(Scored scored, Atom atom) {
    return new Near(scored.place(), atom, 0);
  }

  /** Where the words begin that make a figure a bound; -1 where there are none. */
  private static int from(Near near, Pattern bound) {
    if (near.atom().isCell()) {
      return -1;
    }
    String plain = near.place().statement().block().plain();
    int start = Math.max(0, near.atom().start() - FAR);
    java.util.regex.Matcher found = bound.matcher(plain.substring(start, near.atom().start()));
    return found.find() ? start + found.start() : -1;
  }
}
