package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copydesk.rule.Profile;
import org.copydesk.settings.RuleLevel;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SourceNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what settings hold. */
@Command(
    name = "config",
    description = "Tell what settings hold for a story, and where each came from.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {ConfigCommand.Schema.class, ConfigCommand.Show.class})
final class ConfigCommand implements Runnable {
  /** The resource that is the JSON Schema of settings files. */
  static final String SCHEMA = "/schema/settings.schema.json";

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: show or schema.");
  }

  /** Shows the settings of one story. */
  @Command(
      name = "show",
      description = "Show what holds for a story, and where each setting came from.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Show implements Callable<Integer> {
    @Parameters(
        paramLabel = "FILE",
        arity = "0..1",
        description = "A story or a folder (default: this folder).")
    private Path file;

    @Mixin private RuleOptions rules;

    private final Console console;

    Show(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      Path asked = Optional.ofNullable(file).orElse(Console.HERE);
      if (!Files.exists(asked.toAbsolutePath())) {
        throw new UsageException(asked + " does not exist; check the path");
      }
      Settings settings = rules.settings(console).settings(asked);
      try (Writer out = console.writer()) {
        line(
            out,
            "profile",
            settings.heldProfile().map(h -> held(h.value().label(), h.origin())),
            Profile.STANDARD.label());
        line(out, "language", settings.language().map(h -> held(h.value(), h.origin())), "auto");
        line(
            out,
            "fail-on",
            settings.heldFailOn().map(h -> held(failOn(h.value()), h.origin())),
            "error");
        line(
            out,
            "oxford",
            settings.heldOxford().map(h -> held(h.value().toString(), h.origin())),
            "false");
        line(
            out,
            "baseline",
            settings.baseline().map(h -> held(h.value().toString(), h.origin())),
            "none");
        line(
            out,
            "facts",
            settings.facts().map(h -> held(h.value().toString(), h.origin())),
            "built in");
        line(
            out,
            "memory",
            settings.memory().map(h -> held(h.value().toString(), h.origin())),
            "none");
        line(
            out,
            "vale",
            settings.vale().map(h -> held(h.value().ini().orElseThrow().toString(), h.origin())),
            "none");
        for (Map.Entry<String, Settings.Held<String>> choice : settings.heldChoices().entrySet()) {
          Settings.Held<String> made = choice.getValue();
          out.write("house." + held(choice.getKey() + ": " + made.value(), made.origin()) + "\n");
        }
        if (settings.sources().isPresent()) {
          Settings.Held<SourceNames> named = settings.sources().get();
          String all = String.join(", ", named.value().names());
          out.write("sources: " + held(all, named.origin()) + "\n");
        }
        for (Path folder : settings.rules()) {
          out.write("rules: " + folder + "\n");
        }
        for (Map.Entry<String, Settings.Held<RuleLevel>> level : settings.levels().entrySet()) {
          Settings.Held<RuleLevel> set = level.getValue();
          out.write(
              "levels." + held(level.getKey() + ": " + set.value().label(), set.origin()) + "\n");
        }
        words(out, "accept", settings.accepted());
        words(out, "ban", settings.banned());
      }
      return 0;
    }

    private static void line(Writer out, String key, Optional<String> set, String otherwise)
        throws IOException {
      out.write(key + ": " + set.orElse(otherwise + "  (built in)") + "\n");
    }

    private static void words(Writer out, String key, Map<String, String> words)
        throws IOException {
      for (Map.Entry<String, String> word : words.entrySet()) {
        out.write(key + "." + word.getKey() + ": " + word.getValue() + "\n");
      }
    }

    private static String held(String value, String origin) {
      return value + "  (" + origin + ")";
    }

    private static String failOn(RuleLevel level) {
      return level == RuleLevel.OFF ? "never" : level.label();
    }
  }

  /** Prints the JSON Schema of settings files. */
  @Command(
      name = "schema",
      description = "Print the JSON Schema of .copydesk.yml, for editors that complete it.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Schema implements Callable<Integer> {
    private final Console console;

    Schema(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      try (InputStream in = ConfigCommand.class.getResourceAsStream(SCHEMA);
          Writer out = console.writer()) {
        out.write(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
      return 0;
    }
  }
}
