package org.copydesk.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.NameToVerify;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.RuleExamples;
import org.copydesk.word.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRulesTest {
  private static final Lexicon LEXICON = FsaLexicon.english();

  @Test
  void nameVariantHoldsToItsExamples() {
    RuleExamples.hold(new NameVariant(LEXICON, HouseStyle.NONE));
  }

  @Test
  void likeAKnownOneHoldsToItsExamples() {
    RuleExamples.hold(new LikeAKnownOne(LEXICON, HouseStyle.NONE));
  }

  @Test
  void capitalisedTwoWaysHoldsToItsExamples() {
    RuleExamples.hold(new CapitalisedTwoWays(LEXICON, HouseStyle.NONE));
  }

  @Test
  void innerCapitalHoldsToItsExamples() {
    RuleExamples.hold(new InnerCapital(HouseStyle.NONE));
  }

  @Test
  void listsUnknownNamesOnceEach() {
    String copy =
        "On Monday Zorvan Quilbrex met President Joe Biden in London. Quilbrex left;"
            + " Quilbrex's aide Ysolda van Drommel stayed. The Glimwick Institute agreed.";
    List<NameToVerify> names =
        new NamesToVerify(LEXICON, HouseStyle.NONE).of(RuleExamples.article(copy), List.of());
    assertThat(names)
        .extracting(name -> name.name() + " " + name.mentions())
        .containsExactly("Zorvan Quilbrex 1", "Ysolda van Drommel 1", "Glimwick Institute 1");
    assertThat(names).allSatisfy(name -> assertThat(name.first().of(copy)).isEqualTo(name.name()));
  }

  @Test
  void listsNoNameThatAFindingSpeaksOf() {
    String copy = "On Monday Zorvan Quilbrex met Ysolda Drommel in London.";
    Article story = RuleExamples.article(copy);
    int start = copy.indexOf("Quilbrex");
    Finding spoken =
        new Finding(
            RuleId.parse("names/variant"),
            Severity.WARNING,
            new Span(start, start + "Quilbrex".length()),
            "Which is it?");
    assertThat(new NamesToVerify(LEXICON, HouseStyle.NONE).of(story, List.of(spoken)))
        .extracting(NameToVerify::name)
        .noneMatch(name -> name.equals("Quilbrex"))
        .contains("Ysolda Drommel");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The longest mention stands for all, whole with its particles
        "The Glimwick was late. Later Ysolda de la Glimwick wept, and Glimwick left. | Ysolda de la Glimwick 3",
        "Ysolda met de Zorvan and the Zorvan. | Zorvan 2",
        "A de Glimwick of Hull said so. | Glimwick 1",
        // What belongs to a name, and what only leads to it
        "The Swedish Glimwick met Captain Quilbrex of London. | Glimwick 1; Quilbrex 1",
        "The Anglo-Swedish Glimwick met Jordan Quilbrex. | Anglo-Swedish Glimwick 1; Jordan Quilbrex 1",
        "When it rained, Glimwick sang. Perhaps Quilbrex wept. | Glimwick 1; Quilbrex 1",
        // Plurals and peoples of names that are known, and words that stand small elsewhere
        "The Londons and the Glimwicks met. | Glimwicks 1",
        "The Zorvan met the Glimwick. He had a zorvan. | Glimwick 1",
      })
  void listsNamesWhole(String copy, String listed) {
    List<NameToVerify> names =
        new NamesToVerify(LEXICON, HouseStyle.NONE)
            .of(RuleExamples.article("The ferry was shut when it rained.\n\n" + copy), List.of());
    assertThat(names.stream().map(n -> n.name() + " " + n.mentions()).toList())
        .containsExactly(listed.split("; "));
  }

  @Test
  void listsANameOfWhichOneMentionIsUnspokenOf() {
    String copy = "On Monday Zorvan Quilbrex met him. On Friday Quilbrex left.";
    Finding other =
        new Finding(
            RuleId.parse("dates/weekday"), Severity.WARNING, span(copy, "Quilbrex"), "Which day?");
    Finding spoken =
        new Finding(
            RuleId.parse("names/variant"), Severity.WARNING, span(copy, "Zorvan"), "Which is it?");
    assertThat(
            new NamesToVerify(LEXICON, HouseStyle.NONE)
                .of(RuleExamples.article(copy), List.of(other, spoken)))
        .extracting(NameToVerify::name)
        .containsExactly("Zorvan Quilbrex");
  }

  @ParameterizedTest
  @CsvSource({"names/variant, 0", "spelling/unknown-word, 0", "dates/weekday, 1"})
  void leavesOutANameThatIsSpokenOf(String rule, int listed) {
    String copy = "On Monday the Glimwick was shut.";
    Finding spoken =
        new Finding(RuleId.parse(rule), Severity.WARNING, span(copy, "Glimwick"), "Which is it?");
    assertThat(
            new NamesToVerify(LEXICON, HouseStyle.NONE)
                .of(RuleExamples.article(copy), List.of(spoken)))
        .hasSize(listed);
  }

  private static Span span(String copy, String word) {
    return new Span(copy.indexOf(word), copy.indexOf(word) + word.length());
  }
}
