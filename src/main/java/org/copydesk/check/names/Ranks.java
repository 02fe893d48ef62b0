package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.check.names.TitleDisagrees.Pair;
import org.copydesk.story.Description;
import org.copydesk.story.Line;
import org.copydesk.story.Mention;
import org.copydesk.story.Person;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.WordLists;

/** Compares the ranks of one person: "Sergeant" here, "Inspector" there. */
final class Ranks {
  /** Crowns, mitres and seats of which nobody has two: "king", "bishop", "senator". */
  private static final Set<String> LONE = WordLists.of(Ranks.class, "lone");

  private Ranks() {}

  /** The rank that another contradicts, the rarer or else the later one first. */
  static Optional<Pair> disagreement(Person person) {
    List<Description> ranks = person.descriptions().stream().filter(Ranks::isRank).toList();
    if (ranks.size() < 2 || isPromoted(person)) {
      return Optional.empty();
    }
    for (int i = ranks.size() - 1; i > 0; i--) {
      for (int k = 0; k < i; k++) {
        if (!agree(ranks.get(i), ranks.get(k))) {
          boolean later = count(ranks, ranks.get(i)) <= count(ranks, ranks.get(k));
          return Optional.of(
              later ? new Pair(ranks.get(i), ranks.get(k)) : new Pair(ranks.get(k), ranks.get(i)));
        }
      }
    }
    return Optional.empty();
  }

  private static long count(List<Description> ranks, Description rank) {
    return ranks.stream().filter(other -> agree(rank, other)).count();
  }

  /** Whether every word of a title before the name is one of ranks, and it is held now. */
  private static boolean isRank(Description title) {
    if (title.kind() != Description.Kind.TITLE) {
      return false;
    }
    Line line = title.line();
    int from = title.from();
    while (from < title.to() - 1 && isForce(line, from)) {
      from++;
    }
    for (int i = from; i < title.to(); i++) {
      boolean rank = line.is(i, Trait.RANK) && !line.is(i, Trait.HONORIFIC);
      if (!rank && !LONE.contains(line.lower(i))) {
        return false;
      }
    }
    return IntStream.range(title.from() - 1, title.to())
            .noneMatch(i -> line.lower(i).matches("former|then|late|retired|acting|ex"))
        && !line.at(title.from()).tag().isVerb();
  }

  /** Whether a word before a rank tells of which force it is: "RCMP", "Army". */
  private static boolean isForce(Line line, int at) {
    return line.at(at).capitalised()
        && line.at(at).tag().isName()
        && !LONE.contains(line.lower(at))
        && !line.is(at, Trait.RANK)
        && !line.is(at, Trait.OFFICE);
  }

  /** Whether some sentence about the person tells of a change. */
  private static boolean isPromoted(Person person) {
    for (Mention mention : person.mentions()) {
      Line line = mention.line();
      int end = line.sentenceEnd(mention.from());
      for (int i = line.sentenceStart(mention.from()); i < end; i++) {
        if (line.lower(i)
            .matches(
                "promot\\w+|demot\\w+|appointed|became|becomes|become|retired|later|previously")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the shorter is what is left of the longer, short forms read out: "Det Sgt". */
  private static boolean agree(Description one, Description other) {
    List<String> a = words(one);
    List<String> b = words(other);
    int shared = Math.min(a.size(), b.size());
    for (int i = 1; i <= shared; i++) {
      if (!isSame(a.get(a.size() - i), b.get(b.size() - i))) {
        return a.size() == 1 && isLetters(a.get(0), b) || b.size() == 1 && isLetters(b.get(0), a);
      }
    }
    return true;
  }

  private static List<String> words(Description title) {
    List<String> words = new ArrayList<>();
    for (int i = title.from(); i < title.to(); i++) {
      for (String word : title.line().at(i).text().split("[-.]")) {
        if (!word.isEmpty()) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }

  /** Whether one is the other or a short form of it: the first letter, then others in order. */
  static boolean isSame(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      at += longer.charAt(i) == shorter.charAt(at) ? 1 : i == 0 ? -longer.length() : 0;
      if (at < 0) {
        return false;
      }
    }
    boolean cut = shorter.length() < 6 && shorter.length() < longer.length();
    return at == shorter.length() && (cut || shorter.equals(longer));
  }

  /** "DCI" for "Detective Chief Inspector". */
  private static boolean isLetters(String letters, List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString().endsWith(letters);
  }
}
