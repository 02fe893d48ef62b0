package org.copydesk.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that stand around another, all of them: "&lt;" and its words say what stands right before,
 * "+" what right after, "&lt;2" and "+2" what next but one, "~" what near it, "&lt;&lt;" what
 * anywhere before it in the sentence, "&gt;&gt;" what after it; "!" before a sign, that none of
 * them does. "#NNS" stands for every word that the dictionary may give that tag, "#VOWEL" for every
 * word that begins with one, "," for any mark and "|" for the edge of the sentence.
 *
 * @param parts what must stand
 */
record ConfusionFrame(List<Part> parts) {
  /** How many words on either side are near. */
  private static final int NEAR = 5;

  private static final int FAR = 99;

  private static final String VOWEL = "#VOWEL";

  /** From where to where the words of a sign stand, counted from the word that is judged. */
  private static final Map<String, int[]> SIGNS =
      Map.of(
          "<", new int[] {-1, -1},
          "+", new int[] {1, 1},
          "<2", new int[] {-2, -2},
          "+2", new int[] {2, 2},
          "~", new int[] {-NEAR, NEAR},
          "<<", new int[] {-FAR, -1},
          ">>", new int[] {1, FAR});

  /**
   * One sign and its words.
   *
   * @param from the first place looked at, counted from the word that is judged
   * @param to the last
   * @param not whether none of them may stand there
   * @param words the words
   * @param tags the tags that words may have instead, which only the dictionary knows
   */
  record Part(int from, int to, boolean not, Set<String> words, Set<String> tags) {
    static Part of(int[] reach, boolean not, List<String> cells) {
      return new Part(
          reach[0],
          reach[1],
          not,
          Set.copyOf(cells),
          cells.stream()
              .filter(cell -> cell.startsWith("#") && !cell.equals(VOWEL))
              .map(cell -> cell.substring(1))
              .collect(Collectors.toUnmodifiableSet()));
    }

    private boolean holds(List<String> sentence, int i) {
      boolean edges = from == to;
      int first = edges ? i + from : Math.max(0, i + from);
      int last = edges ? i + to : Math.min(sentence.size() - 1, i + to);
      for (int k = first; k <= last; k++) {
        boolean beyond = k < 0 || k >= sentence.size();
        if (k != i && listed(beyond ? "|" : sentence.get(k))) {
          return !not;
        }
      }
      return not;
    }

    private boolean listed(String word) {
      boolean mark = !word.equals("|") && !Character.isLetterOrDigit(word.charAt(0));
      return words.contains(word)
          || mark && words.contains(",")
          || words.contains(VOWEL) && "aeiou".indexOf(word.charAt(0)) >= 0
          || !tags.isEmpty() && CutWord.tags(word).stream().anyMatch(this::asked);
    }

    private boolean asked(String tag) {
      int colon = tag.indexOf(':');
      return tags.contains(colon < 0 ? tag : tag.substring(0, colon));
    }
  }

  ConfusionFrame {
    parts = List.copyOf(parts);
  }

  /** Whether a cell of the table is a sign. */
  static boolean isSign(String cell) {
    return SIGNS.containsKey(cell.startsWith("!") ? cell.substring(1) : cell);
  }

  /** The frame that the cells of a line tell: a sign, its words, the next sign, and so on. */
  static ConfusionFrame of(List<String> cells) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= cells.size(); i++) {
      if (i == cells.size() || isSign(cells.get(i))) {
        String sign = cells.get(start);
        boolean not = sign.startsWith("!");
        int[] reach = SIGNS.get(not ? sign.substring(1) : sign);
        parts.add(Part.of(reach, not, cells.subList(start + 1, i)));
        start = i;
      }
    }
    return new ConfusionFrame(parts);
  }

  /** Whether all of it stands around the word at {@code i} of the sentence, in lower case. */
  boolean stands(List<String> sentence, int i) {
    return parts.stream().allMatch(part -> part.holds(sentence, i));
  }
}
