package org.copydesk.check.names;

import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.article.Article;
import org.copydesk.story.Description;
import org.copydesk.story.Line;
import org.copydesk.story.Mention;
import org.copydesk.story.Person;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.WordLists;

/** Whether a title may be meant for another who bears the same name. */
final class Couples {
  private static final Set<String> SPOUSES = WordLists.of(Couples.class, "spouses");

  private Couples() {}

  /** "He sent his wife a picture. … Mrs Dunstable said": whether he is said to have one. */
  static boolean isSpouse(Person person, Description title) {
    return person.mentions().stream()
        .map(Mention::line)
        .filter(line -> line.block().index() <= title.line().block().index())
        .anyMatch(
            line -> IntStream.range(0, line.size()).anyMatch(i -> SPOUSES.contains(line.lower(i))));
  }

  /** "His wife, Pearl, stayed. Mrs Dunstable, 82, said": whether family was brought in before. */
  static boolean isKinBefore(Description title) {
    Line line = title.line();
    int start = line.sentenceStart(title.from());
    int from = start > 0 ? line.sentenceStart(start - 1) : start;
    for (int i = from; i < title.from(); i++) {
      if (line.is(i, Trait.KIN)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "She had it from her father. … “Mr Lunt gave us toffee,” said a customer": whether what is
   * quoted may be of another of the name, a parent or whoever bore it before it was the person's.
   */
  static boolean isRecalled(Article article, Story story, Person person, Description title) {
    Line line = title.line();
    boolean quoted =
        article.quoted(line.block(), line.at(title.from()).start(), line.at(title.from()).end());
    int at = line.block().index();
    Trait sex = line.is(title.from(), Trait.MALE) ? Trait.MALE : Trait.FEMALE;
    return quoted
        && (person.introduction().block().index() > at
            || story.lines().stream()
                .filter(other -> other.block().index() <= at)
                .anyMatch(other -> isKin(other, sex)));
  }

  private static boolean isKin(Line line, Trait sex) {
    return IntStream.range(0, line.size()).anyMatch(i -> line.is(i, Trait.KIN) && line.is(i, sex));
  }

  /** "Ruth and Harold Lunt": another of the name stands before it without the name. */
  static boolean isOfACouple(Mention mention) {
    Line line = mention.line();
    return line.lower(mention.from() - 1).equals("and")
        && line.at(mention.from() - 2).capitalised()
        && (line.is(mention.from() - 2, Trait.GIVEN_NAME)
            || line.tag(mention.from() - 2).isName() && !line.tag(mention.from() - 3).isName());
  }
}
