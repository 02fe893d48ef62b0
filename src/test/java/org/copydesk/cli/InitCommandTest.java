package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.copydesk.git.Origin;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** A gate written by init runs as it stands. */
class InitCommandTest {
  /** Builds what a build leaves behind: an application that tells how it was asked. */
  private static final String MAVEN =
      """
      #!/bin/sh
      for word; do case $word in */pom.xml) home=${word%/pom.xml};; esac; done
      mkdir -p "$home/target/copydesk/bin"
      printf '#!/bin/sh\\necho "$@" >> "$ASKED"\\n' > "$home/target/copydesk/bin/copydesk"
      chmod +x "$home/target/copydesk/bin/copydesk"
      echo built >> "$ASKED"
      """;

  @TempDir private Path folder;

  private Path kept;
  private Path home;
  private Path asked;
  private String commit;

  @BeforeEach
  void keepACopydesk() throws Exception {
    kept = Files.createDirectories(folder.resolve("kept"));
    Files.writeString(kept.resolve("pom.xml"), "<project/>\n");
    try (Git git = Git.init().setDirectory(kept.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern(".").call();
      commit =
          git.commit()
              .setMessage("Copydesk")
              .setAuthor("Desk", "desk@example.org")
              .setCommitter("Desk", "desk@example.org")
              .setSign(false)
              .call()
              .getName();
    }
    home = Files.createDirectories(folder.resolve("stories"));
    asked = folder.resolve("asked");
    Path maven = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
    Files.writeString(maven, MAVEN);
    assertThat(maven.toFile().setExecutable(true)).isTrue();
  }

  @Test
  @SuppressWarnings("unchecked")
  void theWorkflowForGithubBuildsTheApplicationAndChecksWhatChanged() throws Exception {
    Map<String, Object> workflow = yaml(written("github", ".github/workflows/copydesk.yml"));
    Map<String, Object> env = (Map<String, Object>) workflow.get("env");
    var job = (Map<String, Object>) ((Map<String, Object>) workflow.get("jobs")).get("copydesk");
    var steps = (List<Map<String, Object>>) job.get("steps");

    assertThat(steps)
        .extracting(step -> step.get("uses"))
        .contains("actions/checkout@v4", "actions/setup-java@v4", "actions/cache@v4");
    for (Map<String, Object> step : steps) {
      if (step.containsKey("run")) {
        shell(step.get("run").toString(), env);
      }
    }
    assertThat(asked)
        .content()
        .startsWith("built\ncheck . --changed-since origin/main --trust-settings origin/main")
        .contains("--format github");
  }

  @Test
  @SuppressWarnings("unchecked")
  void theJobForGitlabBuildsOnceAndChecksWhatChanged() throws Exception {
    var job = (Map<String, Object>) yaml(written("gitlab", ".gitlab-ci.yml")).get("copydesk");
    Map<String, Object> env = (Map<String, Object>) job.get("variables");
    // Nothing to fetch from here: what is under test is the rest.
    String script =
        String.join("\n", (List<String>) job.get("script")).replaceAll("(?m)^git fetch .*$", ":");

    shell(script, env);
    shell(script, env);

    assertThat(asked).content().startsWith("built\ncheck . ").containsOnlyOnce("built");
    assertThat(asked).content().contains("--format gitlab=gl-code-quality-report.json");
  }

  @Test
  void theSettingsNameTheirSchemaWhichStandsBesideThem() throws IOException {
    assertThat(Run.of("init", "--ci", "none", home).status()).isZero();

    String first = Files.readAllLines(home.resolve(".copydesk.yml")).get(0);
    assertThat(first).startsWith("# yaml-language-server: $schema=");
    Path schema = home.resolve(first.substring(first.indexOf('=') + 1));
    assertThat(schema).content().isEqualTo(Run.of("config", "schema").out());
    Files.writeString(home.resolve("a.txt"), "Council votes\n\nThe plan passed.\n");
    assertThat(Run.of("check", home).out()).as("no story").contains("in 1 story");
  }

  @Test
  void whereNobodyKnowsWhereItIsKeptItSaysSo() {
    Run init = Run.of("init", "--ci", "github", "--copydesk", "", home);

    assertThat(init.out()).contains("COPYDESK_URL").contains("copydesk init --copydesk URL");
  }

  @Test
  void aCloneKnowsWhereItCameFrom() throws Exception {
    assertThat(Origin.of(kept)).as("from nowhere").isEmpty();
    remote("git@example.org:desk/copydesk.git");
    assertThat(Origin.of(kept.resolve("pom.xml")))
        .contains(new Origin("https://example.org/desk/copydesk.git", commit));
    remote("https://editor:secret@example.org/copydesk");
    assertThat(Origin.of(kept)).contains(new Origin("https://example.org/copydesk", commit));
    remote("/srv/copydesk.git");
    assertThat(Origin.of(kept)).as("a folder no build server has").isEmpty();
  }

  private void remote(String url) throws Exception {
    try (Git git = Git.open(kept.toFile())) {
      git.remoteRemove().setRemoteName("origin").call();
      git.remoteAdd().setName("origin").setUri(new URIish(url)).call();
    }
  }

  private Path written(String ci, String file) {
    Run init = Run.of("init", "--ci", ci, "--copydesk", kept, "--commit", commit, home);
    assertThat(init.status()).as(init.err()).isZero();
    return home.resolve(file);
  }

  private static Map<String, Object> yaml(Path file) throws IOException {
    return new Yaml().load(Files.readString(file));
  }

  private void shell(String script, Map<String, Object> env) throws Exception {
    assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "skipped: needs a shell");
    ProcessBuilder bash =
        new ProcessBuilder("bash", "-e", "-c", script)
            .directory(home.toFile())
            .redirectErrorStream(true);
    env.forEach((name, value) -> bash.environment().put(name, String.valueOf(value)));
    bash.environment().put("BASE", "origin/main");
    bash.environment().put("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main");
    bash.environment().put("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());
    bash.environment().put("ASKED", asked.toString());
    bash.environment().put("HOME", folder.toString());
    bash.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    Process run = bash.start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).as(said).isZero();
  }
}
