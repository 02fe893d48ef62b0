package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.copydesk.finding.Finding;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/** Says what parts come to that do not make their whole. */
final class Unequal {
  private Unequal() {}

  static Finding finding(Breakdown breakdown) {
    Quantity whole = breakdown.whole();
    BigDecimal total = Partition.total(breakdown.parts());
    Finding finding =
        Sum.INFO.finding(
            whole.span(),
            "“%s” does not fit its parts, which come to %s; put one of them right."
                .formatted(whole.words(), FigureWording.like(whole, total)));
    for (Quantity part : breakdown.parts()) {
      finding = finding.withRelated(part.span(), "a part");
    }
    return finding;
  }

  static Optional<Finding> finding(Quantity whole, List<Quantity> parts) {
    BigDecimal total = Partition.total(parts);
    double slack =
        whole.kind() == Kind.MONEY
            ? Change.slack(whole) + parts.stream().mapToDouble(Change::slack).sum()
            : 0;
    if (Math.abs(total.subtract(whole.low()).doubleValue()) <= slack) {
      return Optional.empty();
    }
    StringBuilder sum = new StringBuilder();
    for (Quantity part : parts) {
      sum.append(sum.isEmpty() ? "" : " + ").append(FigureWording.number(part.low()));
    }
    int start = Math.min(whole.start(), parts.get(0).start());
    int end = Math.max(whole.end(), parts.get(parts.size() - 1).end());
    Finding finding =
        Sum.INFO.finding(
            whole.block().span(start, end),
            "The parts do not make “"
                + whole.words()
                + "”: "
                + sum
                + " = "
                + FigureWording.number(total)
                + ", not "
                + FigureWording.number(whole.low())
                + ".");
    for (Quantity part : parts) {
      finding = finding.withRelated(part.span(), "a part");
    }
    return Optional.of(finding);
  }
}
