package org.copydesk.memory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A few rows that need no file. */
record FoldShelf(List<Row> all) implements RowShelf {
  FoldShelf {
    all = List.copyOf(all);
  }

  @Override
  public List<Row> rows(Matter matter, String key) {
    return all.stream().filter(r -> r.matter() == matter && r.key().equals(key)).toList();
  }

  @Override
  public Set<String> near(String person) {
    Set<Long> cuts = Slips.cuts(person);
    return all.stream()
        .filter(r -> r.matter() == Matter.NAME)
        .map(Row::key)
        .filter(key -> !key.equals(person) && Slips.cuts(key).stream().anyMatch(cuts::contains))
        .collect(Collectors.toSet());
  }

  @Override
  public List<Row> like(Matter matter, Signature signature) {
    return all.stream()
        .filter(r -> r.matter() == matter)
        .filter(r -> Signature.parse(r.value()).sharesBand(signature))
        .toList();
  }

  @Override
  public boolean knows(long story) {
    return all.stream().anyMatch(r -> r.newest().stream().anyMatch(p -> p.id() == story));
  }
}
