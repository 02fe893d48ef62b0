package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs scenarios written for Vale and compares what is said, line by line. */
final class ValeScenarios {
  private static final Pattern SCENARIO =
      Pattern.compile("(?m)^ +Scenario: (.*)\\R((?:(?!^ +Scenario:).*\\R?)*)");
  private static final Pattern STEP =
      Pattern.compile("(?m)^ +When I (.*?)(?: \"(.*?)\")?(?: \"(.*?)\")?$");
  private static final Pattern OUTPUT =
      Pattern.compile("(?s)the output should contain( exactly)?:\\s*\"\"\"(.*?)\"\"\"");
  private static final Pattern GIVEN =
      Pattern.compile("(?s)(?:Given|And) a file named \"(.*?)\" with:\\s*\"\"\"\\R(.*?)\"\"\"");
  private static final Pattern READ = Pattern.compile("[^:]*\\.(?:md|mdx|txt|html):\\d+:.*");

  private final Path home;
  private final Path work;

  /** The scenarios in {@code home}; {@code work} is a folder to write in. */
  ValeScenarios(Path home, Path work) {
    this.home = home;
    this.work = work;
  }

  /**
   * A scenario as written and as run.
   *
   * @param expected the lines it wants
   * @param found the lines there were
   */
  record Outcome(String name, Set<String> expected, Set<String> found) {
    /** Lines that are wanted and there. */
    long exact() {
      return expected.stream().filter(found::contains).count();
    }

    /** What differs, a line each. */
    List<String> differences() {
      List<String> lines = new ArrayList<>();
      expected.stream()
          .filter(line -> !found.contains(line))
          .forEach(line -> lines.add(name + " - " + line));
      found.stream()
          .filter(line -> !expected.contains(line))
          .forEach(line -> lines.add(name + " + " + line));
      return lines;
    }
  }

