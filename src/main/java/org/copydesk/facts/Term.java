package org.copydesk.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The time in which somebody held an office.
 *
 * @param office the office's id
 * @param holder the holder's name
 * @param also other spellings of the name
 * @param start the first day
 * @param end the last day; empty when the term was running on the citation's as-of day
 * @param note "acting", or nothing
 * @param citation where the row comes from
 */
public record Term(
    String office,
    String holder,
    List<String> also,
    PartialDate start,
    Optional<PartialDate> end,
    String note,
    Citation citation) {
  /** Copies the list; rejects a missing part. */
  public Term {
    Objects.requireNonNull(office);
    Objects.requireNonNull(holder);
    also = List.copyOf(also);
    Objects.requireNonNull(start);
    Objects.requireNonNull(end);
    Objects.requireNonNull(note);
    Objects.requireNonNull(citation);
  }

  static Term of(Row row) {
    return new Term(
        row.text("office"),
        row.text("holder"),
        row.list("also"),
        row.date("start").orElseThrow(() -> row.wrong("start", "is missing")),
        row.date("end"),
        row.text("note"),
        row.citation());
  }

  /** The same term, ended by the start of {@code next}: what is known of it is known from both. */
  public Term before(Term next) {
    Citation theirs = next.citation();
    String source =
        theirs.source().equals(citation.source())
            ? citation.source()
            : citation.source() + "; " + theirs.source();
    LocalDate asOf = theirs.asOf().isAfter(citation.asOf()) ? theirs.asOf() : citation.asOf();
    return new Term(
        office, holder, also, start, Optional.of(next.start()), note, new Citation(source, asOf));
  }

  /** Whether the term certainly covers every day from {@code from} to {@code to}. */
  public boolean covers(LocalDate from, LocalDate to) {
    LocalDate sure = end.map(PartialDate::first).orElse(citation.asOf());
    return !start.last().isAfter(from) && !to.isAfter(sure);
  }

  /** Whether the term covers every day from {@code from} to {@code to} if it still runs. */
  public boolean coversIfRunning(LocalDate from, LocalDate to) {
    return !start.last().isAfter(from) && end.map(last -> !to.isAfter(last.first())).orElse(true);
  }

  /** Whether what is known of the term on {@code day} was known of an earlier day only. */
  public boolean isOutdatedOn(LocalDate day) {
    return day.isAfter(citation.asOf());
  }

  /** Whether the term may cover some day from {@code from} to {@code to}. */
  public boolean mayTouch(LocalDate from, LocalDate to) {
    return !start.first().isAfter(to) && end.map(last -> !last.last().isBefore(from)).orElse(true);
  }

  /** From when to when, in words: "from 7 May 2012", "from 27 June 2007 to 11 May 2010". */
  public String inWords() {
    return end.map(last -> "from " + start.inWords() + " to " + last.inWords())
        .orElse("since " + start.inWords());
  }
}
