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

  private static List<String> members(String rows) {
    return in(Map.of(Schema.MEMBERS, "member  chamber  state  party  start  end\n" + rows));
  }

  @Test
  void aTermInCongressThatStartsOnTheDayOfTheFirstMeeting() {
    assertThat(members("Ida Moss  representative  Ohio  Whig  2011-01-05  2013-01-03\n"))
        .containsExactly(
            "members.tsv:4: start: a term in Congress begins on 2011-01-03, not on the day of the"
                + " first meeting, 2011-01-05");
    assertThat(members("Ida Moss  senator  Ohio  Whig  2003-01-07\n")).hasSize(1);
    assertThat(
            members(
                """
                Ida Moss  representative  Ohio  Whig  2011-01-03
                Bo Day  senator  Ohio  Whig  2019-01-08
                Ann Lee  representative  Ohio  Whig  2012-01-05
                Cal Roe  representative  Ohio  Whig  1933-01-05
                Eve Poe  representative  Ohio  Whig  2013-04-09
                Fay Orr  representative  Ohio  Whig  2011
                """))
        .isEmpty();
  }

  @Test
  void aPartWhoseCodeIsNotOfItsCountry() {
    String head = "code  name  country  also in\n";
    assertThat(in(Map.of(Schema.REGIONS, head + "KE-X-1  Kisumu  KE\n")))
        .containsExactly(
            "regions.tsv:4: code: “KE-X-1” is not a code of a part of KE, which is written KE-A,"
                + " KE-AB or KE-ABC");
    assertThat(in(Map.of(Schema.REGIONS, head + "UG-17  Kisumu  KE\n"))).hasSize(1);
    assertThat(in(Map.of(Schema.REGIONS, head + "KE-17  Kisumu  KE  UG|KE\n")))
        .containsExactly("regions.tsv:4: also in: KE is the part's own country");
    assertThat(in(Map.of(Schema.REGIONS, head + "KE-17  Kisumu  KE  UG\n"))).isEmpty();
  }

  @Test
  void twoRowsOfTheSame() {
    String rows = "code  name  country\nKE-17  Kisumu  KE\nKE-17  Makueni  KE\n";
    assertThat(in(Map.of(Schema.REGIONS, rows)))
        .containsExactly("regions.tsv:5: line 4 tells of the same already");
    assertThat(in(Map.of(Schema.REGIONS, rows.replace("KE-17  M", "KE-23  M")))).isEmpty();
  }

  @Test
  void aNameBothRightAndWrong() {
    String rows =
        "name  born  known for  aliases  misspelt\nIda Moss  1901  poet  Ida Mosse  Ida Mosse\n";
    assertThat(in(Map.of(Schema.PEOPLE, rows)))
        .containsExactly("people.tsv:4: misspelt: “Ida Mosse” stands among the right names too");
    assertThat(in(Map.of(Schema.PEOPLE, rows.replace("Mosse\n", "Moos\n")))).isEmpty();
  }

  @Test
  void aHeadThatLeavesTheSourceToTheRows() {
    String head = "# source: the body named in each row\n# as of: 2020-12-31\n";
    String rows = "title\tcreator\tkind\tyear\tsource\nReeds\tIda Moss\tpoem\t1930";
    assertThat(works(head + rows))
        .containsExactly("works.tsv:4: source: is missing; the table's head leaves it to each row");
    assertThat(works(head + rows + "\tNational Library, Reeds")).isEmpty();
  }

  private static List<String> works(String text) {
    return Contradictions.in(
        schema ->
            schema == Schema.WORKS ? TableReader.read(schema, schema.file(), text) : List.of());
  }
}
