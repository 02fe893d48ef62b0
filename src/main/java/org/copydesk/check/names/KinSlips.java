package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.story.Line;
import org.copydesk.story.Mention;
import org.copydesk.story.Nearness;
import org.copydesk.story.Person;
import org.copydesk.story.Story;

/**
 * Surnames of one family that a slip has parted: brothers called Draycott and Dracott, the daughter
 * of a Merriweather who is a Meriwether Cole.
 */
final class KinSlips {
  private static final Set<String> SIBLINGS = Set.of("brothers", "sisters", "twins", "siblings");

  /** How many lines of a story say whom it is about. */
  private static final int OPENING = 4;

  private final Story story;

  KinSlips(Story story) {
    this.story = story;
  }

  List<PersonSlips.Found> all() {
    List<PersonSlips.Found> found = new ArrayList<>();
    boolean family = story.lines().stream().limit(OPENING).anyMatch(KinSlips::namesAFamily);
    for (Person person : story.people()) {
      for (Person other : story.people()) {
        if (person == other || !person.named() || !other.named()) {
          continue;
        }
        if (family && areParted(person, other)) {
          person.mentions().stream()
              .filter(m -> m.text().endsWith(person.name().last()))
              .forEach(m -> found.add(new PersonSlips.Found(m, other.name().last(), other)));
        } else if (Twins.kin(person.introduction())) {
          within(person, other, found);
        }
      }
    }
    return found;
  }

  /** "Two brothers who …", "The sisters": whether the line speaks of several of one family. */
  private static boolean namesAFamily(Line line) {
    for (int i = 1; i < line.size(); i++) {
      boolean several = SIBLINGS.contains(line.lower(i));
      if (several && line.lower(i - 1).matches("two|three|four|the|twin|both")) {
        return true;
      }
    }
    return false;
  }

  /** Whether one sentence names both by surnames that a slip has parted, this the lesser. */
  private static boolean areParted(Person person, Person other) {
    String surname = person.name().last();
    return !person.name().first().equalsIgnoreCase(other.name().first())
        && Nearness.near(other.name().last(), surname)
        && !Nearness.areForms(other.name().last(), surname)
        && Twins.isLesser(person, other)
        && Twins.sharesSentence(person, other)
        && Nearness.soundAlike(other.name().last(), surname)
        && surname.length() > 4;
  }

  /** "His daughter, Odessa Meriwether Cole": a name within the name. */
  private static void within(Person person, Person other, List<PersonSlips.Found> found) {
    Mention mention = person.introduction();
    String surname = other.name().last();
    for (int i = mention.from() + 1; i < mention.to() - 1; i++) {
      String word = mention.line().at(i).text();
      boolean near = Nearness.near(surname, word) && surname.length() > 4;
      if (near && other.mentions().size() > 1) {
        Mention part = new Mention(mention.line(), i, i + 1, mention.manner(), mention.grade());
        found.add(new PersonSlips.Found(part, surname, other));
      }
    }
  }
}
