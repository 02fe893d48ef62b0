package org.copydesk.language.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/** A rule is held to be possible wherever LanguageTool could find it. */
class TokenSequencesTest {
  private static final Language ENGLISH = Languages.getLanguageForShortCode("en");

  private final TokenSequences sequences = new TokenSequences();

  private boolean isPossible(String pattern, AnalyzedSentence sentence) throws IOException {
    String xml =
        "<rules lang='en'><category name='c' id='C'><rule id='R' name='r'>"
            + pattern
            + "<message>m</message><example correction=''>e</example></rule></category></rules>";
    List<AbstractPatternRule> rules =
        new PatternRuleLoader()
            .getRules(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "r.xml", ENGLISH);
    return sequences.isPossible(rules.get(0), sequences.places(sentence));
  }

  private static AnalyzedSentence sentence(String words) {
    String[] all = words.split(" ");
    AnalyzedTokenReadings[] tokens = new AnalyzedTokenReadings[all.length + 1];
    tokens[0] = new AnalyzedTokenReadings(new AnalyzedToken("", "SENT_START", null), 0);
    for (int i = 0; i < all.length; i++) {
      String[] parts = all[i].split("/");
      AnalyzedTokenReadings token =
          new AnalyzedTokenReadings(
              new AnalyzedToken(
                  parts[0],
                  parts.length > 1 ? parts[1] : null,
                  parts.length > 2 ? parts[2] : parts[0]),
              i);
      for (int k = 3; k < parts.length; k++) {
        token.addReading(new AnalyzedToken(parts[0], parts[k], parts[0]), "");
      }
      tokens[i + 1] = token;
    }
    return new AnalyzedSentence(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<token>the</token><token postag='NN'/> | The/DT mayor/NN spoke/VBD | true",
        "<token>the</token><token postag='NN'/> | mayor/NN the/DT spoke/VBD | false",
        "<token>the</token><token postag='VB.*' postag_regexp='yes'/> | The/DT spoke/NN/spoke/VBD | true",
        "<token>the</token><token postag='VB.*' postag_regexp='yes'/> | The/DT mayor/NN spoke/VBD | false",
        "<token>the</token><token min='0'/><token postag='VBD'/> | The/DT mayor/NN spoke/VBD | true",
        "<token>the</token><token min='0'/><token postag='VBD'/> | The/DT mayor/NN speaks/VBZ | false",
        "<token skip='3'>the</token><token postag='VBD'/> | The/DT old/JJ mayor/NN spoke/VBD | true",
        "<token max='2' postag='JJ'/><token postag='VBD'/> | big/JJ old/JJ spoke/VBD | true",
        "<token inflected='yes'>be</token><token postag='VBG'/> | was/VBD/be going/VBG | true",
        "<token>be</token><token postag='VBG'/> | was/VBD/be going/VBG | false",
        "<token regexp='yes'>a¦an?¦the</token><token regexp='yes'>m.yor</token> | The/DT mayor/NN | true",
        "<token regexp='yes'>a¦an?</token><token postag='NN'/> | The/DT mayor/NN | false",
        "<token regexp='yes'>a¦an¦this¦that¦the</token><token postag='NN'/> | THE/DT mayor/NN | true",
        "<token regexp='yes'>a¦an¦this¦that¦one</token><token postag='NN'/> | The/DT mayor/NN | false",
        "<token regexp='yes'>a¦thé</token><token postag='NN'/> | The/DT mayor/NN | true",
        "<token regexp='yes' inflected='yes'>be¦go</token><token postag='NN'/> | was/VBD/be mayor/NN | true",
        "<token regexp='yes' negate='yes'>a¦an</token><token postag='NN'/> | The/DT mayor/NN | true",
        "<token negate='yes'>the</token><token postag='NN'/> | a/DT mayor/NN | true",
        "<token negate_pos='yes' postag='DT'/><token postag='NN'/> | old/JJ mayor/NN | true",
        "<token postag='UNKNOWN'/><token postag='NN'/> | Blorp mayor/NN | true",
        "<token postag='UNKNOWN'/><token postag='NN'/> | the/DT mayor/NN | false",
        "<token>été</token><token postag='NN'/> | ÉTÉ/FW mayor/NN | true",
        "<token postag='SENT_START'/><token postag='NN'/> | mayor/NN | true",
        "<token postag='SENT_START'/><token postag='NN'/> | the/DT mayor/NN | false",
        "<and><token postag='NN'/><token postag='VB'/></and> | vote/NN/vote/VB | true",
        "<and><token postag='NN'/><token postag='VB'/></and> | mayor/NN vote/VB | false",
        "<or><token postag='NN'/><token postag='VB'/></or> | vote/VB | true",
      })
  void isPossibleWhereItsTokensStandInOrder(String tokens, String copy, boolean possible)
      throws IOException {
    assertThat(isPossible("<pattern>" + tokens.replace('¦', '|') + "</pattern>", sentence(copy)))
        .isEqualTo(possible);
  }

  @Test
  void everythingIsPossibleInALongSentence() throws IOException {
    String rule = "<pattern><token>mayor</token><token>mayor</token></pattern>";
    assertThat(isPossible(rule, sentence("word/NN ".repeat(63).strip()))).isFalse();
    assertThat(isPossible(rule, sentence("word/NN ".repeat(64).strip()))).isTrue();
  }

  @Test
  void aRuleThatReadsCharactersIsAlwaysPossible() throws IOException {
    assertThat(isPossible("<regexp>may[a-z]r</regexp>", sentence("the/DT vote/NN"))).isTrue();
  }

  @Test
  void tagsThatWereRuledOutCountWhereARuleReadsThem() throws IOException {
    AnalyzedSentence copy = sentence("the/DT vote/NN");
    assertThat(isPossible("<pattern><token postag='VB'/></pattern>", copy)).isFalse();
    assertThat(isPossible("<pattern raw_pos='yes'><token postag='VB'/></pattern>", copy)).isTrue();
  }
}
