package org.copydesk.check.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Variety;

/** Ranks what may have been meant by the strings of one story that are no words. */
final class Corrections {
  /** What one step of frequency weighs against the cost of a slip. */
  private static final double COMMONNESS = 0.5;

  /** What is written for another word by habit is meant before all others. */
  private static final double BEYOND_DOUBT = 100;

  private static final double FOREIGN_SPELLING = 3;
  private static final int LIKELY_FREQUENCY = 8;
  private static final int LONG = 6;
  private static final int CUT_LETTERS = 6;
  private static final int CUT_FREQUENCY = 11;
  private static final int RARE_CUT_FREQUENCY = 7;

  /**
   * For so many different words of one story, words two slips away are sought. A story with more
   * words that are not even like a word is a list or another language: the rest of them are
   * reported too, but what is offered for them is at most one slip away.
   */
  static final int SOUGHT_FAR = 1_000;

  private final Lexicon lexicon;
  private final Optional<Variety> variety;
  private final Map<String, List<Correction>> known = new HashMap<>();
  private final Map<String, List<Correction>> close = new HashMap<>();
  private int soughtFar;

  Corrections(Lexicon lexicon, Optional<Variety> variety) {
    this.lexicon = lexicon;
    this.variety = variety;
  }

  /** Words that may have been meant, likeliest first; a story may hold one slip many times. */
  List<Correction> of(String word) {
    return known.computeIfAbsent(word, this::seek);
  }

  /** Those of them that are one slip away, or are cut short: found at once. */
  List<Correction> close(String word) {
    return close.computeIfAbsent(word, this::seekClose);
  }

  private List<Correction> seek(String word) {
    List<Correction> close = close(word);
    boolean likely =
        close.stream().anyMatch(c -> c.habit() || !c.cut() && c.frequency() > LIKELY_FREQUENCY);
    if (likely || word.length() < LONG || soughtFar >= SOUGHT_FAR) {
      return close;
    }
    soughtFar++;
    List<Correction> found = new ArrayList<>();
    Set<String> forms = new HashSet<>();
    for (Correction correction : close) {
      if (!correction.cut()) {
        found.add(correction);
        forms.add(correction.form());
      }
    }
    for (Lexeme lexeme : lexicon.near(word, 2)) {
      if (!forms.contains(lexeme.form())) {
        add(found, word, lexeme);
      }
    }
    close.stream().filter(Correction::cut).forEach(found::add);
    return ranked(found);
  }

  private List<Correction> seekClose(String word) {
    List<Correction> found = new ArrayList<>();
    Habits.meant(word)
        .flatMap(lexicon::find)
        .map(meant -> new Correction(meant, Slip.LEAST, BEYOND_DOUBT, false, true))
        .ifPresent(found::add);
    for (Lexeme lexeme : lexicon.near(word, 1)) {
      add(found, word, lexeme);
    }
    boolean unlikely = found.stream().noneMatch(c -> c.frequency() > LIKELY_FREQUENCY);
    if (word.length() > 3) {
      int least = unlikely ? RARE_CUT_FREQUENCY : CUT_FREQUENCY;
      for (Lexeme lexeme : lexicon.beginning(word, CUT_LETTERS)) {
        if (lexeme.isWord() && lexeme.frequency() >= least) {
          double cost = 2.5 + 0.12 * (lexeme.form().length() - word.length());
          found.add(new Correction(lexeme, cost, score(lexeme, cost), true, false));
        }
      }
    }
    return ranked(found);
  }

  private static List<Correction> ranked(List<Correction> found) {
    found.sort(Comparator.comparingDouble(Correction::score).reversed());
    return List.copyOf(found);
  }

  private void add(List<Correction> found, String word, Lexeme lexeme) {
    boolean apart = lexeme.form().indexOf(' ') >= 0;
    boolean there = found.stream().anyMatch(known -> known.form().equals(lexeme.form()));
    if (!there && lexeme.isWord() && !apart && lexeme.form().length() > 1) {
      double cost = Math.min(Slip.cost(lexeme.form(), word), Sound.cost(lexeme.form(), word));
      found.add(new Correction(lexeme, cost, score(lexeme, cost), false, false));
    }
  }

  private double score(Lexeme lexeme, double cost) {
    boolean foreign = variety.isPresent() && (lexeme.varieties() & variety.get().bit()) == 0;
    return COMMONNESS * lexeme.frequency() - cost - (foreign ? FOREIGN_SPELLING : 0);
  }
}