  /** Every scenario of files that are read here. */
  List<Outcome> run() throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    try (Stream<Path> features = Files.list(home.resolve("features"))) {
      for (Path feature : features.sorted().toList()) {
        String text = Files.readString(feature);
        Matcher background = Pattern.compile("(?s)Background:(.*?)Scenario:").matcher(text);
        String before = background.find() ? background.group(1) : "";
        Matcher scenario = SCENARIO.matcher(text);
        while (scenario.find()) {
          String steps = scenario.group(2).replaceAll("(?m)^ *#.*$", "");
          run(feature.getFileName() + ": " + scenario.group(1).strip(), before, steps)
              .ifPresent(outcomes::add);
        }
      }
    }
    return outcomes;
  }

  private Optional<Outcome> run(String name, String before, String steps) throws IOException {
    Matcher output = OUTPUT.matcher(steps);
    Matcher step = STEP.matcher(steps);
    if (!output.find() || !step.find()) {
      return Optional.empty();
    }
    Set<String> expected =
        output
            .group(2)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    if (expected.isEmpty() || !expected.stream().allMatch(line -> READ.matcher(line).matches())) {
      return Optional.empty();
    }
    Set<String> found =
        found(
            step.group(1),
            Optional.ofNullable(step.group(2)).orElse(""),
            Optional.ofNullable(step.group(3)).orElse(""),
            before,
            steps);
    if (output.group(1) == null) {
      found.retainAll(expected);
    }
    return Optional.of(new Outcome(name, expected, found));
  }

  private Set<String> found(String step, String what, String more, String before, String steps)
      throws IOException {
    Path fixtures = home.resolve("fixtures");
    return switch (step) {
      case "test" -> checked(fixtures.resolve(what), "", List.of());
      case "test comments for" -> checked(fixtures.resolve("comments"), what, List.of());
      case "test patterns for" -> checked(fixtures.resolve("patterns"), what, List.of());
      case "test scope" -> checked(fixtures.resolve("scopes").resolve(what), "", List.of());
      case "apply style" -> checked(fixtures.resolve("styles").resolve(what), "", List.of());
      case "use Vocab" ->
          checkedElse(fixtures.resolve("vocab").resolve(what), fixtures.resolve("vocab/Basic"));
      case "test template" ->
          levelled(checked(fixtures.resolve("templates"), "test.md", List.of()));
      case "lint" -> checked(fixtures.resolve("formats"), what, List.of());
      case "lint path" -> checked(fixtures.resolve("formats").resolve(what), "", List.of());
      // The settings themselves are not among the data: these are what the scenario tells of them.
      case "lint with config" ->
          checked(
              fixtures.resolve("formats"),
              "test.md",
              List.of("--vale", settings("demo.Spellcheck = YES\ndemo.Filters = YES")));
      case "lint simple" -> plain(fixtures.resolve("formats"), what);
      case "lint string" -> piped(what, "stdin.txt");
      case "run cat" ->
          piped(Files.readString(fixtures.resolve("formats").resolve(what)), "stdin" + more);
      case "test dir glob" ->
          checked(fixtures.resolve("glob"), "", List.of()).stream()
              .filter(line -> !line.startsWith("content/b/"))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      case "use filter file", "use filter expr" -> filtered(fixtures.resolve("filters"), what);
      case "sync pkg" -> synced(fixtures.resolve("pkg").resolve(what));
      case "run vale" -> given(what, before, steps, "");
      case "assign minAlertLevel" -> given(more, before, steps, what);
      default -> Set.of("no such step: " + step);
    };
  }

  private Set<String> checkedElse(Path folder, Path otherwise) throws IOException {
    return checked(
        Files.isRegularFile(folder.resolve(".vale.ini")) ? folder : otherwise, "", List.of());
  }

  /** What is said of the files of {@code folder}, or one of them, in Vale's lines. */
  private Set<String> checked(Path folder, String file, List<?> options) throws IOException {
    Set<String> lines = new LinkedHashSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> stories =
          file.isEmpty()
              ? files
                  .filter(Files::isRegularFile)
                  .filter(it -> it.toString().matches(".*\\.(?:md|mdx|txt|html)"))
                  .filter(it -> !folder.relativize(it).startsWith("styles"))
                  .sorted()
                  .toList()
              : List.of(folder.resolve(file));
      List<Object> args =
          new ArrayList<>(
              List.of("check", "--no-cache", "--fail-on", "never", "--format", "vale-line"));
      if (options.isEmpty()) {
        Path ini = folder.resolve(".vale.ini");
        // One folder comes without its settings; its scenario says which rule is on.
        args.addAll(
            List.of("--vale", Files.exists(ini) ? ini : settings("vale.Editorializing = YES")));
      }
      args.addAll(options);
      args.addAll(stories);
      Run run = Run.of(args.toArray());
      String prefix = folder + "/";
      run.out()
          .lines()
          .map(line -> line.startsWith(prefix) ? line.substring(prefix.length()) : line)
          .filter(line -> line.matches("[^:]*:\\d+:\\d+:[\\w-]+\\.[\\w.-]+:.*"))
          .forEach(lines::add);
      if (run.status() > 1) {
        run.err().lines().forEach(line -> lines.add("error: " + line));
      }
    }
    return lines;
  }

  private Path settings(String rules) throws IOException {
    return Files.writeString(
        fresh().resolve(".vale.ini"),
        "StylesPath = " + home.resolve("styles") + "\n[*]\n" + rules + "\n");
  }

  private static Set<String> levelled(Set<String> lines) {
    return lines.stream()
        .map(line -> line.replaceFirst("(vale\\.Annotations):", "$1:suggestion:"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Path fresh() throws IOException {
    return Files.createTempDirectory(work, "scenario");
  }

  /** As if the file were plain text. */
  private Set<String> plain(Path folder, String file) throws IOException {
    Path there = fresh();
    String ini = Files.readString(folder.resolve(".vale.ini"));
    Files.writeString(
        there.resolve(".vale.ini"), ini.replace("../../styles", home.resolve("styles").toString()));
    Files.copy(folder.resolve(file), there.resolve(file + ".txt"));
    return checked(there, "", List.of()).stream()
        .map(line -> line.replaceFirst("\\.txt:", ":"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<String> piped(String text, String name) throws IOException {
    Path there = fresh();
    Files.writeString(
        there.resolve(".vale.ini"),
        "StylesPath = " + home.resolve("styles") + "\n[*]\nvale.Annotations = YES\n");
    Files.writeString(there.resolve(name), text);
    return checked(there, "", List.of());
  }

  private Set<String> given(String file, String before, String steps, String least)
      throws IOException {
    Path there = fresh();
    for (String text : List.of(before, steps)) {
      Matcher given = GIVEN.matcher(text);
      while (given.find()) {
        String name = given.group(1).matches("[._]vale") ? ".vale.ini" : given.group(1);
        String body = given.group(2).stripIndent();
        if (name.equals(".vale.ini")) {
          body = body.replace("../../styles/", home.resolve("styles").toString());
          body =
              least.isEmpty()
                  ? body
                  : body.replaceFirst("MinAlertLevel = \\w+", "MinAlertLevel = " + least);
        }
        Files.writeString(there.resolve(name), body);
      }
    }
    return checked(there, file, List.of());
  }

  /** Only what a filter of Vale's command line lets through: by level, scope or extension point. */
  private Set<String> filtered(Path folder, String filter) throws IOException {
    Path styles = home.resolve("styles");
    Predicate<String> wanted =
        switch (filter) {
          case "min" -> rule -> key(styles, rule, "level").equals("error");
          case "scope" -> rule -> key(styles, rule, "scope").equals("heading");
          case "levels", ".Level in ['error', 'suggestion'] and .Name != 'demo.Cap'" ->
              rule ->
                  List.of("error", "suggestion").contains(key(styles, rule, "level"))
                      && !rule.equals("demo.Cap");
          default -> rule -> key(styles, rule, "extends").equals("existence");
        };
    return checked(folder, "test.md", List.of()).stream()
        .filter(line -> wanted.test(line.split(":")[3]))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String key(Path styles, String rule, String key) {
    Map<String, String> builtIn = Map.of("level", "error", "extends", rule);
    Path file = styles.resolve(rule.replace('.', '/') + ".yml");
    if (!Files.exists(file)) {
      return builtIn.getOrDefault(key, "");
    }
    try {
      Matcher found = Pattern.compile("(?m)^" + key + ": *(\\S+)").matcher(Files.readString(file));
      return found.find() ? found.group(1) : key.equals("level") ? "warning" : "text";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With the packages that lie here put where Vale would have fetched them to. */
  private Set<String> synced(Path folder) throws IOException {
    Path there = fresh();
    Path target = Files.createDirectories(there.resolve("styles/write-good"));
    try (Stream<Path> files = Files.list(home.resolve("pkg/write-good"))) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(file.getFileName().toString()));
      }
    }
    // A zip that the scenario brings is not among the data: its rule is what the scenario tells.
    Files.writeString(
        Files.createDirectories(there.resolve("v3.zip/styles/v3")).resolve("MyProduct.yml"),
        "extends: existence\n"
            + "message: Using '%s' may come across as condescending.\n"
            + "tokens: [easy]");
    Files.writeString(there.resolve("v3.zip/.vale.ini"), "[*.md]\nBasedOnStyles = v3\n");
    Files.copy(folder.resolve(".vale.ini"), there.resolve(".vale.ini"));
    Files.copy(folder.resolve("test.md"), there.resolve("test.md"));
    return checked(there, "", List.of());
  }
}
