package org.copydesk.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Block;
import org.copydesk.article.Span;

/**
 * One form of a term at one place of a story.
 *
 * @param block where it stands
 * @param from its first plain character (UTF-16) in the block
 * @param to the plain character after its last
 */
public record TermPlace(Block block, int from, int to) {
  /** Rejects a missing part. */
  public TermPlace {
    Objects.requireNonNull(block);
  }

  /** The words as written. */
  public String words() {
    return block.plain().substring(from, to);
  }

  /** Where it was written. */
  public Span span() {
    return block.span(from, to);
  }

  /** Where {@code form} stands in {@code blocks}, but not as a part of a longer name. */
  public static List<TermPlace> find(List<Block> blocks, String form) {
    int flags = Terms.isName(form) ? 0 : Pattern.CASE_INSENSITIVE;
    Pattern pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}@./-])" + Pattern.quote(form) + "(?![\\p{L}\\p{N}@/-])", flags);
    List<TermPlace> places = new ArrayList<>();
    for (Block block : blocks) {
      Matcher found = pattern.matcher(block.plain());
      while (found.find()) {
        TermPlace place = new TermPlace(block, found.start(), found.end());
        if (!place.isPartOfName()) {
          places.add(place);
        }
      }
    }
    return places;
  }

  /** Whether a capitalised word stands beside it that makes a longer name of it. */
  private boolean isPartOfName() {
    String plain = block.plain();
    if (!Character.isUpperCase(plain.charAt(from))) {
      return false;
    }
    boolean after =
        to + 1 < plain.length()
            && plain.charAt(to) == ' '
            && Character.isUpperCase(plain.charAt(to + 1));
    int before = plain.lastIndexOf(' ', Math.max(0, from - 2)) + 1;
    boolean opens = from < 2 || ".!?:“\"\n".indexOf(plain.charAt(from - 2)) >= 0;
    boolean led =
        !opens
            && from >= 2
            && plain.charAt(from - 1) == ' '
            && Character.isUpperCase(plain.charAt(before))
            && Character.isLetter(plain.charAt(from - 2));
    return after || led && !plain.substring(before).startsWith("The ");
  }
}
