package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What it costs to hold a story against many and large sources, beside reading it alone. */
class SourcesCostTest {
  private static final Path STORY =
      Path.of("src/test/resources/sources/packets/05-council-minutes/broken.txt");

  /** Ten sources of 5,000 words. */
  private static final int SOURCES = 10;

  private static final int LENGTH = 31_000;

  @TempDir private Path folder;

  @Test
  @EnabledIfSystemProperty(named = "copydesk.full", matches = "true")
  void tellsWhatTenSourcesOf5000WordsCost() throws IOException {
    Path notes = ManySources.write(folder.resolve("notes"), SOURCES, LENGTH);
    List<Long> plain = new ArrayList<>();
    List<Long> held = new ArrayList<>();
    for (int i = 0; i < Integer.getInteger("rounds", 7); i++) {
      plain.add(millis());
      held.add(millis("--sources", notes));
    }
    long cost = median(held) - median(plain);
    System.out.printf(
        "10 sources of 5,000 words: %d ms beyond %d ms (%s)%n", cost, median(plain), held);
    assertThat(held).isNotEmpty();
  }

  private static long median(List<Long> times) {
    List<Long> warm = new ArrayList<>(times.subList(times.size() / 2, times.size()));
    Collections.sort(warm);
    return warm.get(warm.size() / 2);
  }

  private static long millis(Object... more) {
    List<Object> args =
        new ArrayList<>(List.of("check", "--no-cache", "--fail-on", "never", STORY));
    args.addAll(List.of(more));
    long began = System.nanoTime();
    Run run = Run.of(args.toArray());
    assertThat(run.status()).as(run.err()).isZero();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
  }

  @Test
  @EnabledIfSystemProperty(named = "copydesk.full", matches = "true")
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void fiftyMegabytesEndWithinAGigabyte() throws Exception {
    Path notes = ManySources.write(folder.resolve("notes"), 420, 128_000);
    Path told = folder.resolve("told.txt");
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "org.copydesk.cli.Main",
                "check",
                "--no-cache",
                STORY.toString(),
                "--sources",
                notes.toString())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    assertThat(process.waitFor()).isEqualTo(Main.FAILED);
    System.out.printf("50 MB of sources: %d ms%n", (System.nanoTime() - began) / 1_000_000);
    assertThat(Files.readString(told))
        .contains("larger than 50 MB together")
        .contains("all were searched")
        .contains("sources/figure-differs")
        .doesNotContain("more memory");
  }
}
