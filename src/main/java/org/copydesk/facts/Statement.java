package org.copydesk.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that state an event when they stand in one sentence.
 *
 * @param groups alternatives, folded; one of each group must stand there
 * @param event the event
 */
public record Statement(List<List<String>> groups, Event event) {
  private static final String OF = " of ";

  /** Copies the groups. */
  public Statement {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /**
   * Every statement of an event: those its row has, and those its names have.
   *
   * @param said the verbs of each noun: "sank" of "sinking"
   */
  static List<Statement> of(Event event, Map<String, List<String>> said) {
    List<Statement> all = new ArrayList<>();
    event.says().forEach(says -> all.add(of(says, event)));
    if (event.says().isEmpty() || event.words().isEmpty()) {
      verbal(event, said, all);
    }
    return all;
  }

  private static Statement of(String written, Event event) {
    List<List<String>> groups = new ArrayList<>();
    for (String group : written.split("\\+")) {
      List<String> words = new ArrayList<>();
      for (String word : group.split("/")) {
        words.add(Names.fold(word.replace("\"", "")));
      }
      groups.add(words);
    }
    return new Statement(groups, event);
  }

  /** "The sinking of the Titanic" is stated by "the Titanic went down". */
  private static void verbal(Event event, Map<String, List<String>> said, List<Statement> all) {
    Set<String> things = new LinkedHashSet<>();
    List<String> names = new ArrayList<>(event.aliases());
    names.add(event.name());
    for (String name : names) {
      int of = name.indexOf(OF);
      List<String> verbs =
          of < 0 ? List.of() : said.getOrDefault(Names.lower(name.substring(0, of)), List.of());
      if (!verbs.isEmpty() && things.add(thing(name))) {
        all.add(
            new Statement(
                List.of(List.of(thing(name)), verbs.stream().map(Names::fold).toList()), event));
      }
    }
  }

  /** "titanic" of "Sinking of the Titanic". */
  static String thing(String name) {
    String thing = Names.fold(name.substring(name.indexOf(OF) + OF.length()));
    return thing.startsWith("the ") ? thing.substring("the ".length()) : thing;
  }
}
