package org.copydesk.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The words as read, each character of which knows where it was written. Entities, collapsed white
 * space and inline markup make the words shorter or longer than what was written; {@link #source}
 * leads back.
 */
public final class Text {
  /**
   * {@code length} plain characters written as {@code written} source characters, {@code
   * letterForLetter} or in some other way.
   */
  private record Run(int plain, int length, int source, int written, boolean letterForLetter) {}

  private final String plain;
  private final List<Run> runs;

  private Text(String plain, List<Run> runs) {
    this.plain = plain;
    this.runs = List.copyOf(runs);
  }

  /** The piece of {@code source} in {@code span}, letter for letter. */
  public static Text verbatim(Source source, Span span) {
    return new Builder(source).verbatim(span.start(), span.end()).build();
  }

  /** The whole of {@code source}, white space at its ends too: offsets in both are the same. */
  public static Text whole(Source source) {
    int length = source.text().length();
    return new Text(source.text(), List.of(new Run(0, length, 0, length, true)));
  }

  /** The words without markup, as a reader sees them. */
  public String plain() {
    return plain;
  }

  /** The number of plain characters (UTF-16 code units). */
  public int length() {
    return plain.length();
  }

  /** Where the whole text was written. */
  public Span source() {
    return source(0, plain.length());
  }

  /**
   * Where the plain characters {@code from} (inclusive) to {@code to} (exclusive) were written.
   *
   * @throws IndexOutOfBoundsException when the range is not within {@link #plain()}
   */
  public Span source(int from, int to) {
    Objects.checkFromToIndex(from, to, plain.length());
    if (from == to) {
      int at = from == plain.length() && from > 0 ? endOf(from - 1) : startOf(from);
      return new Span(at, at);
    }
    return new Span(startOf(from), endOf(to - 1));
  }

  /**
   * Whether the range was written letter for letter, with no markup or entity within: only then may
   * a correction of the words be written into the source.
   */
  public boolean verbatim(int from, int to) {
    Objects.checkFromToIndex(from, to, plain.length());
    if (from == to) {
      return true;
    }
    for (int i = runAt(from); i < runs.size() && runs.get(i).plain < to; i++) {
      Run run = runs.get(i);
      if (!run.letterForLetter) {
        return false;
      }
      if (i + 1 < runs.size() && runs.get(i + 1).plain < to) {
        Run next = runs.get(i + 1);
        if (next.source != run.source + run.written) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * The plain characters {@code from} to {@code to} as a text of their own; white space at both
   * ends is dropped.
   *
   * @throws IndexOutOfBoundsException when the range is not within {@link #plain()}
   */
  public Text part(int from, int to) {
    Objects.checkFromToIndex(from, to, plain.length());
    while (from < to && isBlank(plain.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(plain.charAt(to - 1))) {
      to--;
    }
    List<Run> kept = new ArrayList<>();
    for (int i = from < to ? runAt(from) : runs.size(); i < runs.size(); i++) {
      Run run = runs.get(i);
      int start = Math.max(run.plain, from);
      int end = Math.min(run.plain + run.length, to);
      if (start >= end) {
        break;
      }
      boolean exact = run.letterForLetter;
      kept.add(
          new Run(
              start - from,
              end - start,
              exact ? run.source + start - run.plain : run.source,
              exact ? end - start : run.written,
              exact));
    }
    return new Text(plain.substring(from, to), kept);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
  }

  private int startOf(int index) {
    if (runs.isEmpty()) {
      return 0;
    }
    Run run = runs.get(runAt(index));
    return run.letterForLetter ? run.source + index - run.plain : run.source;
  }

  private int endOf(int index) {
    Run run = runs.get(runAt(index));
    return run.letterForLetter ? run.source + index - run.plain + 1 : run.source + run.written;
  }

  private int runAt(int index) {
    return Math.max(0, Ordered.first(runs.size(), i -> runs.get(i).plain > index) - 1);
  }

  @Override
  public boolean equals(Object other) {
    // Where it stands is compared first: the same words may stand in many places.
    return this == other
        || other instanceof Text text && runs.equals(text.runs) && plain.equals(text.plain);
  }

  @Override
  public int hashCode() {
    return plain.hashCode();
  }

  @Override
  public String toString() {
    return plain;
  }

  /** Builds a text from left to right. */
  public static final class Builder {
    private final Source source;
    private final StringBuilder plain = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    /** A builder of text written in {@code source}. */
    public Builder(Source source) {
      this.source = source;
    }

    /** Adds the source characters {@code from} to {@code to} as they stand. */
    public Builder verbatim(int from, int to) {
      return add(source.text().substring(from, to), from, to);
    }

    /**
     * Adds {@code words}, which were written as the source characters {@code from} to {@code to}.
     */
    public Builder written(String words, int from, int to) {
      Objects.checkFromToIndex(from, to, source.text().length());
      return add(words, from, to);
    }

    /** The number of plain characters so far. */
    public int length() {
      return plain.length();
    }

    /** Whether the last plain character is white space, or there is none yet. */
    public boolean endsBlank() {
      return plain.length() == 0 || Character.isWhitespace(plain.charAt(plain.length() - 1));
    }

    /** The text; white space at both ends is dropped. */
    public Text build() {
      Text whole = new Text(plain.toString(), runs);
      return whole.part(0, plain.length());
    }

    private Builder add(String words, int from, int to) {
      if (words.isEmpty()) {
        return this;
      }
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      boolean exact =
          words.length() == to - from && source.text().regionMatches(from, words, 0, to - from);
      if (last != null && exact && last.letterForLetter && last.source + last.written == from) {
        runs.set(
            runs.size() - 1,
            new Run(
                last.plain,
                last.length + words.length(),
                last.source,
                last.written + to - from,
                true));
      } else {
        runs.add(new Run(plain.length(), words.length(), from, to - from, exact));
      }
      plain.append(words);
      return this;
    }
  }
}
