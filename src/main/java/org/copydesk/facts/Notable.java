package org.copydesk.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A well-known person.
 *
 * @param name the name as it is spelt
 * @param aliases other right spellings and names
 * @param misspelt spellings that are wrong
 * @param born the day of birth, as far as known
 * @param died the day of death; empty for somebody alive on the citation's as-of day
 * @param knownFor words one of which a story about this person has
 * @param nations the codes of the countries that may call this person their own; none when not
 *     known
 * @param citation where the row comes from
 */
public record Notable(
    String name,
    List<String> aliases,
    List<String> misspelt,
    PartialDate born,
    Optional<PartialDate> died,
    List<String> knownFor,
    List<String> nations,
    Citation citation) {
  /** Copies the lists; rejects a missing part. */
  public Notable {
    Objects.requireNonNull(name);
    aliases = List.copyOf(aliases);
    misspelt = List.copyOf(misspelt);
    Objects.requireNonNull(born);
    Objects.requireNonNull(died);
    knownFor = List.copyOf(knownFor);
    nations = List.copyOf(nations);
    Objects.requireNonNull(citation);
  }

  static Notable of(Row row) {
    return new Notable(
        row.text("name"),
        row.list("aliases"),
        row.list("misspelt"),
        row.date("born").orElseThrow(() -> row.wrong("born", "is missing")),
        row.date("died"),
        row.list("known for"),
        row.list("nations"),
        row.citation());
  }

  /** The youngest this person can be on {@code day}, in whole years. */
  public int youngestOn(LocalDate day) {
    return born.last().until(day).getYears();
  }

  /** The oldest this person can be on {@code day}, in whole years. */
  public int oldestOn(LocalDate day) {
    return born.first().until(day).getYears();
  }
}
