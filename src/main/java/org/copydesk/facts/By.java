package org.copydesk.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A way of asking a table: by which of a row's names it is found. */
enum By {
  /** What tells a row from the others of its table, letter for letter. */
  KEY,
  /** What the thing itself is called. */
  NAME,
  /** The office's id. */
  OFFICE,
  /** What the office is called in full. */
  TITLE,
  /** Who held it. */
  HOLDER,
  /** What holders are called. */
  ROLE,
  /** The code of the country. */
  CODE,
  /** The capital. */
  CAPITAL,
  /** The noun by which a story calls an event. */
  NOUN,
  /** The first word of what states an event. */
  STATED,
  /** A wrong spelling. */
  MISSPELT,
  /** The given name of a name of two words. */
  GIVEN,
  /** The surname of a name of two words. */
  SURNAME,
  /** Who made it. */
  CREATOR,
  /** What a property belongs to. */
  OF,
  /** What a property is. */
  VALUE,
  /** The first word. */
  FIRST;

  private static final Map<Schema, Map<By, List<String>>> COLUMNS = columns();

  private static final Map<Schema, List<By>> WAYS = ways();

  private static Map<Schema, Map<By, List<String>>> columns() {
    Map<Schema, Map<By, List<String>>> all = new EnumMap<>(Schema.class);
    all.put(
        Schema.OFFICES,
        Map.of(
            OFFICE, List.of("id"),
            ROLE, List.of("roles"),
            TITLE, List.of("title")));
    all.put(Schema.TERMS, Map.of(OFFICE, List.of("office"), HOLDER, List.of("holder", "also")));
    all.put(
        Schema.EVENTS,
        Map.of(
            NAME, List.of("name", "aliases"),
            NOUN, List.of("nouns"),
            STATED, List.of("name", "aliases", "says")));
    all.put(
        Schema.COUNTRIES,
        Map.of(
            NAME, List.of("name", "aliases", "demonyms"),
            CODE, List.of("code"),
            CAPITAL, List.of("capital")));
    all.put(Schema.CITIES, Map.of(NAME, List.of("name")));
    all.put(
        Schema.PEOPLE,
        Map.of(
            NAME, List.of("name", "aliases"),
            MISSPELT, List.of("misspelt"),
            GIVEN, List.of("name"),
            SURNAME, List.of("name")));
    all.put(Schema.WORKS, Map.of(NAME, List.of("title"), CREATOR, List.of("creator")));
    all.put(Schema.REGIONS, Map.of(NAME, List.of("name", "aliases")));
    all.put(Schema.MEMBERS, Map.of(HOLDER, List.of("member", "also")));
    all.put(Schema.STATES, Map.of(NAME, List.of("name", "short")));
    all.put(
        Schema.PARTICULARS,
        Map.of(NAME, List.of("property"), OF, List.of("of"), VALUE, List.of("value")));
    all.put(Schema.NUMBERS, Map.of(NAME, List.of("what"), OF, List.of("of")));
    all.put(Schema.CONTESTS, Map.of(NAME, List.of("contest")));
    all.put(Schema.INSTITUTIONS, Map.of(NAME, List.of("name", "aliases"), OF, List.of("city")));
    all.put(Schema.MEMBERSHIPS, Map.of(NAME, List.of("organisation"), OF, List.of("member")));
    all.put(Schema.RANKS, Map.of(NAME, List.of("service"), VALUE, List.of("rank")));
    all.put(Schema.CONFUSABLES, Map.of(FIRST, List.of("written")));
    return all;
  }

  /** The ways in which the table can be asked, in the order of its indexes. */
  static List<By> of(Schema schema) {
    return WAYS.get(schema);
  }

  private static Map<Schema, List<By>> ways() {
    Map<Schema, List<By>> all = new EnumMap<>(Schema.class);
    for (Schema schema : Schema.values()) {
      List<By> ways = new ArrayList<>(List.of(KEY));
      for (By way : values()) {
        if (COLUMNS.getOrDefault(schema, Map.of()).containsKey(way)) {
          ways.add(way);
        }
      }
      all.put(schema, List.copyOf(ways));
    }
    return all;
  }

  /** The names under which {@code row} is found this way, folded but for the key. */
  Set<String> names(Row row) {
    if (this == KEY) {
      return Set.of(row.key());
    }
    Set<String> names = new LinkedHashSet<>();
    for (String column : COLUMNS.get(row.schema()).get(this)) {
      for (String written : row.list(column)) {
        switch (this) {
          case OFFICE, CODE -> names.add(written);
          case STATED -> names.addAll(stated(column, written));
          case GIVEN, SURNAME -> half(Names.fold(written), names);
          case FIRST -> names.add(first(Names.fold(written)));
          default -> names.add(Names.fold(written));
        }
      }
    }
    return names;
  }

  private void half(String folded, Set<String> names) {
    int space = folded.indexOf(' ');
    if (space > 0 && folded.indexOf(' ', space + 1) < 0) {
      names.add(this == GIVEN ? folded.substring(0, space) : folded.substring(space + 1));
    }
  }

  /** The first words of the first group of "closure/blockade+Lachin", or X of "the fall of X". */
  private static List<String> stated(String column, String written) {
    List<String> firsts = new ArrayList<>();
    if (column.equals("says")) {
      for (String word : written.split("\\+")[0].split("/")) {
        firsts.add(first(Names.fold(word.replace("\"", ""))));
      }
    } else if (written.contains(" of ")) {
      firsts.add(first(Statement.thing(written)));
    }
    return firsts;
  }

  private static String first(String folded) {
    int space = folded.indexOf(' ');
    return space < 0 ? folded : folded.substring(0, space);
  }
}
