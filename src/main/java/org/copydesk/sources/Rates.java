package org.copydesk.sources;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;

/** Tells a figure that the source has for another stretch of time: "£300 a week" for "a month". */
final class Rates {
  private static final Pattern RATE =
      Pattern.compile(
          "(?i)(?: \\p{L}+)?(?: an?| per| each| every|/)\\s?(?<time>"
              + ListedWords.either("rate")
              + ")\\b");

  private Rates() {}

  /** The figure's own place, where all that have it have it for another stretch of time. */
  static Optional<FigureMatch> of(Said said, Quantity figure) {
    Optional<String> here = rate(figure.block().plain(), figure.end());
    if (here.isEmpty() || !Closeness.isExact(figure)) {
      return Optional.empty();
    }
    FigureMatch other = null;
    for (Scored scored : said.found()) {
      for (Atom atom : scored.place().atoms()) {
        if (atom.isCell() || !FigureSlips.bears(atom, figure)) {
          continue;
        }
        String plain = scored.place().statement().block().plain();
        Optional<String> there = rate(plain, atom.end());
        if (there.isEmpty() || there.equals(here)) {
          return Optional.empty();
        }
        if (other == null && scored.score() > 1) {
          Evidence place = scored.place().evidence(atom.start(), end(plain, atom.end()));
          other =
              new FigureMatch(
                  false,
                  place.words(),
                  place,
                  "The source has “%s”, not so many a %s; write for how long this is."
                      .formatted(place.words(), here.get()));
        }
      }
    }
    return Optional.ofNullable(other);
  }

  private static Optional<String> rate(String plain, int at) {
    Matcher rate = RATE.matcher(plain).region(at, plain.length());
    return rate.lookingAt()
        ? Optional.of(rate.group("time").toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static int end(String plain, int at) {
    Matcher rate = RATE.matcher(plain).region(at, plain.length());
    return rate.lookingAt() ? rate.end() : at;
  }
}
