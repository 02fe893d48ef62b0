package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Safety;
import org.copydesk.rule.Checker;
import org.junit.jupiter.api.Test;

class LanguageToolCheckerTest {
  private static final Checker CHECKER = new LanguageToolChecker(new Analyst(), Levels.standard());

  @Test
  void findsWhatLanguageToolFindsWhereItWasWritten() {
    String copy = "He bought a apple in Bristol.";

    Finding finding = CHECKER.check(paragraphs(copy)).get(0);

    assertThat(finding.rule()).isEqualTo(RuleId.parse("grammar/lt/EN_A_VS_AN"));
    assertThat(finding.span().of(copy)).isEqualTo("a");
    assertThat(finding.message()).contains("“an”").doesNotContain("<suggestion>");
    assertThat(finding.fixes().get(0).applyTo(copy)).isEqualTo("He bought an apple in Bristol.");
    assertThat(finding.fixes()).extracting(Fix::safety).containsOnly(Safety.REVIEW);
  }

  @Test
  void anArticleOfAnotherLanguageIsPartOfAName() {
    assertThat(
            CHECKER.check(
                paragraphs("An Coimisiún Pleanála has ruled.\nA man from An Garda called.")))
        .isEmpty();
    assertThat(CHECKER.check(paragraphs("An man from An Garda called."))).hasSize(1);
  }

  @Test
  void peopleAreQuotedInTheirDialect() {
    assertThat(CHECKER.check(paragraphs("“It were a big number,” he said."))).isEmpty();
    assertThat(CHECKER.check(paragraphs("It were a big number, he said."))).hasSize(1);
  }

  @Test
  void aTeamMayHaveAPlural() {
    assertThat(CHECKER.check(paragraphs("Derbyshire go to Bristol on Friday."))).isEmpty();
    assertThat(CHECKER.check(paragraphs("On Friday Derbyshire go to Bristol."))).isEmpty();
  }

  @Test
  void offsetsLeadIntoTheSecondParagraph() {
    String copy = "The council met on Monday.\nHe bought a apple in Bristol.";

    assertThat(CHECKER.check(paragraphs(copy)))
        .extracting(finding -> finding.span().of(copy))
        .containsExactly("a");
  }

  @Test
  void whatIsTooLongToBeASentenceIsReadInPieces() {
    String run = "he bought a pear and a apple and then a plum, ";
    String absurd = "He came, " + run.repeat(2 * Stretch.LONGEST / run.length()) + "and left.";
    String copy = "He bought a apple. " + absurd + " They bought a orange.";

    List<Finding> findings = CHECKER.check(paragraphs(copy));

    List<Integer> wrong = new ArrayList<>();
    for (int at = copy.indexOf("a apple"); at >= 0; at = copy.indexOf("a apple", at + 1)) {
      wrong.add(at);
    }
    wrong.add(copy.indexOf("a orange"));
    assertThat(findings)
        .allMatch(finding -> finding.rule().equals(RuleId.parse("grammar/lt/EN_A_VS_AN")))
        .extracting(finding -> finding.span().start())
        .containsExactlyElementsOf(wrong);
  }

  @Test
  void readsNothingAcrossBlocks() {
    assertThat(CHECKER.check(paragraphs("They were sure of the\nThe council met on Monday.")))
        .isEmpty();
  }

  @Test
  void aSentenceThatComesAgainIsMarkedWhereItStands() {
    String again = "They left. He bought a apple in Bristol.\nHe bought a apple in Bristol. So?";

    for (int time = 0; time < 2; time++) {
      assertThat(CHECKER.check(paragraphs(again)))
          .extracting(finding -> finding.span().start())
          .containsExactly(again.indexOf("a apple"), again.lastIndexOf("a apple"));
    }
  }

  @Test
  void aRuleThatIsNotWantedIsNotRun() {
    Checker without =
        CHECKER.only((id, profile) -> !id.equals(RuleId.parse("grammar/lt/EN_A_VS_AN")));

    assertThat(without.check(paragraphs("He bought a apple in Bristol."))).isEmpty();
  }

  @Test
  void everyThreadFindsTheSame() {
    String copy = "He bought a apple in Bristol.";

    List<List<Finding>> all =
        List.of(1, 2, 3, 4).parallelStream()
            .map(unused -> CHECKER.check(paragraphs(copy)))
            .toList();

    assertThat(all).allSatisfy(findings -> assertThat(findings).hasSize(1));
  }

  private static Article paragraphs(String copy) {
    Source source = new Source("story.txt", copy);
    Article.Builder article = new Article.Builder(source);
    int start = 0;
    for (String line : copy.split("\n")) {
      article.block(Role.PARAGRAPH, Text.verbatim(source, new Span(start, start + line.length())));
      start += line.length() + 1;
    }
    return article.build();
  }
}
