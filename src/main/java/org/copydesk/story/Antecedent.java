package org.copydesk.story;

import java.util.Set;
import org.copydesk.article.CalendarNames;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.WordLists;

/** Tells which words of a paragraph may be meant by a pronoun, beside the people it names. */
public final class Antecedent {
  /** What is spoken of as "she" or "he" and is nobody. */
  private static final Set<String> CREATURES = WordLists.of(Antecedent.class, "creatures");

  private Antecedent() {}

  /** Whether a name of nobody yet known may be a person's. */
  public static boolean isName(Naming naming) {
    Line line = naming.line();
    boolean work =
        line.lower(naming.from() - 1).equals("the") || line.tag(naming.from() - 1) == Tag.GENITIVE;
    if (naming.inPlace() || work) {
      return false;
    }
    return line.is(naming.from(), Trait.GIVEN_NAME) || line.is(naming.to() - 1, Trait.SURNAME);
  }

  /** A word for what somebody is, or a pronoun that may mean one, not said of the person. */
  public static boolean isSomebody(Line line, int i, Person person, Sex told) {
    boolean small = line.is(i, Trait.GIVEN_NAME) && !line.at(i).capitalised();
    boolean word =
        isKind(line, i)
            || Sex.of(line, i) == told && Sex.ofPronoun(line.lower(i)) == Sex.UNTOLD && !small;
    boolean noun = line.tag(i) == Tag.NN || line.at(i).capitalised();
    boolean other = Sex.of(line, i) == told.opposite();
    return word && noun && !other && !isMonth(line, i) && !describes(line, i, person);
  }

  /** Whether a word tells what somebody is: "teacher", "mayor", "Sergeant", "uncle". */
  public static boolean isKind(Line line, int i) {
    return line.is(i, Trait.ROLE)
        || line.is(i, Trait.OFFICE)
        || line.is(i, Trait.RANK) && line.at(i).capitalised()
        || line.is(i, Trait.KIN);
  }

  /** Whether a word is for a ship, an animal or a child, of whom "she" and "he" are told too. */
  public static boolean isCreature(Line line, int i) {
    return CREATURES.contains(line.lower(i));
  }

  /** "in May", "6 June": months, which are women's names too. */
  public static boolean isMonth(Line line, int i) {
    boolean dated =
        line.tag(i - 1) == Tag.IN || line.tag(i - 1) == Tag.CD || line.tag(i + 1) == Tag.CD;
    return dated && CalendarNames.MONTH_NUMBERS.containsKey(line.lower(i));
  }

  private static boolean describes(Line line, int i, Person person) {
    boolean described =
        person.descriptions().stream()
            .anyMatch(d -> d.line() == line && d.from() <= i && i < d.to());
    return described
        || person.mentions().stream()
            .anyMatch(m -> m.line() == line && m.from() - 2 <= i && i < m.to());
  }
}
