package org.copydesk.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A day on which the story says it was published.
 *
 * @param day the day, in the story's own time zone
 * @param origin where the day was read
 * @param span where it is written in the source; empty for the command line and the file name
 */
public record PublicationDate(LocalDate day, Origin origin, Optional<Span> span) {
  /** Where a publication date may stand, most trusted first. */
  public enum Origin {
    COMMAND_LINE,
    FRONT_MATTER,
    /** The format's own field, such as JSON-LD {@code datePublished}. */
    FORMAT,
    DATELINE,
    FILE_NAME
  }

  /** Rejects a missing part. */
  public PublicationDate {
    Objects.requireNonNull(day);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(span);
  }
}
