package org.copydesk.sources;

import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;

/** Tells which figures of sources a story tells already, beside the one that is asked about. */
final class ToldElsewhere {
  /** How far from a figure one may be that it tells with "about", as a part of it. */
  private static final double CLOSE = 0.03;

  private final SaidThings statements;

  ToldElsewhere(SaidThings statements) {
    this.statements = statements;
  }

  /** Whether another figure of the story is the rival's: then that is told, and not this. */
  boolean has(Article story, Quantity figure, Near near) {
    if (isWritten(figure, near)) {
      return true;
    }
    Quantities quantities = Quantities.of(story);
    for (Block block : story.blocks(Role.COPY)) {
      for (Sentence sentence : story.sentences(block)) {
        for (Quantity other : quantities.in(sentence)) {
          boolean tells =
              !other.equals(figure)
                  && near.atom().comparable(other)
                  && near.atom().bears(other)
                  && isClose(other, near.atom());
          if (tells && block.index() == figure.block().index()) {
            return true;
          }
          if (tells) {
            Set<String> stems = SourceStatement.of(story, sentence).stems();
            if (statements.shared(stems, near.place().statement().stems()) > Closeness.NOUN) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  /** Whether a hedged figure is near enough to be that one and no other beside it. */
  private static boolean isClose(Quantity figure, Atom atom) {
    double told = figure.low().doubleValue();
    boolean same = figure.unit().equals(atom.unit()) && !atom.isCell();
    return figure.hedge() == Hedge.NONE || !same || Math.abs(atom.low() - told) <= CLOSE * told;
  }

  /** Whether the digits of the other stand beside a figure of the story. */
  static boolean isWritten(Quantity figure, Near near) {
    String plain = figure.block().plain();
    String digits = near.place().evidence(near.atom()).words().replaceAll("[^\\d.]", "");
    String rest = plain.substring(0, figure.start()) + " " + plain.substring(figure.end());
    return digits.length() >= Closeness.TELLING
        && Pattern.compile("(?<![\\d.])" + Pattern.quote(digits) + "(?![\\d.]?\\d)")
            .matcher(rest.replace(",", ""))
            .find();
  }
}
