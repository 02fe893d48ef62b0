package org.copydesk.check.facts;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.copydesk.facts.PartialDate;

/** Reads the year of what stands beside it: "in 1994", "on 9 May 1994", "the 1994 law". */
final class YearTold {
  private static final Set<String> LEADS = Set.of("in", "on", "during");

  /** How many words a law's name may have between its year and what is said of it. */
  private static final int LONGEST = 5;

  private YearTold() {}

  /** The year of a date that begins at {@code at}, as in "in March 1994". */
  static OptionalInt from(FactWords tokens, int at) {
    boolean early = tokens.folded(at).matches("back|early|late");
    int lead = early ? at + 1 : at;
    return LEADS.contains(tokens.folded(lead)) ? year(When.at(tokens, lead + 1)) : none();
  }

  /** The year of a date that ends before {@code to}, as in "in March 1994, when". */
  static OptionalInt before(FactWords tokens, int to) {
    for (int i = Math.max(0, to - 5); i < to - 1; i++) {
      if (LEADS.contains(tokens.folded(i)) && tokens.sentenceStart(to - 1) <= i) {
        Optional<When> date = When.at(tokens, i + 1);
        if (date.filter(d -> d.to() == to).isPresent() && mark(tokens, to - 1)) {
          return year(date);
        }
      }
    }
    return none();
  }

  /** The year of a date that opens the sentence of {@code at} and ends before {@code to}. */
  static OptionalInt opening(FactWords tokens, int at, int to) {
    int start = tokens.sentenceStart(at);
    boolean led = LEADS.contains(tokens.folded(start));
    Optional<When> date = led ? When.at(tokens, start + 1) : Optional.empty();
    return date.filter(d -> d.to() <= to).isPresent() ? year(date) : none();
  }

  /** The year of a name such as "the 1964 Civil Rights Act", when it ends before {@code to}. */
  static OptionalInt named(FactWords tokens, int to) {
    boolean parted = !tokens.after(to - 1).isBlank();
    for (int i = to - 2; i >= 0 && to - i <= LONGEST + 1 && tokens.unbroken(i, to); i--) {
      if (tokens.get(i).isYear()) {
        boolean own = tokens.folded(i - 1).matches("the|a|its|his|her|their");
        return own && (parted || tokens.unbroken(i, to + 1))
            ? OptionalInt.of(Integer.parseInt(tokens.folded(i)))
            : none();
      }
    }
    return none();
  }

  private static boolean mark(FactWords tokens, int at) {
    String after = tokens.after(at).strip();
    return after.isEmpty() || after.equals(",");
  }

  private static OptionalInt year(Optional<When> date) {
    return date.flatMap(When::date)
        .map(PartialDate::first)
        .map(day -> OptionalInt.of(day.getYear()))
        .orElse(none());
  }

  private static OptionalInt none() {
    return OptionalInt.empty();
  }
}
