package org.copydesk.facts;

import java.util.List;
import java.util.Optional;

/** How many of something a thing has. */
public final class Numbers {
  private final Layers table;

  /**
   * One of them.
   *
   * @param of the thing, the usual name first, without "the"
   * @param what what is counted, the usual word first: "permanent members"
   * @param number how many
   * @param start since when
   * @param citation where the row comes from
   */
  public record Known(
      List<String> of,
      List<String> what,
      double number,
      Optional<PartialDate> start,
      Citation citation) {
    /** Copies the lists. */
    public Known {
      of = List.copyOf(of);
      what = List.copyOf(what);
    }

    private static Known read(Row row) {
      return new Known(
          row.list("of"),
          row.list("what"),
          row.number("number"),
          row.date("start"),
          row.citation());
    }

    /** Whether it belongs to the thing called {@code folded}. */
    public boolean isOf(String folded) {
      return of.stream().anyMatch(name -> Names.fold(name).equals(folded));
    }
  }

  Numbers(Layers table) {
    this.table = table;
  }

  /** All of them by what is counted. */
  public Index<Known> counted() {
    return new Index<>(table, By.NAME, Known::read);
  }

  /** All of them by the thing. */
  public Index<Known> things() {
    return new Index<>(table, By.OF, Known::read);
  }
}
