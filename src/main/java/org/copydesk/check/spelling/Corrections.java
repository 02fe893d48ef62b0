package org.copydesk.check.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.rule.Lexeme;
import org.copydesk.rule.Lexicon;
import org.copydesk.rule.Variety;

/** Ranks what may have been meant by a string that is no word. */
final class Corrections {
  /** What one step of frequency weighs against the cost of a slip. */
  private static final double COMMONNESS = 0.5;

  private static final double FOREIGN_SPELLING = 3;
  private static final int CUT_LETTERS = 6;
  private static final int CUT_FREQUENCY = 11;
  private static final int RARE_CUT_FREQUENCY = 7;

  private final Lexicon lexicon;
  private final Optional<Variety> variety;
  private final Map<String, List<Correction>> known = new ConcurrentHashMap<>();

  Corrections(Lexicon lexicon, Optional<Variety> variety) {
    this.lexicon = lexicon;
    this.variety = variety;
  }

  /** Words that may have been meant, likeliest first; a story may hold one slip many times. */
  List<Correction> of(String word) {
    return known.computeIfAbsent(word, this::seek);
  }

  private List<Correction> seek(String word) {
    List<Correction> found = new ArrayList<>();
    for (Lexeme lexeme : lexicon.near(word, 1)) {
      add(found, word, lexeme);
    }
    boolean unlikely = found.stream().noneMatch(c -> c.frequency() > 8);
    if (unlikely && word.length() > 5) {
      for (Lexeme lexeme : lexicon.near(word, 2)) {
        if (found.stream().noneMatch(c -> c.form().equals(lexeme.form()))) {
          add(found, word, lexeme);
        }
      }
    }
    if (word.length() > 3) {
      int least = unlikely ? RARE_CUT_FREQUENCY : CUT_FREQUENCY;
      for (Lexeme lexeme : lexicon.beginning(word, CUT_LETTERS)) {
        if (lexeme.isWord() && lexeme.frequency() >= least) {
          double cost = 2.5 + 0.12 * (lexeme.form().length() - word.length());
          found.add(new Correction(lexeme, cost, score(lexeme, cost), true));
        }
      }
    }
    found.sort(Comparator.comparingDouble(Correction::score).reversed());
    return List.copyOf(found);
  }

  private void add(List<Correction> found, String word, Lexeme lexeme) {
    boolean apart = lexeme.form().indexOf(' ') >= 0;
    if (lexeme.isWord() && !apart && lexeme.form().length() > 1) {
      double cost = Slip.cost(lexeme.form(), word);
      found.add(new Correction(lexeme, cost, score(lexeme, cost), false));
    }
  }

  private double score(Lexeme lexeme, double cost) {
    boolean foreign = variety.isPresent() && (lexeme.varieties() & variety.get().bit()) == 0;
    return COMMONNESS * lexeme.frequency() - cost - (foreign ? FOREIGN_SPELLING : 0);
  }
}
