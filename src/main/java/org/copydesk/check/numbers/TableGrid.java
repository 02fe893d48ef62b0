package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copydesk.article.PageTable.Cell;
import org.copydesk.finding.Finding;
import org.copydesk.word.WordLists;

/** The rows of a table below its heads, each with its figures by column. */
final class TableGrid {
  private static final Pattern TOTAL = Pattern.compile("(?i)(?:grand |overall )?totals?\\b.*");
  private static final Pattern WITHIN =
      Pattern.compile("(?i).*\\b(?:of which|of whom|sub-?total|includ\\w+|average|mean)\\b.*");
  private static final Pattern NO_SUM =
      Pattern.compile(
          "(?i).*(?:%|\\b(?:change|average|avg|mean|rate|rank|year|age|pos|share|median|price)\\b).*");
  private static final Pattern ROUNDED =
      Pattern.compile("(?i).*(?:\\(.*(?:m|bn|000s?)\\)|million|thousand|billion).*");
  private static final Pattern CHANGE =
      Pattern.compile("(?i).*(?:change|growth|rise|increase|difference|\\+/[-–−]|yoy).*|[±%]");

  private static final double HUNDRED = 100;

  /** How many standard errors of rounding a sum may lie off. */
  private static final double ERRORS = 2.5;

  /** What a cell should be by the others of its row, with how far rounding may carry it. */
  private interface Relation {
    OptionalDouble made(Map<Integer, TableFigure> row);
  }

  private final List<Cell> heads;
  private final List<String> labels = new ArrayList<>();
  private final List<Map<Integer, TableFigure>> rows = new ArrayList<>();
  private final List<List<Cell>> cells = new ArrayList<>();

  TableGrid(List<List<Cell>> all) {
    heads = all.isEmpty() ? List.of() : all.get(0);
    for (List<Cell> row : all.subList(Math.min(1, all.size()), all.size())) {
      Map<Integer, TableFigure> figures = new TreeMap<>();
      row.forEach(cell -> TableFigure.of(cell).ifPresent(f -> figures.put(cell.column(), f)));
      rows.add(figures);
      cells.add(row);
      labels.add(row.isEmpty() ? "" : row.get(0).words());
    }
  }

  void check(List<Finding> findings) {
    boolean nested = labels.stream().anyMatch(label -> WITHIN.matcher(label).matches());
    int from = 0;
    for (int i = 0; i < rows.size() && !nested; i++) {
      if (TOTAL.matcher(labels.get(i)).matches()) {
        columns(from, i).ifPresent(findings::add);
        from = i + 1;
      }
    }
    if (rows.size() > 2) {
      league(findings);
      changes().ifPresent(findings::add);
      totals().ifPresent(findings::add);
      shares().ifPresent(findings::add);
    }
  }

  /** The one column whose rows do not make its total, where no other column fails too. */
  private Optional<Finding> columns(int from, int total) {
    List<Finding> wrong = new ArrayList<>();
    for (TableFigure sum : rows.get(total).values()) {
      int column = sum.cell().column();
      List<TableFigure> parts = new ArrayList<>();
      boolean full = column > 0 && !sum.isPercent() && !NO_SUM.matcher(head(column)).matches();
      for (int i = from; i < total && full; i++) {
        TableFigure part = rows.get(i).get(column);
        String words = column < cells.get(i).size() ? cells.get(i).get(column).words() : "";
        full = part == null ? words.matches("[-–—]?") : part.unit().equals(sum.unit());
        if (part != null) {
          parts.add(part);
        }
      }
      if (full && parts.size() > 1 && !fits(parts, sum)) {
        wrong.add(sum.finding(parts));
        if (!sum.isSlip(parts)) {
          return Optional.empty();
        }
      }
    }
    return wrong.size() == 1 ? Optional.of(wrong.get(0)) : Optional.empty();
  }

  private boolean fits(List<TableFigure> parts, TableFigure sum) {
    boolean rounded =
        sum.value().scale() > 0
            || sum.unit().matches(".*[mbk]n?")
            || ROUNDED.matcher(head(sum.cell().column())).matches()
            || ROUNDED.matcher(head(0)).matches();
    double slack = rounded ? ERRORS * Math.sqrt((parts.size() + 1) / 12.0) * sum.step() : 0;
    return Math.abs(TableFigure.sum(parts) - sum.value().doubleValue()) <= slack + 1e-6;
  }

  private String head(int column) {
    return column < heads.size() ? heads.get(column).words() : "";
  }

  /** The column that one of the words of list {@code name} heads; -1 where none does. */
  private int named(String name) {
    Set<String> words = WordLists.of(TableGrid.class, name);
    return heads.stream()
        .filter(head -> words.contains(head.words().toLowerCase(Locale.ROOT)))
        .mapToInt(Cell::column)
        .findFirst()
        .orElse(-1);
  }

  /** Played is won, drawn and lost; points are so many for a win; a difference is what it is. */
  private void league(List<Finding> findings) {
    int won = named("won");
    int lost = named("lost");
    int drawn = named("drawn");
    int points = named("points");
    if (won > 0 && lost > 0 && named("played") > 0) {
      hold(named("played"), row -> made(row, won, 1, lost, 1, drawn, 1)).ifPresent(findings::add);
    }
    for (int win = 2; won > 0 && points > 0 && win < 5; win++) {
      int worth = win;
      Optional<Finding> wrong = hold(points, row -> made(row, won, worth, drawn, 1, -1, 0));
      if (wrong.isPresent() && findings.isEmpty()) {
        findings.add(wrong.get());
      }
    }
    if (named("scored") > 0
        && named("conceded") > 0
        && named("goal-difference") > 0
        && findings.isEmpty()) {
      hold(
              named("goal-difference"),
              row -> made(row, named("scored"), 1, named("conceded"), -1, -1, 0))
          .ifPresent(findings::add);
    }
  }

