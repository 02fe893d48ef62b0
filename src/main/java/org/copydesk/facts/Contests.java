package org.copydesk.facts;

import java.util.List;

/** Prizes and cups, and who won them in which year. */
public final class Contests {
  private final Layers table;

  /**
   * What was won in a year.
   *
   * @param names what the prize or cup is called, the usual name first
   * @param year the year
   * @param winners all who shared it, in every spelling
   * @param citation where the row comes from
   */
  public record Won(List<String> names, int year, List<String> winners, Citation citation) {
    /** Copies the lists. */
    public Won {
      names = List.copyOf(names);
      winners = List.copyOf(winners);
    }

    private static Won read(Row row) {
      int year =
          row.date("year").orElseThrow(() -> row.wrong("year", "is missing")).first().getYear();
      return new Won(row.list("contest"), year, row.list("winner"), row.citation());
    }

    /** Whether somebody called {@code folded} won it: by the whole name, or by the surname. */
    public boolean wasWonBy(String folded) {
      return winners.stream()
          .map(Names::fold)
          .anyMatch(
              winner ->
                  winner.equals(folded)
                      || winner.equals("the " + folded)
                      || winner.endsWith(" " + folded) && folded.indexOf(' ') < 0);
    }
  }

  Contests(Layers table) {
    this.table = table;
  }

  /** What was won, by the names of the prizes and cups. */
  public Index<Won> names() {
    return new Index<>(table, By.NAME, Won::read);
  }
}
