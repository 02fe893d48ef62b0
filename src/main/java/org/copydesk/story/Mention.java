package org.copydesk.story;

import java.util.Objects;
import org.copydesk.article.Block;
import org.copydesk.article.Span;

/**
 * A place where a story points at somebody or something.
 *
 * @param line the block
 * @param from the index of its first token, a title left out
 * @param to the index after its last
 * @param manner how it points
 * @param grade how sure it is whom it means
 */
public record Mention(Line line, int from, int to, Manner manner, Grade grade) {
  /** How a mention points. */
  public enum Manner {
    /** "Colin Mathews", "The Lantern Trust". */
    FULL_NAME,
    /** "Mathews", "Colin". */
    PART_OF_NAME,
    /** "Captain Mathews", "Mr Mathews". */
    TITLED,
    /** "the potter". */
    NOUN,
    /** "he". */
    PRONOUN,
    /** "the ECB". */
    LETTERS
  }

  /** How sure a link is; each lower one makes what follows from it less sure. */
  public enum Grade {
    NAMED,
    TOLD,
    GUESSED
  }

  /** Rejects a missing part. */
  public Mention {
    Objects.requireNonNull(line);
    Objects.requireNonNull(manner);
    Objects.requireNonNull(grade);
  }

  /** The block. */
  public Block block() {
    return line.block();
  }

  /** The first plain character (UTF-16) within the block. */
  public int start() {
    return line.at(from).start();
  }

  /** The plain character after the last. */
  public int end() {
    return line.at(to - 1).end();
  }

  /** Where it was written. */
  public Span span() {
    return line.span(from, to);
  }

  /** The words as written. */
  public String text() {
    return line.text(from, to);
  }

  /** Whether it stands before {@code other} on the page. */
  public boolean before(Mention other) {
    return block().index() != other.block().index()
        ? block().index() < other.block().index()
        : from < other.from;
  }
}
