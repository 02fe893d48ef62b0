package org.copydesk.time;

import java.util.HashSet;
import java.util.Set;

/** The words with which some grammar begins; most words of a story are none of them. */
final class Openings {
  private static final Set<String> WORDS = words();

  private Openings() {}

  /** Whether an expression may begin with {@code token}. */
  static boolean opens(DateToken token) {
    return switch (token.kind()) {
      case NUMBER -> true;
      case WORD -> WORDS.contains(token.lower());
      case MARK -> token.is("'") || token.is("‘");
    };
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    words.addAll(TimeWords.MONTHS.keySet());
    words.addAll(TimeWords.WEEKDAYS.keySet());
    TimeWords.WEEKDAYS.keySet().forEach(day -> words.add(day + "s"));
    words.addAll(TimeWords.UNITS.keySet());
    words.addAll(TimeWords.SEASONS.keySet());
    words.addAll(TimeWords.CARDINALS.keySet());
    words.addAll(TimeWords.ORDINALS.keySet());
    words.addAll(AnniversaryGrammar.NAMED.keySet());
    words.addAll(AnniversaryGrammar.JUBILEES.keySet());
    String others =
        """
        the this that these those current last past next coming upcoming following previous
        preceding same first final today yesterday tomorrow tonight recently lately recent future
        now currently presently nowadays end close beginning start turn middle early earlier late
        later mid noon midday midnight overnight a an half few several many numerous countless
        couple dozen hundred thousand daily nightly weekly monthly quarterly annual annually yearly
        hourly every each per q fy fiscal calendar christmas boxing halloween new thanksgiving labor
        valentine weekends ad
        """;
    words.addAll(Set.of(others.strip().split("\\s+")));
    return Set.copyOf(words);
  }
}
