package org.copydesk.sources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/** Finds the figures of sources, or of the story itself, out of which a reporter worked one. */
final class WorkedOut {
  /** The most rows of a table that are worked with. */
  private static final int ROWS = 12;

  /** What part of the best statement's nearness another must have. */
  private static final double CLOSE = 0.3;

  /** The same for one that is worked with wrongly. */
  private static final double SURE = 0.6;

  /** What is worked of smaller figures is met by chance. */
  private static final int TELLING = 10;

  private final SaidThings statements;
  private final Map<SourceText, TableSums> tables = new IdentityHashMap<>();

  WorkedOut(SaidThings statements) {
    this.statements = statements;
  }

  /** The first of the figures out of which this one can be worked. */
  Optional<Near> of(Said said, Quantity figure) {
    List<Scored> close = SaidThings.close(said.found(), CLOSE);
    Working own = new Working();
    own.group(inStory(said, figure));
    if (own.of(figure).isPresent()) {
      return said.found().stream()
          .filter(s -> !s.place().atoms().isEmpty())
          .findFirst()
          .map(s -> new Near(s.place(), s.place().atoms().get(0), 0));
    }
    for (Scored scored : close) {
      Place place = scored.place();
      boolean unnamed =
          !place.atoms().isEmpty()
              && place.atoms().get(0).isCell()
              && !Closeness.isNamed(said, place);
      if (unnamed) {
        continue;
      }
      Working derivation = new Working();
      List<Place> together = new ArrayList<>(List.of(place));
      derivation.statement(together);
      List<Place> row = statements.of(place.text(), place.passage());
      if (place.index() + 1 < row.size()) {
        derivation.statement(List.of(place, row.get(place.index() + 1)));
      }
      columns(place, close, derivation);
      Optional<Atom> found = derivation.of(figure);
      if (found.isPresent()) {
        return place.atoms().stream().findFirst().map(atom -> new Near(place, atom, 0));
      }
    }
    return ofTables(said, figure);
  }

  /** A share, a rise or a difference that was worked wrongly by a slip of the pen. */
  Optional<FigureMatch> slip(Said said, Quantity figure) {
    if (figure.kind() != Kind.PERCENT && figure.kind() != Kind.POINTS || !figure.isSingle()) {
      return Optional.empty();
    }
    boolean points = figure.kind() == Kind.POINTS;
    for (Scored scored : SaidThings.close(said.found(), SURE)) {
      Place place = scored.place();
      List<Atom> atoms =
          place.atoms().stream()
              .filter(a -> points == a.kind().filter(k -> k == Kind.PERCENT).isPresent())
              .filter(a -> a.low() == a.high() && a.low() >= TELLING)
              .toList();
      boolean cells = !atoms.isEmpty() && atoms.get(0).isCell();
      if (scored.score() < 1 || atoms.size() != 2 || cells && !Closeness.isNamed(said, place)) {
        continue;
      }
      double one = atoms.get(0).low();
      double two = atoms.get(1).low();
      boolean alike = atoms.get(0).unit().equals(atoms.get(1).unit());
      double value = Math.abs(one - two) / (points ? 1 : two / 100);
      double other = Math.abs(one - two) / (points ? 1 : one / 100);
      boolean first = DigitSlips.isOne(figure, value);
      if (alike && (first || DigitSlips.isOne(figure, other))) {
        Evidence there = place.evidence(atoms.get(0).start(), atoms.get(1).end());
        return Optional.of(
            new FigureMatch(
                false,
                there.words(),
                there,
                "“%s” and “%s” in the source make %.1f, not “%s”; work it out again."
                    .formatted(
                        place.evidence(atoms.get(0)).words(),
                        place.evidence(atoms.get(1)).words(),
                        first ? value : other,
                        figure.words())));
      }
    }
    return Optional.empty();
  }

  /** What can be worked of rows of one sort, of a row and the totals, or of a whole column. */
  private Optional<Near> ofTables(Said said, Quantity figure) {
    Set<SourceText> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Scored scored : said.found()) {
      SourceText text = scored.place().text();
      if (text.kind() == SourceText.Kind.TABLE && seen.add(text) && Closeness.isExact(figure)) {
        Working working = new Working();
        tables.computeIfAbsent(text, t -> new TableSums(statements, t)).add(said, working);
        if (working.of(figure).isPresent()) {
          return scored.place().atoms().stream()
              .findFirst()
              .map(atom -> new Near(scored.place(), atom, 0));
        }
      }
    }
    return Optional.empty();
  }

  /** The figures that the story has around this one: those it may be worked out of. */
  private static List<Atom> inStory(Said said, Quantity figure) {
    List<Atom> atoms = new ArrayList<>();
    Block block = figure.block();
    for (Block other : said.story().blocks(Role.COPY)) {
      if (Math.abs(other.index() - block.index()) < 2) {
        for (Quantity quantity : Quantities.of(said.story()).in(other)) {
          boolean same = figure.kind() == Kind.PERCENT || quantity.sameUnit(figure);
          if (!quantity.equals(figure) && same && Closeness.isExact(quantity)) {
            atoms.add(Atom.of(quantity, Set.of()));
          }
        }
      }
    }
    return atoms;
  }

  /** The figures of one column in the rows that the sentence speaks of. */
  private static void columns(Place place, List<Scored> close, Working derivation) {
    for (Atom atom : place.atoms()) {
      if (!atom.isCell()) {
        return;
      }
      List<Atom> column = new ArrayList<>(List.of(atom));
      for (Scored other : close) {
        if (other.place() != place && other.place().text() == place.text()) {
          other.place().atoms().stream()
              .filter(a -> a.column() == atom.column())
              .forEach(column::add);
        }
      }
      derivation.group(column.subList(0, Math.min(column.size(), ROWS)));
    }
  }
}
