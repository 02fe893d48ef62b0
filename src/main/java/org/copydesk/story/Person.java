package org.copydesk.story;

import java.util.List;
import java.util.Objects;

/**
 * Somebody a story speaks of.
 *
 * @param name the fullest name it gives
 * @param mentions every place that points at the person, in page order; at least one
 * @param descriptions the titles, roles and ranks it gives, in page order
 * @param sex as the words tell: of names and titles, not of pronouns
 */
public record Person(Name name, List<Mention> mentions, List<Description> descriptions, Sex sex) {
  /** Rejects a missing part. */
  public Person {
    Objects.requireNonNull(name);
    mentions = List.copyOf(mentions);
    descriptions = List.copyOf(descriptions);
    Objects.requireNonNull(sex);
  }

  /** Where the full name first stands in the body, or else the first mention. */
  public Mention introduction() {
    return mentions.stream()
        .filter(m -> m.manner() == Mention.Manner.FULL_NAME && !Story.above(m.block()))
        .findFirst()
        .orElse(mentions.get(0));
  }

  /** Whether the story gives a full name. */
  public boolean named() {
    return !name.given().isEmpty();
  }
}
