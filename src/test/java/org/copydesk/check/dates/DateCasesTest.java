package org.copydesk.check.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.check.Checks;
import org.copydesk.check.Knowledge;
import org.copydesk.language.FsaLexicon;
import org.copydesk.language.PennTagger;
import org.copydesk.read.PlainTextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds all date rules together to sentences that are sound, and to the same with one slip. */
class DateCasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-05-20 | The ferry sank on Tuesday, May 14, 2019, off Harrow Point.",
        "2019-05-20 | The ferry sank on Tuesday 14 May 2019 off Harrow Point.",
        "2021-11-08 | The mill burned on Wednesday, Nov. 3, 2021, before dawn.",
        "2018-02-12 | The court sat on Friday 9 February 2018 and rose at noon.",
        "2016-08-01 | The choir, founded in 1996, is 20 years old.",
        "2020-09-20 | The match was played on Saturday, 12 September 2020, in the rain.",
        "2020-03-02 | The clinic opened on February 29, 2020, to long queues.",
        "2019-05-20 | Ida Moss, born on 3 March 1949, is 70.",
      })
  void leavesSoundSentencesAlone(String published, String sentence) {
    assertThat(found(published, sentence)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-05-20 | The ferry sank on Wednesday, May 14, 2019, off Harrow Point.",
        "2019-05-20 | The ferry sank on Wednesday 14 May 2019 off Harrow Point.",
        "2021-11-08 | The mill burned on Tuesday, Nov. 3, 2021, before dawn.",
        "2018-02-12 | The court sat on Saturday 9 February 2018 and rose at noon.",
        "2020-09-20 | The match was played on Sunday, 12 September 2020, in the rain.",
        "2021-03-02 | The clinic opened on February 29, 2021, to long queues.",
        "2019-05-20 | The ferry sank on May 34, 2019, off Harrow Point.",
        "2019-05-20 | Ida Moss, born on 3 March 1949, is 60.",
      })
  void findsTheOneSlip(String published, String sentence) {
    assertThat(found(published, sentence)).isTrue();
  }

  private static boolean found(String published, String sentence) {
    String story = "---\npublished: " + published + "\n---\nA headline\n\n" + sentence + "\n";
    Article article =
        new PlainTextReader().read(new Source("case.txt", story)).taggedBy(PennTagger.english());
    return Checks.of("dates", Knowledge.of(FsaLexicon.english())).stream()
        .anyMatch(rule -> !rule.check(article).isEmpty());
  }
}
