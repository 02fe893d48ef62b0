package org.copydesk.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The tables there are and what each must have. Every table also takes the columns {@code source}
 * and {@code as of}, which a row needs only where it differs from the table's head.
 */
public enum Schema {
  /** Offices: what they are called, and of what. */
  OFFICES(1, "id", "title", "roles:list", "country:code?", "names:list?"),
  /** Who held an office from when to when; an open end is known up to the as-of date only. */
  TERMS(3, "office", "holder", "start:date", "end:date?", "also:list?", "note?"),
  /** Things that happened. */
  EVENTS(
      2,
      "name",
      "start:date",
      "end:date?",
      "aliases:list?",
      "nouns:list?",
      "words:list?",
      "says:list?",
      "place?",
      "also:list?",
      "within?"),
  /** What sentences say of things whose events have a noun: "the sinking of X", "X sank". */
  HAPPENINGS(1, "noun", "said:list"),
  /** Countries. */
  COUNTRIES(
      1,
      "code:code",
      "name",
      "aliases:list?",
      "capital:list",
      "demonyms:list",
      "not:list?",
      "misspelt:list?",
      "currency:list",
      "neighbours:list?"),
  /** Large cities, and every country that has a place of that name. */
  CITIES(1, "name", "countries:list"),
  /** Well-known people. */
  PEOPLE(
      2,
      "name",
      "born:date",
      "died:date?",
      "known for:list",
      "aliases:list?",
      "misspelt:list?",
      "nations:list?"),
  /** Works and who made them. */
  WORKS(2, "title", "creator:list", "kind", "year:date"),
  /** What letters stand for. */
  ORGANISATIONS(2, "letters", "name", "aliases:list?", "others:list?"),
  /**
   * Names taken for one another: what is written, the words that show it is wrong, what to write.
   */
  CONFUSABLES(3, "written", "beside:list?", "write", "note"),
  /** A country's parts of the first level. */
  REGIONS(1, "code", "name", "aliases:list?", "country:code", "also in:list?"),
  /** The terms of members of the US Congress. */
  MEMBERS(
      3,
      "member",
      "chamber",
      "start:date",
      "end:date?",
      "state",
      "district?",
      "party:list",
      "also:list?"),
  /** The states of the US and how they are written short. */
  STATES(1, "name", "short:list"),
  /** What is first, largest, or the capital of what. */
  PARTICULARS(2, "property:list", "of:list", "value:list"),
  /** How many of something a thing has. */
  NUMBERS(2, "of:list", "what:list", "number:number", "start:date?"),
  /** Prizes and cups, and who won them in which year. */
  CONTESTS(2, "contest:list", "year:date", "winner:list"),
  /** Airports, stadiums, universities and other houses, and where each stands. */
  INSTITUTIONS(
      2, "name", "city", "kind", "aliases:list?", "also in:list?", "region?", "country:code"),
  /** Which country was a member of which body from when to when. */
  MEMBERSHIPS(3, "organisation:list", "member", "start:date?", "end:date?"),
  /** The ranks of a service, short forms with them. */
  RANKS(2, "service:list", "rank:list"),
  /** Units of measurement. */
  UNITS(1, "unit", "symbols:list", "dimension", "si:number");

  private enum Kind {
    TEXT,
    LIST,
    DATE,
    CODE,
    NUMBER
  }

  private record Column(String name, Kind kind, boolean optional) {
    static Column of(String written) {
      boolean optional = written.endsWith("?");
      String text = optional ? written.substring(0, written.length() - 1) : written;
      int colon = text.indexOf(':');
      return colon < 0
          ? new Column(text, Kind.TEXT, optional)
          : new Column(
              text.substring(0, colon),
              Kind.valueOf(text.substring(colon + 1).toUpperCase(java.util.Locale.ROOT)),
              optional);
    }

    /** "start (a day)", "[end (a day)]": how help tells of it. */
    String shown() {
      String text =
          switch (kind) {
            case TEXT, NUMBER -> name;
            case LIST -> name + " (one|two)";
            case DATE -> name + " (2025-06-30, 2025-06 or 2025)";
            case CODE -> name + " (two capitals)";
          };
      return optional ? "[" + text + "]" : text;
    }

    Optional<String> fault(String cell) {
      if (cell.isEmpty()) {
        return optional ? Optional.empty() : Optional.of("is missing");
      }
      return switch (kind) {
        case TEXT -> Optional.empty();
        case LIST ->
            Row.split(cell).contains("")
                ? Optional.of("has an empty entry between its bars")
                : Optional.empty();
        case CODE ->
            cell.length() == 2 && cell.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                ? Optional.empty()
                : Optional.of("“" + cell + "” is not a country code of two capitals");
        case DATE -> parses(() -> PartialDate.parse(cell));
        case NUMBER -> parses(() -> Double.parseDouble(cell));
      };
    }

    private static Optional<String> parses(Runnable read) {
      try {
        read.run();
        return Optional.empty();
      } catch (NumberFormatException e) {
        return Optional.of("is not a number");
      } catch (IllegalArgumentException e) {
        return Optional.of(e.getMessage());
      }
    }
  }

  private final int keys;
  private final List<Column> columns;
  private final List<String> names;

  Schema(int keys, String... columns) {
    this.keys = keys;
    this.columns = Arrays.stream(columns).map(Column::of).toList();
    this.names = this.columns.stream().map(Column::name).toList();
  }

  /** The file within a folder of tables: "offices.tsv". */
  public String file() {
    return label() + ".tsv";
  }

  /** What commands call the table: "offices". */
  public String label() {
    return Names.lower(name());
  }

  /** The columns in order, without {@code source} and {@code as of}. */
  public List<String> columns() {
    return names;
  }

  /** The columns in order as help tells of them, in brackets what may be left out. */
  public List<String> shown() {
    return columns.stream().map(Column::shown).toList();
  }

  /** How many of the first columns together tell one row from another. */
  public int keys() {
    return keys;
  }

  int index(String column) {
    return names.indexOf(column);
  }

  /**
   * What is wrong with a row's cells, each told with its column's name; nothing when all is well.
   */
  List<String> faults(List<String> cells) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      column.fault(cells.get(i)).ifPresent(fault -> faults.add(column.name() + ": " + fault));
    }
    int start = index("start");
    int end = index("end");
    if (faults.isEmpty() && start >= 0 && end >= 0 && !cells.get(end).isEmpty()) {
      ordered(cells.get(start), cells.get(end), "end", faults);
    }
    int born = index("born");
    int died = index("died");
    if (faults.isEmpty() && born >= 0 && !cells.get(died).isEmpty()) {
      ordered(cells.get(born), cells.get(died), "died", faults);
    }
    return faults;
  }

  private static void ordered(String from, String to, String column, List<String> faults) {
    if (PartialDate.parse(to).last().isBefore(PartialDate.parse(from).first())) {
      faults.add(column + ": " + to + " is before " + from);
    }
  }

  /** The table that commands call so. */
  public static Optional<Schema> named(String label) {
    return Arrays.stream(values()).filter(schema -> schema.label().equals(label)).findFirst();
  }
}
