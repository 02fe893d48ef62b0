package org.copydesk.time;

import java.util.Objects;
import org.copydesk.article.Block;
import org.copydesk.article.Span;

/**
 * A stretch of time told by its two ends: "from 2009 to 2011", "(1899–1974)", "14 to 19 June".
 *
 * @param first what it begins with
 * @param second what it ends with
 * @param start the first plain character (UTF-16) of the whole, with "from" or "between"
 * @param end the plain character after the last
 * @param dash whether only a dash or hyphen joins the ends
 */
public record TemporalRange(
    TemporalExpression first, TemporalExpression second, int start, int end, boolean dash) {
  /** Rejects a missing part. */
  public TemporalRange {
    Objects.requireNonNull(first);
    Objects.requireNonNull(second);
  }

  /** Where it stands. */
  public Block block() {
    return first.block();
  }

  /** The words. */
  public String text() {
    return block().plain().substring(start, end);
  }

  /** Where they were written, in the source. */
  public Span span() {
    return block().span(start, end);
  }
}
