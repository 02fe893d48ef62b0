package org.copydesk.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.check.Checks;
import org.copydesk.check.Knowledge;
import org.copydesk.check.spelling.VarietyOfEnglish;
import org.copydesk.finding.Finding;
import org.copydesk.finding.NameToVerify;
import org.copydesk.finding.Severity;
import org.copydesk.language.FsaLexicon;
import org.copydesk.language.PennTagger;
import org.copydesk.read.PlainTextReader;
import org.copydesk.rule.HouseStyle;
import org.copydesk.word.Lexicon;
import org.junit.jupiter.api.Test;

class LachinStoryTest {
  private static final Lexicon LEXICON = FsaLexicon.english();

  @Test
  void findsTheMisspeltWordAndTheOddCapitalAndNothingElse() throws IOException {
    Article story = story();
    List<Finding> findings =
        Checks.all(Knowledge.of(LEXICON)).stream()
            .flatMap(rule -> rule.check(story).stream())
            .sorted(Finding.PAGE_ORDER)
            .toList();
    assertThat(findings)
        .filteredOn(finding -> finding.severity() != Severity.SUGGESTION)
        .filteredOn(finding -> finding.rule().pack().matches("spelling"))
        .extracting(finding -> finding.span().of(story.source().text()))
        .containsExactly("depostis");
    assertThat(findings)
        .filteredOn(finding -> finding.rule().toString().equals("names/capitalised-two-ways"))
        .extracting(finding -> finding.span().of(story.source().text()))
        .containsExactly("Corridor");
  }

  @Test
  void readsBritishEnglish() throws IOException {
    assertThat(new VarietyOfEnglish(LEXICON, HouseStyle.NONE).of(story())).contains("en-GB");
  }

  @Test
  void leavesNamesToBeVerified() throws IOException {
    assertThat(new NamesToVerify(LEXICON, HouseStyle.NONE).of(story(), List.of()))
        .extracting(NameToVerify::name)
        .contains("Musa Mammadov");
  }

  private static Article story() throws IOException {
    Path file = Path.of("examples/lachin-corridor/story.txt");
    return new PlainTextReader()
        .read(new Source("story.txt", Files.readString(file)))
        .taggedBy(PennTagger.english());
  }
}
