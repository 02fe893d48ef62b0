package org.copydesk.sources;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/** Finds figures of a story of which its sources have two. */
public final class Disputes {
  private final SaidThings statements;

  /** A look-up in {@code sources}. */
  public Disputes(SourcePack sources) {
    this.statements = sources.statements();
  }

  /**
   * Where a source has {@code figure} and another source a different one of the same thing: the
   * place of each; empty where they agree.
   */
  public List<Evidence> of(Article story, Sentence sentence, Quantity figure) {
    Said said = statements.said(story, sentence);
    for (Scored one : said.found()) {
      for (Atom own : one.place().atoms()) {
        if (own.isCell() || !own.comparable(figure) || !own.bears(figure)) {
          continue;
        }
        for (Scored two : said.found()) {
          for (Atom other : two.place().atoms()) {
            if (isDisputed(figure, one.place(), own, two.place(), other)) {
              return List.of(one.place().evidence(own), two.place().evidence(other));
            }
          }
        }
      }
    }
    return List.of();
  }

  /** Whether two figures of two sources are of one thing: what is said around them, and beside. */
  private static boolean isDisputed(Quantity figure, Place one, Atom own, Place two, Atom other) {
    boolean apart =
        one.text() != two.text()
            && !other.isCell()
            && other.comparable(figure)
            && !other.bears(figure)
            && Closeness.isAlike(figure, other);
    if (!apart || !SourceStatement.meet(one.statement().years(), two.statement().years())) {
      return false;
    }
    long shared = own.near().stream().filter(other.near()::contains).count();
    boolean noun = !own.counts().isEmpty() && own.counts().equals(other.counts());
    boolean beside =
        one.atoms().stream()
            .filter(a -> a != own && a.low() > FigureLookup.SMALL)
            .anyMatch(a -> two.atoms().stream().anyMatch(b -> b != other && b.low() == a.low()));
    return shared > 1 && (noun || beside);
  }
}
