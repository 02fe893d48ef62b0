package org.copydesk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.copydesk.finding.RuleId;
import org.copydesk.rule.Profile;
import org.copydesk.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTreeTest {
  private static final RuleId WEEKDAY = RuleId.parse("dates/wrong-weekday");

  @TempDir private Path top;

  @Test
  void nearerFoldersAndFlagsWinAndEverySettingKnowsItsOrigin() throws IOException {
    write(
        ".copydesk.yml",
        "root: true\nprofile: strict\nlevels: {dates: warning}\naccept: {Foo: ours}\n");
    write("sport/.copydesk.yml", "levels: {dates/wrong-weekday: error}\naccept: [Bar]\n");
    Settings settings = tree().settings(top.resolve("sport/a.txt"));
    assertThat(settings.profile()).isEqualTo(Profile.STRICT);
    assertThat(settings.level(WEEKDAY).orElseThrow().value()).isEqualTo(RuleLevel.ERROR);
    assertThat(settings.level(WEEKDAY).orElseThrow().origin()).endsWith("sport/.copydesk.yml");
    assertThat(settings.level(RuleId.parse("dates/duration")).orElseThrow().value())
        .isEqualTo(RuleLevel.WARNING);
    assertThat(settings.accepted()).containsEntry("Foo", "ours").containsKey("Bar");
  }

  @Test
  void rootEndsTheSearchUpward() throws IOException {
    write(".copydesk.yml", "root: true\nprofile: strict\n");
    write("sport/.copydesk.yml", "root: true\n");
    assertThat(tree().settings(top.resolve("sport/a.txt")).profile()).isEqualTo(Profile.STANDARD);
  }

  @Test
  void whatIsExtendedLiesBeneath() throws IOException {
    write("house.yml", "profile: thorough\nlanguage: en-GB\n");
    write(".copydesk.yml", "root: true\nextends: house.yml\nlanguage: en-US\n");
    Settings settings = tree().settings(top.resolve("a.txt"));
    assertThat(settings.profile()).isEqualTo(Profile.THOROUGH);
    assertThat(settings.language().orElseThrow().value()).isEqualTo("en-US");
  }

  @Test
  void aStartingPointMakesTheChoicesAndTheFileMayMakeOthers() throws IOException {
    write(".copydesk.yml", "root: true\nprofile: ap-like\nhouse: {percent: per-cent, days: any}\n");
    write("uk/.copydesk.yml", "profile: guardian-like\n");
    Settings settings = tree().settings(top.resolve("a.txt"));
    assertThat(settings.profile()).isEqualTo(Profile.STANDARD);
    assertThat(settings.choices())
        .containsEntry("percent", "per-cent")
        .containsEntry("days", "any")
        .containsEntry("time", "3 p.m.");
    assertThat(tree().settings(top.resolve("uk/a.txt")).choices()).containsEntry("time", "3pm");
  }

  @Test
  void theNeutralStartIsStrictAndHearsInconsistency() throws IOException {
    write(".copydesk.yml", "root: true\nprofile: neutral\n");
    Settings settings = tree().settings(top.resolve("a.txt"));
    assertThat(settings.profile()).isEqualTo(Profile.STRICT);
    assertThat(settings.level(RuleId.parse("consistency/two-forms")).orElseThrow().value())
        .isEqualTo(RuleLevel.WARNING);
  }

  @Test
  void aChoiceNobodyKnowsIsNamedWithItsLineAndTheNearest() throws IOException {
    write(".copydesk.yml", "root: true\nhouse:\n  percnt: sign\n");
    assertThatThrownBy(() -> tree().settings(top.resolve("a.txt")))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining(".copydesk.yml:3")
        .hasMessageContaining("did you mean “percent”?");
    write(".copydesk.yml", "root: true\nhouse: {percent: signs}\n");
    assertThatThrownBy(() -> tree().settings(top.resolve("a.txt")))
        .hasMessageContaining("“signs” is no choice for “percent”: sign, percent, per-cent, any");
  }

  @Test
  void overridesHoldForTheirFilesOnly() throws IOException {
    write(
        ".copydesk.yml",
        """
        root: true
        overrides:
          - files: ["sport/**", "*.notes.txt"]
            levels: {dates: "off"}
        ignore: [drafts/, "old-*.txt"]
        """);
    SettingsTree tree = tree();
    assertThat(tree.settings(top.resolve("sport/deep/a.txt")).level(WEEKDAY)).isPresent();
    assertThat(tree.settings(top.resolve("x/y.notes.txt")).level(WEEKDAY)).isPresent();
    assertThat(tree.settings(top.resolve("politics/a.txt")).level(WEEKDAY)).isEmpty();
    assertThat(tree.ignores(top.resolve("drafts/a.txt"))).isTrue();
    assertThat(tree.ignores(top.resolve("x/old-1.txt"))).isTrue();
    assertThat(tree.ignores(top.resolve("x/new.txt"))).isFalse();
  }

  @Test
  void mistakesAreNamedWithFileLineAndNearestName() throws IOException {
    mistake("root: true\nprofil: strict\n", ".copydesk.yml:2", "“profile”");
    mistake("root: true\nlevels: {dates: waring}\n", ".copydesk.yml:2", "“warning”");
    mistake("root: true\nfail-on: eror\n", ".copydesk.yml:2", "“error”");
    mistake("root: true\noverrides:\n  - levels: {}\n", ".copydesk.yml:3", "files");
    mistake("root: true\nextends: gone.yml\n", "gone.yml", "no such file");
    mistake("a: [\n", ".copydesk.yml:", "not YAML");
    mistake("root: true\nextends: .copydesk.yml\n", ".copydesk.yml", "extends itself");
  }

  private void mistake(String text, String... said) throws IOException {
    write(".copydesk.yml", text);
    assertThatThrownBy(() -> tree().settings(top.resolve("a.txt")))
        .isInstanceOf(YamlException.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(said));
  }

  private SettingsTree tree() {
    return new SettingsTree(
        Layer.silent("command line"), Optional.empty(), UnaryOperator.identity());
  }

  private void write(String name, String text) throws IOException {
    Path file = top.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
