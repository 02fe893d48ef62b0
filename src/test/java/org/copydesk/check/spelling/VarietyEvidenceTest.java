package org.copydesk.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.RuleExamples;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Variety;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VarietyEvidenceTest {
  private static final Lexicon ENGLISH = FsaLexicon.english();

  private static double british(String copy) {
    Article article = RuleExamples.article("Bridge opens\n\n" + copy + "\n\nIt rained.");
    return VarietyEvidence.of(article, ENGLISH).british();
  }

  @Test
  void aQuotedTitleSpeaksForNobody() {
    assertThat(british("They read “The Bright colour Of The Water” at noon.")).isZero();
    assertThat(british("They read “the bright colour of the water” at noon.")).isPositive();
  }

  @Test
  void whatIsLongerThanFourHundredCharactersIsNoTitle() {
    String title = "The Bright colour Of The Water And ";
    String within = title + "Water ".repeat((398 - title.length()) / 6);
    String beyond = title + "Water ".repeat((400 - title.length()) / 6 + 1);
    assertThat(british("They read “" + within + "” at noon.")).isZero();
    assertThat(british("They read “" + beyond + "” at noon.")).isPositive();
  }

  @Test
  void threeLettersAreNoWordOfATitle() {
    assertThat(british("They read “The Bright Water colour sea” at noon.")).isZero();
    assertThat(british("They read “The Bright water colour” at noon.")).isPositive();
  }

  private static VarietyEvidence evidence(String copy) {
    Article article = RuleExamples.article("Bridge opens\n\n" + copy + "\n\nIt rained.");
    return VarietyEvidence.of(article, ENGLISH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // American and British words; how far -ize leads and how far the words do
        "They realized that the color of the center was gray. | 3.25 | 0 | 0.25 | 3",
        "They realized and recognized it. | 0.25 | 0 | 0.25 | 0",
        "They realised that the colour was bright. | 0 | 2.25 | -1.25 | -1",
        "They realised and recognised it. | 0 | 2.5 | -2.5 | 0",
        "They realized and recognised the colour. | 0.25 | 2.25 | -1 | -1",
        "They saw it rain. | 0 | 0 | 0 | 0",
      })
  void whatSpellingsSay(
      String copy, double american, double british, double endings, double words) {
    VarietyEvidence evidence = evidence(copy);
    assertThat(evidence.american()).isEqualTo(american);
    assertThat(evidence.british()).isEqualTo(british);
    assertThat(evidence.endings()).isEqualTo(endings);
    assertThat(evidence.words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They realized that the color of the center was gray. | false | 1 | 0 | 3 | 0",
        "They realised, and recognised, that the colour was bright. | true | 0 | 2 | 0 | 1",
        "They realized and recognised it. | false | 1 | 1 | 0 | 0",
      })
  void howManyTell(String copy, boolean lone, long ize, long ise, long oddHere, long oddThere) {
    VarietyEvidence evidence = evidence(copy);
    assertThat(evidence.isLone()).isEqualTo(lone);
    assertThat(evidence.izeWords()).isEqualTo(ize);
    assertThat(evidence.iseWords()).isEqualTo(ise);
    assertThat(evidence.odd(Variety.GB)).isEqualTo(oddHere);
    assertThat(evidence.odd(Variety.US)).isEqualTo(oddThere);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Style and setting together, up to 1.5; where -ise stands less of them
        "The bridge in Ohio was shut on May 4. | 0.4 | 0.4 | -0.4",
        "The bridge in England was shut on 4 May. | -0.65 | -0.65 | 0.5",
        "Shut on 4 May, the bridge was mended by 5 June, 6 July and 7 August. | -1.5 | -1.5 | 1.5",
        "They realised it was shut on 4 May. | -0.2 | -0.2 | 0.2",
      })
  void whatHabitsSay(String copy, double habits, double american, double british) {
    VarietyEvidence evidence = evidence(copy);
    assertThat(evidence.habits()).isCloseTo(habits, within(1e-9));
    assertThat(evidence.habitsFor(Variety.US)).isCloseTo(american, within(1e-9));
    assertThat(evidence.habitsFor(Variety.GB)).isCloseTo(british, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shut on May 4, the bridge in Ohio was mended by crews from Texas. | true",
        "Shut on May 4, the bridge in Ohio was mended by its crews. | false",
        "Shut in May, the bridge in Ohio was mended by crews from Texas. | false",
      })
  void americanThroughout(String copy, boolean throughout) {
    assertThat(evidence(copy).isAmericanThroughout()).isEqualTo(throughout);
  }

  @ParameterizedTest
  @CsvSource({
    // Days before months tell without a telling word, if there are two
    "'It was shut on 4 May and 6 June.', en-GB",
    "'It was shut on 4 May and rained on.', none",
    "'In Ohio it was shut on May 4, May 5, May 6 and May 7, said crews from Texas.', en-US",
    // A lone word is a quarter of what two are
    "'The colour was seen on May 4.', none",
    "'The colour was seen on May 4 and May 5.', en-US",
    "'The colour of the centre was seen on May 4 and May 5.', en-GB",
    "'The colour and the color were seen.', none",
  })
  void whatIsReadOfIt(String copy, String tag) {
    Article article = RuleExamples.article("Bridge opens\n\n" + copy + "\n\nIt rained.");
    assertThat(new VarietyOfEnglish(ENGLISH, HouseStyle.NONE).of(article).orElse("none"))
        .isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({
    // The ending a house wants
    "en-US, false, 1, 0",
    "en-CA, false, 1, 0",
    "en-AU, false, 0, 1",
    "en-GB, false, 0, 1",
    "en-GB, true, 1, 0",
    "en-AU, true, 0, 1",
  })
  void theEndingOfTheHouse(String tag, boolean oxford, int ise, int ize) {
    HouseStyle house = new HouseStyle(Set.of(), Map.of(), Optional.of(tag), oxford);
    OddSpelling rule = new OddSpelling(ENGLISH, house);
    assertThat(rule.check(RuleExamples.article("They organised it."))).hasSize(ise);
    assertThat(rule.check(RuleExamples.article("They organized it."))).hasSize(ize);
  }
}
