package org.copydesk.sources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/** Finds the figures of sources, or of the story itself, out of which a reporter worked one. */
final class WorkedOut {
  /** The most rows of a table that are worked with. */
  private static final int ROWS = 12;

  /** What part of the best statement's nearness another must have. */
  private static final double CLOSE = 0.3;

  /** How many statements are worked with by twos. */
  private static final int NEAREST = 5;

  private static final Pattern OTHERS = Pattern.compile(" others?\\b");

  private final SaidThings statements;
  private final Directions directions;
  private final Map<SourceText, TableSums> tables =
      Collections.synchronizedMap(new IdentityHashMap<>());

  WorkedOut(SaidThings statements, Directions directions) {
    this.statements = statements;
    this.directions = directions;
  }

  /** The first of the figures out of which this one can be worked. */
  Optional<Near> of(Said said, Quantity figure) {
    List<Scored> close = SaidThings.close(said.found(), CLOSE);
    Optional<Boolean> up = directions.up(figure);
    if (inStory(said, figure)) {
      return said.found().stream()
          .filter(s -> !s.place().atoms().isEmpty())
          .findFirst()
          .map(s -> new Near(s.place(), s.place().atoms().get(0), 0));
    }
    Optional<Near> apart = others(close, figure).or(() -> apart(close, figure, up));
    if (apart.isPresent()) {
      return apart;
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
      Working derivation = new Working(up);
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
    return ofTables(said, figure, up);
  }

  /** Whether it can be worked out of the figures that the story has around it. */
  boolean inStory(Said said, Quantity figure) {
    Working own = new Working(directions.up(figure));
    own.group(around(said, figure));
    return own.of(figure).isPresent();
  }

  /** "She and 18 others" are nineteen. */
  private static Optional<Near> others(List<Scored> close, Quantity figure) {
    String plain = figure.block().plain();
    boolean and =
        figure.kind() == Kind.COUNT
            && figure.isSingle()
            && FigureSlips.before(figure).endsWith(" and ")
            && OTHERS.matcher(plain).region(figure.end(), plain.length()).lookingAt();
    return close.stream()
        .filter(scored -> and)
        .flatMap(s -> s.place().atoms().stream().map(atom -> new Near(s.place(), atom, 0)))
        .filter(near -> near.atom().isOfKind(figure))
        .filter(near -> near.atom().low() == figure.low().doubleValue() + 1)
        .findFirst();
  }

  /** What can be worked of two statements that are both of the like, wherever they stand. */
  private static Optional<Near> apart(List<Scored> close, Quantity figure, Optional<Boolean> up) {
    List<Place> near =
        close.stream()
            .map(Scored::place)
            .filter(p -> !p.atoms().isEmpty() && !p.atoms().get(0).isCell())
            .limit(NEAREST)
            .toList();
    boolean telling =
        figure.kind() == Kind.COUNT ? Closeness.isRare(figure) : Closeness.isExact(figure);
    for (int i = 0; telling && i < near.size(); i++) {
      for (int k = i + 1; k < near.size(); k++) {
        Working working = new Working(up);
        working.alike(List.of(near.get(i), near.get(k)));
        if (working.of(figure).isPresent()) {
          return Optional.of(new Near(near.get(i), near.get(i).atoms().get(0), 0));
        }
      }
    }
    return Optional.empty();
  }

  /** What can be worked of rows of one sort, of a row and the totals, or of a whole column. */
  private Optional<Near> ofTables(Said said, Quantity figure, Optional<Boolean> up) {
    Set<SourceText> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Scored scored : said.found()) {
      SourceText text = scored.place().text();
      if (text.kind() == SourceText.Kind.TABLE && seen.add(text) && Closeness.isExact(figure)) {
        Working working = new Working(up);
        tables.computeIfAbsent(text, t -> new TableSums(statements, t)).add(said, working);
        if (working.of(figure).isPresent()) {
          return RowSlips.rows(text).stream()
              .filter(row -> !row.atoms().isEmpty())
              .findFirst()
              .map(row -> new Near(row, row.atoms().get(0), 0));
        }
      }
    }
    return Optional.empty();
  }

  /** The figures that the story has around this one: those it may be worked out of. */
  private static List<Atom> around(Said said, Quantity figure) {
    List<Atom> atoms = new ArrayList<>();
    Block block = figure.block();
    for (Block other : said.story().blocks(Role.COPY)) {
      if (Math.abs(other.index() - block.index()) < (SameThing.isPart(figure) ? 1 : 2)) {
        for (Quantity quantity : Quantities.of(said.story()).in(other)) {
          boolean each =
              figure.kind() == Kind.MONEY
                  && other.index() == block.index()
                  && (quantity.kind() == Kind.COUNT || quantity.kind() == Kind.MEASURE);
          boolean same = figure.kind() == Kind.PERCENT || each || quantity.sameUnit(figure);
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
