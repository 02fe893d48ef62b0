package org.copydesk.check.numbers;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/**
 * What the first sentence of a story says with the verb of its headline.
 *
 * @param article the story
 * @param lead its first paragraph
 */
record LeadFigure(Article article, Block lead) {
  /** "jailed for four years" over a first sentence in which one is "jailed for five years". */
  Optional<Quantity> otherThan(Quantity said) {
    Optional<String> verb = verb(said);
    boolean firm = said.hedge() == Hedge.NONE && said.block().role() == Role.HEADLINE;
    if (verb.isEmpty() || !firm) {
      return Optional.empty();
    }
    Sentence first = article.sentences(lead).get(0);
    List<Quantity> alike =
        Quantities.of(article).in(first).stream()
            .filter(q -> q.sameUnit(said) && q.isSingle() && q.hedge() == Hedge.NONE)
            .filter(q -> q.counts().equals(said.counts()) && q.fate().equals(said.fate()))
            .toList();
    boolean one = alike.size() == 1 && verb(alike.get(0)).equals(verb);
    return one && !BodyFigures.agrees(said, alike.get(0)) && !alike.get(0).sameValue(said)
        ? Optional.of(alike.get(0))
        : Optional.empty();
  }

  /** The lemma of the verb that a figure follows, with no more than a preposition between. */
  private Optional<String> verb(Quantity figure) {
    Token verb = null;
    for (Token token : article.tokens(Topic.sentence(article, figure))) {
      if (token.end() > figure.start()) {
        break;
      }
      boolean light = token.tag() == Tag.IN || token.tag() == Tag.TO || token.tag() == Tag.CURRENCY;
      verb = token.tag().isVerb() ? token : light ? verb : null;
    }
    return Optional.ofNullable(verb).map(Token::lemma).filter(v -> !v.equals("be"));
  }
}
