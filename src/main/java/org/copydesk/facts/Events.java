package org.copydesk.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Things that happened. */
public final class Events {
  private final Layers events;
  private final Index<Event> names;
  private final Map<String, List<String>> said;
  private final Optional<FactStore> store;

  Events(Layers events, Layers happenings, Optional<FactStore> store) {
    this.events = events;
    this.names = new Index<>(events, By.NAME, Event::of);
    this.store = store;
    Map<String, List<String>> verbs = new HashMap<>();
    happenings.all().forEach(row -> verbs.put(row.text("noun"), row.list("said")));
    this.said = Map.copyOf(verbs);
  }

  /** Every event of the tables. */
  public List<Event> all() {
    return events.all().stream().map(Event::of).toList();
  }

  /** The events called {@code folded}. */
  public List<Event> called(String folded) {
    List<Event> listed = names.called(folded);
    boolean ask = listed.isEmpty() && store.isPresent() && folded.indexOf(' ') > 0;
    return ask ? store.get().events(folded) : listed;
  }

  /** Whether the name of some event may begin with the folded word. */
  public boolean mayBegin(String word, boolean capitalised) {
    return names.begins(word) || store.isPresent() && capitalised;
  }

  /** How many words the longest name has. */
  public int longest() {
    return names.longest();
  }

  /** The events that a story may call by that noun. */
  public List<Event> withNoun(String noun) {
    return events.find(By.NOUN, noun).stream().map(Event::of).toList();
  }

  /** The ways to state events that may begin with one of the folded words. */
  public List<Statement> statements(Collection<String> words) {
    Map<String, Row> rows = new HashMap<>();
    for (String word : words) {
      events.find(By.STATED, word).forEach(row -> rows.put(row.key(), row));
    }
    return rows.values().stream()
        .sorted(Comparator.comparing(Row::file).thenComparing(Row::line))
        .flatMap(row -> Statement.of(Event.of(row), said).stream())
        .toList();
  }
}
