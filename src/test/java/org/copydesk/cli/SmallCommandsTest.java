package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands beside “check”: rules, their counts, the cache, and watching. */
class SmallCommandsTest {
  @TempDir private Path home;

  private Path story(String name, String copy) throws IOException {
    Path story = home.resolve(name);
    Files.createDirectories(story.getParent());
    Files.writeString(story, "Council votes\n\n" + copy + "\n");
    return story;
  }

  @Test
  void rulesListsWhatIsOnAPackAndEverything() {
    String own = Run.of("rules").out();
    assertThat(own).contains("dates/wrong-weekday", "LanguageTool's rules are listed with --all");
    String dates = Run.of("rules", "--pack", "dates").out();
    assertThat(dates).contains("dates/wrong-weekday").doesNotContain("names/");
    assertThat(dates.lines().count()).isLessThan(own.lines().count());
    assertThat(Run.of("rules", "--all").out()).contains("grammar/lt/EN_A_VS_AN");
    assertThat(Run.of("rules", "--pack", "date"))
        .matches(run -> run.status() == 2 && run.err().contains("did you mean “dates”?"));
    assertThat(Run.of("rules", "--format", "json", "--pack", "courts").out())
        .contains("\"rule\" : \"courts/charge-told-as-fact\"", "\"why\"");
  }

  @Test
  void rulesStatsCountsHowOftenEachSpeaks() throws IOException {
    story("a/one.txt", "It was the the end of the long debate on Monday night.");
    story("a/two.txt", "She went went home, and that was the the end of the debate.");
    Run run = Run.of("rules", "--stats", home.resolve("a"));
    assertThat(run.status()).isZero();
    assertThat(run.out()).containsPattern("(?m)^\\s*3\\s.*grammar/doubled-word");
    assertThat(Run.of("rules", home.resolve("a")))
        .matches(told -> told.status() == 2 && told.err().contains("--stats only"));
  }

  @Test
  void theCacheIsShownAndCleared() throws IOException {
    Path cache = home.resolve("kept");
    Path story = story("one.txt", "The plan passed by nine votes to two on Monday.");
    Run.of("check", "--cache=" + cache, story);
    assertThat(Run.of("cache", "show", cache).out()).contains("1 pages kept");
    assertThat(Run.of("cache", "clear", cache).out()).contains("1 pages dropped");
    assertThat(Run.of("cache", "show", cache).out()).contains("0 pages kept");
    assertThat(Run.of("cache")).matches(run -> run.status() == 2 && run.err().contains("show or"));
  }

  @Test
  void watchChecksAStoryAgainWhenItIsSaved() throws Exception {
    Path story = story("one.txt", "The plan passed by nine votes to two on Monday.");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            out,
            Console.writer(err),
            Map.of(),
            false,
            false);
    Thread watching =
        new Thread(
            () -> Main.run(new String[] {"check", "--watch", story.toString()}, console), "watch");
    watching.start();
    try {
      until(() -> text(err).contains("watching; Ctrl-C ends"));
      assertThat(text(out)).doesNotContain("doubled-word");
      story("one.txt", "It was the the end of the plan on Monday.");
      until(() -> text(out).contains("grammar/doubled-word"));
    } finally {
      watching.interrupt();
      watching.join(20_000);
    }
    assertThat(watching.isAlive()).isFalse();
  }

  private static String text(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void until(BooleanSupplier done) throws InterruptedException {
    long end = System.nanoTime() + 60_000_000_000L;
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("nothing came in a minute").isLessThan(end);
      Thread.sleep(50);
    }
  }
}
