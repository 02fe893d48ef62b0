package org.copydesk.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds people and terms of office against a Wikidata dump. Of the dump only what may bear on a row
 * of ours is kept: the posts of our holders, and posts that began after our day.
 */
public final class WikidataComparison {
  /** Nobody comes into office sooner than this before our day without being in our tables. */
  private static final int MONTHS_BACK = 6;

  /** Two dates this near in the calendar's years are of one term. */
  private static final int YEARS_APART = 1;

  private final Layers people;
  private final Layers offices;
  private final Layers terms;
  private final LocalDate day;
  private final LocalDate since;
  private final List<Difference> differences = new ArrayList<>();
  private final List<Held> held = new ArrayList<>();
  private final Map<Long, String> officeIds = new HashMap<>();
  private final Map<Schema, Map<String, List<String>>> rows = new LinkedHashMap<>();

  /**
   * Something that is otherwise in Wikidata.
   *
   * @param place the file and line of our row, or the table that has none
   * @param ours what our row has
   * @param theirs what the dump has, with the entity's number
   */
  public record Difference(String place, String ours, String theirs) {
    /** One line: "terms.tsv:17: end: open, as of 2025-06-30; in Wikidata 2025-10-26 (Q123)". */
    @Override
    public String toString() {
      return place + ": " + ours + "; in Wikidata " + theirs;
    }
  }

  /** A post of somebody's, until the whole dump has said which office it is. */
  private record Held(long person, String name, Set<String> names, WikidataEntity.Post post) {}

  WikidataComparison(Layers people, Layers offices, Layers terms, LocalDate day) {
    this.people = people;
    this.offices = offices;
    this.terms = terms;
    this.day = day;
    this.since =
        terms.all().stream()
            .map(Row::asOf)
            .min(LocalDate::compareTo)
            .orElse(day)
            .minusMonths(MONTHS_BACK);
  }

  WikidataComparison over(Path dump) throws IOException {
    WikidataDump.read(dump, this::entity);
    held.forEach(this::post);
    return this;
  }

  /** What is otherwise there, people first. */
  public List<Difference> differences() {
    return List.copyOf(differences);
  }

  /** The day of the dump. */
  public LocalDate day() {
    return day;
  }

  /** The rows, by table, that bring ours to the dump's day: their cells as the tables have them. */
  public Map<Schema, List<List<String>>> newer() {
    Map<Schema, List<List<String>>> newer = new TreeMap<>();
    rows.forEach((schema, found) -> newer.put(schema, List.copyOf(found.values())));
    return newer;
  }

  private void entity(WikidataEntity entity) {
    if (!entity.isPerson()) {
      for (String name : entity.names()) {
        offices.find(By.TITLE, name).forEach(row -> officeIds.put(entity.id(), row.text("id")));
      }
      return;
    }
    Set<String> names = Set.copyOf(entity.names());
    people.find(By.NAME, Names.fold(entity.label())).forEach(row -> person(row, entity));
    boolean ours = names.stream().anyMatch(name -> !terms.find(By.HOLDER, name).isEmpty());
    for (WikidataEntity.Post post : entity.posts()) {
      boolean late = post.start().filter(start -> start.last().isAfter(since)).isPresent();
      if (ours || late) {
        held.add(new Held(entity.id(), entity.label(), names, post));
      }
    }
  }

  private void person(Row row, WikidataEntity entity) {
    Notable person = Notable.of(row);
    if (entity.born().isEmpty() || !near(person.born(), entity.born().get())) {
      return; // somebody else of that name
    }
    if (!person.born().meets(entity.born().get())) {
      differ(row, "born: " + person.born(), entity.born().get() + id(entity.id()));
    }
    Optional<PartialDate> died = entity.died();
    if (died.isEmpty() && person.died().isPresent()) {
      differ(row, "died: " + person.died().get(), "alive" + id(entity.id()));
    } else if (died.isPresent() && person.died().filter(died.get()::meets).isEmpty()) {
      String ours = person.died().map(PartialDate::toString).orElse("alive, as of " + row.asOf());
      differ(row, "died: " + ours, died.get() + id(entity.id()));
      if (person.died().isEmpty()) {
        newer(row, "died", died.get().toString());
      }
    } else if (died.isEmpty()) {
      newer(row, "died", "");
    }
  }

  private void post(Held one) {
    String office = officeIds.get(one.post().office());
    if (office == null || one.post().start().isEmpty()) {
      return;
    }
    PartialDate start = one.post().start().get();
    Optional<Row> ours =
        terms.find(By.OFFICE, office).stream()
            .filter(row -> By.HOLDER.names(row).stream().anyMatch(one.names()::contains))
            .filter(row -> near(Term.of(row).start(), start))
            .findFirst();
    if (ours.isPresent()) {
      term(ours.get(), one);
    } else if (start.last().isAfter(since)) {
      String until = one.post().end().map(end -> " to " + end).orElse("");
      differences.add(
          new Difference(
              Schema.TERMS.file(),
              office + ": no term of " + one.name(),
              start + until + id(one.person())));
      String end = one.post().end().map(PartialDate::toString).orElse("");
      keep(Schema.TERMS, List.of(office, one.name(), start.toString(), end, "", ""));
    }
  }

  private void term(Row row, Held one) {
    Term term = Term.of(row);
    PartialDate start = one.post().start().orElseThrow();
    if (!term.start().meets(start)) {
      differ(row, "start: " + term.start(), start + id(one.person()));
    }
    Optional<PartialDate> end = one.post().end();
    if (end.isPresent() && term.end().filter(end.get()::meets).isEmpty()) {
      String ours = term.end().map(PartialDate::toString).orElse("open, as of " + row.asOf());
      differ(row, "end: " + ours, end.get() + id(one.person()));
    } else if (end.isEmpty() && term.end().isPresent()) {
      differ(row, "end: " + term.end().get(), "open" + id(one.person()));
    }
    if (term.end().isEmpty()) {
      newer(row, "end", end.map(PartialDate::toString).orElse(""));
    }
  }

  private static boolean near(PartialDate one, PartialDate other) {
    return Math.abs(one.first().getYear() - other.first().getYear()) <= YEARS_APART;
  }

  private static String id(long number) {
    return " (Q" + number + ")";
  }

  private void differ(Row row, String ours, String theirs) {
    differences.add(new Difference(row.file() + ":" + row.line(), ours, theirs));
  }

  /** The row with one cell as the dump has it, known on the dump's day. */
  private void newer(Row row, String column, String cell) {
    if (day.isAfter(row.asOf())) {
      List<String> cells = new ArrayList<>(row.cells());
      cells.set(row.schema().index(column), cell);
      keep(row.schema(), cells);
    }
  }

  private void keep(Schema schema, List<String> cells) {
    String key = String.join("\t", cells.subList(0, schema.keys()));
    rows.computeIfAbsent(schema, s -> new LinkedHashMap<>()).put(key, cells);
  }
}
