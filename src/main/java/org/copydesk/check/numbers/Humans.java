package org.copydesk.check.numbers;

import org.copydesk.article.Article;
import org.copydesk.quantity.Quantity;
import org.copydesk.word.Lexeme.Trait;

/** Tells counts of people from counts of other things. */
final class Humans {
  private Humans() {}

  /** Whether the noun that {@code count} counts is of people: "nurses", "children", "sisters". */
  static boolean are(Article article, Quantity count) {
    return count.counts().equals("person")
        || article.tokens(Topic.sentence(article, count)).stream()
            .filter(token -> token.end() == count.nounEnd())
            .anyMatch(
                token ->
                    token.is(Trait.ROLE)
                        || token.is(Trait.KIN)
                        || token.is(Trait.MALE)
                        || token.is(Trait.FEMALE));
  }
}
