package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.git.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets up a folder of stories: a commented settings file, and the gate for its build server. */
@Command(
    name = "init",
    description = "Write a commented .copydesk.yml, and the file that makes a gate of it.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class InitCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description = "The newsroom's folder (default: this one).")
  private Path folder;

  @Option(
      names = "--ci",
      paramLabel = "NAME",
      defaultValue = "auto",
      description = {
        "Whose gate to write: github, gitlab, none,",
        "or auto to judge by the folder (default: auto)."
      })
  private String ci;

  @Option(
      names = "--copydesk",
      paramLabel = "URL",
      description = {
        "Where the gate clones Copydesk from",
        "(default: where this one was cloned from)."
      })
  private String url;

  @Option(
      names = "--commit",
      paramLabel = "COMMIT",
      description =
          "The commit, branch or tag of Copydesk it builds (default: this one's, or main).")
  private String commit;

  private final Console console;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path home = Optional.ofNullable(folder).orElse(Path.of("."));
    if (!Files.isDirectory(home)) {
      throw new UsageException("there is no folder " + home);
    }
    List<Filing> stories = StoryOptions.below(home, file -> false);
    try (Writer out = console.writer()) {
      out.write(found(stories));
      HouseCount count = HouseCount.of(stories, console);
      if (console.outIsTerminal()) {
        count.ask(console, out);
      }
      write(out, home.resolve(".copydesk.yml"), count.within(resource("/init/copydesk.yml")));
      write(out, home.resolve(".copydesk.schema.json"), resource(ConfigCommand.SCHEMA));
      Origin origin = origin();
      for (Map.Entry<String, String> gate : gates(home).entrySet()) {
        write(out, home.resolve(gate.getKey()), filled(resource(gate.getValue()), origin));
        if (origin.url().isEmpty()) {
          out.write(
              "say in it where Copydesk is kept (COPYDESK_URL), or: copydesk init --copydesk"
                  + " URL\n");
        }
      }
      out.write(
          stories.isEmpty()
              ? "Next: copydesk check STORY\n"
              : "Next: copydesk check . — or accept what is there: copydesk baseline create .\n");
    }
    return 0;
  }

  /** Where the gate gets the application: as asked, else where this one comes from. */
  private Origin origin() {
    Origin ours = Application.source().flatMap(Origin::of).orElse(new Origin("", ""));
    boolean same = url == null || url.equals(ours.url());
    String known = same && !ours.commit().isEmpty() ? ours.commit() : "main";
    return new Origin(
        Optional.ofNullable(url).orElse(ours.url()), Optional.ofNullable(commit).orElse(known));
  }

  private static String filled(String text, Origin origin) {
    return text.replace("{url}", origin.url()).replace("{commit}", origin.commit());
  }

  private static String found(List<Filing> stories) {
    Map<String, Long> kinds =
        stories.stream()
            .map(Filing::name)
            .collect(
                Collectors.groupingBy(
                    name -> name.substring(name.lastIndexOf('.')),
                    TreeMap::new,
                    Collectors.counting()));
    String list =
        kinds.entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", "));
    return stories.isEmpty() ? "no story here yet\n" : "stories here: " + list + "\n";
  }

  private Map<String, String> gates(Path home) {
    Map<String, String> github = Map.of(".github/workflows/copydesk.yml", "/init/github.yml");
    Map<String, String> gitlab = Map.of(".gitlab-ci.yml", "/init/gitlab.yml");
    return switch (ci) {
      case "github" -> github;
      case "gitlab" -> gitlab;
      case "none" -> Map.of();
      case "auto" ->
          Files.exists(home.resolve(".gitlab-ci.yml")) || remote(home).contains("gitlab")
              ? gitlab
              : Files.exists(home.resolve(".git")) ? github : Map.of();
      default -> throw new UsageException("--ci is github, gitlab, none or auto, not “" + ci + "”");
    };
  }

  private static String remote(Path home) {
    try {
      return Files.readString(home.resolve(".git").resolve("config"));
    } catch (IOException e) {
      return "";
    }
  }

  /** Writes a file that is not there yet; one that is stays as it is. */
  private static void write(Writer out, Path file, String text) throws IOException {
    if (Files.exists(file)) {
      out.write(
          "kept "
              + shown(file)
              + ", which was there; what would have been added:\n\n"
              + indent(text)
              + "\n");
      return;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    out.write("wrote " + shown(file) + "\n");
  }

  private static String shown(Path file) {
    return file.normalize().toString().replace('\\', '/');
  }

  private static String indent(String text) {
    return text.lines().map(line -> "    " + line + "\n").collect(Collectors.joining());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = InitCommand.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
