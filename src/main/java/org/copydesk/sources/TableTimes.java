package org.copydesk.sources;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SourceStatement.Place;

/**
 * Tells a figure of a table that is held to the wrong time: a rise to what was a fall, or the cell
 * of another month than the story names.
 */
final class TableTimes {
  private static final int JANUARY = 1;

  private static final List<Atom> NONE = List.of();

  private final ToldElsewhere elsewhere;
  private final Directions directions;

  TableTimes(ToldElsewhere elsewhere, Directions directions) {
    this.elsewhere = elsewhere;
    this.directions = directions;
  }

  /** The cell of the time before, from which a figure went the other way than the story says. */
  Optional<FigureMatch> turned(Said said, Quantity figure) {
    Optional<Boolean> up = directions.up(figure);
    boolean led = Closeness.lead(figure).equals("to") || Closeness.lead(figure).equals("over");
    if (up.isEmpty() || !led || !Closeness.isExact(figure)) {
      return Optional.empty();
    }
    List<Near> own = cells(said, figure);
    if (own.size() != 1) {
      return Optional.empty();
    }
    Atom now = own.get(0).atom();
    Optional<Near> before = before(own.get(0));
    boolean other = before.filter(b -> b.atom().low() != now.low()).isPresent();
    return other && before.get().atom().low() < now.low() != up.get()
        ? before.map(near -> told(figure, own.get(0), near))
        : Optional.empty();
  }

  /** The cells of named rows that bear a figure out. */
  private static List<Near> cells(Said said, Quantity figure) {
    return said.found().stream()
        .filter(scored -> CellSlips.isHeaded(said, scored.place()))
        .flatMap(
            scored ->
                scored.place().atoms().stream()
                    .filter(atom -> atom.isCell() && FigureSlips.bears(atom, figure))
                    .map(atom -> new Near(scored.place(), atom, scored.score())))
        .toList();
  }

  /** The cell of the last time before: of a column of the same head, or of a row of that. */
  private static Optional<Near> before(Near own) {
    Optional<YearMonth> now = time(own.atom());
    if (now.isEmpty()) {
      return Optional.empty();
    }
    Near best = null;
    for (Place row : RowSlips.rows(own.place().text())) {
      boolean same = row.passage() == own.place().passage();
      for (Atom atom : Cells.row(row).equals(Cells.row(own.place())) ? row.atoms() : NONE) {
        Optional<YearMonth> time = time(atom);
        boolean like =
            time.filter(t -> t.isBefore(now.get())).isPresent()
                && (same || atom.column() == own.atom().column())
                && thing(atom).equals(thing(own.atom()));
        if (like && (best == null || time(best.atom()).get().isBefore(time.get()))) {
          best = new Near(row, atom, 0);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The cell of the month that the sentence names, where its figure stands in that of another. */
  Optional<Near> otherMonth(Said said, Quantity figure, Near own) {
    Optional<YearMonth> here = time(own.atom());
    Set<Integer> named = months(said);
    if (here.isEmpty()
        || named.size() != 1
        || named.contains(here.get().getMonthValue())
        || month(own.atom()).isEmpty()
        || own.atom().low() != figure.low().doubleValue()) {
      return Optional.empty();
    }
    List<Near> meant =
        own.place().atoms().stream()
            .filter(atom -> month(atom).filter(named::contains).isPresent())
            .filter(atom -> thing(atom).equals(thing(own.atom())))
            .map(atom -> new Near(own.place(), atom, own.score()))
            .filter(near -> !elsewhere.has(said.story(), figure, near))
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private static Set<Integer> months(Said said) {
    return said.story().words(said.sentence()).stream()
        .filter(Word::capitalised)
        .flatMap(word -> month(Units.folded(word.text())).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<Integer> month(String word) {
    return Optional.ofNullable(CalendarNames.MONTH_NUMBERS.get(word));
  }

  private static Optional<Integer> month(Atom atom) {
    return atom.heads().stream().flatMap(word -> month(word).stream()).findFirst();
  }

  /** When a cell is of, as its heads say: the year, or the month of a year. */
  private static Optional<YearMonth> time(Atom atom) {
    return Closeness.years(atom).stream()
        .filter(year -> Closeness.years(atom).size() == 1)
        .map(year -> YearMonth.of(Integer.parseInt(year), month(atom).orElse(JANUARY)))
        .findFirst();
  }

  /** What a cell is of, whenever. */
  private static Set<String> thing(Atom atom) {
    Set<String> words = new LinkedHashSet<>(atom.heads());
    words.removeIf(word -> month(word).isPresent() || word.matches("\\d+"));
    return words;
  }

  private static FigureMatch told(Quantity figure, Near own, Near before) {
    Evidence now = own.place().evidence(own.atom());
    Evidence then = before.place().evidence(before.atom());
    return new FigureMatch(
        false,
        then.words(),
        then,
        "The source has “%s” here, and “%s” before it, which goes the other way than this “%s”; say which way it went."
            .formatted(now.words(), then.words(), figure.words()));
  }
}
