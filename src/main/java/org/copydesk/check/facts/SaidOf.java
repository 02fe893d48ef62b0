package org.copydesk.check.facts;

import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.word.Tag;

/**
 * Whether a noun phrase is said of something else in its sentence, and is no place, subject or
 * object of its own: "…, which is, it turns out, the capital of Turkey, …".
 */
final class SaidOf {
  private static final Set<String> SAID = Set.of("is", "as", "being", "remains");

  private SaidOf() {}

  /**
   * Whether the phrase is said of something before it.
   *
   * @param from the phrase's first word, its article too
   * @param to the index after its last
   */
  static boolean isSaidBefore(FactWords tokens, int from, int to) {
    int start = tokens.sentenceStart(from);
    if (from <= start) {
      return false;
    }
    boolean said =
        from - 1 > start
            && SAID.contains(tokens.folded(from - 1))
            && tokens.unbroken(from - 1, from + 1);
    return (said || tokens.opensAside(from - 1)) && isClosed(tokens, from, to);
  }

  /**
   * Whether the phrase opens the sentence, after "as", and is said of what follows its comma; not
   * of other times: "As the capital of Turkey, Istanbul ruled".
   */
  static boolean opens(FactWords tokens, int from, int to) {
    int start = tokens.sentenceStart(from);
    return from == start + 1
        && tokens.folded(start).equals("as")
        && tokens.after(to - 1).strip().equals(",")
        && IntStream.range(to, tokens.sentenceEnd(from))
            .noneMatch(i -> tokens.tag(i) == Tag.VBD || tokens.tag(i) == Tag.MD);
  }

  /** Whether it ends with a mark, its sentence, or a clause that is its own. */
  private static boolean isClosed(FactWords tokens, int from, int to) {
    if (to >= tokens.sentenceEnd(from) || tokens.closesAside(to - 1)) {
      return true;
    }
    Tag next = tokens.tag(to);
    return next == Tag.WP || next == Tag.WDT || next == Tag.WRB;
  }
}
