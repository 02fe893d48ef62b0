package org.copydesk.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom a pronoun or a bare "the 34-year-old" means: the nearest who fits, if only one does.
 */
public final class Reference {
  private final Story story;

  /** References within {@code story}. */
  public Reference(Story story) {
    this.story = story;
  }

  /** Whom the pronoun at {@code at} means, when only one person fits. */
  public Optional<Person> pronoun(Line line, int at) {
    return switch (line.lower(at)) {
      case "he", "his", "him", "himself" -> nearest(line, at, Sex.MALE);
      case "she", "her", "hers", "herself" -> nearest(line, at, Sex.FEMALE);
      default -> Optional.empty();
    };
  }

  /** The only person who fits {@code sex} in the nearest sentence before {@code at} with one. */
  public Optional<Person> nearest(Line line, int at, Sex sex) {
    int from = line.sentenceStart(at);
    Set<Person> here = fitting(line, from, at, sex);
    if (!here.isEmpty()) {
      return only(here);
    }
    int end = from;
    while (end > 0) {
      int start = line.sentenceStart(end - 1);
      Set<Person> before = fitting(line, start, end, sex);
      if (!before.isEmpty()) {
        return only(before);
      }
      end = start;
    }
    return above(line)
        .flatMap(
            last -> {
              Set<Person> before = fitting(last, 0, last.size(), sex);
              return only(before);
            });
  }

  private static Optional<Person> only(Set<Person> people) {
    return people.size() == 1 ? Optional.of(people.iterator().next()) : Optional.empty();
  }

  /** The paragraph before, within the body. */
  private Optional<Line> above(Line line) {
    List<Line> lines = story.lines();
    int at = lines.indexOf(line);
    return at > 0 && !Story.above(lines.get(at - 1).block())
        ? Optional.of(lines.get(at - 1))
        : Optional.empty();
  }

  private Set<Person> fitting(Line line, int from, int to, Sex sex) {
    Set<Person> fit = new LinkedHashSet<>();
    for (Person person : story.people()) {
      boolean named =
          person.mentions().stream()
              .anyMatch(m -> m.line() == line && m.from() >= from && m.to() <= to);
      if (named && !person.sex().contradicts(sex)) {
        fit.add(person);
      }
    }
    return fit;
  }

  /** The person whose mention ends right before token {@code at}. */
  public Optional<Person> endingAt(Line line, int at) {
    return story.people().stream()
        .filter(p -> p.mentions().stream().anyMatch(m -> m.line() == line && m.to() == at))
        .findFirst();
  }

  static int start(Line line, Person person, int end) {
    return person.mentions().stream()
        .filter(m -> m.line() == line && m.to() == end)
        .mapToInt(Mention::from)
        .findFirst()
        .orElse(end);
  }

  /** The person whose mention, with its title, begins at token {@code at}. */
  public Optional<Person> beginningAt(Line line, int at) {
    return story.namings().stream()
        .filter(n -> n.line() == line && (n.titleFrom() == at || n.from() == at))
        .findFirst()
        .flatMap(n -> story.personAt(line.block(), line.at(n.from()).start()));
  }
}
