package org.copydesk.check.grammar;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.rule.RuleExamples;
import org.copydesk.syntax.Tree;
import org.copydesk.syntax.Trees;
import org.copydesk.word.Token;

/**
 * A sentence in which one word is marked: "The boats {is} old."
 *
 * @param article the sentence as it is filed
 * @param at where the marked word begins
 */
record MarkedCopy(Article article, int at) {
  static MarkedCopy of(String marked) {
    String copy = marked.replaceAll("[{}]", "");
    return new MarkedCopy(RuleExamples.article(copy), marked.indexOf('{'));
  }

  private Sentence sentence() {
    return article.sentences(article.blocks().get(0)).get(0);
  }

  List<Token> tokens() {
    return article.tokens(sentence());
  }

  Tree tree() {
    return Trees.of(article).of(sentence());
  }

  /** The place of the marked word. */
  int place() {
    List<Token> tokens = tokens();
    int place = 0;
    while (tokens.get(place).start() < at) {
      place++;
    }
    return place;
  }
}
