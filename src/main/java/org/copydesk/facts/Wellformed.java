package org.copydesk.facts;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of a single row must be besides what its columns ask. */
final class Wellformed {
  /** Since the 20th Amendment took effect, terms in Congress begin on 3 January of an odd year. */
  private static final int CONGRESSES_FROM = 1935;

  private static final int FIRST_DAY = 3;

  /** By this day of January every Congress whose senators were sworn in late had met. */
  private static final int MET_BY = 7;

  private static final Pattern PART = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

  private Wellformed() {}

  static List<String> faults(Row row) {
    List<String> faults = new ArrayList<>();
    source(row).ifPresent(faults::add);
    switch (row.schema()) {
      case MEMBERS -> term(row).ifPresent(faults::add);
      case REGIONS -> region(row, faults);
      case PEOPLE -> misspelt(row).ifPresent(faults::add);
      default -> {}
    }
    return faults;
  }

  private static Optional<String> source(Row row) {
    String source = row.citation().source();
    if (source.isBlank()) {
      return Optional.of("source: is missing");
    }
    return source.endsWith("in each row")
        ? Optional.of("source: is missing; the table's head leaves it to each row")
        : Optional.empty();
  }

  /** The day on which Congress met is not the day on which the term began. */
  private static Optional<String> term(Row row) {
    PartialDate start = row.date("start").orElseThrow(() -> row.wrong("start", "is missing"));
    int day = start.first().getDayOfMonth();
    boolean opens =
        start.exact()
            && start.first().getYear() >= CONGRESSES_FROM
            && start.first().getYear() % 2 == 1
            && start.first().getMonth() == Month.JANUARY;
    boolean met = !row.text("chamber").equals("senator") || day <= MET_BY;
    return opens && day > FIRST_DAY && met
        ? Optional.of(
            "start: a term in Congress begins on %d-01-03, not on the day of the first meeting, %s"
                .formatted(start.first().getYear(), start))
        : Optional.empty();
  }

  private static void region(Row row, List<String> faults) {
    String code = row.text("code");
    String country = row.text("country");
    if (!PART.matcher(code).matches() || !code.startsWith(country + "-")) {
      faults.add(
          "code: “%s” is not a code of a part of %s, which is written %s-A, %s-AB or %s-ABC"
              .formatted(code, country, country, country, country));
    }
    if (row.list("also in").contains(country)) {
      faults.add("also in: " + country + " is the part's own country");
    }
  }

  /** A name is not wrong and right at once. */
  private static Optional<String> misspelt(Row row) {
    Set<String> right = new HashSet<>();
    right.add(Names.fold(row.text("name")));
    row.list("aliases").forEach(alias -> right.add(Names.fold(alias)));
    return row.list("misspelt").stream()
        .filter(written -> right.contains(Names.fold(written)))
        .findFirst()
        .map(written -> "misspelt: “" + written + "” stands among the right names too");
  }
}
