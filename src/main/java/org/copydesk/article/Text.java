package org.copydesk.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The words as read, each character of which knows where it was written. Entities, collapsed white
 * space and inline markup make the words shorter or longer than what was written; {@link #source}
 * leads back.
 *
 * <p>What is no English (code, a template's field, a formula, a handle) is an opaque stretch: it
 * stands in its sentence as one word of unknown sound and spelling, of which nothing may be said.
 */
public final class Text {
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
    return new Text(source.text(), List.of(new Run(0, length, 0, length, true, "")));
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
    for (int i = runAt(from); i < runs.size() && runs.get(i).plain() < to; i++) {
      Run run = runs.get(i);
      if (!run.letterForLetter()) {
        return false;
      }
      if (i + 1 < runs.size() && runs.get(i + 1).plain() < to) {
        Run next = runs.get(i + 1);
        if (next.source() != run.source() + run.written()) {
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
    return new Text(plain.substring(from, to), slice(from, to));
  }

  /** The runs of the range, with offsets in it. */
  private List<Run> slice(int from, int to) {
    List<Run> kept = new ArrayList<>();
    for (int i = from < to ? runAt(from) : runs.size(); i < runs.size(); i++) {
      if (runs.get(i).plain() >= to) {
        break;
      }
      if (runs.get(i).end() > from) {
        kept.add(runs.get(i).within(from, to));
      }
    }
    return kept;
  }

  /** Whether any of the range stands for an opaque stretch. */
  public boolean opaque(int from, int to) {
    for (int i = from < to ? runAt(from) : runs.size(); i < runs.size(); i++) {
      if (runs.get(i).plain() >= to) {
        return false;
      }
      if (runs.get(i).opaque()) {
        return true;
      }
    }
    return false;
  }

  /** The same words as {@link #plain()}, but opaque stretches as the page shows them. */
  public String shown() {
    return shown(0, plain.length());
  }

  /** The words of the range, but opaque stretches as the page shows them. */
  public String shown(int from, int to) {
    Objects.checkFromToIndex(from, to, plain.length());
    if (!opaque(from, to)) {
      return plain.substring(from, to);
    }
    StringBuilder shown = new StringBuilder();
    for (int i = runAt(from); i < runs.size() && runs.get(i).plain() < to; i++) {
      Run run = runs.get(i);
      int start = Math.max(run.plain(), from);
      int end = Math.min(run.end(), to);
      shown.append(run.opaque() ? run.shown() : plain.substring(start, end));
    }
    return shown.toString();
  }

  /**
   * The same text, in which the plain characters {@code from} to {@code to} are an opaque stretch.
   *
   * @throws IndexOutOfBoundsException when the range is empty or not within {@link #plain()}
   */
  public Text withOpaque(Source source, int from, int to) {
    Objects.checkIndex(from, to);
    Builder builder = new Builder(source);
    builder.take(this, 0, from);
    Span span = source(from, to);
    builder.opaque(shown(from, to), span.start(), span.end());
    builder.take(this, to, plain.length());
    return new Text(builder.plain.toString(), builder.runs);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
  }

  private int startOf(int index) {
    return runs.isEmpty() ? 0 : runs.get(runAt(index)).start(index);
  }

  private int endOf(int index) {
    return runs.get(runAt(index)).end(index);
  }

  private int runAt(int index) {
    return Math.max(0, Ordered.first(runs.size(), i -> runs.get(i).plain() > index) - 1);
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

    /**
     * Adds one opaque word for what was written as the source characters {@code from} to {@code
     * to}, of which a reader sees {@code shown}; nothing when that is blank.
     */
    public Builder opaque(String shown, int from, int to) {
      Objects.checkFromToIndex(from, to, source.text().length());
      if (!shown.isBlank()) {
        String word = Opaque.word(shown);
        runs.add(new Run(plain.length(), word.length(), from, to - from, false, shown));
        plain.append(word);
      }
      return this;
    }

    /** Adds the plain characters {@code from} to {@code to} of {@code text}. */
    private void take(Text text, int from, int to) {
      if (from < to) {
        for (Run run : text.slice(from, to)) {
          runs.add(run.moved(plain.length()));
        }
        plain.append(text.plain, from, to);
      }
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
      if (last != null
          && exact
          && last.letterForLetter()
          && last.source() + last.written() == from) {
        runs.set(
            runs.size() - 1,
            new Run(
                last.plain(),
                last.length() + words.length(),
                last.source(),
                last.written() + to - from,
                true,
                ""));
      } else {
        runs.add(new Run(plain.length(), words.length(), from, to - from, exact, ""));
      }
      plain.append(words);
      return this;
    }
  }
}
