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
import org.copydesk.word.Tag;

/**
 * What somebody is, in its parts.
 *
 * @param head the noun that says it, in one spelling: "minister"
 * @param office whether that is an office or a rank, of which one is not another
 * @param fields what it is of: "finance", "human", "resources"
 * @param chief what somebody is the chief of: "executive", "operating"; empty for nothing
 * @param grades what else is said of it: "retired", "deputy"
 * @param block where
 * @param start its first plain character
 * @param end the character after the last
 */
record HeldTitle(
    String head,
    boolean office,
    Set<String> fields,
    String chief,
    Set<String> grades,
    Block block,
    int start,
    int end) {
  private static final Set<String> LOOSE = new HashSet<>();
  private static final Set<String> VAGUE = new HashSet<>();
  private static final Set<String> GRADES = new HashSet<>();
  private static final Set<String> LEVELS = new HashSet<>();
  private static final Set<String> LOWER = new HashSet<>();
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
          case "vague" -> VAGUE.add(cells[1]);
          case "grade" -> GRADES.add(cells[1]);
          case "level" -> LEVELS.add(cells[1]);
          case "lower" -> LOWER.add(cells[1]);
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
      boolean tells = line.tag(i).isNoun() || line.tag(i).isAdjective() || isBefore(line, i, head);
      if (i == head || !tells || word.length() < 3 || VAGUE.contains(word)) {
        continue;
      }
      boolean grade = GRADES.contains(word) || LEVELS.contains(word);
      if (i < end && grade && !isOfOfficer(line, i, head)) {
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
            chief(line, from, head),
            grades,
            line.block(),
            line.at(from).start(),
            line.at(to - 1).end()));
  }

  /** "Chief executive officer", of whom one is another than the chief operating officer. */
  private static boolean isOfOfficer(Line line, int at, int head) {
    return at + 1 == head && at > 0 && line.lower(head).equals("officer") && isChief(line, at - 1);
  }

  /** The "operating" of "chief operating officer". */
  private static boolean isBefore(Line line, int at, int head) {
    return at + 1 == head && line.tag(at) == Tag.VBG;
  }

  private static boolean isChief(Line line, int at) {
    return line.lower(at).equals("chief");
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
            "",
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
    if (!chief.isEmpty() && !other.chief.isEmpty()) {
      return isOtherChief(other);
    }
    if (isOtherLevel(other)) {
      return true;
    }
    if (head.equals(other.head) || loose) {
      boolean apart = !fields.isEmpty() && !other.fields.isEmpty() && !meet(fields, other.fields);
      return (apart || isOtherByOne(other)) && !grades.contains("deputy");
    }
    if (other.fields.stream().anyMatch(field -> isOne(field, head))
        || fields.stream().anyMatch(field -> isOne(field, other.head))) {
      return false;
    }
    boolean both = office && other.office;
    return both || meet(fields, other.fields) || meet(grades, other.grades);
  }

  /** Whether each has one field that the other has not: of legal, and of leisure services. */
  private boolean isOtherByOne(HeldTitle other) {
    return head.equals(other.head)
        && fieldsBeside(other).size() == 1
        && other.fieldsBeside(this).size() == 1;
  }

  /** The fields that another has not. */
  Set<String> fieldsBeside(HeldTitle other) {
    Set<String> here = new HashSet<>(fields);
    here.removeIf(field -> other.fields.stream().anyMatch(f -> isOne(field, f)));
    return here;
  }

  /**
   * What the noun at {@code head} is the chief of: "chief executive", "chief operating officer".
   */
  private static String chief(Line line, int from, int head) {
    boolean officer = line.lower(head).equals("officer") && head - 2 >= from;
    if (officer && isChief(line, head - 2)) {
      return line.lower(head - 1);
    }
    boolean executive = line.lower(head).equals("executive") && head - 1 >= from;
    return executive && isChief(line, head - 1) ? "executive" : "";
  }

  /** Whether it says how high an office is, and the other how high the same is in another way. */
  boolean isOtherLevel(HeldTitle other) {
    Set<String> here = levels();
    Set<String> there = other.levels();
    boolean level = !here.isEmpty() && !there.isEmpty() && !meet(here, there);
    boolean one = !isLoose() || !fields.isEmpty() && fields.equals(other.fields);
    return level && head.equals(other.head) && one;
  }

  /** Whether both are chiefs, of two things: one executive, the other operating officer. */
  boolean isOtherChief(HeldTitle other) {
    return !chief.isEmpty() && !other.chief.isEmpty() && !isOne(chief, other.chief);
  }

  /** The words that tell its rank from others of one head: of levels, and what a chief is of. */
  Set<String> ranks() {
    Set<String> ranks = levels();
    if (!chief.isEmpty()) {
      ranks.remove("chief");
      ranks.add(chief);
    }
    return ranks;
  }

  /** The words of its grades that say how high an office is: "deputy", "senior". */
  Set<String> levels() {
    Set<String> levels = new HashSet<>(grades);
    levels.retainAll(LEVELS);
    return levels;
  }

  /** Whether it stands below another of its name: "vice", "deputy". */
  boolean isLowered() {
    return isLowered(grades);
  }

  /** Whether one of some words says that of an office. */
  static boolean isLowered(Set<String> words) {
    return words.stream().anyMatch(LOWER::contains);
  }

  /** Whether a word says nothing of what somebody is the head of. */
  static boolean isGrade(String word) {
    return GRADES.contains(word) || LEVELS.contains(word);
  }

  /** Whether a word says of what somebody is the {@code head}: not "the company's senior" of it. */
  static boolean isField(String word, String head) {
    return !isGrade(word)
        && !VAGUE.contains(word.replaceFirst("['’]s?$", ""))
        && !same(word).equals(head);
  }

  /** Whether one of some words says how high an office is. */
  static boolean hasLevel(Set<String> words) {
    return words.stream().anyMatch(LEVELS::contains);
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
