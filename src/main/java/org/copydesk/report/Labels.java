package org.copydesk.report;

import java.util.List;
import org.copydesk.finding.Fix;

/** The ways to put a finding right, as one phrase. */
final class Labels {
  private static final int SHOWN = 3;
  private static final String WRITE = "Write ";

  private Labels() {}

  /** "Write “a”, “b” or “c”": the best few, said once; empty when there is none. */
  static String of(List<Fix> fixes) {
    List<String> labels = fixes.stream().limit(SHOWN).map(Fix::label).toList();
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      boolean again = i > 0 && label.startsWith(WRITE) && labels.get(i - 1).startsWith(WRITE);
      phrase.append(i == 0 ? "" : i == labels.size() - 1 ? " or " : ", ");
      phrase.append(again ? label.substring(WRITE.length()) : label);
    }
    return phrase.toString();
  }
}
