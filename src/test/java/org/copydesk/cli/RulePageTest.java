package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.copydesk.finding.RuleId;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RulePage;
import org.copydesk.rule.RulePages;
import org.copydesk.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One page a rule, however the rule is written and wherever its page is shown. */
class RulePageTest {
  @TempDir private static Path home;

  private static RuleInfo rule(String id) {
    return Newsroom.rules(Settings.BUILT_IN).find(RuleId.parse(id)).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"style/no-degrees", "grammar/active-on", "dates/wrong-weekday"})
  void explainTellsAllOfIt(String id) {
    String told = unwrapped(Run.of("explain", id).out());
    for (RulePage.Section section : RulePages.of(rule(id)).sections()) {
      for (RulePage.Line line : section.lines()) {
        assertThat(told).contains(unwrapped(line.words()));
      }
    }
  }

  /** What is told, whatever its lines and what stands before them. */
  private static String unwrapped(String text) {
    return text.replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"style/no-degrees", "grammar/active-on", "dates/wrong-weekday"})
  void theFileIsThePage(String id) throws IOException {
    assertThat(Files.readString(Path.of("rules/pages", id + ".md")))
        .isEqualTo(RulePages.of(rule(id)).markdown())
        .contains("Since version 0.1.0")
        .contains("levels: {" + id + ": off}");
  }

  @Test
  void reportsShowItToo() throws IOException {
    Path story = home.resolve("story.txt");
    Files.writeString(story, "Council votes\n\nThe vote was on Tuesday, March 20, 2013.\n");
    Path html = home.resolve("report.html");
    Path sarif = home.resolve("report.sarif");
    Run.of("check", "--format", "html=" + html, "--format", "sarif=" + sarif, story);
    RulePage page = RulePages.of(rule("dates/wrong-weekday"));
    assertThat(Files.readString(html))
        .contains(page.html(3), "id=\"rule-dates-wrong-weekday\"", "#rule-dates-wrong-weekday\"");
    JsonNode rules =
        new ObjectMapper().readTree(Files.readString(sarif)).at("/runs/0/tool/driver/rules");
    assertThat(StreamSupport.stream(rules.spliterator(), false))
        .filteredOn(rule -> rule.at("/id").asText().equals("dates/wrong-weekday"))
        .extracting(rule -> rule.at("/help/markdown").asText())
        .containsExactly(page.brief());
  }

  @Test
  void aRuleOfANewsroomsOwnHasAPageWithoutAVersion() throws IOException {
    Path rules = Files.createDirectories(home.resolve("rules/style"));
    Files.writeString(
        rules.resolve("loud.yml"),
        """
        title: Loud words
        why: Nobody likes them.
        severity: warning
        message: “{found}” is loud; write “{use}”.
        find:
          swap: {slammed: criticised}
        examples:
          - bad: "She [[slammed]] the plan."
            good: "She criticised the plan."
        """);
    assertThat(Run.of("explain", "--rules", home.resolve("rules"), "style/loud").out())
        .contains("How to put it right", "levels: {style/loud: off}", "a rule folder")
        .doesNotContain("Since version");
  }

  @Test
  void aRuleOfLanguageToolsNamesItsHome() {
    assertThat(Run.of("explain", "lt/EN_A_VS_AN").out())
        .contains("https://community.languagetool.org/rule/show/EN_A_VS_AN?lang=en");
  }

  @Test
  void saysWhoseTheLevelIs() {
    assertThat(Run.of("explain", "dates/wrong-weekday").out()).contains("(the rule's own)");
    assertThat(Run.of("explain", "grammar/active-on").out())
        .contains("Level: warning (its category's)");
    assertThat(Run.of("explain", "lt/WIFI").out()).contains("Level: suggestion (the rule's own)");
  }
}
