package org.copydesk.facts;

import java.util.List;

/** What is first, largest, or the capital of what. */
public final class Particulars {
  private final Layers table;

  /**
   * One of them.
   *
   * @param properties what is said, the usual word first: "highest mountain"
   * @param of of what, the usual name first, without "the"
   * @param values what it is, in each spelling and reading
   * @param citation where the row comes from
   */
  public record Particular(
      List<String> properties, List<String> of, List<String> values, Citation citation) {
    /** Copies the lists. */
    public Particular {
      properties = List.copyOf(properties);
      of = List.copyOf(of);
      values = List.copyOf(values);
    }

    private static Particular read(Row row) {
      return new Particular(
          row.list("property"), row.list("of"), row.list("value"), row.citation());
    }

    /** Whether {@code folded} is one of its values. */
    public boolean is(String folded) {
      return values.stream().anyMatch(value -> Names.fold(value).equals(folded));
    }

    /** Whether it has the property called {@code folded}. */
    public boolean tells(String folded) {
      return properties.stream().anyMatch(property -> Names.fold(property).equals(folded));
    }
  }

  Particulars(Layers table) {
    this.table = table;
  }

  /** All of them by their properties. */
  public Index<Particular> properties() {
    return new Index<>(table, By.NAME, Particular::read);
  }

  /** All of them by what they belong to. */
  public Index<Particular> owners() {
    return new Index<>(table, By.OF, Particular::read);
  }

  /** All of them by what they are. */
  public Index<Particular> values() {
    return new Index<>(table, By.VALUE, Particular::read);
  }
}
