package org.copydesk.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.copydesk.article.Article;
import org.copydesk.article.Span;

/**
 * Words of a block that name something: "Colin Mathews", "Captain Rahmani", "the Lantern Trust".
 *
 * @param line the block
 * @param titleFrom the index of the first token of the title before it; {@code from} without one
 * @param from the index of the first token of the name
 * @param to the index after its last, a genitive left out
 * @param kind what it most likely names
 * @param score how sure that is, from 0
 */
public record Naming(Line line, int titleFrom, int from, int to, Kind kind, int score) {
  /** What a naming may name. */
  public enum Kind {
    PERSON,
    BODY,
    PLACE,
    /** Nothing beside the name tells. */
    UNTOLD
  }

  private static final Set<String> OPENING = Set.of("\"", "“", "‘", "'", "(");
  private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", ")");

  /** Rejects a missing part. */
  public Naming {
    Objects.requireNonNull(line);
    Objects.requireNonNull(kind);
  }

  /** The words of the name. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!line.at(i).isMark()) {
        words.add(line.at(i).text());
      }
    }
    return List.copyOf(words);
  }

  /** Whether a word stands after {@code mark} between quotation marks or brackets. */
  static boolean isBracketed(Line line, int mark) {
    return mark + 2 < line.size()
        && OPENING.contains(line.at(mark).text())
        && CLOSING.contains(line.at(mark + 2).text());
  }

  /** The name as written. */
  public String text() {
    return line.text(from, to);
  }

  /** Where the name was written. */
  public Span span() {
    return line.span(from, to);
  }

  /** Whether those who are quoted write a man's name one way, and the story writes it another. */
  public static boolean areQuotedApart(Article article, List<Naming> some, List<Naming> others) {
    Predicate<Naming> quoted =
        n -> article.quoted(n.line.block(), n.line.at(n.from).start(), n.line.at(n.to - 1).end());
    boolean one = some.stream().allMatch(quoted) && others.stream().noneMatch(quoted);
    boolean other = others.stream().allMatch(quoted) && some.stream().noneMatch(quoted);
    return some.get(0).kind == Kind.UNTOLD
        && (one && some.size() > 1 || other && others.size() > 1);
  }

  /** The title as written, or nothing. */
  public String title() {
    return titleFrom < from ? line.text(titleFrom, from) : "";
  }

  /** Whether a title stands before it. */
  public boolean titled() {
    return titleFrom < from;
  }

  /** How many words the name has. */
  public int size() {
    int marks = 0;
    for (int i = from; i < to; i++) {
      marks += line.at(i).isMark() ? 1 : 0;
    }
    return to - from - marks;
  }

  /** Whether a genitive follows. */
  public boolean genitive() {
    return line.tag(to) == org.copydesk.word.Tag.GENITIVE;
  }

  /** The word that names it alone, without case or accents. */
  String key() {
    return Name.fold(line.at(to - 1).text());
  }

  /** Whether a preposition of place stands right before it; "according to" is none. */
  public boolean inPlace() {
    int at = line.lower(titleFrom - 1).equals("the") ? titleFrom - 2 : titleFrom - 1;
    if (line.lower(at - 1).equals("according")) {
      return false;
    }
    return switch (line.lower(at)) {
      case "in", "near", "at", "to", "from", "outside", "across", "around", "of", "into" -> true;
      default -> false;
    };
  }

  /** The naming with another kind. */
  Naming as(Kind other, int sure) {
    return new Naming(line, titleFrom, from, to, other, sure);
  }
}
