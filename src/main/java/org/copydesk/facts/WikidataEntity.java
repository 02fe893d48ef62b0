package org.copydesk.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a store keeps of a Wikidata entity.
 *
 * @param id the number after the Q
 * @param label its name in English
 * @param description what it is, in a few words of English
 * @param names the names it is looked up by, folded; none when it is only a name to others
 * @param isPerson whether it is a human being
 * @param born date of birth
 * @param died date of death
 * @param posts positions held
 * @param start the first day of an event
 * @param end the last day of an event
 * @param capital the capital's number
 * @param country the country's number
 */
record WikidataEntity(
    long id,
    String label,
    String description,
    List<String> names,
    boolean isPerson,
    Optional<PartialDate> born,
    Optional<PartialDate> died,
    List<Post> posts,
    Optional<PartialDate> start,
    Optional<PartialDate> end,
    Optional<Long> capital,
    Optional<Long> country) {
  /**
   * A position held.
   *
   * @param office the position's number
   * @param start when it began
   * @param end when it ended
   */
  record Post(long office, Optional<PartialDate> start, Optional<PartialDate> end) {}

  /** Copies the lists. */
  WikidataEntity {
    Objects.requireNonNull(label);
    names = List.copyOf(names);
    posts = List.copyOf(posts);
  }
}
