package org.copydesk.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * A failure of the tool or of its use, never of the copy.
 *
 * @param story the story it concerns, by its name in reports
 * @param rule the rule that failed
 * @param message what happened and what to do
 */
public record Problem(Optional<String> story, Optional<RuleId> rule, String message) {
  /** Rejects a missing part. */
  public Problem {
    Objects.requireNonNull(story);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(message);
  }

  /** A problem with a story as a whole. */
  public static Problem of(String story, String message) {
    return new Problem(Optional.of(story), Optional.empty(), message);
  }

  /** The problem as one sentence that names its story, once. */
  public String told() {
    return story
        .filter(name -> !message.startsWith(name))
        .map(name -> name + ": " + message)
        .orElse(message);
  }
}
