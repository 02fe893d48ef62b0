package org.copydesk.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.rule.Rule;
import org.copydesk.sources.SourcePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that the sources write in one other way. */
class NameSpeltOtherwiseTest {
  private static final Rule RULE = new NameSpeltOtherwise(SourcePack.NONE, NotedSources.LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // A surname one slip off behind the same given name, whoever else is called so.
        "Mary Edith Delany runs it. | Edith Delaney runs the line. | Mary Edith Delany: Delaney",
        "Mary Edith Delany runs it. | Mary Delaney runs the line. | Mary Edith Delany: Delaney",
        "Nora Delany runs it for Sean Delaney. | Nora Delaney runs the line. | Nora Delany: Delaney",
        "Nora Delany runs it. | Nora Delaney runs it, and Nora Delanon sails. | Nora Delany: Delaney",
        "Nora Delany runs it. | Nora Delaney runs it. Delany was asked. | -",
        "Ana Lund runs it. | Ana Lind runs the line. | Ana Lund: Lind",
        "Ana Lun runs it. | Ana Lin runs the line. | -",
        // A title or a letter before a surname of five letters, where one other is like it.
        "Mrs Lunds runs it. | Nora Lunde runs the line. | Lunds: Lunde",
        "Mrs Lund runs it. | Nora Lunde runs the line. | -",
        "Mrs Lunde runs it. | Nora Lund runs the line. | -",
        "Lunds runs it. | Nora Lunde runs the line. | -",
        "Mrs Delany runs it. | Nora Delaney runs it with Jo Delanyo. | -",
        "Mrs Delany runs it for Delaney’s sons. | Nora Delaney runs the line. | -",
        "J. Delany runs it. | Nora Delaney runs the line. | J. Delany: Delaney",
        // A given name one slip off, or said alike, or the only other one.
        "Geofrey Lund runs it. | Geoffrey Lund runs the line. | Geofrey Lund: Lund",
        "Catherine Lund runs it. | Kathryn Lund runs the line. | Catherine Lund: Lund",
        "Catherine Lund runs it. | Kathryn Lund runs it for Catherine Marsh. | Catherine Lund: Lund",
        "Gregor Lund runs it. | Craig Lund runs the line. | Gregor Lund: Lund",
        "Gregor Lund runs it. | Craig Lund runs the line with Sean Lund. | -",
        "Gregor Lund runs it. | Captain Lund runs the line. | -",
        "Gregor Lund runs it. | Jo Lund runs the line. | -",
        "Gregor Lund runs it. | Ann Lund runs the line. | Gregor Lund: Lund",
        "Ann Lund runs it. | Gregor Lund runs the line. | Ann Lund: Lund",
        "Gregor Lund runs it. | Old Lund runs it for Gregor Marsh. | -",
        // Behind the same given name a surname like it, the first of two joined not counted.
        "Nora Delaney-Walsh runs it. | Nora Delaney-Marsh runs it. | Nora Delaney-Walsh: Delaney-Marsh",
        "Edith Farrar runs it. | Edith Farrow runs the line. | Edith Farrar: Farrow",
        "Edith Farrar runs it. | Edith Farrow runs the line, and Edith Farnham the pier. | -",
        "Edith Farrar runs it with Maud Farrow. | Edith Farrow runs the line. | -",
        "Edith Farrar runs it. Farrow is glad. | Edith Farrow runs the line. | Edith Farrar: Farrow",
        "Edith Marsh runs it. | Edith Farrow runs the line. | -",
      })
  void writesNamesTheSourcesWay(String copy, String source, String found) {
    assertThat(NotedSources.found(RULE, copy, source)).isEqualTo(found == null ? "" : found);
  }
}
