package org.copydesk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.word.WordLists;

/** Claims that something stands alone: "first", "only", "the largest". */
final class Superlatives {
  private static final Pattern CLAIM =
      Pattern.compile(
          "\\b(?:(?:the|its|his|her|their|'s|’s|was|is|become|became|ever)\\s+)?"
              + "(first(?:-ever|\\s+ever)?|only|sole|unprecedented|record|never\\s+before"
              + "|(?:most|least)\\s+[a-z-]+|best|worst|[a-z]{2,}(?:e|g|h|i|k|l|m|n|p|r|s|t|w)est)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words in "-est" that compare nothing. */
  private static final Set<String> PLAIN = WordLists.of(Superlatives.class, "plain");

  private final Article article;

  Superlatives(Article article) {
    this.article = article;
  }

  List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (Block block : article.blocks(Role.COPY)) {
      Matcher claim = CLAIM.matcher(block.plain());
      while (claim.find()) {
        if (isClaim(block, claim)) {
          int start = claim.start(1);
          int end = phraseEnd(block, claim.end(1));
          String words = block.plain().substring(start, end);
          items.add(
              Item.toVerify(
                  ItemKind.SUPERLATIVE, block.span(start, end), words, clause(block, start)));
        }
      }
    }
    return items;
  }

  private static boolean isClaim(Block block, Matcher claim) {
    String word = claim.group(1).toLowerCase(Locale.ROOT);
    boolean led = claim.start(1) > claim.start();
    if (word.equals("best") || word.equals("worst")) {
      return led;
    }
    if (word.endsWith("est") && !word.contains(" ") && PLAIN.contains(word)) {
      return false;
    }
    if (word.startsWith("most ") || word.startsWith("least ")) {
      return led && !word.endsWith(" of");
    }
    boolean needsLead = Set.of("only", "record", "first", "sole").contains(word);
    String rest = block.plain().substring(claim.end(1));
    return !needsLead
        || led && !rest.matches("(?s)\\s*(?:[,.;:!?]|on\\b|in\\b|to\\b).*")
        || word.equals("first") && led;
  }

  /** The claim with the words it is made of, up to five. */
  private static int phraseEnd(Block block, int from) {
    Matcher words = Pattern.compile("(?:\\s+[\\p{L}\\p{N}'’-]+){0,3}").matcher(block.plain());
    return words.find(from) && words.start() == from ? words.end() : from;
  }

  private String clause(Block block, int at) {
    String sentence =
        article.sentences(block).stream()
            .filter(s -> s.holds(at))
            .findFirst()
            .map(Sentence::plain)
            .orElse(block.plain());
    return ShortSentence.of(sentence);
  }
}
