package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.PageTable.Cell;
import org.copydesk.finding.Finding;

/**
 * A cell of a table that is a figure and nothing else.
 *
 * @param cell where it stands
 * @param value what it says
 * @param unit the signs around the number, an X for the number itself: "£Xm"
 */
record TableFigure(Cell cell, BigDecimal value, String unit) {
  private static final Pattern FIGURE =
      Pattern.compile(
          "([£$€]?)\\s*([-−–+]?)([£$€]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*(%|[a-zA-Z]{0,7})\\*?");

  /** The figure in {@code cell}, when it is one. */
  static Optional<TableFigure> of(Cell cell) {
    Matcher m = FIGURE.matcher(cell.words());
    if (!m.matches()) {
      return Optional.empty();
    }
    String digits = m.group(4).replace(",", "") + (m.group(5) == null ? "" : m.group(5));
    boolean minus = "-−–".contains(m.group(2)) && !m.group(2).isEmpty();
    BigDecimal value = new BigDecimal(minus ? "-" + digits : digits);
    return Optional.of(new TableFigure(cell, value, m.group(1) + m.group(3) + "X" + m.group(6)));
  }

  boolean isPercent() {
    return unit.endsWith("%");
  }

  /** The value of one in the last place: rounding may carry it half as far. */
  double step() {
    return Math.pow(10, -value.scale());
  }

  /** {@code other} as this one is written. */
  String like(double other) {
    BigDecimal rounded =
        BigDecimal.valueOf(other).setScale(value.scale(), java.math.RoundingMode.HALF_UP);
    return unit.replace("X", FigureWording.number(rounded));
  }

  static double sum(List<TableFigure> parts) {
    return parts.stream().mapToDouble(part -> part.value().doubleValue()).sum();
  }

  /** Whether one slip of the hand, in this total or in a part, makes the column wrong. */
  boolean isSlip(List<TableFigure> parts) {
    BigDecimal made =
        parts.stream().map(TableFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal over = made.subtract(value);
    return FigureSlip.likely(made, value)
        || parts.stream().anyMatch(p -> FigureSlip.likely(p.value().subtract(over), p.value()));
  }

  /** Says that this total does not fit its parts. */
  Finding finding(List<TableFigure> parts) {
    Finding finding =
        WrongTable.INFO.finding(
            cell.span(),
            "“%s” does not fit its column, which comes to %s; put one of the figures right."
                .formatted(cell.words(), like(sum(parts))));
    for (TableFigure part : parts) {
      finding = finding.withRelated(part.cell().span(), "a part");
    }
    return finding;
  }
}
