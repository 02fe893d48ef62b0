package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Variety;
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

  @ParameterizedTest
  @CsvSource({
    "Moira, FEMALE",
    "Colin, MALE",
    "widow, KIN",
    "Sgt, RANK",
    "mayor, OFFICE",
    "potter, ROLE",
    "Mrs, HONORIFIC",
    "von, PARTICLE",
    "warned, SPEAKS",
    "Association, BODY_NOUN",
    "Lane, PLACE_NOUN"
  })
  void knowsTraits(String word, Trait trait) {
    assertThat(LEXICON.find(word).orElseThrow().is(trait)).isTrue();
  }

  @Test
  void aTraitMakesNeitherAWordNorAName() {
    Lexeme rank = LEXICON.find("zum").orElseThrow();
    assertThat(rank.isWord() || rank.isName()).isFalse();
    assertThat(LEXICON.near("zumm", 1)).extracting(Lexeme::form).doesNotContain("zum");
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

  /** Slips between two words by the textbook: no substring edited twice. */
  private static int slips(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int k = 0; k <= b.length(); k++) {
        if (i == 0 || k == 0) {
          d[i][k] = i + k;
          continue;
        }
        int changed = a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1;
        d[i][k] = Math.min(d[i - 1][k - 1] + changed, Math.min(d[i - 1][k], d[i][k - 1]) + 1);
        boolean exchanged =
            i > 1
                && k > 1
                && a.charAt(i - 1) == b.charAt(k - 2)
                && a.charAt(i - 2) == b.charAt(k - 1);
        if (exchanged) {
          d[i][k] = Math.min(d[i][k], d[i - 2][k - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  @Test
  void manyWideSearchesFindWhatTheFirstFound() {
    FsaLexicon lexicon = FsaLexicon.english();
    String[] known = {"government", "council", "harbour", "parliament", "necessary", "bridge"};
    Random random = new Random(5);
    for (int n = 0; n < 200; n++) {
      String word = known[n % known.length];
      StringBuilder slipped = new StringBuilder(word);
      for (int k = 0; k < 2; k++) {
        int at = random.nextInt(slipped.length() - 1);
        char c = (char) ('a' + random.nextInt(26));
        switch (random.nextInt(4)) {
          case 0 -> slipped.insert(at, c);
          case 1 -> slipped.deleteCharAt(at);
          case 2 -> slipped.setCharAt(at, c);
          default -> slipped.append(slipped.charAt(at)).deleteCharAt(at);
        }
      }
      String asked = slipped.toString();
      List<String> found = lexicon.near(asked, 2).stream().map(Lexeme::form).toList();
      int apart = slips(word, asked);
      assertThat(found.contains(word))
          .as("%s for %s", word, asked)
          .isEqualTo(apart > 0 && apart < 3);
      assertThat(found).allMatch(form -> slips(form, asked) < 3);
      if (n % 20 == 0) {
        assertThat(found)
            .as("the same from a lexicon that is not laid out")
            .isEqualTo(FsaLexicon.english().near(asked, 2).stream().map(Lexeme::form).toList());
      }
    }
  }
}
