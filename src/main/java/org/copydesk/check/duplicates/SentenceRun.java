package org.copydesk.check.duplicates;

import java.util.List;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.article.Word;

/**
 * A block or a run of its sentences, with its words in lower case.
 *
 * @param block the block
 * @param start the first plain character (UTF-16) within the block
 * @param end the plain character after the last
 * @param tokens the words and numbers in lower case, straight apostrophes
 */
record SentenceRun(Block block, int start, int end, List<String> tokens) {
  SentenceRun {
    tokens = List.copyOf(tokens);
  }

  static SentenceRun of(Article article, Block block) {
    return of(block, 0, block.plain().length(), article.words(block));
  }

  static SentenceRun of(Article article, Sentence sentence) {
    return of(sentence.block(), sentence.start(), sentence.end(), article.words(sentence));
  }

  private static SentenceRun of(Block block, int start, int end, List<Word> words) {
    return new SentenceRun(block, start, end, words.stream().map(SentenceRun::fold).toList());
  }

  private static String fold(Word word) {
    return word.text().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** What two passages share when one is a repeat of the other. */
  String key() {
    return String.join(" ", tokens);
  }

  Span span() {
    return block.span(start, end);
  }

  boolean whole() {
    return start == 0 && end == block.plain().length();
  }

  /** This passage and all up to the end of {@code last}, of the same block. */
  SentenceRun to(SentenceRun last) {
    return new SentenceRun(block, start, last.end, tokens);
  }
}
