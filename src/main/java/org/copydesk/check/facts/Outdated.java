package org.copydesk.check.facts;

import org.copydesk.facts.Citation;
import org.copydesk.facts.PartialDate;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;

/** What a finding becomes that rests on a row known to hold on an earlier day than the story's. */
final class Outdated {
  private Outdated() {}

  /** The finding as a suggestion that names the day of the row. */
  static Finding on(Citation citation, Finding finding) {
    String day = PartialDate.day(citation.asOf()).inWords();
    return new Finding(
            finding.rule(),
            Severity.SUGGESTION,
            finding.span(),
            finding.message() + " That was known on " + day + "; look up what holds now.")
        .withFixes(finding.fixes())
        .citing(citation.named());
  }
}
