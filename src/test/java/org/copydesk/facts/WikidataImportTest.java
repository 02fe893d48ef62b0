package org.copydesk.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikidataImportTest {
  private static final String PERSON =
      """
      {"type":"item","id":"Q101","labels":{"de":{"language":"de","value":"Anna Kask"},\
      "en":{"language":"en","value":"Anna Kask"}},"descriptions":{"en":{"language":"en",\
      "value":"Estonian politician"}},"aliases":{"en":[{"language":"en","value":"Anna M. Kask"}]},\
      "claims":{"P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":\
      {"entity-type":"item","id":"Q5"},"type":"wikibase-entityid"}},"rank":"normal"}],\
      "P569":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"time":\
      "+1961-05-04T00:00:00Z","precision":11},"type":"time"}},"rank":"normal"}],\
      "P39":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q201"}}},"qualifiers":\
      {"P580":[{"datavalue":{"value":{"time":"+2011-03-00T00:00:00Z","precision":10}}}],\
      "P582":[{"datavalue":{"value":{"time":"+2016-10-10T00:00:00Z","precision":11}}}]},\
      "rank":"normal"}]}}""";
  private static final String OFFICE =
      """
      {"type":"item","id":"Q201","labels":{"en":{"value":"President of Nauru"}},"claims":{"P31":\
      [{"mainsnak":{"datavalue":{"value":{"id":"Q4164871"}}},"rank":"normal"}]}}""";
  private static final String EVENT =
      """
      {"type":"item","id":"Q301","labels":{"en":{"value":"2014 Tallinn harbour fire"}},"claims":\
      {"P585":[{"mainsnak":{"datavalue":{"value":{"time":"+2014-06-09T00:00:00Z","precision":11}}},\
      "rank":"normal"}]}}""";
  private static final String COUNTRY =
      """
      {"type":"item","id":"Q401","labels":{"en":{"value":"Estonia"}},"claims":{"P36":[{"mainsnak":\
      {"datavalue":{"value":{"id":"Q402"}}},"rank":"normal"}]}}""";
  private static final String TOWN =
      """
      {"type":"item","id":"Q403","labels":{"en":{"value":"Paldiski"}},"claims":{"P17":[{"mainsnak":\
      {"datavalue":{"value":{"id":"Q401"}}},"rank":"normal"}]}}""";
  private static final String BROKEN = "{\"type\":\"item\",\"id\":\"Q999\",\"labels\":{\"en\":";

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void place() {
    store = folder.resolve("facts.db");
  }

  private Path dump(String name, String... entities) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream plain = Files.newOutputStream(file);
        OutputStream out = packed(name, plain)) {
      out.write("[\n".getBytes(StandardCharsets.UTF_8));
      out.write(String.join(",\n", entities).getBytes(StandardCharsets.UTF_8));
      out.write("\n]\n".getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static OutputStream packed(String name, OutputStream out) throws IOException {
    if (name.endsWith(".gz")) {
      return new GZIPOutputStream(out);
    }
    return name.endsWith(".bz2") ? new BZip2CompressorOutputStream(out) : out;
  }

  private WikidataImport.Result read(Path dump) throws IOException {
    return new WikidataImport(dump, store, (bytes, entities) -> {}).run();
  }

  @Test
  void whatItKeepsIsUsedLikeTheTables() throws IOException {
    for (String name : List.of("20240101-all.json", "20240101.json.gz", "20240101.json.bz2")) {
      Files.deleteIfExists(store);
      WikidataImport.Result result = read(dump(name, PERSON, OFFICE, EVENT, COUNTRY, TOWN));
      assertThat(result.kept()).as(name).isEqualTo(5);
    }
    try (FactStore open = FactStore.open(store)) {
      Facts facts = Facts.shipped().with(open);
      assertThat(open.asOf()).isEqualTo(LocalDate.of(2024, 1, 1));
      assertThat(facts.people().called("Anna M. Kask").orElseThrow().born())
          .isEqualTo(PartialDate.parse("1961-05-04"));
      LocalDate day = LocalDate.of(2014, 1, 1);
      Office office = facts.offices().find("president", "Nauruan").orElseThrow();
      assertThat(facts.offices().holder(office.id(), day, day))
          .map(Term::holder)
          .contains("Anna Kask");
      assertThat(facts.offices().termsOf("Anna Kask"))
          .singleElement()
          .extracting(Term::start)
          .isEqualTo(PartialDate.parse("2011-03"));
      assertThat(facts.events().called("tallinn harbour fire"))
          .singleElement()
          .extracting(event -> event.citation().toString())
          .isEqualTo("source: Wikidata Q301, as of 2024-01-01");
      assertThat(facts.places().city("Paldiski").orElseThrow().countries()).containsExactly("EE");
      assertThat(facts.offices().find("president", "French").orElseThrow().id())
          .isEqualTo("france-president");
    }
  }

  @Test
  void badEntitiesAreCountedAndNamed() throws IOException {
    WikidataImport.Result result =
        read(dump("bad.json", PERSON, BROKEN, "{\"id\":\"here\"}", OFFICE));

    assertThat(result.entities()).isEqualTo(4);
    assertThat(result.kept()).isEqualTo(2);
    assertThat(result.bad()).isEqualTo(2);
    assertThat(result.named().get(0)).startsWith("line 3 (Q999): ");
    assertThat(result.named().get(1)).isEqualTo("line 4: no id");
  }

  @Test
  void brokenOffItGoesOnWhereItStopped() throws IOException {
    String[] many = new String[12_000];
    for (int i = 0; i < many.length; i++) {
      many[i] = TOWN.replace("Q403", "Q" + (5_000 + i)).replace("Paldiski", "Town " + i);
    }
    Path dump = dump("long.json", many);
    WikidataImport broken =
        new WikidataImport(
            dump,
            store,
            (bytes, entities) -> {
              if (entities >= 11_000) {
                throw new IllegalStateException("the power went");
              }
            });
    assertThatThrownBy(broken::run).hasMessage("the power went");

    WikidataImport.Result result = read(dump);

    assertThat(result.skipped()).isEqualTo(10_000);
    try (FactStore open = FactStore.open(store)) {
      assertThat(open.counts()).containsEntry("place", 12_000L);
    }
  }

  @Test
  void aSecondDumpTakesTheFirstOnesPlace() throws IOException {
    read(dump("20240101.json", PERSON, OFFICE));
    read(dump("20250101.json", PERSON.replace("1961-05-04", "1962-05-04"), OFFICE));

    try (FactStore open = FactStore.open(store)) {
      Facts facts = Facts.shipped().with(open);
      assertThat(facts.people().called("Anna Kask").orElseThrow().born())
          .isEqualTo(PartialDate.parse("1962-05-04"));
      assertThat(facts.offices().termsOf("Anna Kask")).hasSize(1);
    }
  }

  @Test
  void whatIsNoStoreIsSaid() {
    assertThatThrownBy(() -> FactStore.open(folder.resolve("none.db")))
        .isInstanceOf(FactsException.class)
        .hasMessageContaining("there is no store of facts here");
  }
}
