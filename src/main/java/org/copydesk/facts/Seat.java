package org.copydesk.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A member's term in the US Congress.
 *
 * @param member the member's name
 * @param chamber "senator", "representative", "delegate", "resident commissioner"
 * @param start the first day
 * @param end the last day; empty when the term was running on the citation's as-of day
 * @param state the state the member sits for
 * @param parties the parties the member belonged to in the term: "Democrat"
 * @param citation where the row comes from
 */
public record Seat(
    String member,
    String chamber,
    PartialDate start,
    Optional<PartialDate> end,
    String state,
    List<String> parties,
    Citation citation) {
  /** Copies the list; rejects a missing part. */
  public Seat {
    Objects.requireNonNull(member);
    Objects.requireNonNull(chamber);
    Objects.requireNonNull(start);
    Objects.requireNonNull(end);
    Objects.requireNonNull(state);
    parties = List.copyOf(parties);
    Objects.requireNonNull(citation);
  }

  static Seat of(Row row) {
    return new Seat(
        row.text("member"),
        row.text("chamber"),
        row.date("start").orElseThrow(() -> row.wrong("start", "is missing")),
        row.date("end"),
        row.text("state"),
        row.list("party"),
        row.citation());
  }

  /** Whether the term may cover some day from {@code from} to {@code to}. */
  public boolean mayTouch(LocalDate from, LocalDate to) {
    return !start.first().isAfter(to) && end.map(last -> !last.last().isBefore(from)).orElse(true);
  }

  /** Whether the member sits in the Senate. */
  public boolean inSenate() {
    return chamber.equals("senator");
  }
}
