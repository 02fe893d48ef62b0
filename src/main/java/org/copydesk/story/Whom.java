package org.copydesk.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.copydesk.article.Article;
import org.copydesk.story.Mention.Grade;
import org.copydesk.syntax.Relation;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;

/**
 * Tells whom a word means, with a name or without: "Ida Kemp", "she", "the designer", "who". Keeps
 * in mind who was spoken of without a name in each block.
 */
final class Whom {
  private final Article article;
  private final Story story;
  private final Reference reference;
  private final Map<Line, TreeMap<Integer, Who>> nameless = new HashMap<>();

  /** Whom the words of {@code story} mean; whoever is said to be born is kept in mind at once. */
  Whom(Article article, Story story) {
    this.article = article;
    this.story = story;
    this.reference = new Reference(story);
    for (Line line : story.lines()) {
      for (int i = 0; i < line.size(); i++) {
        if (line.lower(i).equals("born") && YearBeside.bornIn(line, i) >= 0) {
          int at = i;
          about(line, i).ifPresent(who -> remember(line, at, who));
        }
      }
    }
  }

  /** Keeps in mind that the block speaks of {@code who} at {@code i}. */
  void remember(Line line, int i, Who who) {
    if (who.person().isEmpty() && !who.noun().isEmpty()) {
      nameless.computeIfAbsent(line, l -> new TreeMap<>()).put(i, who);
    }
  }

  private Optional<Who> nameless(Line line, int i) {
    return Optional.ofNullable(nameless.getOrDefault(line, new TreeMap<>()).lowerEntry(i))
        .map(Map.Entry::getValue)
        .map(who -> new Who(who.key(), Optional.empty(), "", true, Grade.TOLD));
  }

  /** Whom the clause that holds {@code i} is about, or whom the noun it hangs from means. */
  Optional<Who> about(Line line, int i) {
    ClauseAt clauses = new ClauseAt(line, i);
    int from = i;
    int at = clauses.predicate(i) == i ? i : clauses.head(i);
    while (at >= 0) {
      boolean own = from == i || line.lower(from).matches("aged|old");
      boolean tells =
          from != at
              && own
              && clauses.is(from, Relation.NMOD, Relation.APPOS, Relation.ACL, Relation.AMOD);
      if (tells && (isHuman(line, at) || person(line, at).isPresent())) {
        return at(line, at);
      }
      if (clauses.predicate(at) == at) {
        Optional<Who> who = relative(line, at);
        int subject = clauses.subject(at);
        if (who.isPresent() || subject < 0 || subject == i) {
          return who;
        }
        OptionalInt object = clauses.clause(at).object();
        boolean acted = object.isPresent() && !isSomebody(line, subject);
        int whom = acted ? object.getAsInt() + clauses.base() : subject;
        return at(line, acted && isSomebody(line, whom) ? whom : subject);
      }
      from = at;
      at = clauses.head(at);
    }
    return Optional.empty();
  }

  /** "Quayle, an alderman, who was": whoever is named right before the "who" of a clause. */
  private Optional<Who> relative(Line line, int predicate) {
    for (int w = predicate; w > 0 && w > predicate - 5; w--) {
      if (line.lower(w).equals("who")) {
        int end = line.lower(w - 1).equals(",") ? w - 1 : w;
        return reference.endingAt(line, end).map(p -> Who.named(p, Grade.NAMED));
      }
    }
    return Optional.empty();
  }

  /** Whether a word means a person, as far as it tells. */
  private boolean isSomebody(Line line, int i) {
    return isHuman(line, i)
        || line.lower(i).matches("s?he|him|her|who|it")
        || person(line, i).isPresent();
  }

