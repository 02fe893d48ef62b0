package org.copydesk.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPhraseTest {
  private static NounPhrase phrase(String sentence, String head) {
    Tree tree = ParserTest.tree(sentence);
    return new NounPhrase(tree, ParserTest.place(tree, head));
  }

  private static String word(NounPhrase phrase, int place) {
    return phrase.tree().token(place).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The old library in Leeds burned down.|library|The old library",
        "They saw the council's new leader, who smiled.|leader|the council's new leader",
        "About 40 people fled.|people|About 40 people",
        "It closed because of the snow.|snow|the snow",
      })
  void tellsItsOwnWords(String sentence, String head, String words) {
    assertThat(phrase(sentence, head).text()).isEqualTo(words);
  }

  @Test
  void tellsWhatBelongsToIt() {
    assertThat(phrase("The bridge closed because of snow.", "snow").preposition())
        .isEqualTo("because of");
    NounPhrase people = phrase("Four people were hurt.", "people");
    assertThat(word(people, people.numeral().orElseThrow())).isEqualTo("Four");
    NounPhrase brother = phrase("Musa's brother left.", "brother");
    assertThat(word(brother, brother.possessor().orElseThrow())).isEqualTo("Musa");
    NounPhrase price = phrase("The price of bread rose.", "price");
    assertThat(word(price, price.modifiers().get(0))).isEqualTo("bread");
    assertThat(price.determiner()).contains("the");
  }

  @Test
  void tellsAppositionsJoinedNounsAndRelativeClauses() {
    NounPhrase ives = phrase("Anna Ives, a nurse, left.", "Ives");
    NounPhrase anna = phrase("Anna Ives, a nurse, left.", "Anna");
    NounPhrase named = anna.appositions().isEmpty() ? ives : anna;
    assertThat(word(named, named.appositions().get(0))).isEqualTo("nurse");
    NounPhrase man = phrase("A man, two boys and a dog drowned.", "man");
    assertThat(man.joined()).hasSize(3);
    assertThat(man.conjunction()).contains("and");
    NounPhrase driver = phrase("The driver, who was 52, died.", "driver");
    assertThat(driver.relativeClauses()).hasSize(1);
  }
}
