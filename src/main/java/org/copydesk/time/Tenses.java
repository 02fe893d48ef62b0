package org.copydesk.time;

import java.util.List;
import java.util.Set;
import org.copydesk.article.Sentence;
import org.copydesk.word.WordLists;

/**
 * Tells the tense of the clause around a token from its verbs, without a tagger: the nearest verb
 * before it in the sentence decides, else the first after it.
 */
final class Tenses {
  private static final Set<String> PAST = WordLists.of(Tenses.class, "past");
  private static final Set<String> NOT_PAST = WordLists.of(Tenses.class, "not-past");
  private static final Set<String> AHEAD = WordLists.of(Tenses.class, "ahead");
  private static final Set<String> MODAL =
      Set.of("would", "could", "might", "may", "should", "must", "can", "cannot", "couldn");

  /** How far before "until" its verb may be said not to have happened. */
  private static final int NEAR = 6;

  private final DateTokens tokens;
  private final List<Sentence> sentences;

  Tenses(DateTokens tokens, List<Sentence> sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
  }

  Tense at(int i) {
    int start = 0;
    int end = tokens.size();
    int offset = tokens.at(i).start();
    for (Sentence sentence : sentences) {
      if (sentence.holds(offset)) {
        start = tokens.from(sentence.start());
        end = tokens.from(sentence.end());
        break;
      }
    }
    for (int j = i - 1; j >= start; j--) {
      Tense tense = verb(j, start);
      if (tense != null) {
        return tense;
      }
    }
    for (int j = i + 1; j < end; j++) {
      Tense tense = verb(j, start);
      if (tense != null) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private Tense verb(int j, int start) {
    DateToken token = tokens.at(j);
    String word = token.lower();
    if (!token.word()) {
      return word.equals("'ll") ? Tense.FUTURE : word.equals("'ve") ? Tense.PERFECT : null;
    }
    if (token.capitalised() && j > start && !word.equals("may")) {
      return null;
    }
    switch (word) {
      case "will", "shall", "won" -> {
        boolean won = word.equals("won") && !tokens.is(j + 1, "'t");
        return won ? Tense.PAST : Tense.FUTURE;
      }
      case "has", "have", "hasn", "haven" -> {
        return tokens.is(j + 1, "to") ? Tense.FUTURE : Tense.PERFECT;
      }
      case "been" -> {
        return before(j, start, "had") ? Tense.PAST : Tense.PERFECT;
      }
      case "is", "are", "am", "isn", "aren" -> {
        boolean infinitive = tokens.is(j + 1, "to");
        boolean going = tokens.is(j + 1, "going") && tokens.is(j + 2, "to");
        return infinitive || going ? Tense.FUTURE : Tense.PRESENT;
      }
      default -> {
        return other(word, j, start);
      }
    }
  }

  private Tense other(String word, int j, int start) {
    if (AHEAD.contains(word)) {
      return word.equals("until") && isAwaited(j, start) ? Tense.PAST : Tense.FUTURE;
    }
    if (MODAL.contains(word)) {
      return tokens.at(j).capitalised() ? null : Tense.UNKNOWN;
    }
    if (PAST.contains(word)) {
      boolean infinitive =
          tokens.is(j - 1, "to")
              || tokens.is(j - 1, "will")
              || tokens.is(j - 1, "be")
              || before(j, start, "will");
      boolean ahead = word.equals("set") && (tokens.is(j + 1, "to") || tokens.is(j + 1, "for"));
      return infinitive || ahead ? Tense.FUTURE : Tense.PAST;
    }
    boolean regular = word.length() > 4 && word.endsWith("ed") && !NOT_PAST.contains(word);
    if (!regular) {
      return null;
    }
    if (before(j, start, "will") || before(j, start, "be") && !before(j, start, "been")) {
      return Tense.FUTURE;
    }
    return before(j, start, "has") || before(j, start, "have") ? Tense.PERFECT : Tense.PAST;
  }

  /** "Did not reopen until", "nobody was told until": what was then to come has come. */
  private boolean isAwaited(int j, int start) {
    for (int k = j - 1; k >= Math.max(start, j - NEAR); k--) {
      boolean not = tokens.is(k, "not") || tokens.is(k, "never") || tokens.is(k, "'t");
      if (not && PAST.contains(tokens.lower(k - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean before(int j, int start, String word) {
    for (int k = j - 1; k >= Math.max(start, j - 3); k--) {
      if (tokens.is(k, word)) {
        return true;
      }
    }
    return false;
  }
}
