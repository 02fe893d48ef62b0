package org.copydesk.quantity;

import java.util.Map;
import java.util.Set;
import org.copydesk.word.WordLists;

/** Finds the noun that a number counts, by the plural rules of English and where phrases end. */
final class Nouns {
  /**
   * A noun found.
   *
   * @param lemma its singular
   * @param word its place among the block's words
   */
  record Noun(String lemma, int word) {}

  private static final int REACH = 6;

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("persons", "person"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("lives", "life"),
          Map.entry("wives", "wife"),
          Map.entry("knives", "knife"),
          Map.entry("wolves", "wolf"),
          Map.entry("thieves", "thief"),
          Map.entry("leaves", "leaf"),
          Map.entry("teeth", "tooth"),
          Map.entry("feet", "foot"),
          Map.entry("mice", "mouse"),
          Map.entry("geese", "goose"),
          Map.entry("police", "police"),
          Map.entry("troops", "troop"),
          Map.entry("staff", "staff"),
          Map.entry("personnel", "personnel"),
          Map.entry("crew", "crew"),
          Map.entry("aircraft", "aircraft"),
          Map.entry("sheep", "sheep"),
          Map.entry("cattle", "cattle"),
          Map.entry("fish", "fish"),
          Map.entry("deer", "deer"),
          Map.entry("species", "species"),
          Map.entry("series", "series"),
          Map.entry("crises", "crisis"),
          Map.entry("analyses", "analysis"),
          Map.entry("businesses", "business"),
          Map.entry("buses", "bus"),
          Map.entry("viruses", "virus"),
          Map.entry("firemen", "fireman"),
          Map.entry("policemen", "policeman"),
          Map.entry("gunmen", "gunman"),
          Map.entry("fishermen", "fisherman"),
          Map.entry("servicemen", "serviceman"),
          Map.entry("fatalities", "death"),
          Map.entry("deaths", "death"));

  private static final Set<String> STOPS = WordLists.of(Nouns.class, "stops");

  private static final Set<String> NOT_PLURAL = WordLists.of(Nouns.class, "not-plural");

  private final PlainLine line;

  Nouns(PlainLine line) {
    this.line = line;
  }

  /** The plural noun counted by a number whose last word is before {@code i}, or null. */
  Noun counted(int i) {
    if (!follows(i)) {
      return null;
    }
    if (isOccasions(i)) {
      return new Noun("time", i);
    }
    int from = partitive(i);
    Noun found = null;
    for (int k = from; k < line.size() && k < from + REACH; k++) {
      String word = line.lower(k);
      boolean told = line.isFinite(k) && !isPlural(word);
      if (k > from && !line.joined(k - 1) || STOPS.contains(word) || told) {
        break;
      }
      if (isPlural(word)) {
        found = new Noun(singular(word), k);
      } else if (found != null) {
        break;
      }
    }
    return found;
  }

  /** "failed nine times", which is no "nine times as many", "nine times the size". */
  private boolean isOccasions(int i) {
    boolean compares =
        line.is(i + 1, "as", "the", "that", "its", "their", "his", "her", "more", "over")
            || line.isComparative(i + 1);
    return line.lower(i).equals("times") && line.joined(i - 1) && !compares;
  }

  /** The singular noun at the end of the phrase that begins at word {@code i}, or null. */
  Noun attributed(int i) {
    Noun found = null;
    for (int k = i; k < i + 4; k++) {
      String word = line.lower(k);
      boolean ends = !line.joined(k - 1) || STOPS.contains(word) || !line.word(k).alphabetic();
      if (ends || word.endsWith("ly") || word.endsWith("ed") && found != null) {
        break;
      }
      found = new Noun(singular(word), k);
    }
    return found;
  }

  /** Whether word {@code i} goes on from the number before it, past a per cent sign at most. */
  private boolean follows(int i) {
    return line.joined(i - 1) || line.gap(i - 1).equals("% ");
  }

  /** Past "of the", "of his", "of its". */
  private int partitive(int i) {
    if (line.lower(i).equals("of") && line.joined(i)) {
      boolean determined =
          Set.of("the", "his", "her", "its", "their", "our", "those", "these", "all")
              .contains(line.lower(i + 1));
      return determined ? i + 2 : i + 1;
    }
    return i;
  }

  static boolean isStop(String word) {
    return STOPS.contains(word);
  }

  static boolean isPlural(String word) {
    if (IRREGULAR.containsKey(word)) {
      return true;
    }
    int length = word.length();
    return length > 3
        && word.charAt(length - 1) == 's'
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")
        && !word.endsWith("'s")
        && !word.endsWith("’s")
        && !NOT_PLURAL.contains(word);
  }

  static String singular(String word) {
    String known = IRREGULAR.get(word);
    if (known != null) {
      return known;
    }
    if (!isPlural(word)) {
      return word;
    }
    int length = word.length();
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    boolean sibilant =
        word.endsWith("sses")
            || word.endsWith("xes")
            || word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("oes") && length > 5;
    return word.substring(0, length - (sibilant ? 2 : 1));
  }
}
