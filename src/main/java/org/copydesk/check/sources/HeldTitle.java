package org.copydesk.check.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Block;
import org.copydesk.story.Line;
import org.copydesk.story.Name;
import org.copydesk.word.Lexeme.Trait;

/**
 * What somebody is, in its parts.
 *
 * @param head the noun that says it, in one spelling: "minister"
 * @param office whether that is an office or a rank, of which one is not another
 * @param fields what it is of: "finance", "human", "resources"
 * @param grades what else is said of it: "retired", "deputy"
 * @param block where
 * @param start its first plain character
 * @param end the character after the last
 */
record HeldTitle(
    String head,
    boolean office,
    Set<String> fields,
    Set<String> grades,
    Block block,
    int start,
    int end) {
  private static final Set<String> LOOSE = new HashSet<>();
  private static final Set<String> GRADES = new HashSet<>();
  private static final Map<String, String> SAME = new HashMap<>();
  private static final Map<String, String> VERBS = new HashMap<>();

  /** From how many first letters on two words are of one stem: "finance", "financial". */
  private static final int STEM = 5;

  static {
    try (InputStream in = HeldTitle.class.getResourceAsStream("titles.tsv")) {
      for (String row : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = row.split("\t");
        switch (cells[0]) {
          case "loose" -> LOOSE.add(cells[1]);
          case "grade" -> GRADES.add(cells[1]);
          case "same" -> SAME.put(cells[1], cells[2]);
          case "verb" -> VERBS.put(cells[1], cells[2]);
          default -> {
            // What the list says of itself.
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the sets. */
  HeldTitle {
    fields = Set.copyOf(fields);
    grades = Set.copyOf(grades);
  }

  /** What tokens {@code from} to {@code to} of a line say that somebody is. */
  static Optional<HeldTitle> of(Line line, int from, int to) {
    int end = from;
    while (end < to && !line.lower(end).matches("of|for|at|in|who|since|with|from|on|,")) {
      end++;
    }
    int head = end - 1;
    while (head >= from && !line.tag(head).isNoun()) {
      head--;
    }
    boolean says =
        head >= from
            && (line.is(head, Trait.OFFICE)
                || line.is(head, Trait.RANK)
                || line.is(head, Trait.ROLE));
    if (!says || line.is(head, Trait.HONORIFIC)) {
      return Optional.empty();
    }
    Set<String> fields = new LinkedHashSet<>();
    Set<String> grades = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      String word = Name.fold(line.lower(i));
      boolean tells = line.tag(i).isNoun() || line.tag(i).isAdjective();
      if (i == head || !tells || word.length() < 3) {
        continue;
      }
      if (i < end && GRADES.contains(word)) {
        grades.add(word);
      } else {
        fields.add(SAME.getOrDefault(word, word));
      }
    }
    String noun = Name.fold(line.at(head).lemma().toLowerCase(java.util.Locale.ROOT));
    boolean office = line.is(head, Trait.OFFICE) || line.is(head, Trait.RANK);
    return Optional.of(
        new HeldTitle(
            SAME.getOrDefault(noun, noun),
            office,
            fields,
            grades,
            line.block(),
            line.at(from).start(),
            line.at(to - 1).end()));
  }

  /** What a verb at token {@code at} says that its subject is: "who chairs the board". */
  static Optional<HeldTitle> ofVerb(Line line, int at) {
    String noun = VERBS.get(line.lower(at));
    if (noun == null) {
      return Optional.empty();
    }
    int to = at + 1;
    while (to < line.size() && !line.at(to).isMark() && !line.tag(to).isVerb()) {
      to++;
    }
    Set<String> fields = new LinkedHashSet<>();
    for (int i = at + 1; i < to; i++) {
      if (line.tag(i).isNoun()) {
        fields.add(Name.fold(line.lower(i)));
      }
    }
    return Optional.of(
        new HeldTitle(
            noun,
            true,
            fields,
            Set.of(),
            line.block(),
            line.at(at).start(),
            line.at(to - 1).end()));
  }

  /** Whether it says hardly more than that it is somebody. */
  boolean isLoose() {
    return isLoose(head);
  }

  /** Whether a word says hardly more than that somebody has a post. */
  static boolean isLoose(String word) {
    return LOOSE.contains(word);
  }

  /** Whether nobody is both: another office, or the same of another field. */
  boolean contradicts(HeldTitle other) {
    boolean loose = isLoose() || other.isLoose();
    if (head.equals(other.head) || loose) {
      boolean apart = !fields.isEmpty() && !other.fields.isEmpty() && !meet(fields, other.fields);
      return apart && !grades.contains("deputy");
    }
    if (other.fields.stream().anyMatch(field -> isOne(field, head))
        || fields.stream().anyMatch(field -> isOne(field, other.head))) {
      return false;
    }
    boolean both = office && other.office;
    return both || meet(fields, other.fields) || meet(grades, other.grades);
  }

  private static boolean meet(Set<String> one, Set<String> two) {
    return one.stream().anyMatch(word -> two.stream().anyMatch(w -> isOne(word, w)));
  }

  /** Whether two words are forms of one. */
  static boolean isOne(String one, String two) {
    int length = Math.min(one.length(), two.length());
    return one.equals(two)
        || length >= STEM && one.substring(0, STEM).equals(two.substring(0, STEM));
  }

  /** A word in the spelling in which titles are compared. */
  static String same(String word) {
    return SAME.getOrDefault(word, word);
  }
}
