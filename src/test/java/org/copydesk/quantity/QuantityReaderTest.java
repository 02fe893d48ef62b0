package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Twenty-five people were late. | Twenty-five | COUNT | 25 | | person | NONE",
        "They kept a dozen dogs. | a dozen | COUNT | 12 | | dog | NONE",
        "It reached two and a half million voters. | two and a half million | COUNT | 2500000 | | voter | NONE",
        "At least 12 people were killed. | 12 | COUNT | 12 | | person | AT_LEAST",
        "More than 1,500 troops arrived. | 1,500 | COUNT | 1500 | | troop | MORE_THAN",
        "Some 107 or more pilgrims left. | 107 | COUNT | 107 | | | AT_LEAST",
        "Up to 300 staff may go. | 300 | COUNT | 300 | | staff | UP_TO",
        "Nearly 2 lakh people came. | 2 lakh | COUNT | 200000 | | person | NEARLY",
        "It has 1,00,000 homes. | 1,00,000 | COUNT | 100000 | | home | NONE",
        "The £45m bridge opened. | £45m | MONEY | 45000000 | £ | bridge | NONE",
        "It raised Rs 500 crore. | Rs 500 crore | MONEY | 5000000000 | ₹ | | NONE",
        "It lost 3.2 bln euros. | 3.2 bln euros | MONEY | 3200000000 | € | | NONE",
        "It lost $950 mln. | $950 mln | MONEY | 950000000 | $ | | NONE",
        "It paid US$4bn. | US$4bn | MONEY | 4000000000 | $ | | NONE",
        "It cost more than $1.2 trillion. | $1.2 trillion | MONEY | 1200000000000 | $ | | MORE_THAN",
        "A fine of 100,000 euros followed. | 100,000 euros | MONEY | 100000 | € | | NONE",
        "The 32-kilometre mountain road is shut. | 32-kilometre | MEASURE | 32 | kilometre | road | NONE",
        "A 6ft 2in man was seen. | 6ft 2in | MEASURE | 6.1667 | foot | man | NONE",
        "It fell to -5°C. | -5°C | MEASURE | -5 | celsius | | NONE",
        "He swam 400 m. | 400 m | MEASURE | 400 | metre | | NONE",
        "Parliament closed for five weeks. | five weeks | DURATION | 5 | week | | NONE",
        "Prices rose 12.5 per cent. | 12.5 per cent | PERCENT | 12.5 | % | | NONE",
        "Support fell 6 percentage points. | 6 percentage points | POINTS | 6 | point | | NONE",
        "He was 64 years old. | 64 years old | AGE | 64 | year | | NONE",
        "The singer dies at 85 | 85 | AGE | 85 | year | | NONE",
        "Ana Ruiz, 34, of Leeds won. | 34 | AGE | 34 | year | | NONE",
        "She took the third place. | third | ORDINAL | 3 | | place | NONE",
        "Two-thirds of voters agreed. | Two-thirds | FRACTION | 0.6667 | | voter | NONE",
        "The magnitude 6.3 earthquake struck. | 6.3 | MEASURE | 6.3 | magnitude | | NONE",
      })
  void readsOne(
      String copy, String words, Kind kind, String value, String unit, String noun, Hedge hedge) {
    List<Quantity> all = read(copy);
    assertThat(all).hasSize(1);
    Quantity quantity = all.get(0);
    assertThat(quantity.words()).isEqualTo(words);
    assertThat(quantity.kind()).isEqualTo(kind);
    assertThat(quantity.low()).isEqualByComparingTo(value);
    assertThat(quantity.high()).isEqualByComparingTo(value);
    assertThat(quantity.unit()).isEqualTo(unit == null ? "" : unit);
    assertThat(quantity.counts()).isEqualTo(noun == null ? "" : noun);
    assertThat(quantity.hedge()).isEqualTo(hedge);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It needs 12 to 15 people. | COUNT | 12 | 15",
        "It costs $3-5 million. | MONEY | 3000000 | 5000000",
        "Between 10 and 20 metres fell. | MEASURE | 10 | 20",
        "They beat Leeds 3-1. | SCORE | 3 | 1",
        "The bill passed by 52 votes to 48. | SCORE | 52 | 48",
        "A course for children aged 5 to 12. | AGE | 5 | 12",
      })
  void readsRangesAndScores(String copy, Kind kind, String low, String high) {
    List<Quantity> all = read(copy);
    assertThat(all).hasSize(1);
    assertThat(all.get(0).kind()).isEqualTo(kind);
    assertThat(all.get(0).low()).isEqualByComparingTo(low);
    assertThat(all.get(0).high()).isEqualByComparingTo(high);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It happened on 3 May 2019 at 10:30.",
        "The meeting ran from January 12-14, 2019.",
        "Call 0800 123 4567 or 555-0123.",
        "He lives at 10 Downing Street.",
        "The attacks of 9/11 changed that.",
        "Version 1.2.3 is out.",
        "In the 1990s they moved.",
        "No one came at 7pm.",
        "The COVID-19 rules ended in 2022.",
        "He flew on Flight 370.",
        "It was the Tropical Depression Seven.",
      })
  void readsNoQuantity(String copy) {
    assertThat(read(copy)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bus crash leaves two dead | KILLED",
        "A storm toppled a crane, killing 107 | KILLED",
        "Floods have claimed 12 lives | KILLED",
        "The death toll rose to 19 | KILLED",
        "Fourteen people were seriously injured | INJURED",
        "Police arrest five men | ARRESTED",
      })
  void readsWhatHappenedToPeople(String copy, Fate fate) {
    assertThat(read(copy).get(0).fate()).contains(fate);
  }

  @Test
  void aSentenceTooLongToBeReadWholeKeepsOnlyWhatItHoldsWithItsNoun() {
    for (int words = 1_482; words < 1_500; words++) {
      Article article =
          RuleExamples.article("They " + "x ".repeat(words) + "at two small petrol stations, all.");
      assertThat(article.sentences(article.blocks().get(0))).hasSize(2);
      for (Sentence sentence : article.sentences(article.blocks().get(0))) {
        assertThat(Quantities.of(article).in(sentence))
            .allMatch(quantity -> quantity.nounEnd() <= sentence.end());
      }
    }
  }

  @Test
  void keepsNumbersOfNamesApart() {
    Article article = RuleExamples.article("It was the Tropical Depression Seven.");
    Quantity label = Quantities.of(article).labels(article.blocks().get(0)).get(0);
    assertThat(label.counts()).isEqualTo("tropical depression");
    assertThat(label.low()).isEqualByComparingTo("7");
  }

  @Test
  void convertsWithTheUnitsLibrary() {
    assertThat(Conversions.convert(32, Unit.KILOMETRE, Unit.MILE).getAsDouble())
        .isBetween(19.88, 19.89);
    assertThat(Conversions.convert(86, Unit.FAHRENHEIT, Unit.CELSIUS).getAsDouble())
        .isBetween(29.99, 30.01);
    assertThat(Conversions.convert(60, Unit.KILOMETRE_PER_HOUR, Unit.MILE_PER_HOUR).getAsDouble())
        .isBetween(37.28, 37.29);
    assertThat(Conversions.convert(1, Unit.HECTARE, Unit.ACRE).getAsDouble()).isBetween(2.47, 2.48);
    assertThat(Conversions.convert(1, Unit.HECTARE, Unit.MILE)).isEmpty();
  }

  private static List<Quantity> read(String copy) {
    Article article = RuleExamples.article(copy);
    return Quantities.of(article).in(article.blocks().get(0));
  }
}
