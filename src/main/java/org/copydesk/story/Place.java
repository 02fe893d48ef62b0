package org.copydesk.story;

import java.util.List;
import java.util.Objects;

/**
 * A place a story speaks of.
 *
 * @param name as first written
 * @param mentions every place of the page that names it, in page order; at least one
 */
public record Place(String name, List<Mention> mentions) {
  /** Rejects a missing part. */
  public Place {
    Objects.requireNonNull(name);
    mentions = List.copyOf(mentions);
  }
}
