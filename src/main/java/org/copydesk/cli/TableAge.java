package org.copydesk.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.copydesk.facts.Facts;
import org.copydesk.facts.PartialDate;

/** Says when stories are newer than the tables of facts they were held against. */
final class TableAge {
  private TableAge() {}

  /** A sentence for a run whose newest story is of {@code day}, when the tables are older. */
  static Optional<String> notice(Facts facts, LocalDate day) {
    LocalDate known = facts.asOf();
    return day.isAfter(known)
        ? Optional.of(
            "who holds which office is known up to "
                + PartialDate.day(known).inWords()
                + ", and there is a story of "
                + PartialDate.day(day).inWords()
                + "; “copydesk facts update” brings the tables to the day of a Wikidata dump")
        : Optional.empty();
  }
}
