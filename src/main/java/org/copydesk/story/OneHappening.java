package org.copydesk.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.story.Happening.Manner;
import org.copydesk.story.Happening.Party;
import org.copydesk.time.Granularity;

/** Judges whether two places of a story tell of one happening. */
public final class OneHappening {
  /** How many sentences back a pronoun or "the dam" may point. */
  private static final int POINTS_BACK = 4;

  private OneHappening() {}

  /**
   * Whether {@code later} tells again of what {@code earlier} told; {@code all} are the story's.
   */
  public static boolean are(Happening earlier, Happening later, List<Happening> all) {
    if (!earlier.kin(later) || earlier.apart() || later.apart()) {
      return false;
    }
    if (later.place() == earlier.place() || clash(earlier, later)) {
      return false;
    }
    boolean known = earlier.known() || later.known();
    if (!known && !saidAgain(earlier, later)) {
      return false;
    }
    Party a = earlier.parties();
    Party b = later.parties();
    boolean named = named(a, b);
    if (earlier.recurs() || later.recurs()) {
      return days(earlier, later) && (named || later.known() && pointed(earlier, later));
    }
    return named || pointed(earlier, later) || alone(later, all);
  }

  /** Whether both are dated to the day or the month, so that the next of the kind is far off. */
  private static boolean days(Happening earlier, Happening later) {
    return earlier.date().unit() != Granularity.YEAR && later.date().unit() != Granularity.YEAR;
  }

  /** Names in common: all of the one that has fewer, or two. */
  private static boolean named(Party a, Party b) {
    Set<String> shared = new HashSet<>(a.names());
    shared.retainAll(b.names());
    int smaller = Math.min(a.names().size(), b.names().size());
    return !shared.isEmpty() && (shared.size() == smaller || shared.size() >= 2);
  }

  /** Whether what they name cannot be one thing. */
  private static boolean clash(Happening earlier, Happening later) {
    Party a = earlier.parties();
    Party b = later.parties();
    boolean apart = !a.names().isEmpty() && !b.names().isEmpty() && disjoint(a.names(), b.names());
    boolean same = earlier.manner() == later.manner();
    Set<String> x = (same ? earlier.rest() : earlier.suffers()).things();
    Set<String> y = (same ? later.rest() : later.suffers()).things();
    boolean verbs = earlier.manner() != Manner.NOUN && later.manner() != Manner.NOUN;
    boolean objects = verbs && !x.isEmpty() && !y.isEmpty() && disjoint(x, y);
    boolean subjects =
        verbs && earlier.manner() == later.manner() && other(earlier.subject(), later.subject());
    boolean half = verbs && x.isEmpty() != y.isEmpty();
    boolean repeats = earlier.repeats() || later.repeats();
    boolean again = repeats && !verbs && !(later.known() && days(earlier, later));
    return apart || objects || subjects || half && repeats || again;
  }

  private static boolean other(Party a, Party b) {
    boolean told = !a.things().isEmpty() && !b.things().isEmpty();
    return told && disjoint(a.things(), b.things()) && disjoint(a.names(), b.names());
  }

  private static boolean disjoint(Set<String> a, Set<String> b) {
    return a.stream().noneMatch(b::contains);
  }

  /** The same clause twice with another date, of what happens once. */
  private static boolean saidAgain(Happening earlier, Happening later) {
    return earlier.word().equals(later.word())
        && earlier.manner() == Manner.PASSIVE
        && later.manner() == Manner.PASSIVE
        && !earlier.repeats()
        && !earlier.subject().names().isEmpty()
        && earlier.subject().equals(later.subject())
        && (later.rest().isEmpty() || earlier.rest().equals(later.rest()));
  }

  /** A pronoun, or the same common noun, that looks back to the other clause. */
  private static boolean pointed(Happening earlier, Happening later) {
    int back = later.place() - earlier.place();
    if (back > POINTS_BACK) {
      return false;
    }
    Party a = earlier.parties();
    Party b = later.parties();
    Party met = later.suffers();
    boolean lone = met.points() && met.isEmpty() || b.points() && later.subject().isEmpty();
    if (lone && !a.isEmpty()) {
      return back <= 2 || later.known() && back <= 3;
    }
    boolean nameless = a.names().isEmpty() || b.names().isEmpty();
    boolean shared = !disjoint(a.things(), b.things());
    return nameless && shared;
  }

  /** "The felling", with nothing beside it: the only one the story told of before. */
  private static boolean alone(Happening later, List<Happening> all) {
    boolean bare = later.manner() == Manner.NOUN && later.known() && later.parties().isEmpty();
    if (!bare || later.parties().points()) {
      return false;
    }
    return all.stream().filter(h -> h.place() != later.place()).filter(h -> h.kin(later)).count()
        == 1;
  }
}
