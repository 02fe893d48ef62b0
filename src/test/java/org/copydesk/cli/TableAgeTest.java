package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.copydesk.facts.Facts;
import org.junit.jupiter.api.Test;

class TableAgeTest {
  private final Facts facts = Facts.shipped();

  @Test
  void aStoryNewerThanTheTablesIsTold() {
    assertThat(TableAge.notice(facts, facts.asOf().plusDays(1)))
        .hasValueSatisfying(said -> assertThat(said).contains("copydesk facts update"));
    assertThat(TableAge.notice(facts, facts.asOf())).isEmpty();
    assertThat(TableAge.notice(facts, LocalDate.of(2015, 1, 1))).isEmpty();
  }
}
