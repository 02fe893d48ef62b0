package org.copydesk.sources;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/** Figures read off the wrong row of a table, or worked wrongly out of the right one. */
final class RowSlips {
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
  private static final Pattern IN = Pattern.compile(" in (?<year>(?:1[5-9]|20)\\d\\d)\\b");
  private static final Pattern BY = Pattern.compile("(?i)\\bby (?:just |only )?$");
  private static final BigDecimal CENT = new BigDecimal("0.01");

  /** How many rows of a table are gone through for one figure. */
  private static final int ROWS = 2000;

  /** How far behind a figure its year may stand and be marked with it. */
  private static final int NEAR = 60;

  private RowSlips() {}

  /** A row that has the figure, of another year than the story's, which has a row of its own. */
  static Optional<FigureMatch> otherYear(Said said, Quantity figure) {
    Set<String> years = years(said, figure);
    if (!Closeness.isRare(figure) || years.isEmpty()) {
      return Optional.empty();
    }
    for (Scored scored : said.found()) {
      Place place = scored.place();
      Optional<Atom> own =
          place.atoms().stream()
              .filter(atom -> atom.isCell() && FigureSlips.bears(atom, figure))
              .findFirst();
      if (own.isPresent()) {
        Optional<String> year = year(place);
        return year.isEmpty() || years.contains(year.get()) || !isOf(said, place)
            ? Optional.empty()
            : meant(place, own.get(), figure, years)
                .map(other -> told(said, figure, place.evidence(own.get()), year.get(), other));
      }
    }
    return Optional.empty();
  }

  /** The year that a figure's own words give it, "$38m in 2022", or those of the sentence. */
  private static Set<String> years(Said said, Quantity figure) {
    String plain = figure.block().plain();
    Matcher in = IN.matcher(plain).region(Math.max(figure.end(), figure.nounEnd()), plain.length());
    return in.lookingAt() ? Set.of(in.group("year")) : said.here().years();
  }

  /** Whether a row is headed by its year alone, or the sentence names what heads it. */
  private static boolean isOf(Said said, Place row) {
    Set<String> head = Cells.row(row);
    return head.stream()
        .allMatch(stem -> YEAR.matcher(stem).matches() || Closeness.has(said, stem));
  }

  /** The cell of the same column in the row of the story's year. */
  private static Optional<Evidence> meant(
      Place place, Atom own, Quantity figure, Set<String> years) {
    for (Place other : rows(place.text())) {
      boolean year = year(other).filter(years::contains).isPresent();
      boolean like =
          year(Cells.row(place)).isPresent() || Cells.row(other).equals(Cells.row(place));
      if (year && like) {
        Optional<Atom> cell =
            other.atoms().stream().filter(a -> a.column() == own.column()).findFirst();
        if (cell.isPresent()) {
          return FigureSlips.bears(cell.get(), figure)
              ? Optional.empty()
              : Optional.of(other.evidence(cell.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static FigureMatch told(
      Said said, Quantity figure, Evidence own, String year, Evidence other) {
    String plain = figure.block().plain();
    int upTo = figure.end();
    String here = "";
    for (String told : said.here().years()) {
      int at = plain.indexOf(told, figure.end());
      if (at >= 0 && at < figure.end() + NEAR) {
        upTo = at + told.length();
        here = " for " + told;
      }
    }
    return new FigureMatch(
        false,
        own.words(),
        own,
        "The source has “%s” for %s, and “%s”%s; put the year right, or the figure."
            .formatted(own.words(), year, other.words(), here),
        upTo);
  }

  static List<Place> rows(SourceText table) {
    return table.article().derived(Rows.class, article -> new Rows(read(table))).all();
  }

  private record Rows(List<Place> all) {}

  private static List<Place> read(SourceText table) {
    List<Place> rows = new ArrayList<>();
    List<Passage> all = table.passages();
    for (Passage row : all.subList(0, Math.min(all.size(), ROWS))) {
      rows.addAll(Cells.of(table, row));
    }
    return rows;
  }

  /** The year that heads a row, or that a column gives it. */
  private static Optional<String> year(Place row) {
    Optional<String> own =
        row.atoms().stream()
            .filter(atom -> atom.column() > 1)
            .flatMap(atom -> Closeness.years(atom).stream())
            .findFirst()
            .filter(year -> row.atoms().stream().allMatch(a -> Closeness.years(a).contains(year)));
    return year(Cells.row(row)).or(() -> own);
  }

  private static Optional<String> year(Set<String> head) {
    return head.stream().filter(w -> YEAR.matcher(w).matches()).findFirst();
  }

  /** A difference of two cells of a row that is named, with its digits changed round. */
  static Optional<FigureMatch> apart(Said said, Quantity figure) {
    boolean by = BY.matcher(FigureSlips.before(figure)).find() || Closeness.isGap(figure);
    if (!by || !Closeness.isRare(figure)) {
      return Optional.empty();
    }
    BigDecimal step = figure.step();
    List<String> turned = NumberLookup.turned(digits(figure.low(), step));
    Set<SourceText> tables = new LinkedHashSet<>();
    said.found().stream()
        .map(scored -> scored.place().text())
        .filter(text -> text.kind() == SourceText.Kind.TABLE)
        .forEach(tables::add);
    List<Place> named =
        tables.stream()
            .flatMap(table -> rows(table).stream())
            .filter(row -> Cells.row(row).stream().anyMatch(stem -> Closeness.has(said, stem)))
            .toList();
    if (named.stream().noneMatch(row -> isApart(row, figure))) {
      for (Place row : named) {
        Optional<FigureMatch> found = apart(row, figure, turned, step);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether two cells of a row are just so far apart. */
  private static boolean isApart(Place row, Quantity figure) {
    double told = figure.low().doubleValue();
    List<Atom> cells = row.atoms();
    for (int i = 0; i < cells.size(); i++) {
      for (int k = i + 1; k < cells.size(); k++) {
        if (Math.abs(Math.abs(cells.get(i).low() - cells.get(k).low()) - told) < 1e-6) {
          return true;
        }
      }
    }
    return false;
  }

  private static String number(double value) {
    boolean whole = Math.abs(value - Math.rint(value)) < 1e-6;
    return (whole ? "%,.0f" : "%,.2f").formatted(value);
  }

  /** How many of the last place told it is: 59 for 5.9. */
  private static String digits(BigDecimal value, BigDecimal step) {
    BigDecimal place = step.min(BigDecimal.ONE).max(CENT);
    return value.divide(place, 0, RoundingMode.HALF_UP).toPlainString();
  }

  private static Optional<FigureMatch> apart(
      Place row, Quantity figure, List<String> turned, BigDecimal step) {
    List<Atom> cells = row.atoms().stream().filter(a -> a.comparable(figure)).toList();
    for (int i = 0; i + 1 < cells.size(); i++) {
      double apart = Math.abs(cells.get(i).low() - cells.get(i + 1).low());
      if (turned.contains(digits(BigDecimal.valueOf(apart), step))) {
        Evidence there = row.evidence(cells.get(i).start(), cells.get(i + 1).end());
        return Optional.of(
            new FigureMatch(
                false,
                there.words(),
                there,
                "“%s” in the source are %s apart, not “%s”; work it out again."
                    .formatted(there.words(), number(apart), figure.words()),
                figure.end()));
      }
    }
    return Optional.empty();
  }
}
