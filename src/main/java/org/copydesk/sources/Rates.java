package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.quantity.Unit;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.FigureLookup.Told;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;

/** Tells a figure that the source has for another stretch of time: "£300 a week" for "a month". */
final class Rates {
  private static final Pattern RATE =
      Pattern.compile(
          "(?i)(?: \\p{L}+)?(?: an?| per| each| every|/)\\s?(?<time>"
              + ListedWords.either("rate")
              + ")\\b");

  /** What comes before a figure that is told of each of something: "every tonne saves £119". */
  private static final Pattern EACH =
      Pattern.compile(
          "(?i)\\b(?:each|every|per|for an?|(?:^|\\. )an?) (?<unit>\\p{L}+(?: metre| meter)?)\\b");

  /** How much of the sentence must be said where the figure stands. */
  private static final double ALIKE = 0.5;

  private Rates() {}

  /** The figures of a sentence that all who have them have of each of another measure. */
  static List<Told> of(Said said) {
    List<Told> all = new ArrayList<>();
    Sentence sentence = said.sentence();
    for (Quantity figure : Quantities.of(said.story()).in(sentence)) {
      Optional<Each> here = each(sentence.block().plain(), sentence.start(), figure.start());
      if (here.isPresent() && Closeness.isExact(figure)) {
        other(said, figure, here.get().unit())
            .map(match -> new Told(here.get().start(), here.get().end(), match))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  /** A measure of each of which something is told, and where that is said. */
  private record Each(Unit unit, int start, int end) {}

  private static Optional<Each> each(String plain, int from, int to) {
    Each last = null;
    Matcher each = EACH.matcher(plain).region(from, to);
    while (each.find()) {
      Optional<Unit> unit = Unit.named(each.group("unit"));
      last = unit.isPresent() ? new Each(unit.get(), each.start(), each.end()) : last;
    }
    return Optional.ofNullable(last);
  }

  private static Optional<FigureMatch> other(Said said, Quantity figure, Unit here) {
    FigureMatch other = null;
    for (Scored scored : said.found()) {
      for (Atom atom : scored.place().atoms()) {
        if (atom.isCell() || !FigureSlips.bears(atom, figure)) {
          continue;
        }
        SourceStatement statement = scored.place().statement();
        Optional<Each> there =
            each(statement.block().plain(), statement.start(), atom.start())
                .filter(each -> each.unit().dimension() == here.dimension());
        if (there.isEmpty() || there.get().unit() == here) {
          return Optional.empty();
        }
        if (other == null && scored.score() >= ALIKE) {
          Evidence place = scored.place().evidence(there.get().start(), atom.end());
          String why =
              "The source has “%s”, not so much for each %s; write for how much this is."
                  .formatted(place.words(), here.label());
          other = new FigureMatch(false, place.words(), place, why);
        }
      }
    }
    return Optional.ofNullable(other);
  }

  /** The figure's own place, where all that have it have it for another stretch of time. */
  static Optional<FigureMatch> of(Said said, Quantity figure) {
    Optional<String> here = rate(figure.block().plain(), figure.end());
    boolean telling = Closeness.isExact(figure) || figure.kind() == Kind.MEASURE;
    if (here.isEmpty() || !telling) {
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
