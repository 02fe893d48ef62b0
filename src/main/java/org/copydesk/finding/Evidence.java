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
 * @param column its first character in the line, from 1
 * @param words what stands there
 * @param before what stands before it in its sentence or row, perhaps shortened
 * @param after what stands after it
 * @param speaker who speaks there, where the file says so
 * @param when where the file itself says that is: a time stamp "00:04:10", "page 3", a cell "B7"
 */
public record Evidence(
    String file,
    Span span,
    int line,
    int column,
    String words,
    String before,
    String after,
    Optional<String> speaker,
    Optional<String> when) {
  /** Up to how many words are shown in their sentence. */
  private static final int BRIEF = 4;

  /** How many characters of it are told on either side. */
  private static final int BESIDE = 60;

  /** Rejects a missing part. */
  public Evidence {
    Objects.requireNonNull(file);
    Objects.requireNonNull(span);
    Objects.requireNonNull(words);
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(when);
  }

  /** A place of which only the line is known. */
  public Evidence(
      String file,
      Span span,
      int line,
      String words,
      Optional<String> speaker,
      Optional<String> when) {
    this(file, span, line, 1, words, "", "", speaker, when);
  }

  /** The words in their sentence; the words alone where no more is known. */
  public String sentence() {
    return before + words + after;
  }

  /** The place and what stands there: "notes.txt:4, Ana Ruiz: “41”, in “We had 41 letters.”". */
  public String told() {
    String told = place() + ": “" + words + "”";
    boolean brief = words.strip().split("\\s+").length <= BRIEF;
    return brief && !sentence().equals(words)
        ? told + ", in “" + last(before) + words + first(after) + "”"
        : told;
  }

  /** The place as a person looks it up: "notes/council.vtt:12, 00:04:10, Ana Ruiz". */
  public String place() {
    StringBuilder place = new StringBuilder(file).append(':').append(line);
    when.ifPresent(w -> place.append(", ").append(w));
    speaker.ifPresent(s -> place.append(", ").append(s));
    return place.toString();
  }

  private static String last(String words) {
    int cut = words.length() <= BESIDE ? 0 : words.indexOf(' ', words.length() - BESIDE) + 1;
    return cut == 0 ? words : "…" + words.substring(cut);
  }

  private static String first(String words) {
    int cut = words.length() <= BESIDE ? -1 : words.lastIndexOf(' ', BESIDE);
    return cut < 0 ? words : words.substring(0, cut) + "…";
  }
}
