package org.copydesk.report;

import java.util.List;
import java.util.Optional;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;

/** What stands beside a finding's message, as phrases. */
final class Labels {
  private static final int SHOWN = 3;
  private static final String WRITE = "Write ";

  private Labels() {}

  /** "source: Treaty of Lisbon, as of 2025-06-30", where the message rests on a publication. */
  static Optional<String> source(Finding finding) {
    return finding.citation().map("source: "::concat);
  }

  /** The message, with its source behind it where a format has one text for both. */
  static String withSource(Finding finding) {
    return finding.message() + source(finding).map(words -> " (" + words + ")").orElse("");
  }

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
