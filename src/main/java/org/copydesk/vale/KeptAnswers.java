package org.copydesk.vale;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** A question about words, whose answers are kept: copy asks about few words often. */
final class KeptAnswers implements Predicate<String> {
  /** Answers kept: about as many words as a month of a newsroom's copy has. */
  private static final int MOST = 50_000;

  private final Predicate<String> question;
  private final Map<String, Boolean> answers = new ConcurrentHashMap<>();

  /** Keeps the answers of {@code question}, which must always answer a word alike. */
  KeptAnswers(Predicate<String> question) {
    this.question = question;
  }

  @Override
  public boolean test(String word) {
    Boolean known = answers.get(word);
    if (known != null) {
      return known;
    }
    boolean answer = question.test(word);
    if (answers.size() < MOST) {
      answers.put(word, answer);
    }
    return answer;
  }
}
