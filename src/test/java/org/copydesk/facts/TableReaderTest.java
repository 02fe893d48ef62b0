package org.copydesk.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {
  private static final String HEAD = "# source: the archive\n# as of: 2024-01-01\n";
  private static final String PEOPLE = "name\tborn\tdied\tknown for\n";

  @TempDir private Path folder;

  @Test
  void aFolderIsLaidOverWhatIsShipped() throws IOException {
    Files.writeString(
        folder.resolve("people.tsv"),
        HEAD
            + PEOPLE
            + "Maria Brückner\t1950-02-03\t\tmayor\nAlbert Einstein\t1879-03-14\t1955-04\tphysics\n");
    People people = Facts.over(List.of(folder)).people();

    assertThat(people.called("maria bruckner"))
        .map(Notable::born)
        .contains(PartialDate.parse("1950-02-03"));
    assertThat(people.called("Albert Einstein").orElseThrow().died())
        .contains(PartialDate.parse("1955-04"));
    assertThat(people.called("Albert Einstein").orElseThrow().citation().source())
        .isEqualTo("the archive");
    assertThat(people.called("Marie Curie")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee;1950-13-01;;mayor | x.tsv:4: born: “1950-13-01” is not a date; write 2020, 2020-09 or 2020-09-27",
        "Ann Lee;;;mayor | x.tsv:4: born: is missing",
        "Ann Lee;1950;1940;mayor | x.tsv:4: died: 1940 is before 1950",
        "Ann Lee;1950;;mayor;;;;;;;; | x.tsv:4: 12 cells for 4 columns; cells end at tabs",
      })
  void aWrongRowIsNamedByFileAndLine(String row, String message) {
    String text = HEAD + PEOPLE + row.replace(';', '\t') + "\n";
    assertThatThrownBy(() -> TableReader.read(Schema.PEOPLE, "x.tsv", text))
        .isInstanceOf(FactsException.class)
        .hasMessage(message);
  }

  @Test
  void aTableWithoutSourceOrDayIsTurnedAway() {
    assertThatThrownBy(
            () -> TableReader.read(Schema.PEOPLE, "x.tsv", "# as of: 2024-01-01\n" + PEOPLE))
        .hasMessage("x.tsv:2: no “# source:” line above the column names");
    assertThatThrownBy(
            () -> TableReader.read(Schema.PEOPLE, "x.tsv", "# source: a book\n" + PEOPLE))
        .hasMessage("x.tsv:2: no “# as of:” line above the column names");
    assertThatThrownBy(() -> TableReader.read(Schema.PEOPLE, "x.tsv", HEAD + "name\tborm\n"))
        .hasMessageContaining("no column is called “borm” here");
  }

  @Test
  void aRowMayHaveItsOwnSourceAndDay() {
    String text =
        HEAD + "name\tborn\tknown for\tsource\tas of\nAnn Lee\t1950\tmayor\ther book\t2023-05-01\n";
    assertThat(TableReader.read(Schema.PEOPLE, "x.tsv", text).get(0).citation())
        .hasToString("source: her book, as of 2023-05-01");
  }
}
