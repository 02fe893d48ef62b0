package org.copydesk.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SourceStatement.Place;

/** Tells a sum that no column of a table makes: "the four ships carry 1,900 between them". */
final class ColumnTotals {
  private static final Pattern TOGETHER =
      Pattern.compile("(?i)\\b" + ListedWords.either("between them") + "\\b");

  /** More rows than these are nowhere told together. */
  private static final int ROWS = 14;

  /** How many times the other a wrong sum is at most. */
  private static final double TIMES = 2;

  private ColumnTotals() {}

  static Optional<FigureMatch> of(Said said, Quantity figure) {
    String noun = Word.stemOf(figure.counts());
    boolean sum =
        figure.kind() == Kind.COUNT
            && !noun.isEmpty()
            && Closeness.isExact(figure)
            && TOGETHER.matcher(said.sentence().plain()).find();
    if (!sum || said.bears(figure)) {
      return Optional.empty();
    }
    return said.found().stream()
        .map(scored -> scored.place().text())
        .filter(text -> text.kind() == SourceText.Kind.TABLE)
        .distinct()
        .findFirst()
        .flatMap(table -> of(said, figure, noun, table));
  }

  private static Optional<FigureMatch> of(
      Said said, Quantity figure, String noun, SourceText table) {
    List<Place> rows = RowSlips.rows(table).stream().filter(row -> !row.atoms().isEmpty()).toList();
    boolean named = rows.stream().anyMatch(row -> isNamed(said, row));
    boolean sums = rows.stream().anyMatch(TableSums::isTotal);
    boolean all =
        Closeness.figures(said)
            .filter(other -> !other.equals(figure) && other.kind() == Kind.COUNT)
            .allMatch(other -> other.low().doubleValue() == rows.size());
    if (named || sums || !all || rows.size() < 2 || rows.size() > ROWS) {
      return Optional.empty();
    }
    Map<Integer, Double> made = new TreeMap<>();
    for (Place row : rows) {
      for (Atom cell : row.atoms()) {
        if (cell.heads().contains(noun) && cell.kind().isEmpty()) {
          made.merge(cell.column(), cell.low() * cell.scale(), Double::sum);
        }
      }
    }
    double told = figure.low().doubleValue();
    boolean other =
        made.size() == 1
            && made.values().stream()
                .noneMatch(v -> Atom.rounds(figure, v) || v > TIMES * told || told > TIMES * v);
    return other
        ? Optional.of(told(figure, rows, made.entrySet().iterator().next()))
        : Optional.empty();
  }

  /** Whether the sentence itself speaks of a row, and so not of all of them. */
  private static boolean isNamed(Said said, Place row) {
    return said.here().stems().containsAll(Cells.row(row)) && !Cells.row(row).isEmpty();
  }

  private static FigureMatch told(
      Quantity figure, List<Place> rows, Map.Entry<Integer, Double> made) {
    Place last = rows.get(rows.size() - 1);
    Evidence there =
        last.atoms().stream()
            .filter(cell -> cell.column() == made.getKey())
            .findFirst()
            .map(last::evidence)
            .orElseGet(() -> last.evidence(last.atoms().get(0)));
    return new FigureMatch(
        false,
        there.words(),
        there,
        "The rows of this column make %,.0f together, not “%s”; add them again."
            .formatted(made.getValue(), figure.words()));
  }
}
