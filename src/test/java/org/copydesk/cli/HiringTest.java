package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.finding.RuleId;
import org.copydesk.http.Newsdesk.Hire;
import org.copydesk.settings.Layer;
import org.copydesk.settings.SettingsTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiringTest {
  private static final RuleId HOUSE = RuleId.parse("ours/gadget");

  @TempDir Path folder;

  private static Hire later(Hiring hiring) throws InterruptedException {
    Thread.sleep(1_100);
    return hiring.get();
  }

  private void rule(String message) throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("rules/ours")).resolve("gadget.yml"),
        """
        title: A gadget
        why: It is a device.
        severity: warning
        message: %s
        find:
          swap: {gadget: device}
        examples:
          - bad: "A [[gadget]] came."
            good: "A device came."
          - good: "A device went."
        """
            .formatted(message));
  }

  @Test
  void hiresAnewWhenSettingsOrTheirRulesChange() throws Exception {
    Hiring hiring = Hired.by(folder.resolve(".copydesk.yml"));
    Hire first = hiring.get();
    assertThat(later(hiring)).isSameAs(first);

    rule("Say device.");
    Files.writeString(folder.resolve(".copydesk.yml"), "rules: [rules]\n");
    Hire second = later(hiring);
    assertThat(second.edition()).isNotEqualTo(first.edition());
    assertThat(second.desk()).isNotSameAs(first.desk());
    assertThat(second.rules().apply(second.settings()).find(HOUSE)).isPresent();

    rule("Say device, whatever it is.");
    assertThat(later(hiring).edition()).isNotEqualTo(second.edition());
  }

  @Test
  void keepsWhoWorkedBeforeAMistakeAndSaysSo() throws Exception {
    Path file = folder.resolve(".copydesk.yml");
    Files.writeString(file, "levels:\n  spelling/unknown-word: off\n");
    Hiring hiring = Hired.by(file);
    Hire first = hiring.get();

    Files.writeString(file, "levels: [what\n");
    Hire kept = later(hiring);

    assertThat(kept.desk()).isSameAs(first.desk());
    assertThat(kept.problem().orElseThrow()).contains(".copydesk.yml", "what held before");
    Files.writeString(file, "levels:\n  spelling/unknown-word: error\n");
    assertThat(later(hiring).problem()).isEmpty();
  }

  @Test
  void readsOnlyTheFileThatWasNamed() throws Exception {
    Path named = Files.writeString(folder.resolve("named.yml"), "levels: {}\n");
    Hiring hiring =
        new Hiring(
            () -> new SettingsTree(Layer.silent("options"), Optional.of(named), held -> held),
            folder,
            Optional.of(named));
    String first = hiring.get().edition();

    Files.writeString(named, "levels:\n  spelling/unknown-word: off\n");

    assertThat(List.of(first)).doesNotContain(later(hiring).edition());
  }
}
