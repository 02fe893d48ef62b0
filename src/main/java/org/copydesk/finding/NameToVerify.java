package org.copydesk.finding;

import java.util.Objects;
import org.copydesk.article.Span;

/**
 * A name that no table knows: not a finding, but a line on the list of names to verify.
 *
 * @param name the name as first written
 * @param first where it first stands
 * @param mentions how often the story writes it, at least 1
 */
public record NameToVerify(String name, Span first, int mentions) {
  /** Rejects a missing part or no mention. */
  public NameToVerify {
    Objects.requireNonNull(name);
    Objects.requireNonNull(first);
    if (mentions < 1) {
      throw new IllegalArgumentException("no mention of " + name);
    }
  }
}
