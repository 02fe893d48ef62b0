package org.copydesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.article.Article;
import org.copydesk.check.duplicates.RepeatedSentence;
import org.copydesk.check.numbers.MagnitudeSlip;
import org.copydesk.check.quotes.TwoSpeakers;
import org.copydesk.check.quotes.TwoWordings;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;

/** What a rule finds in a short story it finds after a thousand others of its kind too. */
class ManyOfAKindTest {
  /** {@code sentence} once for each number from {@code from}, in paragraphs of ten. */
  private static String many(int from, int count, String sentence) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> sentence.formatted(i, letters(i)) + (i % 10 == 9 ? "\n\n" : " "))
        .collect(Collectors.joining());
  }

  /** A word of its own for each number. */
  private static String letters(int number) {
    StringBuilder word = new StringBuilder("k");
    for (int rest = number; rest > 0; rest /= 20) {
      word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append('a');
    }
    return word.toString();
  }

  private static List<String> marked(Rule rule, String copy) {
    Article article = RuleExamples.article(copy);
    return rule.check(article).stream()
        .map(finding -> finding.span().of(article.source().text()))
        .toList();
  }

  @Test
  void twoWordingsAfterAThousandQuotations() {
    String others =
        many(1000, 1000, "“%2$s one%1$d two%1$d three%1$d four%1$d five%1$d,” she said.");
    String said = "“We will never accept this unjust decision of the court,” Ruiz said.";
    String other = "“We will never accept this unfair decision of the court.”";
    String copy =
        "Bridge opens\n\n" + said + "\n\n" + others + "\n\nShe wrote: " + other + " It rained.";
    assertThat(marked(new TwoWordings(), copy)).containsExactly(other);
  }

  @Test
  void twoWordingsOfAQuotationOfAThousandWords() {
    String long1 = many(0, 1000, "%2$s").replace("\n\n", " ").strip();
    String long2 = long1.replace(letters(500) + " ", "never ");
    String copy =
        "Bridge opens\n\n“" + long1 + ",” Ruiz said.\n\nShe wrote: “" + long2 + ".” It rained.";
    assertThat(marked(new TwoWordings(), copy)).hasSize(1);
  }

  @Test
  void aSecondSpeakerAfterAThousandOfTheFirst() {
    String said = "“We have run out of time for this,” said Ana Ruiz. ";
    String copy =
        "Bridge opens\n\n"
            + (said.repeat(20) + "\n\n").repeat(50)
            + "“We have run out of time for this,” said Tom Bell. It rained.\n\n"
            + said;
    List<String> marked = marked(new TwoSpeakers(FsaLexicon.english()), copy);
    assertThat(marked).hasSize(2).containsOnly("said Ana Ruiz", "said Tom Bell");
  }

  @Test
  void eachOfThreeSpeakersIsToldOfTheFirst() {
    String words = "“We have run out of time for this,” said ";
    Article article =
        RuleExamples.article(
            "Bridge opens\n\n"
                + words
                + "Ana Ruiz.\n\n"
                + words
                + "Tom Bell.\n\n"
                + words
                + "Jo Lee.");
    assertThat(new TwoSpeakers(FsaLexicon.english()).check(article))
        .extracting(finding -> finding.related().get(0).message())
        .containsExactly("given to Ana Ruiz here", "given to Ana Ruiz here");
  }

  @Test
  void aMagnitudeSlipAfterTwoThousandAmounts() {
    String others = many(1000, 2000, "The %2$s took £%1$d million.");
    String copy =
        "Bridge opens\n\nThe bridge cost £45 billion, the council said.\n\n"
            + others
            + "\n\nOpponents say that the £45 million bridge is not needed.";
    assertThat(marked(new MagnitudeSlip(), copy)).containsExactly("£45 million");
  }

  @Test
  void aRepeatedSentenceAfterFourThousandOthers() {
    String others = many(1000, 4100, "%2$s a%1$d b c d e f g h k%1$d.");
    String again =
        "The council voted on Monday to close the harbour bridge for repairs until the autumn.";
    String copy =
        "Bridge opens\n\n"
            + others
            + "\n\n"
            + again
            + "\n\n"
            + "It rained. "
            + again
            + " It rained.";
    assertThat(marked(new RepeatedSentence(), copy)).contains(again);
  }
}
