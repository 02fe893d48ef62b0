package org.copydesk.finding;

import java.util.Objects;
import org.copydesk.article.Span;

/**
 * One replacement in the source.
 *
 * @param span what is replaced, UTF-16 offsets into the source; empty to insert
 * @param text what stands there instead; empty to delete
 */
public record Edit(Span span, String text) {
  /** Rejects a missing part. */
  public Edit {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
  }
}
