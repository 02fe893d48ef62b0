package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launchers with a Java that only says how it was called. */
class LauncherTest {
  private static final Path LAUNCHERS = Path.of("src/main/launcher");

  @TempDir private Path home;

  private Path app;

  @BeforeEach
  void putTogether() throws IOException {
    app = Files.createDirectories(home.resolve("an app"));
    for (String folder : List.of("bin", "lib", "prepared", "archive")) {
      Files.createDirectories(app.resolve(folder));
    }
    Files.writeString(app.resolve("lib/copydesk-9.9.jar"), "");
    for (String name : List.of("copydesk", "copydesk.bat")) {
      Files.copy(LAUNCHERS.resolve(name), app.resolve("bin").resolve(name));
      assertThat(app.resolve("bin").resolve(name).toFile().setExecutable(true)).isTrue();
    }
    java("17.0.9", "17.0.9+1");
  }

  /** A Java of that version, which prints its arguments, one a line. */
  private void java(String version, String build) throws IOException {
    Path bin = Files.createDirectories(home.resolve("jdk/bin"));
    Files.writeString(bin.resolve("java"), "#!/bin/sh\nfor a in \"$@\"; do echo \"$a\"; done\n");
    assertThat(bin.resolve("java").toFile().setExecutable(true)).isTrue();
    Files.writeString(
        home.resolve("jdk/release"),
        "JAVA_VERSION=\"%s\"\nJAVA_RUNTIME_VERSION=\"%s\"\n".formatted(version, build));
  }

  private List<String> started(Path launcher, Map<String, String> env, String... args)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(home.toFile());
    builder.environment().keySet().removeIf(key -> key.startsWith("COPYDESK") || key.equals("CI"));
    builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
    builder.environment().put("HOME", home.toString());
    builder.environment().put("COPYDESK_ARCHIVE", "off");
    builder.environment().putAll(env);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return out.lines().toList();
  }

  private List<String> started(String... args) throws Exception {
    return started(app.resolve("bin/copydesk"), Map.of(), args);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void handsOverEveryArgumentAsItIs() throws Exception {
    List<String> told = started("check", "a story.txt", "--level", "lt=off", "$HOME", "");
    assertThat(told)
        .containsSubsequence(
            "-jar",
            app.toRealPath().resolve("lib/copydesk-9.9.jar").toString(),
            "check",
            "a story.txt",
            "--level",
            "lt=off",
            "$HOME");
    assertThat(told)
        .contains("-Xmx640m", "-Dcopydesk.prepared=" + app.toRealPath().resolve("prepared"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void isFoundThroughLinks() throws Exception {
    Path link = Files.createSymbolicLink(home.resolve("link"), app.resolve("bin/copydesk"));
    Path chain = Files.createSymbolicLink(home.resolve("chain"), Path.of("link"));
    assertThat(started(link, Map.of(), "--version"))
        .isEqualTo(started(chain, Map.of(), "--version"))
        .contains(app.toRealPath().resolve("lib/copydesk-9.9.jar").toString());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void paceGoesByWhatThereIsToRead() throws Exception {
    Files.writeString(home.resolve("one.txt"), "");
    Path many = Files.createDirectories(home.resolve("many"));
    for (int i = 0; i < 30; i++) {
      Files.writeString(many.resolve(i + ".txt"), "");
    }
    assertThat(started("check", "one.txt")).contains("-XX:TieredStopAtLevel=1", "-Xms80m");
    assertThat(started("check", "many")).contains("-XX:TieredStopAtLevel=1", "-Xms96m");
    assertThat(started("serve")).contains("-Xms160m").doesNotContain("-XX:TieredStopAtLevel=1");
    assertThat(started("check", "--watch", "one.txt")).doesNotContain("-XX:TieredStopAtLevel=1");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void takesFurtherOptionsAndTheArchiveMadeForThisJava() throws Exception {
    Path launcher = app.resolve("bin/copydesk");
    assertThat(started(launcher, Map.of("COPYDESK_JAVA_OPTS", "-Xmx2g -Da=b"), "rules"))
        .containsSubsequence("-Xmx640m", "-Xmx2g", "-Da=b");

    Path archive = app.resolve("archive/17.0.9+1.jsa");
    Files.writeString(archive, "classes");
    String use = "-XX:SharedArchiveFile=" + app.toRealPath().resolve("archive/17.0.9+1.jsa");
    assertThat(started(launcher, Map.of("COPYDESK_ARCHIVE", ""), "rules")).contains(use);
    assertThat(started("rules")).noneMatch(word -> word.startsWith("-XX:SharedArchiveFile"));
    Files.writeString(app.resolve("archive/17.0.9+1-serve.jsa"), "classes");
    assertThat(started(launcher, Map.of("COPYDESK_ARCHIVE", ""), "rules")).contains(use);
    assertThat(started(launcher, Map.of("COPYDESK_ARCHIVE", ""), "serve"))
        .contains(use.replace(".jsa", "-serve.jsa"));

    java("25.0.1", "25.0.1+8");
    Files.writeString(app.resolve("archive/25.0.1+8.aot"), "classes");
    assertThat(started(launcher, Map.of("COPYDESK_ARCHIVE", ""), "rules"))
        .contains("--enable-native-access=ALL-UNNAMED")
        .anyMatch(word -> word.startsWith("-XX:AOTCache=") && word.endsWith("25.0.1+8.aot"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void saysWhenThereIsNoJava() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", app.resolve("bin/copydesk").toString(), "rules");
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("PATH", home.resolve("nowhere").toString());
    Process process = builder.start();
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("install Java 17 or newer, or set JAVA_HOME");
  }

  /** What can be said of the batch file elsewhere: it names the same things as the script. */
  @Test
  void theBatchFileStartsTheSameApplication() throws IOException {
    String batch = Files.readString(LAUNCHERS.resolve("copydesk.bat"));
    String script = Files.readString(LAUNCHERS.resolve("copydesk"));
    for (String option : List.of("-Xmx640m", "-XX:+UseSerialGC", "-XX:-UsePerfData")) {
      assertThat(batch).contains(option);
      assertThat(script).contains(option);
    }
    Matcher property = Pattern.compile("-D(copydesk\\.\\w+)=").matcher(batch);
    while (property.find()) {
      assertThat(script).contains(property.group());
    }
    assertThat(batch).contains("%COPYDESK_JAVA_OPTS%", "%JAVA_HOME%", "exit /b %ERRORLEVEL%");
  }

  @Test
  @EnabledOnOs(OS.WINDOWS)
  void theBatchFileRuns() throws Exception {
    Files.writeString(home.resolve("jdk/bin/java.bat"), "@echo %*\r\n");
    assertThat(started(app.resolve("bin/copydesk.bat"), Map.of(), "check", "a story.txt"))
        .anyMatch(line -> line.contains("copydesk-9.9.jar"));
  }
}
