package org.copydesk.facts;

import java.util.List;
import java.util.Optional;

/** Well-known people. */
public final class People {
  private final Layers people;
  private final Optional<FactStore> store;

  People(Layers people, Optional<FactStore> store) {
    this.people = people;
    this.store = store;
  }

  /** Every person of the tables. */
  public List<Notable> all() {
    return people.all().stream().map(Notable::of).toList();
  }

  /** The only person called so. */
  public Optional<Notable> called(String name) {
    String folded = Names.fold(name);
    List<Notable> called = found(By.NAME, folded);
    if (called.isEmpty() && store.isPresent()) {
      called = store.get().people(folded);
    }
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }

  /** Whose name is misspelt so. */
  public Optional<Notable> misspelt(String name) {
    String folded = Names.fold(name);
    return people.find(By.NAME, folded).isEmpty()
        ? people.first(By.MISSPELT, folded).map(Notable::of)
        : Optional.empty();
  }

  /** The people whose names have two words, the first of them {@code folded}. */
  public List<Notable> withGivenName(String folded) {
    return found(By.GIVEN, folded);
  }

  /** The people whose names have two words, the second of them {@code folded}. */
  public List<Notable> withSurname(String folded) {
    return found(By.SURNAME, folded);
  }

  private List<Notable> found(By way, String folded) {
    return people.find(way, folded).stream().map(Notable::of).toList();
  }
}
