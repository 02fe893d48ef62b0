package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What init makes of the stories a newsroom has. */
class HouseCountTest {
  @TempDir private Path home;

  private void story(int number, String copy) throws IOException {
    String opening = "The harbour board of the town met again on the quay to hear its engineers.";
    Files.writeString(
        home.resolve("story-" + number + ".txt"),
        "Harbour board hears its engineers\n\n" + opening + " " + copy + "\n");
  }

  private String settings() throws IOException {
    return Files.readString(home.resolve(".copydesk.yml"));
  }

  @Test
  void aFormThatIsTheRuleIsChosenAndItsCountIsShown() throws IOException {
    for (int i = 0; i < 5; i++) {
      story(i, "Fees rose by 5% in a year, and ferries by 7%.");
    }
    story(5, "Tolls rose by 4 percent.");
    Run init = Run.of("init", "--ci", "none", home);
    assertThat(init.status()).as(init.err()).isZero();
    assertThat(settings())
        .contains("as counted in 6 stories here")
        .contains("\nhouse:\n")
        .contains("\n  percent: sign   # 5%: 10; 5 percent: 1\n")
        .contains("\n  headline: sentence   # ");
    Run check = Run.of("check", "--no-cache", "--all", "--fail-on", "never", home);
    assertThat(check.status()).as(check.err()).isZero();
    assertThat(check.out()).contains("house/percent").contains("4 percent");
  }

  @Test
  void lessThanAHandfulOrThreeStoriesDecidesNothing() throws IOException {
    story(0, "Fees rose by 5%, 6%, 7%, 8%, 9% and 10%.");
    story(1, "Tolls rose by 4% at 3pm.");
    Run.of("init", "--ci", "none", home);
    assertThat(settings())
        .contains("  # percent: sign or percent or per-cent   # too few to tell: 5%: 7\n")
        .contains("  # time: 3 p.m. or 3pm   # too few to tell: 3pm, 6.30pm: 1\n")
        .contains("\n# house:\n")
        .doesNotContain("\nhouse:");
  }

  @Test
  void whoSitsAtATerminalIsAskedWhereBothAreWritten() throws IOException {
    for (int i = 0; i < 6; i++) {
      story(i, i % 2 == 0 ? "Fees rose by 5% at 3pm." : "Fees rose by 5 percent at 3 p.m. again.");
    }
    Run init = Run.answering("per-cent\nsomething\n", "init", "--ci", "none", home);
    assertThat(init.out())
        .contains("Percentages in running copy (5%: 3; 5 percent: 3)")
        .contains("sign, percent, per-cent, or nothing to leave it open: ");
    assertThat(settings())
        .contains("\n  percent: per-cent   # 5%: 3; 5 percent: 3\n")
        .contains("\n  # time: 3 p.m. or 3pm   # both are written: 3 p.m., 6:30 p.m.: 3; 3pm");
    Files.delete(home.resolve(".copydesk.yml"));
    Run piped = Run.withInput("per-cent\n", "init", "--ci", "none", home);
    assertThat(piped.out()).doesNotContain("leave it open");
    assertThat(settings())
        .contains("  # percent: sign or percent or per-cent   # both are written");
  }

  @Test
  void aValueWithOtherCharactersIsQuoted() throws IOException {
    for (int i = 0; i < 5; i++) {
      story(i, "It opens at 3 p.m. on weekdays.");
    }
    Run.of("init", "--ci", "none", home);
    assertThat(settings()).contains("\n  time: \"3 p.m.\"   # 3 p.m., 6:30 p.m.: 5\n");
    assertThat(Run.of("check", "--no-cache", "--fail-on", "never", home).status()).isZero();
  }

  @Test
  void anEmptyFolderGetsTheFileAsItIs() throws IOException {
    Run.of("init", "--ci", "none", home);
    assertThat(settings()).contains("\nlanguage: auto\n").doesNotContain("counted");
  }
}
