package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

  @ParameterizedTest
  @MethodSource("sound")
  void whatSoundCopyHasIsSpared(String rule, String copy, String marked) {
    RuleId id =
        RuleId.parse((rule.equals("GOOGLE_PRODUCTS") ? "spelling/lt/" : "grammar/lt/") + rule);
    assertThat(CHECKER.check(paragraphs(copy))).extracting(Finding::rule).doesNotContain(id);
    if (!marked.isEmpty()) {
      assertThat(CHECKER.check(paragraphs(marked))).extracting(Finding::rule).contains(id);
    }
  }

  static Stream<Arguments> sound() throws IOException {
    return Files.readAllLines(Path.of("rules/grammar/sound.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(row -> Arguments.of(row[0], row[2], row.length > 3 ? row[3] : ""));
  }

  @Test
  void noSuggestionIsAWordThatNobodyKnows() {
    assertThat(CHECKER.check(paragraphs("They need a compose to begin with.")))
        .extracting(Finding::message)
        .isNotEmpty()
        .allSatisfy(message -> assertThat(message).doesNotContain("comose"));
  }

  @Test
  void peopleAreQuotedInTheirDialect() {
    assertThat(CHECKER.check(paragraphs("“It were a big number,” he said."))).isEmpty();
    assertThat(CHECKER.check(paragraphs("It were a big number, he said."))).hasSize(1);
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
