package org.copydesk.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.story.Happening;
import org.copydesk.story.Line;
import org.copydesk.story.Mention;
import org.copydesk.story.Name;
import org.copydesk.story.Person;
import org.copydesk.story.Story;

/** Reads the paragraphs in which a story says what was wrong in it, or in another. */
final class PrintedCorrections {
  private static final Set<String> OF_WHAT =
      Set.of("article", "story", "report", "version", "caption", "headline", "column", "we");

  private static final int OLDEST = 119;

  private PrintedCorrections() {}

  /** Whether a paragraph corrects what was printed. */
  static boolean is(Line line) {
    boolean corrects = false;
    boolean printed = line.size() > 0 && corrects(line, 0);
    for (int i = 0; i < line.size(); i++) {
      corrects |= corrects(line, i);
      printed |= OF_WHAT.contains(line.lower(i));
    }
    return corrects && printed;
  }

  private static boolean corrects(Line line, int i) {
    return Happening.is(line.at(i).lemma().toLowerCase(java.util.Locale.ROOT), "corrects")
        || Happening.is(line.lower(i), "corrects");
  }

  /** What the correction {@code line} of {@code story} teaches. */
  static List<MemoryRow> rows(
      Story story, Line line, java.util.function.IntFunction<Printed> place) {
    List<MemoryRow> rows = new ArrayList<>();
    List<Mention> right = new ArrayList<>();
    List<Mention> wrong = new ArrayList<>();
    List<Person> people = new ArrayList<>();
    for (Person person : story.people()) {
      for (Mention mention : person.mentions()) {
        if (mention.line() == line) {
          (isWrong(line, mention.from()) ? wrong : right).add(mention);
          people.add(person);
        }
      }
    }
    for (Mention mention : right) {
      who(story, mention)
          .filter(Person::named)
          .ifPresent(
              person -> {
                Printed here = place.apply(mention.from());
                PrintedPeople.key(person)
                    .ifPresent(
                        key -> {
                          rows.add(MemoryRow.of(Matter.SETTLED, key, person.name().full(), here));
                          wrongForms(story, line, person.name(), wrong)
                              .forEach(
                                  form ->
                                      rows.add(
                                          MemoryRow.of(
                                              Matter.CORRECTION,
                                              form,
                                              person.name().full(),
                                              here)));
                        });
              });
    }
    ages(line, people, place, rows);
    return rows;
  }

  private static Optional<Person> who(Story story, Mention mention) {
    return story.personAt(mention.block(), mention.start());
  }

  private static boolean isWrong(Line line, int at) {
    String before = line.lower(at - 1);
    return before.equals("as") || before.equals("not") || before.equals("than");
  }

  /** The keys of the wrong names: each in full, or the right one with the one word changed. */
  private static List<String> wrongForms(Story story, Line line, Name right, List<Mention> wrong) {
    List<String> keys = new ArrayList<>();
    List<String> names = new ArrayList<>();
    wrong.forEach(mention -> names.add(mention.text()));
    story.namings().stream()
        .filter(n -> n.line() == line && isWrong(line, n.from()))
        .forEach(n -> names.add(n.text()));
    String key = PrintedPeople.key(right).orElseThrow();
    for (String name : names) {
      String folded = Name.fold(name);
      String full =
          folded.indexOf(' ') > 0
              ? folded
              : Slips.cuts(folded).stream().anyMatch(Slips.cuts(Name.fold(right.first()))::contains)
                  ? folded + " " + Name.fold(right.surname())
                  : Name.fold(right.first()) + " " + folded;
      if (!full.equals(key) && !keys.contains(full)) {
        keys.add(full);
      }
    }
    return keys;
  }

  /** "She is 45, not 54": of the only person the paragraph names. */
  private static void ages(
      Line line,
      List<Person> people,
      java.util.function.IntFunction<Printed> place,
      List<MemoryRow> rows) {
    List<String> keys =
        people.stream().flatMap(p -> PrintedPeople.key(p).stream()).distinct().toList();
    boolean age = false;
    for (int i = 0; i < line.size(); i++) {
      age |= line.lower(i).matches("ages?|aged|old|.*-year-old");
    }
    if (keys.size() != 1 || !age) {
      return;
    }
    for (int i = 0; i < line.size(); i++) {
      if (line.lower(i).matches("[1-9]\\d{0,2}") && Integer.parseInt(line.lower(i)) <= OLDEST) {
        Printed here = place.apply(i);
        if (isWrong(line, i)) {
          rows.add(MemoryRow.of(Matter.CORRECTION, keys.get(0) + " age", line.lower(i), here));
        } else {
          rows.add(MemoryRow.of(Matter.AGE, keys.get(0), line.lower(i), here));
        }
      }
    }
  }
}
