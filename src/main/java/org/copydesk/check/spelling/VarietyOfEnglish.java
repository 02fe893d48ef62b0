package org.copydesk.check.spelling;

import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.rule.HouseStyle;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Variety;

/**
 * Decides in which variety of English a story is written: as the newsroom says, else as the story's
 * metadata say, else from the spellings in the copy.
 */
public final class VarietyOfEnglish {
  private static final double ENOUGH = 1;
  private static final double LEAST = 0.04;
  private static final double LONE = 0.25;
  private final Lexicon lexicon;
  private final HouseStyle house;

  /** A judge that knows the spellings of {@code lexicon} and the choice of {@code house}. */
  public VarietyOfEnglish(Lexicon lexicon, HouseStyle house) {
    this.lexicon = lexicon;
    this.house = house;
  }

  /** The BCP 47 tag of the variety; empty when the copy does not tell. */
  public Optional<String> of(Article article) {
    if (house.variety().isPresent()) {
      return house.variety();
    }
    return article
        .metadata()
        .language()
        .or(() -> fromCopy(article, VarietyEvidence.of(article, lexicon)).map(Variety::tag));
  }

  /** What the copy's own spellings and habits say. */
  static Optional<Variety> fromCopy(Article article, VarietyEvidence evidence) {
    Optional<Variety> home = Homeland.of(article, evidence);
    if (home.isPresent()) {
      return home;
    }
    double american = evidence.american();
    double british = evidence.british();
    // One telling word may be the odd one out in copy whose dates and places say otherwise.
    double lead = evidence.endings() + evidence.words() * (evidence.isLone() ? LONE : 1);
    double sum = lead + evidence.habits();
    if (american + british == 0 && Math.abs(sum) < ENOUGH || Math.abs(sum) < LEAST) {
      return Optional.empty();
    }
    return Optional.of(sum > 0 ? Variety.US : Variety.GB);
  }
}
