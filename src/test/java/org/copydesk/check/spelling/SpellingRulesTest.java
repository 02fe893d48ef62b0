package org.copydesk.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleExamples;
import org.copydesk.word.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingRulesTest {
  private static final Lexicon LEXICON = FsaLexicon.english();

  @Test
  void unknownWordHoldsToItsExamples() {
    RuleExamples.hold(new UnknownWord(LEXICON, HouseStyle.NONE));
  }

  @Test
  void oddSpellingHoldsToItsExamples() {
    RuleExamples.hold(new OddSpelling(LEXICON, HouseStyle.NONE));
  }

  @Test
  void bannedWordHoldsToItsExamples() {
    RuleExamples.hold(new BannedWord(HouseStyle.NONE));
  }

  @ParameterizedTest
  @CsvSource({
    "depostis, deposits",
    "sotrm, storm",
    "fiest, first",
    "lijely, likely",
    "loxal, local",
    "horor, horror",
    "mistaake, mistake",
    "resoution, resolution",
    "recieve, receive",
    "definately, definitely",
    "seperate, separate",
    "occured, occurred",
    "goverment, government",
    "accomodation, accommodation",
    "untill, until",
    "wich, which",
    "thier, their",
    "adn, and",
    "tommorow, tomorrow",
    "sucessful, successful",
    "publically, publicly",
    "parliment, parliament",
    "neccessary, necessary",
    "embarassed, embarrassed",
    "comittee, committee"
  })
  void offersTheBestCorrectionFirst(String wrong, String right) {
    Finding finding =
        only(new UnknownWord(LEXICON, HouseStyle.NONE), "They saw the " + wrong + " again.");
    assertThat(finding.severity()).isGreaterThanOrEqualTo(Severity.WARNING);
    assertThat(finding.fixes().get(0).edits().get(0).text()).isEqualTo(right);
  }

  /** Whichever list a misspelling stands in, it is as sure as any other. */
  @Test
  void everyMisspellingOfHabitIsAnErrorAndItsWordIsOfferedFirst() {
    Rule rule = new UnknownWord(LEXICON, HouseStyle.NONE);
    List<String> amiss = new ArrayList<>();
    Habits.all()
        .forEach(
            (wrong, right) -> {
              List<Finding> found = findings(rule, "They saw the " + wrong + " again.");
              boolean sure =
                  found.size() == 1
                      && found.get(0).severity() == Severity.ERROR
                      && found.get(0).fixes().get(0).edits().get(0).text().equals(right);
              if (!sure) {
                amiss.add(wrong + " " + found);
              }
            });
    assertThat(amiss).isEmpty();
    assertThat(Habits.all()).hasSizeGreaterThan(100);
  }

  @Test
  void aMisspellingOfHabitMayBeSomebodysName() {
    Rule rule = new UnknownWord(LEXICON, HouseStyle.NONE);
    assertThat(findings(rule, "They met Mrs Teh and Anna Seige. Teh left with Yatch Ltd."))
        .isEmpty();
    assertThat(findings(rule, "They write \"greatful\" with an a.")).isEmpty();
    assertThat(only(rule, "It rained in Febuary.").severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void findsTheLastOfAThousandUnknownWordsWithoutAnOffer() {
    UnknownWord rule = new UnknownWord(LEXICON, HouseStyle.NONE);
    String slip = "They saw the goverrnmnet again.";
    assertThat(only(rule, slip).fixes().get(0).edits().get(0).text()).isEqualTo("government");

    StringBuilder copy = new StringBuilder();
    for (int i = 0; i < Corrections.SOUGHT_FAR + 200; i++) {
      String word = "zx";
      for (int digit = 1000; digit > 0; digit /= 10) {
        word += "bdfghklmpr".charAt(i / digit % 10);
      }
      copy.append("They saw the " + word + " again.\n\n");
    }
    List<Finding> findings = findings(rule, copy + slip + "\n\nThey recieve it.");
    Finding far = findings.get(findings.size() - 2);
    assertThat(far.message()).startsWith("“goverrnmnet” is not in the dictionary");
    assertThat(far.fixes()).isEmpty();
    Finding close = findings.get(findings.size() - 1);
    assertThat(close.fixes().get(0).edits().get(0).text()).isEqualTo("receive");
    assertThat(findings).hasSizeGreaterThan(Corrections.SOUGHT_FAR);
  }

  @Test
  void acceptsTheWordsOfTheHouse() {
    HouseStyle house =
        new HouseStyle(Set.of("depostis", "color"), Map.of(), Optional.of("en-GB"), false);
    assertThat(findings(new UnknownWord(LEXICON, house), "They saw the depostis.")).isEmpty();
    assertThat(findings(new OddSpelling(LEXICON, house), "They saw the color.")).isEmpty();
  }

  @Test
  void saysWhyAWordIsBanned() {
    HouseStyle house =
        new HouseStyle(
            Set.of(), Map.of("strife torn", "say who fights whom"), Optional.empty(), false);
    Finding finding = only(new BannedWord(house), "The strife torn region is calm.");
    assertThat(finding.message()).contains("strife torn").contains("say who fights whom");
  }

  @Test
  void writesAsTheHouseDoes() {
    HouseStyle oxford = new HouseStyle(Set.of(), Map.of(), Optional.of("en-GB"), true);
    assertThat(findings(new OddSpelling(LEXICON, oxford), "They organize and analyse.")).isEmpty();
    assertThat(
            only(new OddSpelling(LEXICON, oxford), "They organised it.")
                .fixes()
                .get(0)
                .edits()
                .get(0)
                .text())
        .isEqualTo("organized");
    HouseStyle plain = new HouseStyle(Set.of(), Map.of(), Optional.of("en-GB"), false);
    assertThat(
            only(new OddSpelling(LEXICON, plain), "They organized it.")
                .fixes()
                .get(0)
                .edits()
                .get(0)
                .text())
        .isEqualTo("organised");
  }

  @ParameterizedTest
  @CsvSource({
    "'The colour of the centre was recognised.', en-GB",
    "'The color of the center was recognized.', en-US",
    "'Canada says the colour of the centre was recognized in Canada by Canada.', en-CA",
    "'Australia says the colour of the centre was recognised in Australia by Australia.', en-AU"
  })
  void readsTheVarietyFromTheCopy(String copy, String tag) {
    assertThat(new VarietyOfEnglish(LEXICON, HouseStyle.NONE).of(RuleExamples.article(copy)))
        .contains(tag);
  }

  @Test
  void knowsNoVarietyWithoutEvidence() {
    assertThat(
            new VarietyOfEnglish(LEXICON, HouseStyle.NONE).of(RuleExamples.article("The cat sat.")))
        .isEmpty();
  }

  private static Finding only(Rule rule, String copy) {
    List<Finding> findings = findings(rule, copy);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static List<Finding> findings(Rule rule, String copy) {
    Article article = RuleExamples.article(copy);
    return rule.check(article);
  }
}
