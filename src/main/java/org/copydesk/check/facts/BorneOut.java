package org.copydesk.check.facts;

import java.util.Objects;
import org.copydesk.article.Span;
import org.copydesk.facts.Citation;

/**
 * Words of a story that a fact bears out.
 *
 * @param span the words, UTF-16 offsets into the source
 * @param what the fact, in a few words
 * @param citation where it comes from
 */
public record BorneOut(Span span, String what, Citation citation) {
  /** Rejects a missing part. */
  public BorneOut {
    Objects.requireNonNull(span);
    Objects.requireNonNull(what);
    Objects.requireNonNull(citation);
  }
}
