package org.copydesk.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Things that happened. */
public final class Events {
  private final List<Event> all = new ArrayList<>();
  private final Index<Event> index = new Index<>();
  private final Map<String, List<Event>> byNoun = new HashMap<>();
  private final List<Statement> statements = new ArrayList<>();

  /**
   * Words that state an event when they stand in one sentence.
   *
   * @param groups alternatives, folded; one of each group must stand there
   * @param event the event
   */
  public record Statement(List<List<String>> groups, Event event) {
    /** Copies the groups. */
    public Statement {
      groups = groups.stream().map(List::copyOf).toList();
    }

    static Statement of(String written, Event event) {
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
  }

  private final Optional<FactStore> store;

  Events(Collection<Row> rows, Collection<Row> happenings, Optional<FactStore> store) {
    this.store = store;
    Map<String, List<String>> said = new HashMap<>();
    happenings.forEach(row -> said.put(row.text("noun"), row.list("said")));
    for (Row row : rows) {
      Event event = Event.of(row);
      all.add(event);
      index.add(event.name(), event);
      event.aliases().stream()
          .filter(alias -> !alias.equals(event.name()))
          .forEach(alias -> index.add(alias, event));
      event
          .nouns()
          .forEach(
              noun -> byNoun.computeIfAbsent(Names.fold(noun), k -> new ArrayList<>()).add(event));
      event.says().forEach(says -> statements.add(Statement.of(says, event)));
      if (event.says().isEmpty() || event.words().isEmpty()) {
        verbal(event, said);
      }
    }
  }

  /** "The sinking of the Titanic" is stated by "the Titanic went down". */
  private void verbal(Event event, Map<String, List<String>> said) {
    Set<String> things = new LinkedHashSet<>();
    List<String> names = new ArrayList<>(event.aliases());
    names.add(event.name());
    for (String name : names) {
      int of = name.indexOf(" of ");
      List<String> verbs =
          of < 0 ? List.of() : said.getOrDefault(Names.lower(name.substring(0, of)), List.of());
      String thing = of < 0 ? "" : Names.fold(name.substring(of + " of ".length()));
      String bare = thing.startsWith("the ") ? thing.substring("the ".length()) : thing;
      if (!verbs.isEmpty() && things.add(bare)) {
        statements.add(
            new Statement(List.of(List.of(bare), verbs.stream().map(Names::fold).toList()), event));
      }
    }
  }

  /** Every event of the tables. */
  public List<Event> all() {
    return List.copyOf(all);
  }

  /** The events called {@code folded}. */
  public List<Event> called(String folded) {
    List<Event> listed = index.called(folded);
    boolean ask = listed.isEmpty() && store.isPresent() && folded.indexOf(' ') > 0;
    return ask ? store.get().events(folded) : listed;
  }

  /** Whether the name of some event may begin with the folded word. */
  public boolean mayBegin(String word, boolean capitalised) {
    return index.begins(word) || store.isPresent() && capitalised;
  }

  /** How many words the longest name has. */
  public int longest() {
    return index.longest();
  }

  /** The events that a story may call by that noun. */
  public List<Event> withNoun(String noun) {
    return List.copyOf(byNoun.getOrDefault(noun, List.of()));
  }

  /** The ways in which sentences state events. */
  public List<Statement> statements() {
    return List.copyOf(statements);
  }
}
