package org.copydesk.language;

import java.util.regex.Pattern;
import org.copydesk.article.Block;

/** A capital "An" that begins a name in another language: "An Bord Pleanála", "An Garda". */
final class ForeignArticle {
  private static final String RULE = "EN_A_VS_AN";

  /** "An" with a capital amid a sentence, or before a name with a letter that English has not. */
  private static final Pattern NAME =
      Pattern.compile(
          "An (?=\\p{Lu}[a-z]+ ?\\p{Lu}?[a-z]*[\\p{L}&&[^A-Za-z]])|(?<=[a-z,] )An (?=\\p{Lu})");

  private ForeignArticle() {}

  /** Whether {@code match} says that one is the wrong article. */
  static boolean stands(Block block, Match match) {
    return match.rule().getId().equals(RULE)
        && NAME.matcher(block.plain())
            .region(match.from(), block.plain().length())
            .useTransparentBounds(true)
            .lookingAt();
  }
}
