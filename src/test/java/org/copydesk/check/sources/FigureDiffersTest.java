package org.copydesk.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.rule.Rule;
import org.copydesk.sources.SourcePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of which the digits have changed places, and those on which two sources disagree. */
class FigureDiffersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The trawler Umzi paid £4,350 for ice. | The trawler Umzi, ice, 4530kg. | £4,350: 4530",
        "The trawler Umzi paid £4,350 for ice. | The trawler Umzi, ice, 4539kg. | -",
        "The trawler Umzi paid £4,350 for ice. | The trawler Umzi, ice, 4530kg, and 4350kg. | -",
        "The trawler Umzi has 4,350 nets with ice. | The trawler Umzi, ice, 4,530 feet. | 4,350 nets: 4,530",
      })
  void findsDigitsThatHaveChangedPlaces(String copy, String source, String found) {
    Rule rule = new FigureDiffers(SourcePack.NONE, NotedSources.LEXICON);
    assertThat(NotedSources.found(rule, copy, source)).isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Of 212 on the first shift, 188 stayed away. ++ Of 212 on the first shift, 131 stayed away. | 188: 188, 131",
        "Of 212 on the first shift, 188 stayed away. ++ Of 212 on the first shift, 188 stayed away. | -",
        "Of 212 on the first shift, 188 stayed away. Of 212 on the first shift, 131 stayed away. | -",
        "Of 212 on the first shift, 188 stayed away. ++ Of 190 on the late shift, 131 stayed away. | -",
        "Of 212 on the first shift, 131 stayed away. ++ Of 212 on the first shift, 113 stayed away. | -",
      })
  void findsWhatTwoSourcesHaveOtherwise(String sources, String found) {
    Rule rule = new SourcesDisagree(SourcePack.NONE);
    assertThat(NotedSources.found(rule, "Of the 212 on the first shift, 188 stayed away.", sources))
        .isEqualTo(found == null ? "" : found);
  }
}
