package org.copydesk.lsp;

import java.util.Comparator;
import java.util.Optional;
import org.copydesk.finding.Finding;

/**
 * What a finding is called between us and a client: its rule and its words. So it is known again
 * wherever it has moved to, and no range that a client sends back is ever written to.
 */
final class Key {
  private Key() {}

  static String of(OpenText text, Finding finding) {
    return finding.rule() + "\u001f" + finding.span().of(text.text());
  }

  /** The finding that {@code key} calls, the nearest to {@code offset} if there are several. */
  static Optional<Finding> find(OpenStory.View view, String key, int offset) {
    return view.findings().stream()
        .filter(finding -> of(view.text(), finding).equals(key))
        .min(Comparator.comparingInt(finding -> Math.abs(finding.span().start() - offset)));
  }
}