  /** So many times each of three columns; a column before the first counts nothing. */
  private static OptionalDouble made(
      Map<Integer, TableFigure> row, int a, int as, int b, int bs, int c, int cs) {
    boolean all =
        row.containsKey(a) && (b < 0 || row.containsKey(b)) && (c < 0 || row.containsKey(c));
    return all
        ? OptionalDouble.of(as * at(row, a) + bs * at(row, b) + cs * at(row, c))
        : OptionalDouble.empty();
  }

  private static double at(Map<Integer, TableFigure> row, int column) {
    return column < 0 ? 0 : row.get(column).value().doubleValue();
  }

  /** A column of changes, or of percentages, beside two of figures. */
  private Optional<Finding> changes() {
    for (Cell head : heads) {
      int column = head.column();
      List<Integer> others = others(column);
      if (column > 0 && CHANGE.matcher(head.words()).matches() && others.size() == 2) {
        int a = others.get(0);
        int b = others.get(1);
        boolean percent =
            head.words().contains("%") || rows.stream().anyMatch(r -> isPercent(r, column));
        Held up = held(column, row -> change(row, a, b, percent));
        Held down = held(column, row -> change(row, b, a, percent));
        return (up.fit >= down.fit ? up : down).odd();
      }
    }
    return Optional.empty();
  }

  private static boolean isPercent(Map<Integer, TableFigure> row, int column) {
    return row.containsKey(column) && row.get(column).isPercent();
  }

  private static OptionalDouble change(
      Map<Integer, TableFigure> row, int from, int to, boolean percent) {
    if (!row.containsKey(from) || !row.containsKey(to) || at(row, from) <= 0) {
      return OptionalDouble.empty();
    }
    double change = at(row, to) - at(row, from);
    return OptionalDouble.of(percent ? change / at(row, from) * 100 : change);
  }

  /** The other columns of figures, places, names and percentages left out. */
  private List<Integer> others(int column) {
    List<Integer> others = new ArrayList<>();
    for (Cell head : heads) {
      int c = head.column();
      boolean figures = rows.stream().allMatch(row -> row.containsKey(c));
      boolean share = rows.stream().anyMatch(row -> isPercent(row, c));
      if (c > 0 && c != column && figures && !share) {
        others.add(c);
      }
    }
    return others;
  }

  /** A column of totals beside what it adds up. */
  private Optional<Finding> totals() {
    for (Cell head : heads) {
      List<Integer> others = others(head.column()).stream().filter(c -> c < head.column()).toList();
      if (TOTAL.matcher(head.words()).matches() && others.size() > 1) {
        return hold(
            head.column(),
            row -> OptionalDouble.of(others.stream().mapToDouble(c -> at(row, c)).sum()));
      }
    }
    return Optional.empty();
  }

  /** A column of shares beside one of counts, of which every row but one makes the same whole. */
  private Optional<Finding> shares() {
    for (Cell head : heads) {
      int share = head.column();
      List<Integer> others = others(share);
      boolean percents = share > 0 && rows.stream().allMatch(row -> isPercent(row, share));
      double sum = percents ? rows.stream().mapToDouble(row -> at(row, share)).sum() : 0;
      for (int count : percents ? others : List.<Integer>of()) {
        double[] wholes =
            rows.stream()
                .mapToDouble(r -> at(r, count) * HUNDRED / at(r, share))
                .sorted()
                .toArray();
        double whole = wholes[wholes.length / 2];
        if (Math.abs(sum - HUNDRED) <= 1 && head(count).matches("\\p{L}[\\p{L} ]+")) {
          Optional<Finding> odd =
              hold(share, row -> OptionalDouble.of(at(row, count) * HUNDRED / whole));
          if (odd.isPresent()) {
            return odd;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The one row that does not do what all the others, two at least, do. */
  private Optional<Finding> hold(int column, Relation relation) {
    return held(column, relation).odd();
  }

  /** How many rows do what a relation says, and those that do not. */
  private record Held(int fit, List<Finding> wrong) {
    Optional<Finding> odd() {
      return fit > 1 && wrong.size() == 1 ? Optional.of(wrong.get(0)) : Optional.empty();
    }
  }

  private Held held(int column, Relation relation) {
    int fit = 0;
    List<Finding> wrong = new ArrayList<>();
    for (Map<Integer, TableFigure> row : rows) {
      TableFigure said = row.get(column);
      OptionalDouble made = said == null ? OptionalDouble.empty() : relation.made(row);
      if (made.isEmpty()) {
        continue;
      }
      double value = said.value().doubleValue();
      double near = said.step() * (said.value().scale() > 0 || said.isPercent() ? 0.6 : 0.01);
      double off =
          Math.min(Math.abs(made.getAsDouble() - value), Math.abs(-made.getAsDouble() - value));
      double loose = said.isPercent() ? near + 0.02 * Math.abs(value) : near;
      fit += off <= loose ? 1 : 0;
      if (off > loose) {
        wrong.add(
            WrongTable.INFO.finding(
                said.cell().span(),
                "“%s” does not fit its row, which makes it %s; put one of the figures right."
                    .formatted(said.cell().words(), said.like(made.getAsDouble()))));
      }
    }
    return new Held(fit, wrong);
  }
}
