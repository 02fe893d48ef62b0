package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report is as wide as the terminal, up to 120 columns. */
class TerminalWidthTest {
  private static final String COPY =
      "Council votes\n\nThe council said on Monday that the plan, which was drawn up by the the"
          + " committee of members from all of the parties that sit on it, would be put off until"
          + " the next meeting of the full council in the spring of the year.\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"60, 60", "80, 80", "100, 100", "120, 120", "200, 120", "wide, 80", "20, 40"})
  void fillsWhatThereIs(String columns, int most) throws IOException {
    int widest = told(columns).lines().mapToInt(String::length).max().orElseThrow();

    assertThat(widest).isBetween(most - 12, most);
  }

  private String told(String columns) throws IOException {
    Path story = Files.writeString(folder.resolve("a.txt"), COPY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            out,
            Console.writer(OutputStream.nullOutputStream()),
            Map.of("COLUMNS", columns),
            false,
            false);
    Main.run(new String[] {"check", story.toString()}, console);
    String told = out.toString(StandardCharsets.UTF_8);
    return told.substring(told.indexOf('\n') + 1);
  }

  /** A shell keeps COLUMNS to itself, so the launcher asks the terminal. */
  @Test
  void theLauncherAsksTheTerminal() throws Exception {
    Path launcher = Path.of("src/main/launcher/copydesk").toAbsolutePath();
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "skipped: no terminal to be had");
    Path home = folder.resolve("home");
    Files.createDirectories(home.resolve("lib"));
    Files.createDirectories(home.resolve("bin"));
    Files.copy(launcher, home.resolve("bin/copydesk"));
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    ProcessBuilder script =
        new ProcessBuilder(
                "script",
                "-qec",
                "stty cols 97; sh " + home.resolve("bin/copydesk") + " check a.txt",
                "/dev/null")
            .redirectErrorStream(true);
    script.environment().remove("COLUMNS");
    script.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    Process process = script.start();
    String asked = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(asked).contains("-Dcopydesk.columns=97");
  }
}
