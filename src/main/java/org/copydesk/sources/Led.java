package org.copydesk.sources;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.sources.NamesBeside.Named;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/**
 * What leads to a name: "motel" and "in" to that of "a motel over in Corran".
 *
 * @param head the word, as the dictionary has it
 * @param way whether it leads there, from there, or is there
 * @param number whether the word is a number: "two of them in Leith"
 */
record Led(String head, String way, boolean number) {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?<before>.*?)(?: of them| "
              + ListedWords.either("over there")
              + ")? (?<way>in|at|of|near|from|to)(?: the)? $",
          Pattern.DOTALL);

  /**
   * Whether a source can lead so to what a story has led to so: an office is of a town or in it.
   */
  boolean isAs(Led source) {
    return head.equals(source.head)
        && (way.equals(source.way)
            ? !way.equals("of")
            : way.equals("in") && source.way.equals("of"));
  }

  /** What leads to {@code name}, where that is a noun, a verb or a number. */
  static Optional<Led> to(Article article, Named name) {
    Matcher lead = LEAD.matcher(name.block().plain().substring(0, name.start()));
    if (!lead.matches()) {
      return Optional.empty();
    }
    String way = lead.group("way").equals("at") ? "in" : lead.group("way");
    Token head = null;
    for (Token token : article.tokens(name.block())) {
      boolean small = token.tag() == Tag.RB || token.tag() == Tag.RP;
      head = token.end() <= lead.end("before") && !small ? token : head;
    }
    if (head == null) {
      return Optional.empty();
    }
    boolean number = head.tag() == Tag.CD;
    boolean tells = head.tag().isNoun() && !head.tag().isName() || head.tag().isVerb() || number;
    return tells && !head.lemma().equals("be")
        ? Optional.of(new Led(Units.folded(head.lemma()), way, number))
        : Optional.empty();
  }
}
