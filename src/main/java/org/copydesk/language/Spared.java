package org.copydesk.language;

import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.PageTable;

/** What LanguageTool marks and the copy around it shows to be sound. */
final class Spared {
  private static final String ARTICLE = "EN_A_VS_AN";

  /** "An" with a capital amid a sentence, or before a name with a letter that English has not. */
  private static final Pattern FOREIGN_NAME =
      Pattern.compile(
          "An (?=\\p{Lu}[a-z]+ ?\\p{Lu}?[a-z]*[\\p{L}&&[^A-Za-z]])|(?<=[a-z,] )An (?=\\p{Lu})");

  private static final Set<String> NAME_AND_VERB = Set.of("HE_VERB_AGR", "NNP_AGREEMENT");

  /** "Derbyshire go to Bristol": a name that the British follow with a plural. */
  private static final Pattern TEAM = Pattern.compile("(?:^|[^.!?“”\"] )\\p{Lu}[\\p{L}'’-]+ ?$");

  private static final String AGREEMENT = "SUBJECT_VERB";

  private static final Pattern DIALECT =
      Pattern.compile("(?i)(?:it|he|she|that|there|i) were|(?:we|you|they) was");

  private Spared() {}

  /** Whether {@code match} is of words that the copy shows to be sound, or that are unknown. */
  static boolean is(Article article, Block block, Match match) {
    return besideOpaque(block, match)
        || isForeignArticle(block, match)
        || isDialect(article, block, match)
        || isOfATeam(block, match)
        || PageTable.isCell(article, block);
  }

  private static boolean isForeignArticle(Block block, Match match) {
    return match.rule().getId().equals(ARTICLE)
        && FOREIGN_NAME
            .matcher(block.plain())
            .region(match.from(), block.plain().length())
            .useTransparentBounds(true)
            .lookingAt();
  }

  /** "It were a big number", "we was robbed": people are quoted as they spoke. */
  private static boolean isDialect(Article article, Block block, Match match) {
    return match.rule().getId().equals(AGREEMENT)
        && DIALECT.matcher(block.plain().substring(match.from(), match.to())).matches()
        && article.quoted(block, match.from(), match.to());
  }

  private static boolean isOfATeam(Block block, Match match) {
    return NAME_AND_VERB.contains(match.rule().getId())
        && TEAM.matcher(block.plain().substring(0, match.from())).find();
  }

  /** Whether the word before or after what is marked is one of which nobody knows what it is. */
  private static boolean besideOpaque(Block block, Match match) {
    String plain = block.plain();
    int from = match.from();
    while (from > 0 && isBetween(plain.charAt(from - 1))) {
      from--;
    }
    int to = match.to();
    while (to < plain.length() && isBetween(plain.charAt(to))) {
      to++;
    }
    return block.text().opaque(Math.max(0, from - 1), Math.min(plain.length(), to + 1));
  }

  private static boolean isBetween(char c) {
    return !Character.isLetterOrDigit(c) && ".!?".indexOf(c) < 0;
  }
}
