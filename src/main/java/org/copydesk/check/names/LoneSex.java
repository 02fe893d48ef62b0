package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copydesk.story.Antecedent;
import org.copydesk.story.Line;
import org.copydesk.story.Naming;
import org.copydesk.story.Person;
import org.copydesk.story.Sex;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;

/**
 * One pronoun of a sex that nobody in the story has: "her 19th goal" among the men of two football
 * teams.
 */
final class LoneSex {
  /** So many pronouns of the other sex say that the story is about people of that one. */
  private static final int FEWEST = 2;

  private final Story story;
  private final List<Line> body;

  LoneSex(Story story, List<Line> body) {
    this.story = story;
    this.body = body;
  }

  /** The pronouns that mean nobody, each with the person named last before it. */
  List<PronounSlips.Misfit> all() {
    List<PronounSlips.Misfit> all = new ArrayList<>();
    for (Sex sex : List.of(Sex.MALE, Sex.FEMALE)) {
      lone(sex).ifPresent(all::add);
    }
    return all;
  }

  private Optional<PronounSlips.Misfit> lone(Sex sex) {
    Sex other = sex.opposite();
    List<Person> people = story.people();
    if (people.size() < FEWEST
        || people.stream().anyMatch(person -> person.sex() != other)
        || story.lines().stream().anyMatch(line -> isSpokenOf(line, sex))
        || story.others().stream().anyMatch(n -> isNameOf(n, sex))
        || count(other).size() < FEWEST) {
      return Optional.empty();
    }
    List<PronounSlips.Misfit> pronouns = count(sex);
    return pronouns.size() == 1 && isNobodyElse(pronouns.get(0))
        ? Optional.of(pronouns.get(0))
        : Optional.empty();
  }

  /** Whether a noun of the sex stands in a line. */
  private static boolean isSpokenOf(Line line, Sex sex) {
    return IntStream.range(0, line.size())
        .anyMatch(
            i ->
                Sex.of(line, i) == sex
                    && Sex.ofPronoun(line.lower(i)) == Sex.UNTOLD
                    && (isWord(line, i) || !line.is(i, Trait.GIVEN_NAME))
                    && !Antecedent.isMonth(line, i));
  }

  /** "queen", not "rose": a name too, but a word for what somebody is. */
  private static boolean isWord(Line line, int at) {
    return line.is(at, Trait.ROLE) || line.is(at, Trait.OFFICE) || line.is(at, Trait.KIN);
  }

  private static boolean isNameOf(Naming naming, Sex sex) {
    Line line = naming.line();
    return !Antecedent.isMonth(line, naming.from()) && Sex.of(line, naming.from()) == sex;
  }

  /** The pronouns of a sex outside quotations that follow a name in their paragraph. */
  private List<PronounSlips.Misfit> count(Sex sex) {
    List<PronounSlips.Misfit> pronouns = new ArrayList<>();
    for (Line line : body) {
      boolean quoted = false;
      for (int i = 0; i < line.size(); i++) {
        quoted = PronounSlips.quoted(line, i, quoted);
        if (!quoted && Sex.ofPronoun(line.lower(i)) == sex) {
          List<Person> before = story.peopleBefore(line, i);
          Person last = before.isEmpty() ? story.people().get(0) : before.get(before.size() - 1);
          pronouns.add(new PronounSlips.Misfit(last, line, i));
        }
      }
    }
    return pronouns;
  }

  /** Whether the sentence and the one before speak of nobody by a word for what somebody is. */
  private boolean isNobodyElse(PronounSlips.Misfit one) {
    Line line = one.line();
    int start = line.sentenceStart(one.at());
    int from = start > 0 ? line.sentenceStart(start - 1) : 0;
    boolean known = !story.peopleBefore(line, one.at()).isEmpty();
    return known
        && IntStream.range(from, one.at())
            .noneMatch(
                i ->
                    Antecedent.isSomebody(
                            line, i, one.person(), Sex.ofPronoun(line.lower(one.at())))
                        || Antecedent.isCreature(line, i));
  }
}
