package org.copydesk.article;

/**
 * A half-open range of UTF-16 offsets, normally into {@link Source#text()}.
 *
 * @param start the first offset, at least 0
 * @param end the offset after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Rejects a negative or reversed range with an {@link IllegalArgumentException}. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The number of UTF-16 code units covered. */
  public int length() {
    return end - start;
  }

  /** Whether the two ranges share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly within this range. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest range that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same range, {@code by} code units further on. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The characters of {@code text} in this range. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Page order: by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
