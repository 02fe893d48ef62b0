package org.copydesk.check.courts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleExamples;
import org.copydesk.word.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CourtRulesTest {
  private static final Path FOLDER = Path.of("src/test/resources/courts");
  private static final Lexicon LEXICON = FsaLexicon.english();
  private static final List<Rule> RULES =
      List.of(new ChargeToldAsFact(LEXICON), new UnreportedVerdict(LEXICON));

  @Test
  void chargeToldAsFactHoldsToItsExamples() {
    RuleExamples.hold(RULES.get(0));
  }

  @Test
  void unreportedVerdictHoldsToItsExamples() {
    RuleExamples.hold(RULES.get(1));
  }

  static Stream<String> sound() throws IOException {
    return stories("sound.txt");
  }

  @ParameterizedTest
  @MethodSource("sound")
  void saysNothingOfSoundCourtCopy(String story) {
    assertThat(found(story)).isEmpty();
  }

  static Stream<String> faulty() throws IOException {
    return stories("faulty.txt");
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void hearsTheOneSlip(String story) {
    String copy = story.replaceAll("\\[\\[|\\]\\]", "");
    String slip = story.replaceAll("(?s).*\\[\\[(.*)\\]\\].*", "$1");

    List<Finding> found = found(copy);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(found.get(0).span().start()).isEqualTo(story.indexOf("[["));
    assertThat(found.get(0).span().of(copy)).isEqualTo(slip);
  }

  private static List<Finding> found(String copy) {
    Article article = RuleExamples.article(copy);
    return RULES.stream().flatMap(rule -> rule.check(article).stream()).toList();
  }

  private static Stream<String> stories(String file) throws IOException {
    String text = Files.readString(FOLDER.resolve(file)).replaceFirst("(?s)^#.*?\n", "");
    return Stream.of(text.split("(?m)^==\n"));
  }
}
