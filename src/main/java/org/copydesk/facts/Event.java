package org.copydesk.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param name its usual name
 * @param aliases other names under which nothing else is known
 * @param nouns what a story that has named the place calls it: "war", "conflict"
 * @param words words one of which the story must have for the nouns to mean this event
 * @param says groups of words, alternatives parted by "/", each group in one sentence with a date
 *     states the event: "closure/blockade + Lachin + road/corridor" is written with plus signs
 * @param start the first day
 * @param end the last day; empty when it was one day
 * @param place where it happened, or nothing
 * @param also other days that are right: by another place's clock, or for another country
 * @param citation where the row comes from
 */
public record Event(
    String name,
    List<String> aliases,
    List<String> nouns,
    List<String> words,
    List<String> says,
    PartialDate start,
    Optional<PartialDate> end,
    String place,
    List<PartialDate> also,
    Citation citation) {
  /** Copies the lists; rejects a missing part. */
  public Event {
    Objects.requireNonNull(name);
    aliases = List.copyOf(aliases);
    nouns = List.copyOf(nouns);
    words = List.copyOf(words);
    says = List.copyOf(says);
    Objects.requireNonNull(start);
    Objects.requireNonNull(end);
    Objects.requireNonNull(place);
    also = List.copyOf(also);
    Objects.requireNonNull(citation);
  }

  static Event of(Row row) {
    return new Event(
        row.text("name"),
        row.list("aliases"),
        row.list("nouns"),
        row.list("words"),
        row.list("says"),
        row.date("start").orElseThrow(() -> row.wrong("start", "is missing")),
        row.date("end"),
        row.text("place"),
        row.dates("also"),
        row.citation());
  }

  /** From its first to its last day. */
  public PartialDate stretch() {
    return new PartialDate(start.first(), end.orElse(start).last());
  }

  /** When it was, in words: "27 September to 10 November 2020". */
  public String when() {
    return end.map(last -> start.inWords() + " to " + last.inWords()).orElseGet(start::inWords);
  }
}
