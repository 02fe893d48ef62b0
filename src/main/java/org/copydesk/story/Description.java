package org.copydesk.story;

import java.util.Objects;
import java.util.Set;
import org.copydesk.article.Span;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.WordLists;

/**
 * What a story says somebody is, in a title or in an apposition: "Sergeant", "general secretary of
 * the union".
 *
 * @param kind where it stands
 * @param line the block
 * @param from the index of its first token
 * @param to the index after its last
 */
public record Description(Kind kind, Line line, int from, int to) {
  private static final Set<String> ANY = WordLists.of(Description.class, "any");

  /** Where a description stands. */
  public enum Kind {
    /** Before the name, without a mark: "Sergeant Kettle", "the potter Ines Calloway". */
    TITLE,
    /** Between commas or brackets: "Dana Furlong, general secretary of the union". */
    APPOSITION
  }

  /** Rejects a missing part. */
  public Description {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(line);
  }

  /** Whether a word, in lower case, may be said of whoever holds a post, whatever it is: "boss". */
  public static boolean isAnyPost(String word) {
    return ANY.contains(word);
  }

  /** Whether a word says what somebody is: an office, a rank, a trade, a tie of blood. */
  public static boolean isPost(Line line, int at) {
    return line.is(at, Trait.OFFICE)
        || line.is(at, Trait.RANK)
        || line.is(at, Trait.ROLE)
        || line.is(at, Trait.KIN);
  }

  /** The words as written. */
  public String text() {
    return line.text(from, to);
  }

  /** Where it was written. */
  public Span span() {
    return line.span(from, to);
  }
}
