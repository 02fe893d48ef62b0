package org.copydesk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.article.Source;
import org.copydesk.language.PennTagger;
import org.copydesk.read.PlainTextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappeningsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The viaduct was finished in 1884. Its completion in 1886 took longer. | true",
        "The barn burned down after a fire on 4 May 2011. The blaze of 6 May 2011 was arson. |"
            + " true",
        "Opened in 1902, the lido is shut. The lido opened in 1920. | true",
        "The lido was opened in 1902. The lido was opened again in 1920. | false",
        "The mill was sold in 1902. The chapel was sold in 1920. | false",
        "Kim Oyelaran became a judge in 1988. Oyelaran became a bishop in 1999. | false",
      })
  void saysWhetherTwoDatesAreOfOneHappening(String copy, boolean one) {
    List<Happening> all = happenings(copy);
    assertThat(all).hasSize(2);
    assertThat(OneHappening.are(all.get(0), all.get(1), all)).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({
    "The trial began on 4 March 2013.,BEGIN",
    "The trial ended on 4 March 2013.,END",
    "The jail opened on 4 March 2013.,WHOLE",
  })
  void tellsTheEndsOfAHappeningApart(String copy, Happening.Phase phase) {
    assertThat(happenings(copy)).extracting(Happening::phase).containsExactly(phase);
  }

  @Test
  void readsNoHappeningThatIsOnlyPossible() {
    assertThat(happenings("The dam could have been finished in 1961.")).isEmpty();
    assertThat(happenings("The dam was not finished in 1961.")).isEmpty();
  }

  @Test
  void knowsTheFamilyOfAVerbAndItsNoun() {
    assertThat(Families.ofVerb("complete")).containsAnyElementsOf(Families.ofNoun("completion"));
    assertThat(Families.ofNoun("felling")).contains("fell");
    assertThat(Families.ofNoun("teapot")).isEmpty();
  }

  private static List<Happening> happenings(String copy) {
    Source source = new Source("story.txt", "A story\n\n" + copy + "\n");
    return Happenings.of(new PlainTextReader().read(source).taggedBy(PennTagger.english())).all();
  }
}
