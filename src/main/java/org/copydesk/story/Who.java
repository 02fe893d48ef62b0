package org.copydesk.story;

import java.util.Objects;
import java.util.Optional;
import org.copydesk.story.Mention.Grade;

/**
 * Somebody whom words of a story point at.
 *
 * @param key what tells them from everybody else there: a full name, or "the cellist"
 * @param person who, when the story names them
 * @param noun what the words call them; nothing when only a name or a pronoun stands there
 * @param definite whether the words take them as known: "the victim", "she"
 * @param grade how sure it is
 */
public record Who(String key, Optional<Person> person, String noun, boolean definite, Grade grade) {
  /** Rejects a missing part. */
  public Who {
    Objects.requireNonNull(key);
    Objects.requireNonNull(person);
    Objects.requireNonNull(noun);
    Objects.requireNonNull(grade);
  }

  static Who named(Person person, Grade grade) {
    return new Who(person.name().full(), Optional.of(person), "", true, grade);
  }
}
