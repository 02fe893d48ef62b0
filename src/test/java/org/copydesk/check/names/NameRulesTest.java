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
}
