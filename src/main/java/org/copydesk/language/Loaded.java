package org.copydesk.language;

import java.util.List;
import org.copydesk.language.SentenceMemory.Sentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RuleSet;

/**
 * What one thread at a time checks with.
 *
 * @param written the rules in Java, which keep a state
 * @param patterns the pattern rules
 * @param prose all of them for prose
 * @param headlines those that also read headlines
 */
record Loaded(List<Rule> written, List<? extends Rule> patterns, RuleSet prose, RuleSet headlines) {
  private static final RuleSet UNSORTED = RuleSet.plain(List.of());

  /** The rules in Java alone, to be sorted by what they look for before they are asked. */
  static Loaded of(List<Rule> written) {
    return new Loaded(written, List.of(), UNSORTED, UNSORTED);
  }

  /** Whether these are the rules in Java with {@code latest}, ready to be asked. */
  boolean has(List<? extends Rule> latest) {
    return prose != UNSORTED && patterns == latest;
  }

  RuleSet in(Sentence sentence) {
    return sentence.prose() ? prose : headlines;
  }
}
