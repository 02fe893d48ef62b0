package org.copydesk.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedFactsTest {
  private final Facts facts = Facts.shipped();

  @ParameterizedTest
  @EnumSource(Schema.class)
  void everyRowFitsItsSchemaAndSaysWhereItComesFrom(Schema schema) {
    assertThat(Shelf.held(schema)).hasSameSizeAs(facts.entries(schema));
    assertThat(facts.entries(schema))
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.citation().source()).isNotBlank())
        .allSatisfy(entry -> assertThat(entry.citation().asOf()).isAfter(LocalDate.of(2020, 1, 1)));
  }

  @Test
  void thereIsEnoughOfEach() {
    assertThat(facts.offices().all()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(facts.events().all()).hasSizeGreaterThanOrEqualTo(120);
    assertThat(facts.places().countries()).hasSizeGreaterThanOrEqualTo(195);
    assertThat(facts.people().all()).hasSizeGreaterThanOrEqualTo(300);
    assertThat(facts.entries(Schema.CONFUSABLES)).hasSizeGreaterThanOrEqualTo(100);
  }

  /** A body alone is no place to look a fact up; neither is a work that has been withdrawn. */
  @ParameterizedTest
  @EnumSource(Schema.class)
  void everyRowNamesAPageOrARecord(Schema schema) {
    assertThat(facts.entries(schema))
        .allSatisfy(
            entry ->
                assertThat(entry.citation().source())
                    .as("%s, line %d", entry.file(), entry.line())
                    .containsPattern("[0-9:,]")
                    .doesNotContainIgnoringCase("Factbook")
                    .doesNotContain("article on the "));
  }

  @Test
  void noTwoRowsContradictEachOther() {
    assertThat(facts.contradictions()).isEmpty();
  }

  @Test
  void noTwoTermsOfAnOfficeOverlap() {
    for (Office office : facts.offices().all()) {
      List<Term> terms = facts.offices().terms(office.id());
      assertThat(terms).as(office.id()).isNotEmpty();
      for (int i = 1; i < terms.size(); i++) {
        Term before = terms.get(i - 1);
        Term next = terms.get(i);
        assertThat(before.end())
            .as("%s of %s has an end", before.holder(), office.id())
            .isPresent();
        assertThat(before.end().get().first())
            .as("%s: %s before %s", office.id(), before.holder(), next.holder())
            .isBeforeOrEqualTo(next.start().last());
      }
    }
  }

  @Test
  void neighboursAreMutual() {
    for (Country country : facts.places().countries()) {
      for (String code : country.neighbours()) {
        Country other = facts.places().country(code).orElseThrow();
        assertThat(other.neighbours())
            .as("%s borders %s", code, country.code())
            .contains(country.code());
      }
    }
  }

  @Test
  void noMisspellingIsSomebodysName() {
    Set<String> names = new HashSet<>();
    facts.people().all().forEach(person -> names.add(Names.fold(person.name())));
    facts.offices().all().stream()
        .flatMap(office -> facts.offices().terms(office.id()).stream())
        .forEach(
            term -> {
              names.add(Names.fold(term.holder()));
              term.also().forEach(also -> names.add(Names.fold(also)));
            });
    for (Notable person : facts.people().all()) {
      assertThat(person.misspelt())
          .allSatisfy(w -> assertThat(names).doesNotContain(Names.fold(w)));
    }
  }

  @Test
  void noConfusableIsPutRightByItself() {
    assertThat(facts.entries(Schema.CONFUSABLES))
        .allSatisfy(
            confusable ->
                assertThat(confusable.cells().get(2)).isNotEqualTo(confusable.cells().get(0)));
  }

  @Test
  void holdersAreWhoTheyAre() {
    LocalDate day = LocalDate.of(2022, 11, 1);
    assertThat(facts.offices().holder("uk-prime-minister", day, day))
        .map(Term::holder)
        .contains("Rishi Sunak");
    assertThat(facts.offices().find("president", "French"))
        .map(Office::id)
        .contains("france-president");
    assertThat(
            facts
                .offices()
                .holder("france-president", LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 1)))
        .as("an open term says nothing after its as-of day")
        .isEmpty();
  }
}
