package org.copydesk.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows of the tables that cannot all be true, or that say more than was known on their day. */
final class Contradictions {
  /** The columns that tell when something was; they cannot lie after the row's as-of day. */
  private static final List<String> DATES = List.of("start", "end", "born", "died", "year");

  /** Nobody's first work is made, and no office held, before this age. */
  private static final int YOUNGEST = 3;

  private final Function<Schema, List<Row>> tables;
  private final List<String> found = new ArrayList<>();

  private Contradictions(Function<Schema, List<Row>> tables) {
    this.tables = tables;
  }

  /** What is wrong, one line for each with file and line, in the order of the tables. */
  static List<String> in(Function<Schema, List<Row>> tables) {
    Contradictions all = new Contradictions(tables);
    for (Schema schema : Schema.values()) {
      tables.apply(schema).forEach(row -> all.row(schema, row));
      all.twice(tables.apply(schema));
    }
    all.terms();
    all.events();
    all.lives();
    return List.copyOf(all.found);
  }

  private void row(Schema schema, Row row) {
    Wellformed.faults(row).forEach(fault -> say(row, fault));
    for (String column : DATES) {
      Optional<PartialDate> date =
          schema.columns().contains(column) ? row.date(column) : Optional.empty();
      if (date.filter(day -> day.first().isAfter(row.asOf())).isPresent()) {
        say(row, column + ": " + date.get() + " is after the row's as-of day, " + row.asOf());
      }
    }
  }

  /** Two rows of one file that tell of the same thing. */
  private void twice(List<Row> rows) {
    Map<String, Row> seen = new HashMap<>();
    for (Row row : rows) {
      Row before = seen.putIfAbsent(row.file() + '\n' + row.key(), row);
      if (before != null) {
        say(row, "line %d tells of the same already".formatted(before.line()));
      }
    }
  }

  /** Two holders of one office at one time. */
  private void terms() {
    Map<String, List<Row>> byOffice =
        tables.apply(Schema.TERMS).stream()
            .collect(Collectors.groupingBy(row -> row.text("office")));
    for (List<Row> held : byOffice.values()) {
      for (int i = 0; i < held.size(); i++) {
        for (Row other : held.subList(i + 1, held.size())) {
          overlap(held.get(i), other);
        }
      }
    }
  }

  private void overlap(Row one, Row other) {
    boolean swapped = first(other, "start").isBefore(first(one, "start"));
    Row before = swapped ? other : one;
    Row after = swapped ? one : other;
    Optional<PartialDate> end = before.date("end");
    boolean open = end.isEmpty();
    boolean newer = open && !before.file().equals(after.file());
    if (newer) {
      return; // a newsroom's own table says who came after
    }
    if (open || end.get().first().isAfter(last(after, "start"))) {
      String until = open ? "has no end" : "ends on " + end.get();
      say(
          after,
          "start: %s holds %s from %s, but the term of %s (line %d) %s"
              .formatted(
                  after.text("holder"),
                  after.text("office"),
                  after.text("start"),
                  before.text("holder"),
                  before.line(),
                  until));
    }
  }

  /** An event outside the longer one that it is part of. */
  private void events() {
    Map<String, Row> byName = new HashMap<>();
    tables.apply(Schema.EVENTS).forEach(row -> byName.putIfAbsent(row.text("name"), row));
    for (Row row : byName.values()) {
      String within = row.text("within");
      Row whole = byName.get(within);
      if (!within.isEmpty() && whole == null) {
        say(row, "within: no event is called “" + within + "”");
      } else if (whole != null && !Event.of(whole).stretch().meets(Event.of(row).stretch())) {
        say(
            row,
            "start: %s lies outside %s, %s"
                .formatted(row.text("start"), within, Event.of(whole).when()));
      }
    }
  }

  /** Terms and works of people who were not yet born, or dead. */
  private void lives() {
    Map<String, Row> people = new HashMap<>();
    tables.apply(Schema.PEOPLE).forEach(row -> people.put(Names.fold(row.text("name")), row));
    for (Row term : tables.apply(Schema.TERMS)) {
      life(people, term.text("holder"), term, "start", true);
    }
    for (Row work : tables.apply(Schema.WORKS)) {
      work.list("creator").forEach(maker -> life(people, maker, work, "year", false));
    }
  }

  private void life(Map<String, Row> people, String name, Row row, String column, boolean living) {
    Row person = people.get(Names.fold(name));
    if (person == null) {
      return;
    }
    LocalDate born = first(person, "born");
    if (last(row, column).isBefore(born.plusYears(YOUNGEST))) {
      say(
          row,
          "%s: %s is before %s, born %s, can have come to it"
              .formatted(column, row.text(column), name, person.text("born")));
    }
    Optional<PartialDate> died = person.date("died");
    if (living && died.filter(day -> day.last().isBefore(first(row, column))).isPresent()) {
      say(
          row,
          "%s: %s is after the death of %s, %s"
              .formatted(column, row.text(column), name, person.text("died")));
    }
  }

  private static LocalDate first(Row row, String column) {
    return row.date(column).orElseThrow(() -> row.wrong(column, "is missing")).first();
  }

  private static LocalDate last(Row row, String column) {
    return row.date(column).orElseThrow(() -> row.wrong(column, "is missing")).last();
  }

  private void say(Row row, String what) {
    found.add(row.wrong("", what).getMessage().replace(": : ", ": "));
  }
}
