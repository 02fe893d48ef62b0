package org.copydesk.http;

import java.util.List;
import java.util.Set;
import org.copydesk.desk.Decisions;
import org.copydesk.desk.Decisions.Decision;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Page;

/** The words and names an editor, or a list of names, has said are right. */
final class AcceptedHere {
  private final Decisions decisions;
  private volatile Set<String> accepted;

  AcceptedHere(Decisions decisions) {
    this.decisions = decisions;
    this.accepted = Set.copyOf(decisions.words());
  }

  /** All of them, sorted. */
  List<String> all() {
    return decisions.words();
  }

  boolean has(String word) {
    return accepted.contains(word);
  }

  void add(List<Decision> words) {
    decisions.add(words);
    accepted = Set.copyOf(decisions.words());
  }

  /** Whether a finding speaks of the spelling of an accepted word. */
  boolean accept(Finding finding, Page page) {
    return finding.rule().pack().equals("spelling")
        && has(finding.span().of(page.article().source().text()));
  }
}
