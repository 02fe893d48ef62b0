package org.copydesk.check.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.article.CalendarNames;
import org.copydesk.word.WordLists;

/**
 * Tells a near copy from a parallel construction. Copies that were edited by two hands differ in
 * the small words, or in a slip of the pen; parallel sentences differ in what they say: in names,
 * numbers, days, opposites.
 */
final class Likeness {
  /** Fewer words than this may agree by chance. */
  static final int FEWEST = 12;

  /** From this many words on a few changed words of substance leave a copy a copy. */
  private static final int LONG = 24;

  private static final Set<String> SMALL =
      words(
          "a an the this that these those its his her their our some any each every both all also"
              + " and or but yet so then too very just even still only already now again more than"
              + " over under about around nearly almost roughly some of in on at to for with by"
              + " from into onto upon within during after before since until as is are was were be"
              + " been being has have had will would shall should can could may might must do does"
              + " did it he she they we i you who whom which what there here when while where if"
              + " because though although however not no nor per via said says say saying told"
              + " according it's that's amid among between through against towards toward out up"
              + " such own same other further later earlier recently currently reportedly");

  private static final Set<String> TELLING =
      CalendarNames.ALL.and(WordLists.of(Likeness.class, "telling"));

  private Likeness() {}

  /** Whether {@code b} is an edited copy of {@code a}. */
  static boolean near(List<String> a, List<String> b) {
    int length = Math.max(a.size(), b.size());
    if (Math.min(a.size(), b.size()) < FEWEST) {
      return false;
    }
    int allowed = Math.max(3, length * 15 / 100);
    if (Math.abs(a.size() - b.size()) > allowed) {
      return false;
    }
    List<String[]> changes = changes(a, b, allowed);
    if (changes == null) {
      return false;
    }
    int weight = 0;
    for (String[] change : changes) {
      weight += weight(change[0], change[1], length);
    }
    return weight <= (length < LONG ? 0 : length / LONG);
  }

  /**
   * 0 for a change of small words, 1 for a word of substance, much for what tells two facts apart.
   */
  private static int weight(String from, String to, int length) {
    boolean small =
        (from.isEmpty() || SMALL.contains(from)) && (to.isEmpty() || SMALL.contains(to));
    boolean gender = TELLING.contains(from) && TELLING.contains(to);
    if (small && !gender || slip(from, to)) {
      return 0;
    }
    boolean tells = tells(from) || tells(to) || gender;
    return tells && length < 2 * LONG ? length : 1;
  }

  private static boolean tells(String word) {
    return TELLING.contains(word) && !SMALL.contains(word)
        || word.codePoints().anyMatch(Character::isDigit);
  }

  /** Whether one word is the other with one letter wrong, missing, doubled or swapped. */
  private static boolean slip(String a, String b) {
    if (Math.min(a.length(), b.length()) < 4 || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    if (tells(a) || tells(b)) {
      return false;
    }
    int from = 0;
    while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - from
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int left = a.length() - from - end;
    int right = b.length() - from - end;
    boolean swapped =
        left == 2
            && right == 2
            && a.charAt(from) == b.charAt(from + 1)
            && a.charAt(from + 1) == b.charAt(from);
    return left <= 1 && right <= 1 || swapped;
  }

  /** The word-for-word changes, "" for none on one side; null when more than {@code allowed}. */
  private static List<String[]> changes(List<String> a, List<String> b, int allowed) {
    Band cost = Band.of(a, b, allowed);
    if (cost == null) {
      return null;
    }
    List<String[]> changes = new ArrayList<>();
    int i = a.size();
    int j = b.size();
    while (i > 0 || j > 0) {
      int here = cost.at(i, j);
      if (i > 0 && j > 0 && a.get(i - 1).equals(b.get(j - 1)) && here == cost.at(i - 1, j - 1)) {
        i--;
        j--;
      } else if (i > 0 && j > 0 && here == cost.at(i - 1, j - 1) + 1) {
        changes.add(new String[] {a.get(--i), b.get(--j)});
      } else if (i > 0 && here == cost.at(i - 1, j) + 1) {
        changes.add(new String[] {a.get(--i), ""});
      } else {
        changes.add(new String[] {"", b.get(--j)});
      }
    }
    return changes;
  }

  /**
   * What it costs to make the first words of one text those of another, kept only where the two
   * places are no further apart than changes are allowed.
   */
  private record Band(short[][] rows, int allowed) {
    /** The costs; null when there are more changes than {@code allowed}. */
    static Band of(List<String> a, List<String> b, int allowed) {
      Map<String, Integer> known = new HashMap<>();
      int[] ours = a.stream().mapToInt(w -> number(known, w)).toArray();
      int[] theirs = b.stream().mapToInt(w -> number(known, w)).toArray();
      Band band = new Band(new short[ours.length + 1][], allowed);
      for (int i = 0; i <= ours.length; i++) {
        int first = Math.max(0, i - allowed);
        int last = Math.min(theirs.length, i + allowed);
        short[] row = new short[Math.max(0, last - first + 1)];
        band.rows[i] = row;
        int least = allowed + 1;
        for (int j = first; j <= last; j++) {
          int cost = i + j;
          if (i > 0 && j > 0) {
            int changed = ours[i - 1] == theirs[j - 1] ? 0 : 1;
            int one = Math.min(band.at(i - 1, j), band.at(i, j - 1)) + 1;
            cost = Math.min(band.at(i - 1, j - 1) + changed, one);
          }
          row[j - first] = (short) Math.min(cost, allowed + 1);
          least = Math.min(least, cost);
        }
        if (least > allowed) {
          return null;
        }
      }
      return band.at(ours.length, theirs.length) > allowed ? null : band;
    }

    private static int number(Map<String, Integer> known, String word) {
      return known.computeIfAbsent(word, w -> known.size());
    }

    int at(int i, int j) {
      boolean apart = Math.abs(i - j) > allowed;
      return apart ? allowed + 1 : rows[i][j - Math.max(0, i - allowed)];
    }
  }

  private static Set<String> words(String all) {
    return Arrays.stream(all.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
