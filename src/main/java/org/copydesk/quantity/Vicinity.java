package org.copydesk.quantity;

import java.util.Set;
import org.copydesk.word.WordLists;

/** The words near a number that say it is a date, a time, a place or part of a name. */
final class Vicinity {
  static final Set<String> CLOCK =
      Set.of("am", "pm", "o'clock", "o’clock", "gmt", "utc", "bst", "est", "edt", "cet", "pst");
  static final Set<String> BEFORE_YEAR = WordLists.of(Vicinity.class, "before-year");
  static final Set<String> ROADS = WordLists.of(Vicinity.class, "roads");
  static final Set<String> DESIGNATORS = WordLists.of(Vicinity.class, "designators");
  static final Set<String> NOT_ONE = WordLists.of(Vicinity.class, "not-one");
  static final Set<String> AFTER_ONE =
      Set.of("of", "another", "day", "more", "time", "thing", "way", "in", "who", "is", "was");

  private Vicinity() {}
}
