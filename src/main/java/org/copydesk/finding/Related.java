package org.copydesk.finding;

import java.util.Objects;
import org.copydesk.article.Span;

/**
 * Another place in the same story that a finding points at.
 *
 * @param span the place, UTF-16 offsets into the source
 * @param message what stands there: "first here"
 */
public record Related(Span span, String message) {
  /** Rejects a missing part. */
  public Related {
    Objects.requireNonNull(span);
    Objects.requireNonNull(message);
  }
}
