package org.copydesk.check.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.facts.Names;
import org.copydesk.facts.Organisation;

/**
 * A body with its names as they are compared.
 *
 * @param letters its letters, folded
 * @param name its name, {@linkplain #normal normal}
 * @param names all it is called, normal
 */
record BodyName(Organisation body, String letters, String name, Set<String> names) {
  /** Small words of a name, which are not compared. */
  static final Set<String> SMALL = Set.of("of", "and", "for", "the", "on", "to", "in");

  /** How many letters the wrong word shares with the right one from its first. */
  private static final int ALIKE = 3;

  /** The same where letters beside the name say which body is meant: "Parks" for "Park". */
  private static final int STEM = 4;

  /** How many words a name needs at least. */
  private static final int LONG = 3;

  static BodyName of(Organisation body) {
    return new BodyName(
        body,
        Names.fold(body.letters()),
        normal(body.name()),
        Stream.concat(Stream.of(body.name()), body.aliases().stream())
            .map(BodyName::normal)
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean is(String name) {
    return names.contains(name);
  }

  /** Whether one word is another than in its name, and begins like the right one. */
  boolean isSlip(String written) {
    return oneWordOff(name, written) && akin(name, written, ALIKE);
  }

  /** Whether one word is another than in one of its names. */
  boolean isNearly(String written, boolean whole) {
    return names.stream()
        .anyMatch(one -> oneWordOff(one, written) || whole && akin(one, written, STEM));
  }

  /** A name with one spelling for "organisation" and "centre", without small words and genitive. */
  static String normal(String name) {
    String[] words = Names.withoutGenitive(Names.fold(name)).split(" ");
    StringBuilder normal = new StringBuilder();
    for (String word : words) {
      if (!SMALL.contains(word)) {
        String one = word.replace("isation", "ization").replace("centre", "center");
        one = one.replace("defence", "defense").replace("labour", "labor");
        normal.append(normal.length() == 0 ? "" : " ").append(one.replace("'", ""));
      }
    }
    return normal.toString();
  }

  static String initials(String normal) {
    StringBuilder initials = new StringBuilder();
    for (String word : normal.split(" ")) {
      initials.append(word.isEmpty() ? "" : word.charAt(0));
    }
    return initials.toString();
  }

  /** Whether all words but one are the same, in names so long that no other can be meant. */
  private static boolean oneWordOff(String right, String written) {
    boolean plural = Names.distance(right, written, 1) <= 1;
    return !right.startsWith("national ") && differing(right, written).isPresent() && !plural;
  }

  /** Whether the one word that differs begins with so many letters of the right one. */
  private static boolean akin(String right, String written, int letters) {
    return differing(right, written)
        .filter(pair -> pair.right().regionMatches(0, pair.written(), 0, letters))
        .isPresent();
  }

  /** The one word of a long name that is another; empty when more are, or none. */
  private static Optional<Pair> differing(String right, String written) {
    String[] one = right.split(" ");
    String[] other = written.split(" ");
    if (one.length != other.length || one.length < LONG) {
      return Optional.empty();
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < one.length; i++) {
      if (!one[i].equals(other[i])) {
        pairs.add(new Pair(one[i], other[i]));
      }
    }
    return pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty();
  }

  /** A word of a body's name and what was written for it. */
  private record Pair(String right, String written) {}
}
