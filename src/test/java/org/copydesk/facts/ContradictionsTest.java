package org.copydesk.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
  private static final String HEAD = "# source: the council's register\n# as of: 2020-12-31\n";

  private static List<String> in(Map<Schema, String> tables) {
    return Contradictions.in(
        schema ->
            tables.containsKey(schema)
                ? TableReader.read(
                    schema, schema.file(), (HEAD + tables.get(schema)).replace("  ", "\t"))
                : List.of());
  }

  private static List<String> terms(String rows) {
    return in(Map.of(Schema.TERMS, "office  holder  start  end  as of\n" + rows));
  }

  @Test
  void twoHoldersOfOneOffice() {
    String rows =
        """
        mayor  Ann Lee  2001-05-03  2005-05-05
        mayor  Bo Day  2005-05-04  2009-05-07
        """;
    assertThat(terms(rows))
        .containsExactly(
            "terms.tsv:5: start: Bo Day holds mayor from 2005-05-04, but the term of Ann Lee"
                + " (line 4) ends on 2005-05-05");
    assertThat(terms(rows.replace("2005-05-04", "2005-05-05"))).isEmpty();
    assertThat(terms(rows.replace("mayor  Bo", "clerk  Bo"))).isEmpty();
  }

  @Test
  void anOpenTermBeforeAnother() {
    assertThat(terms("mayor  Bo Day  2005-05-05\nmayor  Ann Lee  2001-05-03\n"))
        .singleElement()
        .asString()
        .contains("the term of Ann Lee (line 5) has no end");
  }

  @Test
  void aDateAfterTheRowsOwnDay() {
    String row = "mayor  Ann Lee  2021-05-06  2025-05-01";
    assertThat(terms(row))
        .containsExactly(
            "terms.tsv:4: start: 2021-05-06 is after the row's as-of day, 2020-12-31",
            "terms.tsv:4: end: 2025-05-01 is after the row's as-of day, 2020-12-31");
    assertThat(terms(row + "  2025-05-01")).isEmpty();
  }

  @Test
  void anOfficeOrAWorkOutsideALife() {
    Map<Schema, String> tables =
        Map.of(
            Schema.PEOPLE, "name  born  died  known for\nIda Moss  1901-02-03  1960-04-05  poet\n",
            Schema.TERMS, "office  holder  start  end\nmayor  Ida Moss  1961  1963\n",
            Schema.WORKS, "title  creator  kind  year\nReeds  Ida Moss  poem  1899\n");
    assertThat(in(tables))
        .containsExactly(
            "terms.tsv:4: start: 1961 is after the death of Ida Moss, 1960-04-05",
            "works.tsv:4: year: 1899 is before Ida Moss, born 1901-02-03, can have come to it");
  }

  @Test
  void anEventOutsideItsWar() {
    String rows =
        """
        name  start  end  within
        Salt War  1801-04-01  1803-06-01
        Battle of Brine  1804-05-02    Salt War
        Battle of Marsh  1802-05-02    Salt War
        Battle of Fen  1802-05-03    Salt Wars
        """;
    assertThat(in(Map.of(Schema.EVENTS, rows)))
        .containsExactlyInAnyOrder(
            "events.tsv:5: start: 1804-05-02 lies outside Salt War, 1 April 1801 to 1 June 1803",
            "events.tsv:7: within: no event is called “Salt Wars”");
  }
}
