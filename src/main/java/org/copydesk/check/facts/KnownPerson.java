package org.copydesk.check.facts;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.facts.Notable;
import org.copydesk.facts.PartialDate;
import org.copydesk.facts.People;
import org.copydesk.quantity.Digits;

/**
 * The full name of somebody known, as it stands in a block.
 *
 * @param tokens the block
 * @param from the index of its first word
 * @param to the index after its last
 * @param person who is called so
 */
record KnownPerson(FactWords tokens, int from, int to, Notable person) {
  private static final int LONGEST = 5;

  /** Of people born or dead before this year no namesakes are in the news. */
  private static final int PAST = 1930;

  /** Every full name in the block, longest first at each place. */
  static List<KnownPerson> in(FactWords tokens, People people) {
    List<KnownPerson> all = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<KnownPerson> known = at(tokens, i, people);
      known.ifPresent(all::add);
      i = known.map(KnownPerson::to).orElse(i + 1);
    }
    return all;
  }

  private static Optional<KnownPerson> at(FactWords tokens, int from, People people) {
    if (!tokens.get(from).capitalised()) {
      return Optional.empty();
    }
    for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
      if (!tokens.unbroken(from, to) || !tokens.get(to - 1).capitalised()) {
        continue;
      }
      boolean whole = to - from > 1 || isWhole(tokens, from);
      Optional<Notable> person = whole ? people.called(tokens.phrase(from, to)) : Optional.empty();
      if (person.isPresent()) {
        int end = to;
        return person.map(found -> new KnownPerson(tokens, from, end, found));
      }
    }
    return Optional.empty();
  }

  /** Whether a single word is a name of its own, not a part of a longer one. */
  private static boolean isWhole(FactWords tokens, int at) {
    return PlaceName.runStart(tokens, at + 1) == at && PlaceName.runEnd(tokens, at) == at + 1;
  }

  /**
   * Whether the story can only mean this person: it names what the person is known for, and the
   * figure is off by no more than a lifetime's slip; or is off by a slip of the pen.
   */
  boolean isMeant(int off, int slip) {
    boolean context = tokens.vocabulary().hasOneOf(person.knownFor());
    return context && off <= 10 * slip;
  }

  /**
   * Whether a date can only be this person's, written wrong: the same day of another year, no more
   * than a slip away, or, of somebody of long ago, one figure of a bare year another.
   */
  boolean isMeant(PartialDate written, PartialDate right, int slip) {
    int off = Math.abs(written.first().getYear() - right.first().getYear());
    boolean sameDay =
        written.exact()
            && right.exact()
            && MonthDay.from(written.first()).equals(MonthDay.from(right.first()));
    boolean past =
        !written.exact()
            && right.first().getYear() < PAST
            && Digits.differInOne(written.first().getYear(), right.first().getYear());
    return sameDay || (off <= slip || past) && to - from > 1;
  }
}
