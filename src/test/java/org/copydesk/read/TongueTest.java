package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.article.Article;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;

class TongueTest {
  @Test
  void ranksCutShortAreNoOtherLanguage() {
    Article story =
        RuleExamples.article(
            "Board meets\n\nDet Sgt Ann Hale spoke. Det Insp Hale said so. Det Sgt Hale left.\n\n"
                + "The vote was on Monday.");
    assertThat(Tongue.foreign(story)).isEmpty();
    assertThat(Tongue.likely(story)).hasValue("sv");
  }
}
