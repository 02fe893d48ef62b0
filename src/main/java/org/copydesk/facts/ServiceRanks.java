package org.copydesk.facts;

import java.util.List;
import java.util.Objects;

/** The ranks of armed forces and police. The services are listed whole. */
public final class ServiceRanks {
  private final Layers table;

  /**
   * A rank of a service.
   *
   * @param services what the service is called, the usual name first
   * @param names what the rank is called, short forms with it
   * @param citation where the row comes from
   */
  public record Rank(List<String> services, List<String> names, Citation citation) {
    /** Copies the lists; rejects a missing part. */
    public Rank {
      services = List.copyOf(services);
      names = List.copyOf(names);
      Objects.requireNonNull(citation);
    }

    private static Rank read(Row row) {
      return new Rank(row.list("service"), row.list("rank"), row.citation());
    }

    /** Whether it is called {@code folded}. */
    public boolean is(String folded) {
      return names.stream().anyMatch(name -> Names.fold(name).equals(folded));
    }
  }

  ServiceRanks(Layers table) {
    this.table = table;
  }

  /** All of them by their services. */
  public Index<Rank> services() {
    return new Index<>(table, By.NAME, Rank::read);
  }

  /** All of them by what they are called. */
  public Index<Rank> names() {
    return new Index<>(table, By.VALUE, Rank::read);
  }
}
