package org.copydesk.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.article.Article;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.RuleExamples;
import org.copydesk.word.Lexicon;
import org.junit.jupiter.api.Test;

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
}
