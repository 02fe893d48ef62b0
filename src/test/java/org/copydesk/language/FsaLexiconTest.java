package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.rule.Lexeme;
import org.copydesk.rule.Lexeme.Trait;
import org.copydesk.rule.Lexicon;
import org.copydesk.rule.Variety;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FsaLexiconTest {
  private static final Lexicon LEXICON = FsaLexicon.english();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deposit",
        "ophthalmologist",
        "don't",
        "colour",
        "color",
        "café",
        "hashtag",
        "crores"
      })
  void knowsWords(String word) {
    assertThat(LEXICON.knows(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"depostis", "govermment", "publically", "univers", "Pashinyan", "日本", ""})
  void knowsNoOtherWords(String word) {
    assertThat(LEXICON.knows(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pashinyan",
        "Türkiye",
        "Turkiye",
        "Yerevan",
        "Mammoth Lakes",
        "United States",
        "Johnson",
        "Samoan"
      })
  void knowsNames(String name) {
    assertThat(LEXICON.knowsName(name)).isTrue();
  }

  @Test
  void tellsVarietiesApart() {
    Lexeme.Counterpart colour = LEXICON.find("colour").flatMap(Lexeme::counterpart).orElseThrow();
    assertThat(colour.form()).isEqualTo("color");
    assertThat(colour.isHouse(Variety.GB)).isTrue();
    assertThat(colour.isHouse(Variety.US)).isFalse();
    Lexeme.Counterpart organize =
        LEXICON.find("organize").flatMap(Lexeme::counterpart).orElseThrow();
    assertThat(organize.isHouse(Variety.CA)).isTrue();
    assertThat(organize.isHouse(Variety.AU)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "travelled, traveled",
    "modelling, modeling",
    "tyre, tire",
    "kerb, curb",
    "cheque, check",
    "aluminium, aluminum",
    "pyjamas, pajamas",
    "sceptic, skeptic",
    "plough, plow",
    "grey, gray",
    "analyse, analyze",
    "licence, license",
    "defence, defense",
    "theatre, theater",
    "paediatric, pediatric",
    "neighbourhood, neighborhood",
    "kilometres, kilometers",
    "programme, program",
    "jewellery, jewelry",
    "recognised, recognized",
    "honourable, honorable"
  })
  void pairsBritishWithAmerican(String british, String american) {
    assertThat(LEXICON.find(british).flatMap(Lexeme::counterpart).map(Lexeme.Counterpart::form))
        .contains(american);
  }

  @Test
  void findsWhatIsOneSlipAway() {
    assertThat(LEXICON.near("depostis", 1)).extracting(Lexeme::form).containsExactly("deposits");
    assertThat(LEXICON.near("teh", 1)).extracting(Lexeme::form).contains("the", "ten", "tech");
    assertThat(LEXICON.near("Azerbiajan", 1))
        .anyMatch(near -> near.form().equals("azerbaijan") && near.is(Trait.WELL_KNOWN));
  }

  @Test
  void findsTwoSlipsOnlyWhenAsked() {
    assertThat(LEXICON.near("goverrnmennt", 1)).isEmpty();
    assertThat(LEXICON.near("goverrnmennt", 2)).extracting(Lexeme::form).contains("government");
  }

  @Test
  void completesWhatIsCutOff() {
    assertThat(LEXICON.beginning("spokeswo", 4)).extracting(Lexeme::form).contains("spokeswoman");
    assertThat(LEXICON.beginning("spokeswo", 2)).isEmpty();
  }
}
