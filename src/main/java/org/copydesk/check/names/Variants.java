package org.copydesk.check.names;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.word.WordLists;

/** When two names are one slip apart, and when they are sound forms of one name or of two. */
public final class Variants {
  /** Endings that make another form of a name: plural, people, feminine, adjective. */
  private static final Set<String> ENDINGS =
      Set.of("s", "n", "i", "a", "e", "o", "es", "an", "is", "y", "h");

  private static final Set<String> PLACE_ENDINGS = WordLists.of(Variants.class, "endings");

  /** Of so many letters at least is what stands before the ending of a place's name. */
  private static final int STEM = 4;

  private Variants() {}

  /** What stands before the ending that names of places have: "Abbots" of "Abbotsfield". */
  static Optional<String> stem(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return PLACE_ENDINGS.stream()
        .filter(lower::endsWith)
        .map(ending -> lower.substring(0, lower.length() - ending.length()))
        .filter(stem -> stem.length() >= STEM)
        .min(Comparator.comparingInt(String::length));
  }

  /** Whether they are alike but for the endings that names of places have: "Larkmoor, Larkmore". */
  static boolean differInEnding(String one, String other) {
    Optional<String> stem = stem(one);
    return stem.isPresent() && stem.equals(stem(other)) && !one.equalsIgnoreCase(other);
  }

  /**
   * Whether one letter more, less or other, or two neighbours exchanged, turns one into the other;
   * the first letter stays, for a hand seldom slips on it and many names differ by it alone.
   */
  public static boolean areOneSlipApart(String one, String other) {
    boolean near = Math.abs(one.length() - other.length()) < 2;
    if (!near || Character.toLowerCase(one.charAt(0)) != Character.toLowerCase(other.charAt(0))) {
      return false;
    }
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int from = 0;
    int shorter = Math.min(a.length(), b.length());
    while (from < shorter && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > from && endB > from && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    int leftA = endA - from;
    int leftB = endB - from;
    if (leftA <= 1 && leftB <= 1) {
      return leftA + leftB > 0;
    }
    return leftA == 2
        && leftB == 2
        && a.charAt(from) == b.charAt(from + 1)
        && a.charAt(from + 1) == b.charAt(from);
  }

  /** Whether they are of one length and differ in one letter, as many sound names do. */
  static boolean differInOneLetter(String one, String other) {
    return one.length() == other.length()
        && IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).count()
            == 1;
  }

  /**
   * Whether both may be right: "Korea" and "Korean", "Maria" and "Marie", "Ivanov" and "Ivanova".
   */
  public static boolean areForms(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    if (longer.length() > shorter.length()) {
      return longer.startsWith(shorter) && ENDINGS.contains(longer.substring(shorter.length()));
    }
    int last = a.length() - 1;
    boolean sameStem = a.substring(0, last).equals(b.substring(0, last));
    return sameStem
        && "aeioyns".indexOf(a.charAt(last)) >= 0
        && "aeioyns".indexOf(b.charAt(last)) >= 0;
  }

  /** Whether the same letters have accents in one and none in the other: "Brudziński". */
  static boolean differInAccentsOnly(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
