package org.copydesk.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which country was a member of which body from when to when. The bodies are listed whole. */
public final class Memberships {
  private final Layers table;

  /**
   * A time of membership.
   *
   * @param organisation what the body is called, the usual name first, without "the"
   * @param member the country, as the table of countries calls it
   * @param start when it joined, where that is certain
   * @param end when it left
   * @param citation where the row comes from
   */
  public record Membership(
      List<String> organisation,
      String member,
      Optional<PartialDate> start,
      Optional<PartialDate> end,
      Citation citation) {
    /** Copies the list; rejects a missing part. */
    public Membership {
      organisation = List.copyOf(organisation);
      Objects.requireNonNull(member);
      Objects.requireNonNull(start);
      Objects.requireNonNull(end);
      Objects.requireNonNull(citation);
    }

    private static Membership read(Row row) {
      return new Membership(
          row.list("organisation"),
          row.text("member"),
          row.date("start"),
          row.date("end"),
          row.citation());
    }

    /** Whether it may have run on {@code day}: on the days of joining and leaving, too. */
    public boolean mayHoldOn(LocalDate day) {
      return start.map(first -> !first.first().isAfter(day)).orElse(true)
          && end.map(last -> !last.last().isBefore(day)).orElse(true);
    }
  }

  Memberships(Layers table) {
    this.table = table;
  }

  /** All of them by the names of the bodies. */
  public Index<Membership> organisations() {
    return new Index<>(table, By.NAME, Membership::read);
  }
}
