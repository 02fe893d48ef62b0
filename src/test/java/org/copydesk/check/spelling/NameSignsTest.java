package org.copydesk.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.RuleExamples;
import org.copydesk.word.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks for it that a misspelt word with a capital is a name. */
class NameSignsTest {
  private static final Lexicon ENGLISH = FsaLexicon.english();

  private static StoryWord word(String copy, String text) {
    return StoryWords.of(RuleExamples.article(copy)).all().stream()
        .filter(word -> word.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static NameSigns signs(String copy) {
    return new NameSigns(ENGLISH, StoryWords.of(RuleExamples.article(copy)));
  }

  private static Likelihood slip(String text) {
    return Likelihood.of(
        text.toLowerCase(java.util.Locale.ROOT),
        new Corrections(ENGLISH, Optional.empty()).of(text.toLowerCase(java.util.Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Too short, or told by the rest of the story or by a hyphen
        "They asked the Mayr to speak. | Mayr | NAME",
        "The Hospitel closed. The Hospitel will be sold. | Hospitel | NAME",
        "The Anglo-Hospitel pact failed. | Hospitel | NAME",
        "The Hospitel-Hull pact failed. | Hospitel | NAME",
        // Beside a given name, an address, an initial, a particle or a surname
        "They met Anna Hospitel on Monday. | Hospitel | NAME",
        "They met Mr Hospitel on Monday. | Hospitel | NAME",
        "They met J. Hospitel on Monday. | Hospitel | NAME",
        "They met Ludwig van Hospitel on Monday. | Hospitel | NAME",
        "They met the Hospitel Kowalski on Monday. | Hospitel | NAME",
        "They met the Presedant Kowalski on Monday. | Presedant | PART",
        // The first word of a sentence
        "Hospitel staff left on Monday. | Hospitel | OPENING",
        "Hospital workers left. “Hospitel workers left,” he said. | Hospitel | OPENING",
        "Goverment House was sold on Monday. | Goverment | OPENING",
        "Hospitel House was sold on Monday. | Hospitel | OPENING",
        "Hospitel Zwyxor was sold on Monday. | Hospitel | NAME",
        // Alone, after an article or without one
        "They went to the Hospitel on Monday. | Hospitel | PART",
        "They went to Hospitel on Monday. | Hospitel | NAME",
        "They went to the Kichen on Monday. | Kichen | PART",
        "They went to the Vestibul on Monday. | Vestibul | NAME",
        // Among words and names with capitals
        "They went to Hull Hospitel on Monday. | Hospitel | PART",
        "They went to Zwyxor Hospitel on Monday. | Hospitel | NAME",
        "They went to the Hospitel Trust on Monday. | Hospitel | PART",
        "They went to Hull Hospitel Trust on Monday. | Hospitel | PART",
        "They went to Hull Zwyxor Hospitel on Monday. | Hospitel | NAME",
        "They went to the Hull Vestibul Trust on Monday. | Vestibul | PART",
        "They went to the Vestibul Trust on Monday. | Vestibul | NAME",
        // Letters that changed places in a long and common word are no name's
        "They met Anna Goverment on Monday. | Goverment | PART",
      })
  void whatSpeaksForAName(String copy, String text, NameSigns.Sign sign) {
    assertThat(signs(copy).of(word(copy, text), slip(text))).isEqualTo(sign);
  }
}
