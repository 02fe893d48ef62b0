package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.article.Span;
import org.copydesk.story.Line;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Tag;

/**
 * Quotations of a paragraph that one voice speaks, whoever that is: "… ,” he said. “… ,” he added".
 */
final class OneVoice {
  private OneVoice() {}

  /**
   * Two that follow each other.
   *
   * @param says the words that say who speaks the second
   */
  record Pair(Quotation first, Quotation second, Span says) {}

  static List<Pair> in(Article article, Lexicon lexicon, int shortest) {
    List<Pair> all = new ArrayList<>();
    for (Line line : Story.of(article, lexicon).lines()) {
      Block block = line.block();
      if (!Role.PROSE.contains(block.role())) {
        continue;
      }
      Quotation last = null;
      String voice = "";
      for (Quotation quotation : article.quotations(block)) {
        int at = first(line, quotation.end());
        boolean spoken =
            quotation.closed()
                && line.tag(at) == Tag.PRP
                && Character.isLowerCase(line.text(at, at + 1).charAt(0))
                && line.is(at + 1, Trait.SPEAKS)
                && line.tag(at + 1).isVerb();
        int words = article.words(block, quotation.start(), quotation.end()).size();
        if (!spoken || words < shortest) {
          last = null;
          continue;
        }
        if (last != null && line.lower(at).equals(voice) && bare(line, last, quotation)) {
          all.add(new Pair(last, quotation, line.span(at, at + 2)));
        }
        last = quotation;
        voice = line.lower(at);
      }
    }
    return all;
  }

  private static int first(Line line, int at) {
    int i = 0;
    while (i < line.size() && line.at(i).start() < at) {
      i++;
    }
    return i;
  }

  /** Whether nobody is named between two quotations. */
  private static boolean bare(Line line, Quotation one, Quotation two) {
    for (int i = first(line, one.end()); i < line.size() && line.at(i).start() < two.start(); i++) {
      if (line.namelike(i)) {
        return false;
      }
    }
    return true;
  }
}
