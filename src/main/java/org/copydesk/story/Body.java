package org.copydesk.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A body a story speaks of: a firm, a charity, a council, a club.
 *
 * @param name as first written in full, without an article
 * @param letters what stands for it, where the story explains them: "ECB"
 * @param mentions every place that points at it, in page order; at least one
 */
public record Body(String name, Optional<Mention> letters, List<Mention> mentions) {
  /** Rejects a missing part. */
  public Body {
    Objects.requireNonNull(name);
    Objects.requireNonNull(letters);
    mentions = List.copyOf(mentions);
  }

  /** Where the full name first stands in the body of the story, or else the first mention. */
  public Mention introduction() {
    return mentions.stream()
        .filter(m -> m.manner() == Mention.Manner.FULL_NAME && !Story.above(m.block()))
        .findFirst()
        .orElse(mentions.get(0));
  }
}
