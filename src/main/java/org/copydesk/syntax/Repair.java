package org.copydesk.syntax;

import java.util.List;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/**
 * Puts right what the parser is known to read wrong: "since being elected chair of the trust in
 * 1990", where the participle is taken for an adjective of the noun after it.
 */
final class Repair {
  private Repair() {}

  /** The tree, with every such participle at the head of a clause of its own. */
  static Tree of(Tree tree) {
    Tree right = tree;
    for (int i = 1; i < tree.size(); i++) {
      boolean participle =
          tree.token(i).tag() == Tag.VBN
              && tree.is(i, Relation.AMOD)
              && tree.head(i) > i
              && List.of("being", "been").contains(tree.token(i - 1).lower());
      right = participle ? raised(right, i) : right;
    }
    return right;
  }

  private static Tree raised(Tree tree, int participle) {
    int[] heads = new int[tree.size()];
    Relation[] relations = new Relation[tree.size()];
    int noun = tree.head(participle);
    for (int i = 0; i < tree.size(); i++) {
      boolean below = tree.head(i) == noun;
      boolean before = below && i < participle && tree.is(i, Relation.CASE, Relation.MARK);
      boolean dated = below && i > noun && tree.is(i, Relation.NMOD) && isDate(tree.token(i));
      heads[i] = before || dated ? participle : tree.head(i);
      relations[i] = before ? Relation.MARK : dated ? Relation.OBL : tree.relation(i);
    }
    heads[participle] = tree.head(noun);
    relations[participle] = tree.head(noun) == Tree.NOTHING ? tree.relation(noun) : Relation.ADVCL;
    heads[noun] = participle;
    relations[noun] = Relation.XCOMP;
    return new Tree(tree.tokens(), heads, relations);
  }

  private static boolean isDate(Token token) {
    return token.tag() == Tag.CD || token.tag().isName();
  }
}
