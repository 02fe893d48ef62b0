package org.copydesk.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CabinetTest {
  private static final String PEOPLE =
      """
      # source: the parish register
      # as of: 2024-01-01
      name\tborn\tknown for\taliases\tsource\tas of
      Ida Moss\t1901-02-03\tpoet\tI. D. Moss|Ida Élan\t\t
      Ida Moss\t1951-02-03\tpotter\t\tthe guild's roll\t2025-05-05
      Van Hel\t1960\tcook\t\t\t
      """;

  private static Drawer people(String text) {
    return Drawer.of(Schema.PEOPLE, TableReader.read(Schema.PEOPLE, "x.tsv", text));
  }

  @Test
  void aRowIsFoundByEachOfItsNamesAndReadsAsWritten() {
    Drawer drawer = people(PEOPLE);
    assertThat(drawer.size()).isEqualTo(3);
    assertThat(drawer.find(By.NAME, "ida moss")).containsExactly(0, 1);
    assertThat(drawer.find(By.NAME, "ida elan")).containsExactly(0);
    assertThat(drawer.find(By.NAME, "ida")).isEmpty();
    assertThat(drawer.find(By.NAME, "zz")).isEmpty();
    assertThat(drawer.find(By.SURNAME, "hel")).containsExactly(2);
    Row row = drawer.row(1);
    assertThat(row.file() + ":" + row.line()).isEqualTo("x.tsv:5");
    assertThat(row.list("known for")).containsExactly("potter");
    assertThat(row.citation().named()).isEqualTo("the guild's roll, as of 2025-05-05");
    assertThat(drawer.row(0).citation().source()).isEqualTo("the parish register");
  }

  @Test
  void aNameBeginsWithAWholeWord() {
    Drawer drawer = people(PEOPLE);
    assertThat(drawer.begins(By.NAME, "ida")).isTrue();
    assertThat(drawer.begins(By.NAME, "van hel")).isTrue();
    assertThat(drawer.begins(By.NAME, "id")).isFalse();
    assertThat(drawer.begins(By.NAME, "vanilla")).isFalse();
    assertThat(drawer.longest(By.NAME)).isEqualTo(3);
  }

  @Test
  void aLaterLayersRowTakesThePlaceOfTheSameRow() {
    String over = PEOPLE.substring(0, PEOPLE.indexOf("Ida")) + "Van Hel\t1960\tsinger\tVH\t\t\n";
    Layers table = new Layers(List.of(people(PEOPLE), people(over)));
    assertThat(table.all()).hasSize(3);
    assertThat(table.find(By.NAME, "van hel"))
        .singleElement()
        .satisfies(row -> assertThat(row.list("known for")).containsExactly("singer"));
    assertThat(table.find(By.NAME, "vh")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Schema.class)
  void theFileHasEveryRowOfTheTables(Schema schema, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("prepared").resolve(Cabinet.FILE);
    Cabinet.write(file);
    assertThat(Files.size(file)).isPositive();
    List<Row> rows = Shelf.held(schema);
    Drawer drawer = Cabinet.open(file).drawer(schema);
    assertThat(IntStream.range(0, drawer.size()).mapToObj(n -> drawer.row(n).cells()))
        .containsExactlyElementsOf(rows.stream().map(Row::cells).toList());
    for (By way : By.of(schema)) {
      for (int i = 0; i < rows.size(); i += 7) {
        for (String name : way.names(rows.get(i))) {
          assertThat(drawer.find(way, name)).as("%s %s", way, name).contains(i);
        }
      }
    }
  }
}
