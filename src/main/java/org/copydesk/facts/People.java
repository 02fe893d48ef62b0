package org.copydesk.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Well-known people. */
public final class People {
  private final List<Person> all = new ArrayList<>();
  private final Map<String, List<Person>> byName = new HashMap<>();
  private final Map<String, Person> byMisspelling = new HashMap<>();

  private final Optional<FactStore> store;

  People(Collection<Row> rows, Optional<FactStore> store) {
    this.store = store;
    for (Row row : rows) {
      Person person = Person.of(row);
      all.add(person);
      add(person.name(), person);
      person.aliases().forEach(alias -> add(alias, person));
      person.misspelt().forEach(wrong -> byMisspelling.put(Names.fold(wrong), person));
    }
  }

  private void add(String name, Person person) {
    byName.computeIfAbsent(Names.fold(name), k -> new ArrayList<>()).add(person);
  }

  /** Every person of the tables. */
  public List<Person> all() {
    return List.copyOf(all);
  }

  /** The only person called so. */
  public Optional<Person> called(String name) {
    String folded = Names.fold(name);
    List<Person> called = byName.getOrDefault(folded, List.of());
    if (called.isEmpty() && store.isPresent()) {
      called = store.get().people(folded);
    }
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }

  /** Whose name is misspelt so. */
  public Optional<Person> misspelt(String name) {
    return byName.containsKey(Names.fold(name))
        ? Optional.empty()
        : Optional.ofNullable(byMisspelling.get(Names.fold(name)));
  }
}