  /** Whom the sentence before is about, when the story names them. */
  Optional<Who> before(Line line, int i, Sex sex) {
    int start = line.sentenceStart(i);
    if (start == 0) {
      return Optional.empty();
    }
    int root = line.tree(start - 1).root();
    int base = line.sentenceStart(start - 1);
    int subject = root < 0 ? -1 : new ClauseAt(line, start - 1).subject(base + root);
    Optional<Person> person = subject < 0 ? Optional.empty() : person(line, subject);
    return person.filter(p -> !p.sex().contradicts(sex)).map(p -> Who.named(p, Grade.TOLD));
  }

  /** Who is born in the clause of "born" at {@code i}. */
  Optional<Who> born(Line line, int i) {
    boolean brackets = line.lower(i - 1).equals("(");
    return (brackets ? before(line, i - 1) : about(line, i)).or(() -> near(line, i));
  }

  /** Whose death or birth the noun at {@code i} is. */
  Optional<Who> owner(Line line, int i) {
    if (line.tag(i - 1) == Tag.GENITIVE) {
      return at(line, i - 2);
    }
    return line.lower(i - 1).matches("his|her") ? at(line, i - 1) : Optional.empty();
  }

  /** Whom the words right before {@code i} name. */
  Optional<Who> before(Line line, int i) {
    return i < 1 ? Optional.empty() : at(line, i - 1).or(() -> lone(line));
  }

  /** Whom the word at {@code i} means. */
  Optional<Who> at(Line line, int i) {
    if (line.lower(i).matches("who|whom|that|which")) {
      int before = i - 1;
      while (before > 0 && (line.at(before).isMark() || line.tag(before) == Tag.CD)) {
        before--;
      }
      return before < 0 ? Optional.empty() : at(line, before);
    }
    return switch (line.lower(i)) {
      case "he", "she", "his", "her", "him" -> pronoun(line, i);
      case "i" -> OwnWords.speaker(article, story, line, i);
      case "it" -> nameless(line, i).or(() -> lone(line));
      default -> person(line, i).map(p -> Who.named(p, Grade.NAMED)).or(() -> noun(line, i));
    };
  }

  private Optional<Person> person(Line line, int i) {
    return story
        .personAt(line.block(), line.at(i).start())
        .or(() -> reference.beginningAt(line, i))
        .or(() -> line.tag(i).isNoun() ? reference.beginningAt(line, i + 1) : Optional.empty());
  }

  private Optional<Who> pronoun(Line line, int i) {
    Optional<Person> person = reference.pronoun(line, i);
    Sex sex = line.lower(i).matches("he|his|him") ? Sex.MALE : Sex.FEMALE;
    return person.isPresent()
        ? person.map(p -> Who.named(p, Grade.TOLD))
        : nameless(line, i).or(() -> lone(line)).or(() -> before(line, i, sex));
  }

  /**
   * Whom a noun means, or the one beside it: "the driver, a woman of 29"; at the end of a clause "a
   * woman of 60" is whom that is about.
   */
  Optional<Who> apposed(Line line, int i, boolean of) {
    ClauseAt clauses = new ClauseAt(line, i);
    int head = clauses.is(i, Relation.APPOS) ? clauses.head(i) : -1;
    if (head >= 0 && (isHuman(line, head) || person(line, head).isPresent())) {
      return at(line, head);
    }
    boolean last = of && line.lower(i - 2).equals(",") && line.lower(i - 1).matches("an?");
    if (last && !clauses.is(i, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ)) {
      Optional<Who> who = about(line, i);
      if (who.isPresent()) {
        return who;
      }
    }
    return noun(line, i);
  }

