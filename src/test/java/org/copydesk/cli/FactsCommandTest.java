package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.facts.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCommandTest {
  @TempDir private Path folder;

  @Test
  void listsTablesAndFacts() {
    assertThat(Run.of("facts", "list").out()).contains("offices").contains("as of 2025-06-30");
    assertThat(Run.of("facts", "list", "terms", "--find", "francois hollande").out())
        .contains("france-president  François Hollande  2012-05-15  2017-05-14");
    Run wrong = Run.of("facts", "list", "peeple");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("there is no table “peeple”").contains("people");
  }

  @Test
  void addsAFactThatChecksThenUse() throws IOException {
    Run added =
        Run.of(
            "facts",
            "add",
            "terms",
            "--to",
            folder,
            "--source",
            "City website",
            "--as-of",
            "2029-01-01",
            "office=london-mayor",
            "holder=Ann Lee",
            "start=2028-05-04");
    assertThat(added.status()).as(added.err()).isZero();
    assertThat(Run.of("facts", "check", folder).out()).contains("are in order");

    Path story = folder.resolve("story.txt");
    Files.writeString(
        story,
        "---\n"
            + "published: 2028-06-01\n"
            + "---\n"
            + "A walk\n\n"
            + "London Mayor Bob Cole said on Monday that it will rain.\n");
    assertThat(Run.of("check", "--rules", folder, "--fail-on", "never", story).out())
        .contains("Mayor of London on 1 June 2028 was Ann Lee");
  }

  @Test
  void helpNamesTheColumnsOfEveryTable() {
    String help = Run.of("facts", "add", "--help").out();

    assertThat(help)
        .contains("terms: office, holder, start (2025-06-30, 2025-06 or 2025), [end")
        .contains("countries: code (two capitals), name");
    for (Schema schema : Schema.values()) {
      assertThat(help).contains(schema.label() + ": ").contains(schema.columns());
    }
  }

  @Test
  void aRowAddedOverAnOpenTermEndsIt() throws IOException {
    Run added =
        Run.of(
            "facts",
            "add",
            "terms",
            "--to",
            folder,
            "--source",
            "City website",
            "--as-of",
            "2029-01-01",
            "office=london-mayor",
            "holder=Ann Lee",
            "start=2028-05-04");
    assertThat(added.status()).as(added.err()).isZero();
    Path story = folder.resolve("story.txt");
    Files.writeString(
        story,
        "---\n"
            + "published: 2028-06-01\n"
            + "---\n"
            + "A walk\n\n"
            + "London Mayor Sadiq Khan said on Monday that it will rain.\n");

    assertThat(Run.of("check", "--fail-on", "never", story).out())
        .as("without the row nobody knows")
        .contains("nothing found");
    assertThat(
            Run.of("check", "--rules", folder, "--fail-on", "never", story)
                .out()
                .replaceAll("\\s+", " "))
        .contains("Sadiq Khan was Mayor of London from 9 May 2016 to 4 May 2028")
        .contains("the office was Ann Lee’s")
        .contains("source: City website, as of 2029-01-01");
  }

  @Test
  void namesWrongRowsByFileAndLine() throws IOException {
    Run refused =
        Run.of(
            "facts", "add", "people", "--to", folder, "--source", "x", "name=Ann Lee", "born=soon");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("people.tsv:4: born: “soon” is not a date");
    assertThat(folder.resolve("facts")).doesNotExist();

    Path facts = Files.createDirectories(folder.resolve("facts"));
    Files.writeString(
        facts.resolve("units.tsv"),
        "# source: x\n# as of: 2024-01-01\nunit\tsymbols\tdimension\tsi\nrod\trd\tlength\tfive\n");
    Run faulty = Run.of("facts", "check", folder);
    assertThat(faulty.status()).isEqualTo(2);
    assertThat(faulty.err()).contains("units.tsv:4: si: is not a number");
  }

  @Test
  void importsADumpAndUsesItsStore() throws IOException {
    Path dump = folder.resolve("20240101.json");
    Files.writeString(
        dump,
        """
        [
        {"id":"Q1","labels":{"en":{"value":"Estonia"}},"claims":{"P36":[]}},
        {"id":"Q2","labels":{"en":{"value":"Paldiski"}},"claims":{"P17":[{"mainsnak":{"datavalue":{"value":{"id":"Q1"}}}}]}},
        {"id":
        ]
        """);
    Run run = Run.of("facts", "import", dump, "--store", folder.resolve("facts.db"));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("3 entities read, 2 kept")
        .contains("1 bad")
        .contains("Next: write “facts: ");
    assertThat(run.err()).contains("line 4");

    Path story = folder.resolve("story.txt");
    Files.writeString(folder.resolve(".copydesk.yml"), "facts: facts.db\n");
    Files.writeString(story, "A walk\n\nThey met in Paldiski, Latvia, on a wet day.\n");
    assertThat(Run.of("check", "--fail-on", "never", story).out())
        .contains("Paldiski is in Estonia.", "source: Wikidata, as of 2024-01-01");
  }
}
