package org.copydesk.time;

import java.util.ArrayList;
import java.util.List;

/** Joins neighbouring expressions into ranges. */
final class Ranges {
  private Ranges() {}

  static List<TemporalRange> of(DateTokens t, List<TemporalExpression> expressions) {
    List<TemporalRange> found = new ArrayList<>();
    for (int i = 1; i < expressions.size(); i++) {
      TemporalExpression first = expressions.get(i - 1);
      TemporalExpression second = expressions.get(i);
      TemporalRange range = join(t, first, second);
      if (range != null) {
        found.add(range);
      }
    }
    return found;
  }

  private static TemporalRange join(
      DateTokens t, TemporalExpression first, TemporalExpression second) {
    boolean points =
        first.type() == second.type() && (first.type() == Type.DATE || first.type() == Type.TIME);
    int joint = t.from(first.end());
    if (!points || t.from(second.start()) - joint > 2) {
      return null;
    }
    int start = t.from(first.start());
    boolean adjacent = t.from(second.start()) == joint + 1;
    String lead = t.lower(start - 1);
    boolean led =
        switch (t.lower(joint)) {
          case "to", "until", "till", "through" -> adjacent;
          case "and" -> adjacent && lead.equals("between");
          default -> false;
        };
    boolean dash = adjacent && t.at(joint).dash();
    if (!led && !dash) {
      return null;
    }
    boolean opened = lead.equals("from") || lead.equals("between");
    int from = opened ? t.at(start - 1).start() : first.start();
    return new TemporalRange(first, second, from, second.end(), dash);
  }
}
