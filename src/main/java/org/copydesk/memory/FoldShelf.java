package org.copydesk.memory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A few rows that need no file. */
record FoldShelf(List<MemoryRow> all) implements RowShelf {
  FoldShelf {
    all = List.copyOf(all);
  }

  @Override
  public List<MemoryRow> rows(Matter matter, String key) {
    return all.stream().filter(r -> r.matter() == matter && r.key().equals(key)).toList();
  }

  @Override
  public Set<String> near(String person) {
    Set<Long> cuts = Slips.cuts(person);
    return all.stream()
        .filter(r -> r.matter() == Matter.NAME)
        .map(MemoryRow::key)
        .filter(key -> !key.equals(person) && Slips.cuts(key).stream().anyMatch(cuts::contains))
        .collect(Collectors.toSet());
  }

  @Override
  public List<MemoryRow> like(Matter matter, Signature signature) {
    return all.stream()
        .filter(r -> r.matter() == matter)
        .filter(r -> Signature.parse(r.value()).sharesBand(signature))
        .toList();
  }
}
