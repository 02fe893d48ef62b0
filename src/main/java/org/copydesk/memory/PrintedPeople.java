package org.copydesk.memory;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.story.Name;
import org.copydesk.story.Person;
import org.copydesk.story.Story;

/** How a memory tells people apart: by given name and surname. */
public final class PrintedPeople {
  private PrintedPeople() {}

  /** The key of somebody; nothing without a full name that has more than initials. */
  public static Optional<String> key(Person person) {
    return key(person.name());
  }

  /** The key of a name. */
  static Optional<String> key(Name name) {
    boolean full = Name.fold(name.first()).length() > 1 && Name.fold(name.last()).length() > 1;
    return full
        ? Optional.of(Name.fold(name.first()) + " " + Name.fold(name.surname()))
        : Optional.empty();
  }

  /** The people and bodies of a story by their keys, in order. */
  public static Set<String> beside(Story story) {
    Set<String> all = new TreeSet<>();
    story.people().forEach(other -> key(other).ifPresent(all::add));
    story.bodies().forEach(body -> all.add(Name.fold(body.name())));
    return all;
  }
}
