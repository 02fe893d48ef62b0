package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.story.Antecedent;
import org.copydesk.story.Line;
import org.copydesk.story.Person;
import org.copydesk.story.Sex;
import org.copydesk.story.Story;
import org.copydesk.word.Tag;
import org.copydesk.word.WordLists;

/**
 * Pronouns in words that are told only of whoever does what the clause says: "She kept it for the
 * rest of his life", "The old man sang for her own pleasure", "She changed his mind"; and of
 * whoever is described: "described her as the quietest man".
 */
final class OwnPronoun {
  /** A verb's lemma and what it does to what is one's own: "change-mind". */
  private static final Set<String> AS =
      Set.of("describe", "hail", "praise", "remember", "recall", "regard");

  /** Words that are told of the one sex only, in praise too: no "master", no "king". */
  private static final Set<String> MEN = WordLists.of(OwnPronoun.class, "men");

  private static final Set<String> WOMEN = WordLists.of(OwnPronoun.class, "women");

  /** How many words may praise or blame whoever is described. */
  private static final int MOST = 4;

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
        int noun = describedAs(line, i, Sex.ofPronoun(line.lower(i)));
        if (noun >= 0) {
          misfits.add(new Misfit(line, i, noun));
          continue;
        }
        Sex told = line.tag(i) == Tag.PRP_POSSESSIVE ? Sex.ofPronoun(line.lower(i)) : Sex.UNTOLD;
        if (told == Sex.UNTOLD || !isOwned(line, i)) {
          continue;
        }
        int subject = Binding.subject(line, i);
        if (subject >= 0
            && sex(story, line, subject).contradicts(told)
            && isNobodyElse(story, line, i, subject, told)) {
          misfits.add(new Misfit(line, i, subject));
        }
      }
    }
    return misfits;
  }

  /** The noun of the other sex that somebody is described as: "described her as a kind man". */
  private static int describedAs(Line line, int at, Sex told) {
    boolean verb = at > 0 && line.tag(at - 1).isVerb() && AS.contains(line.at(at - 1).lemma());
    if (!verb || !line.lower(at + 1).equals("as") || line.tag(at + 2) != Tag.DT) {
      return -1;
    }
    int noun = at + 3;
    while (noun < at + 3 + MOST && (line.tag(noun).isAdjective() || line.tag(noun + 1).isNoun())) {
      noun++;
    }
    boolean head = line.tag(noun) == Tag.NN && !line.tag(noun + 1).isNoun();
    Set<String> others = told == Sex.FEMALE ? MEN : told == Sex.MALE ? WOMEN : Set.of();
    boolean own = line.tag(noun + 1) == Tag.GENITIVE;
    return head && !own && others.contains(line.lower(noun)) ? noun : -1;
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

  private static Sex sex(Story story, Line line, int at) {
    Sex pronoun = Sex.ofPronoun(line.lower(at));
    if (pronoun != Sex.UNTOLD) {
      return pronoun;
    }
    return story
        .personAt(line.block(), line.at(at).start())
        .filter(Person::named)
        .map(Person::sex)
        .orElseGet(() -> line.tag(at) == Tag.NN ? Sex.of(line, at) : Sex.UNTOLD);
  }

  /** Whether nobody else in the sentence can be meant. */
  private static boolean isNobodyElse(Story story, Line line, int at, int subject, Sex told) {
    int first = line.sentenceStart(at);
    for (int i = first; i < at; i++) {
      boolean somebody = Antecedent.isKind(line, i) || Antecedent.isCreature(line, i);
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
