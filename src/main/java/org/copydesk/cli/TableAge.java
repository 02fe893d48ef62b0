package org.copydesk.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.facts.PartialDate;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;

/** Says once a run that what it found rests on rows of the tables that are older than the story. */
final class TableAge {
  /** What was known this many days before a story says as much as the story's own day. */
  private static final int BOUND = 90;

  /** How a finding names the day of its row. */
  private static final Pattern KNOWN = Pattern.compile(", as of (\\d{4}-\\d{2}-\\d{2})$");

  private LocalDate known = LocalDate.MAX;
  private LocalDate story = LocalDate.MIN;

  /** Heeds a finding about a story: one that an office, an age or a seat of an earlier day gave. */
  void take(Article article, Finding finding) {
    Optional<LocalDate> published = article.metadata().published();
    boolean fact = finding.rule().pack().equals("facts");
    if (published.isEmpty() || !fact || finding.severity() != Severity.SUGGESTION) {
      return;
    }
    Matcher named = KNOWN.matcher(finding.citation().orElse(""));
    if (named.find()) {
      LocalDate day = LocalDate.parse(named.group(1));
      if (published.get().isAfter(day.plusDays(BOUND)) && day.isBefore(known)) {
        known = day;
        story = published.get();
      }
    }
  }

  /** A sentence for the run, when some finding rests on a row that is too old for its story. */
  Optional<String> notice() {
    return story.equals(LocalDate.MIN)
        ? Optional.empty()
        : Optional.of(
            "a finding about a story of "
                + PartialDate.day(story).inWords()
                + " rests on what was known on "
                + PartialDate.day(known).inWords()
                + "; “copydesk facts update” brings the tables to the day of a Wikidata dump");
  }
}
