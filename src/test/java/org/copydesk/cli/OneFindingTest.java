package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A misspelt name that several rules know is said once, by the best source. */
class OneFindingTest {
  /** What was filed, and what it is put right as. */
  private static final List<String[]> FILED =
      List.of(
          new String[] {"Then Leonardo DiCapprio came in.", "Leonardo DiCaprio"},
          new String[] {"Then Scarlet Johansson came in.", "Scarlett Johansson"},
          new String[] {"Then Arnold Schwarzeneger came in.", "Schwarzenegger"},
          new String[] {"Then Barrack Obama came in.", "Barack Obama"},
          new String[] {"Then Vladmir Putin came in.", "Vladimir Putin"},
          new String[] {"Then Emanuel Macron came in.", "Emmanuel Macron"},
          new String[] {"Then Sir Kier Starmer came in.", "Sir Keir Starmer"},
          new String[] {"Then Sir Ian McKellan came in.", "Sir Ian McKellen"},
          new String[] {"Then Dame Judy Dench came in.", "Dame Judi Dench"},
          new String[] {"Then Steven Speilberg came in.", "Steven Spielberg"},
          new String[] {"Then Brittany Spears came in.", "Britney Spears"},
          new String[] {"Then Mahatma Ghandi came in.", "Mahatma Gandhi"},
          new String[] {"Then Christiano Ronaldo came in.", "Cristiano Ronaldo"},
          new String[] {"Then Novak Djokavic came in.", "Novak Djokovic"},
          new String[] {"Then Nelson Mandella came in.", "Nelson Mandela"},
          new String[] {"Then Winston Churchhill came in.", "Winston Churchill"},
          new String[] {"They flew to Edinborough on Monday.", "Edinburgh"},
          new String[] {"They flew to the Phillipines on Monday.", "Philippines"},
          new String[] {"They flew to the Carribean on Monday.", "Caribbean"},
          new String[] {"They flew to Cincinatti on Monday.", "Cincinnati"},
          new String[] {"They flew to Massachussetts on Monday.", "Massachusetts"},
          new String[] {"They flew to the Untied States on Monday.", "United States"},
          new String[] {"They flew to Barcelonna on Monday.", "Barcelona"},
          new String[] {"They read the Washingon Post on Monday.", "Washington Post"},
          new String[] {"A Portugese delegate spoke on Monday.", "Portuguese"},
          new String[] {"They met in Azerbiajan on Monday.", "Azerbaijan"});

  @Test
  void eachOfTwoDozenMisspeltNamesIsSaidOnceAndPutRight(@TempDir Path folder) throws IOException {
    for (int i = 0; i < FILED.size(); i++) {
      Files.writeString(
          folder.resolve("%02d.txt".formatted(i)), "Guests arrive\n\n" + FILED.get(i)[0] + "\n");
    }
    Run run = Run.of("check", "--format", "json", "--no-cache", "--fail-on", "never", folder);
    JsonNode stories = new ObjectMapper().readTree(run.out()).get("stories");
    assertThat(stories).hasSize(FILED.size());
    for (int i = 0; i < FILED.size(); i++) {
      JsonNode findings = stories.get(i).get("findings");
      String filed = FILED.get(i)[0];
      assertThat(rules(findings)).as(filed).hasSize(1);
      JsonNode edit = findings.get(0).at("/fixes/0/edits/0");
      String found = findings.get(0).get("text").asText();
      assertThat(filed.replace(found, edit.get("text").asText())).contains(FILED.get(i)[1]);
    }
  }

  private static List<String> rules(JsonNode findings) {
    return StreamSupport.stream(findings.spliterator(), false)
        .map(finding -> finding.get("rule").asText())
        .toList();
  }
}
