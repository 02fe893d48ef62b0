package org.copydesk.article;

import java.util.Objects;

/**
 * A part of the file that is not read as the story.
 *
 * @param span where it stands in the source
 * @param why what it was taken for: "hidden", "around the story"
 * @param told whether whoever filed it is to be told unasked
 */
public record LeftOut(Span span, String why, boolean told) {
  /** Rejects a missing part. */
  public LeftOut {
    Objects.requireNonNull(span);
    Objects.requireNonNull(why);
  }

  /** A part that nobody is told of unasked. */
  public LeftOut(Span span, String why) {
    this(span, why, false);
  }
}
