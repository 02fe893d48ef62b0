package org.copydesk.check.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.check.Checks;
import org.copydesk.language.PennTagger;
import org.copydesk.read.PlainTextReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Holds all date rules together to sentences known to be sound or not; skipped without them. */
class DateCasesTest {
  private static final Path CASES = Path.of("../shared/bench/dates/checks-cases.tsv");

  @Test
  void tellsSoundSentencesFromTheOthers() throws IOException {
    Assumptions.assumeTrue(Files.exists(CASES));
    List<String> missed = new ArrayList<>();
    List<String> wronged = new ArrayList<>();
    int faulty = 0;
    for (String line : Files.readAllLines(CASES)) {
      String[] cells = line.split("\t");
      boolean fault = cells[1].equals("1");
      faulty += fault ? 1 : 0;
      boolean found = found(cells[2], cells[3]);
      if (fault && !found) {
        missed.add(line);
      } else if (!fault && found) {
        wronged.add(line);
      }
    }
    assertThat(wronged).isEmpty();
    assertThat(missed).hasSizeLessThanOrEqualTo(faulty - 22);
  }

  private static boolean found(String published, String sentence) {
    String story = "---\npublished: " + published + "\n---\nA headline\n\n" + sentence + "\n";
    Article article =
        new PlainTextReader().read(new Source("case.txt", story)).taggedBy(PennTagger.english());
    return Checks.all().stream()
        .filter(rule -> rule.info().id().pack().equals("dates"))
        .anyMatch(rule -> !rule.check(article).isEmpty());
  }
}
