package org.copydesk.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SourceStatement.Place;

/**
 * What of a table belongs together because a sentence says so: all rows of one sort, each named row
 * with the row of the totals, a whole column.
 */
final class TableSums {
  /** The most rows of a table that are worked with. */
  private static final int ROWS = 2000;

  private static final Set<String> TOTALS = ListedWords.of("total");

  private final List<Place> rows = new ArrayList<>();
  private final List<Place> totals = new ArrayList<>();

  TableSums(SaidThings statements, SourceText table) {
    List<Passage> all = table.passages();
    for (Passage row : all.subList(Math.min(1, all.size()), Math.min(all.size(), ROWS))) {
      for (Place place : statements.of(table, row)) {
        (isTotal(place) ? totals : rows).add(place);
      }
    }
  }

  /** Whether a row is headed as the sum of others. */
  static boolean isTotal(Place row) {
    return Cells.heading(row.passage()).stream()
        .flatMap(head -> Cells.words(head).stream())
        .anyMatch(word -> TOTALS.contains(Units.folded(word.text())));
  }

  /** Adds what can be worked of the rows of which {@code said} speaks. */
  void add(Said said, Working working) {
    sorts(said).forEach(sort -> columns(sort).forEach(working::parts));
    columns(rows).forEach(working::parts);
    years().forEach(year -> columns(year).forEach(working::parts));
    for (Place row : rows) {
      if (Closeness.isPartlyNamed(said, row)) {
        for (Place total : totals) {
          columns(List.of(row, total)).forEach(working::group);
        }
      }
    }
  }

  /** Rows that share a head which the sentence names. */
  private Collection<List<Place>> sorts(Said said) {
    Map<String, List<Place>> sorts = new LinkedHashMap<>();
    for (Place row : rows) {
      List<String> heads = Cells.heading(row.passage());
      for (int i = 0; i < heads.size(); i++) {
        sorts.computeIfAbsent(i + heads.get(i), head -> new ArrayList<>()).add(row);
      }
    }
    sorts
        .entrySet()
        .removeIf(
            sort -> {
              Set<String> stems =
                  new HashSet<>(SourceStatement.stems(Cells.words(sort.getKey().substring(1))));
              return sort.getValue().size() < 2
                  || stems.isEmpty()
                  || !stems.stream().allMatch(stem -> Closeness.has(said, stem));
            });
    return sorts.values();
  }

  /** The rows of each year, where a column says of which year a row is. */
  private Collection<List<Place>> years() {
    Map<String, List<Place>> years = new LinkedHashMap<>();
    for (Place row : rows) {
      if (!row.atoms().isEmpty() && row.atoms().get(0).column() > 1) {
        Closeness.years(row.atoms().get(0))
            .forEach(year -> years.computeIfAbsent(year, y -> new ArrayList<>()).add(row));
      }
    }
    return years.values();
  }

  /** The figures of some rows, column by column. */
  private static Collection<List<Atom>> columns(List<Place> rows) {
    Map<Integer, List<Atom>> columns = new TreeMap<>();
    for (Place row : rows) {
      for (Atom atom : row.atoms()) {
        columns.computeIfAbsent(atom.column(), column -> new ArrayList<>()).add(atom);
      }
    }
    return columns.values();
  }
}
