package org.copydesk.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  Events(Collection<Row> rows, Optional<FactStore> store) {
    this.store = store;
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