  /** The noun at {@code i}: the person it is said to be, or somebody without a name. */
  Optional<Who> noun(Line line, int i) {
    boolean human = isHuman(line, i) && line.tag(i) != Tag.NNS;
    boolean common = line.tag(i) == Tag.NN || human;
    if (!common || line.at(i).capitalised() && !line.opens(i) && !line.titled()) {
      return Optional.empty();
    }
    Optional<Person> described = story.people().stream().filter(p -> isIn(p, line, i)).findFirst();
    if (described.isPresent()) {
      return described.map(p -> Who.named(p, Grade.NAMED));
    }
    String noun = line.at(i).lemma().toLowerCase(java.util.Locale.ROOT);
    boolean definite = Unnamed.isDefinite(line, i);
    boolean kin = line.is(i, Trait.KIN);
    List<Person> so = story.people().stream().filter(p -> isCalled(p, noun)).toList();
    if (definite && !kin && so.size() == 1) {
      return Optional.of(Who.named(so.get(0), Grade.TOLD));
    }
    String place = kin ? " in " + line.block().index() + ":" + line.sentenceStart(i) : "";
    Who who = new Who("the " + noun + place, Optional.empty(), noun, definite, Grade.TOLD);
    boolean again = definite && !kin && Unnamed.isAgain(line, i);
    return (again ? before(line, i, Sex.of(line, i)) : Optional.<Who>empty())
        .or(() -> Optional.of(who));
  }

  private static boolean isIn(Person person, Line line, int i) {
    for (Description d : person.descriptions()) {
      boolean in = d.line() == line && d.from() <= i && i < d.to() && !line.is(i, Trait.KIN);
      for (int k = d.from(); in && k < i; k++) {
        in = line.tag(k) != Tag.IN && line.tag(k) != Tag.GENITIVE && !line.is(k, Trait.KIN);
      }
      if (in) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCalled(Person person, String noun) {
    return person.descriptions().stream()
        .anyMatch(
            d -> {
              for (int i = d.from(); i < d.to(); i++) {
                if (d.line().at(i).lemma().equals(noun) && d.line().tag(i).isNoun()) {
                  return true;
                }
              }
              return false;
            });
  }

  /** Whether a word is one for people. */
  static boolean isHuman(Line line, int i) {
    return line.is(i, Trait.ROLE)
        || line.is(i, Trait.MALE)
        || line.is(i, Trait.FEMALE)
        || line.is(i, Trait.KIN)
        || line.is(i, Trait.OFFICE)
        || line.is(i, Trait.RANK);
  }

  /**
   * Whom the words before {@code at} name last, or those after it first, no family between; not
   * "born to Ann Lee".
   */
  Optional<Who> near(Line line, int at) {
    for (int i = at - 1; i >= line.sentenceStart(at); i--) {
      if (isKin(line, i)) {
        return Optional.empty();
      }
      boolean genitive = line.tag(i + 1) == Tag.GENITIVE;
      Optional<Who> who =
          line.lower(i).matches("s?he")
              ? at(line, i)
              : (genitive ? Optional.<Person>empty() : reference.endingAt(line, i + 1))
                  .map(p -> Who.named(p, Grade.TOLD));
      if (who.isPresent()) {
        return who;
      }
    }
    for (int i = at + 1; i < line.sentenceEnd(at); i++) {
      Optional<Who> who =
          line.lower(i).matches("s?he")
              ? at(line, i)
              : line.lower(i - 1).matches("to|and")
                  ? Optional.empty()
                  : reference.beginningAt(line, i).map(p -> Who.named(p, Grade.TOLD));
      if (who.isPresent()) {
        return who;
      }
      if (line.tag(i).isFinite() || isKin(line, i)) {
        break;
      }
    }
    return nameless(line, at).or(() -> lone(line));
  }

  private static boolean isKin(Line line, int i) {
    return line.is(i, Trait.KIN) || line.lower(i).matches("whose|his|her|their|they|we|i");
  }

  /** Whoever a paragraph is about that names nobody and speaks of no family. */
  Optional<Who> lone(Line line) {
    boolean named =
        story.people().stream()
            .anyMatch(p -> p.mentions().stream().anyMatch(m -> m.line() == line));
    for (int i = 0; i < line.size() && !named; i++) {
      named = line.is(i, Trait.KIN) || line.lower(i).matches("whose|their|they|we|i|whom");
    }
    String key = "the person in block " + (line.block().index() + 1);
    return named
        ? Optional.empty()
        : Optional.of(new Who(key, Optional.empty(), "", true, Grade.TOLD));
  }
}
