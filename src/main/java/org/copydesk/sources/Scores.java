package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/**
 * Two numbers set against each other: "3-1", "by four votes to one". A source has them as a score,
 * or both of them in what it says of the thing.
 */
final class Scores {
  /** How near a statement must be for its numbers to be the ones that are meant. */
  private static final double NEAR = 1.6;

  /** What part of what stands around one of several scores the sentence must say. */
  private static final double WHOLLY = 0.9;

  /** What part of what the sentence says that must say. */
  private static final double SAME = 0.3;

  private final SaidThings statements;
  private final Ballots ballots;

  Scores(SaidThings statements, Ballots ballots) {
    this.statements = statements;
    this.ballots = ballots;
  }

  /** What the sources have of it; empty when nothing tells. */
  Optional<FigureMatch> of(Said said, Quantity score) {
    Optional<FigureMatch> voted = ballots.of(said, score);
    if (voted.isPresent()) {
      return voted;
    }
    FigureMatch other = null;
    for (Scored scored : said.found()) {
      Place place = scored.place();
      List<Atom> all = new ArrayList<>();
      statements.of(place.text(), place.passage()).forEach(p -> all.addAll(p.atoms()));
      if (isBorne(all, score)) {
        return Optional.of(fair(place, score, all));
      }
      boolean same =
          statements.part(said.here().stems(), place.statement().stems()) >= SAME
              && said.here().canBeOf(place.statement());
      if (other == null && same && scored.score() >= NEAR) {
        other = otherwise(said, place, score).orElse(null);
      }
    }
    return Optional.ofNullable(other);
  }

  private static FigureMatch fair(Place place, Quantity score, List<Atom> all) {
    Atom atom =
        all.stream()
            .filter(a -> is(a.low(), score.low().doubleValue()))
            .findFirst()
            .orElse(all.get(0));
    Evidence evidence = place.text().evidence(place.passage(), atom.start(), atom.end());
    return new FigureMatch(true, evidence.words(), evidence);
  }

  private static boolean isBorne(List<Atom> atoms, Quantity score) {
    double one = score.low().doubleValue();
    double two = score.high().doubleValue();
    Atom first = null;
    for (Atom atom : atoms) {
      boolean both =
          is(atom.low(), one) && is(atom.high(), two)
              || is(atom.low(), two) && is(atom.high(), one);
      if (both) {
        return true;
      }
      if (first == null && (is(atom.low(), one) || is(atom.high(), one))) {
        first = atom;
      }
    }
    Atom known = first;
    return known != null
        && atoms.stream().anyMatch(a -> a != known && (is(a.low(), two) || is(a.high(), two)));
  }

  /** Whether the story has a score somewhere, which then is not the one that is amiss. */
  private static boolean isTold(Said said, Atom score) {
    return StoryFigure.of(said.story()).stream()
        .map(StoryFigure::figure)
        .filter(told -> told.kind() == Kind.SCORE)
        .anyMatch(told -> isBorne(List.of(score), told));
  }

  private static boolean is(double one, double two) {
    return Math.abs(one - two) < 1e-9;
  }

  /** The only one of several scores around which nothing stands that the sentence does not say. */
  private Optional<Atom> own(Said said, List<Atom> scores) {
    List<Atom> own =
        scores.stream()
            .filter(a -> !a.near().isEmpty())
            .filter(a -> statements.part(a.near(), said.here().stems()) >= WHOLLY)
            .toList();
    return own.size() == 1 && !isTold(said, own.get(0))
        ? Optional.of(own.get(0))
        : Optional.empty();
  }

  /** Another score of one statement, or of a row with one of the two numbers and one other. */
  private Optional<FigureMatch> otherwise(Said said, Place place, Quantity score) {
    List<Atom> scores =
        place.atoms().stream()
            .filter(a -> a.kind().filter(k -> k == Kind.SCORE).isPresent())
            .toList();
    if (scores.size() == 1 && isTold(said, scores.get(0))) {
      return Optional.empty();
    }
    Optional<Atom> meant = scores.size() == 1 ? Optional.of(scores.get(0)) : own(said, scores);
    if (meant.isPresent()) {
      Evidence evidence = place.evidence(meant.get());
      return Optional.of(new FigureMatch(false, evidence.words(), evidence));
    }
    List<Atom> atoms = place.atoms().stream().filter(a -> a.low() == a.high()).toList();
    boolean one =
        atoms.size() == 2
            && atoms.stream()
                .anyMatch(
                    a ->
                        is(a.low(), score.low().doubleValue())
                            || is(a.low(), score.high().doubleValue()));
    if (!one || !scores.isEmpty()) {
      return Optional.empty();
    }
    Evidence evidence = place.evidence(atoms.get(0).start(), atoms.get(1).end());
    return Optional.of(new FigureMatch(false, evidence.words(), evidence));
  }
}
