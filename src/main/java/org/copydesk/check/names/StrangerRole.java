package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Role;
import org.copydesk.story.Description;
import org.copydesk.story.Line;
import org.copydesk.story.Person;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;

/**
 * Somebody who speaks by a post that nobody in the story holds, right after one who holds another:
 * "Sergeant Ida Brack found the mine. The lieutenant said it was live."
 */
final class StrangerRole {
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH, Role.LIST_ITEM);

  /** How many words after the role may hold the verb of speech. */
  private static final int NEAR = 4;

  private StrangerRole() {}

  /**
   * A role nobody holds.
   *
   * @param line the paragraph
   * @param from the index of "The"
   * @param to the index after the role
   * @param person who was spoken of before it
   * @param held what that person is
   */
  record Stranger(Line line, int from, int to, Person person, Description held) {}

  /** Every role that nobody holds, in page order. */
  static List<Stranger> in(Story story) {
    List<Stranger> all = new ArrayList<>();
    for (Line line : story.lines()) {
      if (BODY.contains(line.block().role())) {
        for (int i = 1; i < line.size(); i++) {
          at(story, line, i).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static Optional<Stranger> at(Story story, Line line, int the) {
    boolean opens = line.lower(the).equals("the") && line.sentenceStart(the) == the;
    int head = head(line, the + 1);
    if (!opens && !afterComma(line, the) || head < 0 || !speaks(line, head + 1)) {
      return Optional.empty();
    }
    String role = line.lower(head);
    if (Description.isAnyPost(role) || isTold(story, line, head)) {
      return Optional.empty();
    }
    List<Person> before = story.peopleBefore(line, the);
    if (before.size() != 1) {
      return Optional.empty();
    }
    Person person = before.get(0);
    boolean rank = line.is(head, Trait.RANK);
    Optional<Description> held =
        person.descriptions().stream().filter(d -> isPost(d, rank, role)).findFirst();
    boolean former = person.descriptions().stream().anyMatch(StrangerRole::isPast);
    return former ? Optional.empty() : held.map(d -> new Stranger(line, the, head + 1, person, d));
  }

  /** "Under questioning, the lieutenant said": after an opening phrase without a verb. */
  private static boolean afterComma(Line line, int the) {
    if (!line.lower(the).equals("the") || !line.lower(the - 1).equals(",")) {
      return false;
    }
    int start = line.sentenceStart(the);
    for (int i = start; i < the - 1; i++) {
      if (line.tag(i).isVerb() || line.at(i).isMark()) {
        return false;
      }
    }
    return the - start <= 6;
  }

  /** The index of the role's last word: one or two nouns, the last an office or a rank. */
  private static int head(Line line, int from) {
    for (int i = from; i < Math.min(from + 2, line.size() - 1); i++) {
      boolean noun = line.tag(i).isNoun() && !line.at(i).capitalised();
      boolean post = line.is(i, Trait.OFFICE) || line.is(i, Trait.RANK);
      boolean ends = !line.tag(i + 1).isNoun() && line.tag(i + 1) != Tag.GENITIVE;
      if (noun && post && ends) {
        return i;
      }
      if (!noun && !line.tag(i).isAdjective()) {
        return -1;
      }
    }
    return -1;
  }

  /** "said", "would not say", ", who was a miner, said". */
  private static boolean speaks(Line line, int after) {
    int i = after;
    if (line.lower(i).equals(",") && line.lower(i + 1).equals("who")) {
      i += 2;
      while (i < line.size() && !line.lower(i).equals(",")) {
        i++;
      }
      i++;
    }
    for (int k = i; k < i + NEAR; k++) {
      if (line.is(k, Trait.SPEAKS) && line.tag(k).isVerb()) {
        return true;
      }
      boolean small = line.tag(k) == Tag.MD || line.tag(k).isAdverb() || line.tag(k).isVerb();
      if (!small) {
        return false;
      }
    }
    return false;
  }

  /** Whether the story has the role's last word, or one built on it, anywhere else. */
  private static boolean isTold(Story story, Line line, int head) {
    String role = line.lower(head);
    String stem = role.substring(0, Math.min(role.length(), Math.max(4, role.length() - 2)));
    for (Line other : story.lines()) {
      for (int i = 0; i < other.size(); i++) {
        boolean here = other == line && i == head;
        if (!here && (other.lower(i).contains(stem) || isShort(other, i, role))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Sgt." for "sergeant". */
  private static boolean isShort(Line line, int i, String role) {
    String word = line.lower(i).replace(".", "");
    return line.is(i, Trait.RANK) && !word.isEmpty() && Ranks.isSame(word, role);
  }

  /** Whether a description is a post of the same sort as the role and says another. */
  private static boolean isPost(Description description, boolean rank, String role) {
    Line line = description.line();
    boolean post = false;
    for (int i = description.from(); i < description.to(); i++) {
      boolean office = line.is(i, Trait.OFFICE) && !line.is(i, Trait.HONORIFIC);
      post |= rank && line.is(i, Trait.RANK) || office && !Description.isAnyPost(line.lower(i));
      if (line.lower(i).equals(role)) {
        return false;
      }
    }
    return post;
  }

  private static boolean isPast(Description description) {
    String words = description.text().toLowerCase(Locale.ROOT);
    return words.contains("former") || words.startsWith("ex-") || words.contains("retired");
  }
}
