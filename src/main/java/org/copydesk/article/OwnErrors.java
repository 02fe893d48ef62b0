package org.copydesk.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.word.WordLists;

/** What a correction says of the paper's own error: "On page 3 we said that it would open on …". */
public final class OwnErrors {
  private static final Pattern OURS =
      Pattern.compile(
          "(?i)\\b(?:we|our (?:[\\p{L}-]+ ){0,3}(?:report|story|review)\\b[^.]{0,90}) (?:had )?"
              + any("printed")
              + "\\b");

  private static final Pattern IN_PRINT =
      Pattern.compile(
          "(?i)\\b(?:an?|the|our) (?:[\\p{L}-]+ ){0,3}"
              + any("piece")
              + "\\b[^.]{0,90}\\b"
              + any("printed")
              + "\\b");

  /** What heads a column of corrections. */
  private static final Pattern HEADING = Pattern.compile("(?i)\\b" + any("heading") + "\\b");

  /** Words that a correction has beside what it says was printed. */
  private static final Pattern CORRECTING =
      Pattern.compile("(?i)\\b" + any("correcting") + "\\b|^(?:correction|clarification)\\b");

  private OwnErrors() {}

  private static String any(String list) {
    return "(?:" + String.join("|", WordLists.of(OwnErrors.class, list)) + ")";
  }

  /** Whether the words of {@code block} up to plain character {@code end} tell of own print. */
  public static boolean leadTo(Block block, int end) {
    String before = block.plain().substring(0, end);
    return OURS.matcher(before).find() || IN_PRINT.matcher(before).find();
  }

  /**
   * Whether {@code span} is of what a correction says that the paper had printed: it stands in the
   * sentence of such words, after them, in a paragraph that corrects or under a heading that says
   * so. What the sentence after it gives instead is the paper's word again.
   */
  public static boolean hold(Article article, Span span) {
    return article.blocks(span).stream()
        .filter(block -> block.role().isProse() && block.span().contains(span))
        .anyMatch(block -> holds(article, block, span));
  }

  private static boolean holds(Article article, Block block, Span span) {
    for (Sentence sentence : article.sentences(block)) {
      if (block.span(sentence.start(), sentence.end()).contains(span)) {
        boolean corrects =
            CORRECTING.matcher(block.plain()).find() || isUnderHeading(article, block);
        return corrects
            && (isLed(article, sentence, span, OURS) || isLed(article, sentence, span, IN_PRINT));
      }
    }
    return false;
  }

  /** Whether words of the paper's own, in nobody's mouth, lead to {@code span}. */
  private static boolean isLed(Article article, Sentence sentence, Span span, Pattern words) {
    Block block = sentence.block();
    Matcher own = words.matcher(block.plain()).region(sentence.start(), sentence.end());
    while (own.find()) {
      if (!article.quoted(block, own.start(), own.end())
          && block.span(own.end(), sentence.end()).contains(span)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnderHeading(Article article, Block block) {
    List<Block> above = article.blocks().subList(0, block.index());
    for (int i = above.size() - 1; i >= 0; i--) {
      Role role = above.get(i).role();
      if (role == Role.CROSSHEAD || role == Role.HEADLINE) {
        return HEADING.matcher(above.get(i).plain()).find();
      }
    }
    return false;
  }
}
