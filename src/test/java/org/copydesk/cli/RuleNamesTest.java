package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What rules are called: LanguageTool's have a prefix of their own, a newsroom's win their name.
 */
class RuleNamesTest {
  private static final String STORY =
      "Council votes\n\nIt was a honest answer. They could of gone on all night.\n";

  @TempDir private Path home;
  private Path story;

  @BeforeEach
  void file() throws IOException {
    story = home.resolve("vote.txt");
    Files.writeString(story, STORY);
  }

  @Test
  void aRuleOfLanguageToolHasItsOwnIdInItsPack() {
    Run run = Run.of("check", "--format", "json", story);
    assertThat(run.out()).contains("\"rule\" : \"grammar/lt/EN_A_VS_AN\"");
    assertThat(Run.of("explain", "lt/EN_A_VS_AN"))
        .matches(told -> told.status() == 0 && told.out().startsWith("grammar/lt/EN_A_VS_AN\n"));
    assertThat(Run.of("explain", "lt/EN_A_VS_N"))
        .matches(told -> told.status() == 2 && told.err().contains("lt/EN_A_VS_AN"));
  }

  @Test
  void settingsMayCallItByAnyOfItsNames() throws IOException {
    for (String name : new String[] {"lt/EN_A_VS_AN", "grammar/lt/EN_A_VS_AN", "lt"}) {
      Run run = Run.of("check", "--all", "--level", name + "=off", story);
      assertThat(run.out()).as(name).doesNotContain("EN_A_VS_AN");
      assertThat(run.err()).as(name).isEmpty();
    }
    settings("levels: {lt: off, lt/EN_A_VS_AN: error}");
    assertThat(Run.of("check", story).out()).contains("error  ").contains("lt/EN_A_VS_AN");
  }

  @Test
  void settingsMayCallItByItsFormerNameWithANotice() throws IOException {
    settings("levels:\n  grammar/en-a-vs-an: off\n");
    Run run = Run.of("check", story, story);
    assertThat(run.out()).doesNotContain("EN_A_VS_AN");
    assertThat(run.err())
        .containsOnlyOnce("“grammar/en-a-vs-an” is called “lt/EN_A_VS_AN” now; write that");
  }

  @Test
  void aSuppressionMayCallItByItsFormerNameWithANote() throws IOException {
    Files.writeString(
        story, STORY.replace("It was", "<!-- copydesk: ok grammar/en-a-vs-an, sung --> It was"));
    Run run = Run.of("check", "--all", story);
    assertThat(run.out())
        .doesNotContain("lt/EN_A_VS_AN\n")
        .contains("desk/former-name")
        .contains("is called “lt/EN_A_VS_AN”");
    Files.writeString(
        story, STORY.replace("It was", "<!-- copydesk: ok lt/EN_A_VS_AN, sung -->It was"));
    assertThat(Run.of("check", "--all", story).out()).doesNotContain("EN_A_VS_AN", "desk/");
  }

  @Test
  void aNewsroomsRuleWinsItsName() throws IOException {
    rule("grammar/could-of", "They");
    rule("style/currently", "currently");
    settings("rules: [rules]\nlevels:\n  grammar/could-of: error\n");
    Run run = Run.of("check", story);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("grammar/could-of").contains("They");
    assertThat(Run.of("rules", "--rules", home.resolve("rules")).out()).contains("style/currently");
    assertThat(Run.of("explain", "--rules", home.resolve("rules"), "grammar/could-of").out())
        .contains("A word of ours");
    Files.writeString(
        story, STORY.replace("It was", "<!-- copydesk: ok grammar/could-of, sung --> It was"));
    assertThat(Run.of("check", "--all", story).out())
        .as("a name that is the newsroom's is nobody's former one")
        .doesNotContain("desk/former-name");
  }

  @Test
  void sarifKnowsANewsroomsRule() throws IOException {
    rule("style/they", "They");
    settings("rules: [rules]\n");
    assertThat(Run.of("check", "--format", "sarif", story).out())
        .contains("A word of ours")
        .contains("The reader is puzzled.");
  }

  @Test
  void aNameThatNobodyHasIsRefusedInEveryFolder() throws IOException {
    Path folder = Files.createDirectory(home.resolve("sport"));
    Files.move(story, folder.resolve("vote.txt"));
    Files.writeString(folder.resolve(".copydesk.yml"), "levels: {grammar/doubled-wrod: off}\n");
    assertThat(Run.of("check", home))
        .matches(run -> run.status() == 2 && run.err().contains("“grammar/doubled-word”"));
  }

  private void settings(String text) throws IOException {
    Files.writeString(home.resolve(".copydesk.yml"), text);
  }

  private void rule(String id, String word) throws IOException {
    Path file = home.resolve("rules/" + id + ".yml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        title: A word of ours
        why: The reader is puzzled.
        severity: warning
        message: “{found}” is not used here.
        find:
          words: [%1$s]
          case: exact
        examples:
          - bad: "It is [[%1$s]]."
          - good: "It is not."
        """
            .formatted(word));
  }
}
