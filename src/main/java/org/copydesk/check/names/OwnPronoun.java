package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.story.Line;
import org.copydesk.story.Person;
import org.copydesk.story.Sex;
import org.copydesk.story.Story;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.WordLists;

/**
 * Pronouns in words that are told only of whoever does what the clause says: "She kept it for the
 * rest of his life", "The old man sang for her own pleasure", "She changed his mind".
 */
final class OwnPronoun {
  /** A verb's lemma and what it does to what is one's own: "change-mind". */
  private static final Set<String> IDIOMS = WordLists.of(OwnPronoun.class, "own");

  /**
   * A pronoun that does not fit.
   *
   * @param line the paragraph
   * @param at the index of its token
   * @param subject the index of the token that heads the clause's subject
   */
  record Misfit(Line line, int at, int subject) {}

  private OwnPronoun() {}

  /** Every such pronoun of the other sex than its clause's subject. */
  static List<Misfit> all(Story story) {
    List<Misfit> misfits = new ArrayList<>();
    for (Line line : story.lines()) {
      for (int i = 1; i < line.size(); i++) {
        Sex told = line.tag(i) == Tag.PRP_POSSESSIVE ? Sex.ofPronoun(line.lower(i)) : Sex.UNTOLD;
        if (told == Sex.UNTOLD || !isOwned(line, i)) {
          continue;
        }
        int subject = subject(line, i);
        if (subject >= 0
            && sex(story, line, subject).contradicts(told)
            && isNobodyElse(story, line, i, subject, told)) {
          misfits.add(new Misfit(line, i, subject));
        }
      }
    }
    return misfits;
  }

  private static boolean isOwned(Line line, int at) {
    String next = line.lower(at + 1);
    boolean life = next.equals("life") && line.lower(at - 1).matches("of|all");
    boolean rest = line.lower(at - 1).equals("all") || line.lower(at - 2).equals("rest");
    int verb = at - 1;
    while (verb > at - 3 && verb > 0 && !line.tag(verb).isVerb()) {
      verb--;
    }
    return next.equals("own")
        || life && rest
        || line.tag(verb).isVerb() && IDIOMS.contains(line.at(verb).lemma() + "-" + next);
  }

  /**
   * The token that heads the subject of the clause a pronoun stands in; below 0 if there is none.
   */
  private static int subject(Line line, int pronoun) {
    int first = line.sentenceStart(pronoun);
    Tree tree = line.tree(pronoun);
    int place = pronoun - first;
    if (place >= tree.size() || tree.token(place).start() != line.at(pronoun).start()) {
      return Tree.NOTHING;
    }
    for (int at = tree.head(place); at != Tree.NOTHING; at = tree.head(at)) {
      List<Integer> subjects = tree.children(at, Relation.NSUBJ, Relation.NSUBJ_PASS);
      if (!subjects.isEmpty()) {
        return subjects.get(0) < place ? first + subjects.get(0) : Tree.NOTHING;
      }
    }
    return Tree.NOTHING;
  }

  private static Sex sex(Story story, Line line, int at) {
    Sex pronoun = Sex.ofPronoun(line.lower(at));
    if (pronoun != Sex.UNTOLD) {
      return pronoun;
    }
    return story.people().stream()
        .filter(person -> isNamed(person, line, at))
        .map(Person::sex)
        .findFirst()
        .orElseGet(() -> line.tag(at) == Tag.NN ? Sex.of(line, at) : Sex.UNTOLD);
  }

  private static boolean isNamed(Person person, Line line, int at) {
    return person.named()
        && person.mentions().stream()
            .anyMatch(m -> m.line() == line && m.from() <= at && at < m.to());
  }

  /** Whether nobody else in the sentence can be meant. */
  private static boolean isNobodyElse(Story story, Line line, int at, int subject, Sex told) {
    int first = line.sentenceStart(at);
    for (int i = first; i < at; i++) {
      boolean somebody =
          line.is(i, Trait.ROLE)
              || line.is(i, Trait.OFFICE)
              || line.is(i, Trait.RANK)
              || line.is(i, Trait.KIN)
              || Antecedent.CREATURES.contains(line.lower(i));
      boolean other = somebody && line.tag(i).isNoun() && i != subject;
      if (other || Sex.of(line, i) == told || Sex.ofPronoun(line.lower(i)) == told) {
        return false;
      }
    }
    return story.people().stream()
        .filter(person -> person.sex() != told.opposite())
        .flatMap(person -> person.mentions().stream())
        .noneMatch(m -> m.line() == line && first <= m.from() && m.from() < at);
  }
}
