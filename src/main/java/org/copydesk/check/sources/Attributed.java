package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.story.Speaker;
import org.copydesk.story.Story;
import org.copydesk.word.Lexicon;

/**
 * A quotation of which the story names the speaker.
 *
 * @param quotation the words
 * @param speaker who is said to have spoken them
 */
record Attributed(Quotation quotation, Speaker speaker) {
  /** Those of a story that are at least {@code shortest} words long, in page order. */
  static List<Attributed> in(Article article, Lexicon lexicon, int shortest) {
    Story story = Story.of(article, lexicon);
    List<Attributed> all = new ArrayList<>();
    for (Block block : article.blocks(Role.PROSE)) {
      for (Quotation quotation : article.quotations(block)) {
        if (article.words(block, quotation.start(), quotation.end()).size() >= shortest) {
          Speaker.of(story, quotation)
              .ifPresent(speaker -> all.add(new Attributed(quotation, speaker)));
        }
      }
    }
    return all;
  }
}
