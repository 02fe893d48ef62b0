package org.copydesk.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.copydesk.facts.FactsException;
import org.copydesk.git.GitException;
import org.copydesk.memory.MemoryException;
import org.copydesk.pack.PackException;
import org.copydesk.report.Palette;
import org.copydesk.yaml.YamlException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root command; the work is in its subcommands. */
@Command(
    name = "copydesk",
    description = "Reads news stories the way a copy desk does, and marks what is wrong.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit status: 0 nothing at --fail-on or above; 1 findings; 2 the tool or its use failed."
    },
    subcommands = {
      ArchiveCommand.class,
      BaselineCommand.class,
      CacheCommand.class,
      CheckCommand.class,
      ConfigCommand.class,
      DatesCommand.class,
      LspCommand.class,
      StoryCommand.class,
      RehearseCommand.class,
      RulesCommand.class,
      ServeCommand.class,
      ExplainCommand.class,
      FactsCommand.class,
      InitCommand.class,
      AutoComplete.GenerateCompletion.class
    })
final class CopydeskCommand implements Runnable {
  private static final String CHECK = "check";
  private static final String SERVE = "serve";

  @Spec private CommandSpec spec;

  /** Runs the command that {@code args} name, talking to {@code console}; gives its status. */
  static int execute(Console console, String... args) {
    return reads(args)
        ? lineOf(args[0], console).execute(Arrays.copyOfRange(args, 1, args.length))
        : commandLine(console).execute(args);
  }

  /** Whether {@code args} ask for something that will read stories at once. */
  static boolean reads(String... args) {
    return args.length > 0 && (args[0].equals(CHECK) || args[0].equals(SERVE));
  }

  /** The whole command line. */
  static CommandLine commandLine(Console console) {
    return talking(new CommandLine(new CopydeskCommand(), new CommandFactory(console)), console);
  }

  /** A command that must answer at once, without looking at all the others first. */
  static CommandLine lineOf(String name, Console console) {
    Object command = name.equals(CHECK) ? new CheckCommand(console) : new ServeCommand(console);
    CommandLine line =
        new CommandLine(command, new CommandFactory(console)).setCommandName("copydesk " + name);
    return talking(line, console);
  }

  static CommandLine talking(CommandLine line, Console console) {
    line.setOut(
        new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true));
    line.setErr(console.err());
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, console));
    boolean colour = console.palette("auto") == Palette.COLOUR;
    line.setColorScheme(Help.defaultColorScheme(colour ? Help.Ansi.ON : Help.Ansi.OFF));
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: “copydesk check STORY” reads a story.");
  }

  private static int failed(Exception e, Console console) {
    if (e instanceof BrokenPipeException) {
      return Main.FAILED;
    }
    if (e instanceof UsageException
        || e instanceof YamlException
        || e instanceof PackException
        || e instanceof GitException
        || e instanceof FactsException
        || e instanceof MemoryException) {
      console.say(e.getMessage());
    } else if (e instanceof IOException) {
      console.say("cannot go on: " + e.getMessage());
    } else {
      console.say("this is a fault of ours, please report it: " + e);
      e.printStackTrace(console.err());
    }
    return Main.FAILED;
  }
}
