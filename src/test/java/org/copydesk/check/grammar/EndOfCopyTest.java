package org.copydesk.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.article.Article;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copy that ends in the very word a rule asks about, without a stop behind it. */
class EndOfCopyTest {
  @ParameterizedTest
  @ValueSource(strings = {"The shop sold 31", "The shop sold two", "They have seen the 31 of"})
  void aNumberMayBeTheLastWord(String copy) {
    Article article = RuleExamples.article(copy);
    assertThat(new NumberNoun(FsaLexicon.english()).check(article)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The card was form", "The page he has turn", "It was more form"})
  void aVerbMayBeTheLastWord(String copy) {
    Article article = RuleExamples.article(copy);
    assertThat(new VerbForm().check(article)).isEmpty();
  }
}
