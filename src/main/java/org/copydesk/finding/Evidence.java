package org.copydesk.finding;

import java.util.Objects;
import java.util.Optional;
import org.copydesk.article.Span;

/**
 * A place in another file that a finding rests on.
 *
 * @param file the file, as it was named
 * @param span the place, UTF-16 offsets into the file's text as read
 * @param line its line, from 1; for a file that is no text, the paragraph or row
 * @param words what stands there
 * @param speaker who speaks there, where the file says so
 * @param when where the file itself says that is: a time stamp "00:04:10", "page 3", a cell "B7"
 */
public record Evidence(
    String file,
    Span span,
    int line,
    String words,
    Optional<String> speaker,
    Optional<String> when) {
  /** Rejects a missing part. */
  public Evidence {
    Objects.requireNonNull(file);
    Objects.requireNonNull(span);
    Objects.requireNonNull(words);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(when);
  }

  /** The place as a person looks it up: "notes/council.vtt:12, 00:04:10, Ana Ruiz". */
  public String place() {
    StringBuilder place = new StringBuilder(file).append(':').append(line);
    when.ifPresent(w -> place.append(", ").append(w));
    speaker.ifPresent(s -> place.append(", ").append(s));
    return place.toString();
  }
}
