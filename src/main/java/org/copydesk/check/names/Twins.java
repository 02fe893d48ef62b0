package org.copydesk.check.names;

import org.copydesk.story.Line;
import org.copydesk.story.Mention;
import org.copydesk.story.Person;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;

/** Whether two people of a story whose names are near may be one. */
final class Twins {
  /** How many words from a name a word of family may stand to be of its bearer. */
  private static final int BESIDE = 7;

  private Twins() {}

  /** Whether {@code one} is spoken of less often than {@code other}, or as often but later. */
  static boolean isLesser(Person one, Person other) {
    int less = one.mentions().size() - other.mentions().size();
    boolean above = Story.above(one.introduction().block());
    boolean otherAbove = Story.above(other.introduction().block());
    if (above != otherAbove) {
      return above;
    }
    return less != 0 ? less < 0 : other.introduction().before(one.introduction());
  }

  /** Whether a sentence names both, or family is spoken of where one is introduced. */
  static boolean together(Person one, Person other) {
    return together(one, other, true);
  }

  /** The same, but that "whose father" tells of no other one. */
  static boolean akin(Person one, Person other) {
    return together(one, other, false);
  }

  private static boolean together(Person one, Person other, boolean whose) {
    return sharesSentence(one, other)
        || kin(one.introduction(), whose)
        || kin(other.introduction(), whose);
  }

  /** Whether some sentence names both. */
  static boolean sharesSentence(Person one, Person other) {
    return one.mentions().stream()
        .anyMatch(m -> other.mentions().stream().anyMatch(o -> sameSentence(m, o)));
  }

  private static boolean sameSentence(Mention one, Mention other) {
    return one.block().index() == other.block().index()
        && one.line().sentenceStart(one.from()) == other.line().sentenceStart(other.from());
  }

  /**
   * Whether the words beside a mention say whose family its bearer is: "his brother Allan Mott",
   * "Allan Mott, a brother"; not "Allan Mott’s brother".
   */
  static boolean kin(Mention mention) {
    return kin(mention, true);
  }

  private static boolean kin(Mention mention, boolean whose) {
    Line line = mention.line();
    int start = Math.max(line.sentenceStart(mention.from()), mention.from() - BESIDE);
    int end = Math.min(line.sentenceEnd(mention.from()), mention.to() + BESIDE);
    boolean owns = line.tag(mention.to()) == Tag.GENITIVE;
    for (int i = start; i < end; i++) {
      boolean suffix = i > mention.from() - 1 && i < mention.to();
      boolean own = !(owns && i > mention.to()) && !isAnybodys(line, i);
      own &= whose || !line.lower(i - 1).equals("whose");
      if (line.is(i, Trait.KIN) && !suffix && own) {
        return true;
      }
    }
    return false;
  }

  /** "wrote to parents": whether a plural is of no family in particular. */
  private static boolean isAnybodys(Line line, int i) {
    Tag before = line.tag(i - 1);
    return line.tag(i).isPlural()
        && (before == Tag.IN || before == Tag.TO || before.isVerb())
        && !line.at(Math.min(i + 1, line.size() - 1)).capitalised();
  }
}
