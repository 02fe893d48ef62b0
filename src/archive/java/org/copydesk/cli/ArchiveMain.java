package org.copydesk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry point of copydesk-archive, and the class that spark-submit runs. */
@Command(
    name = "copydesk-archive",
    description = "Tries every rule on a whole archive, and learns what it has printed.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Exit status: 0 all was done; 2 the tool, its use or some stories failed."},
    subcommands = {
      SparkCheckCommand.class,
      SparkLearnCommand.class,
      SparkStatsCommand.class,
      ArchiveAskCommand.class
    })
public final class ArchiveMain implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: “copydesk-archive check STORIES --out FOLDER”.");
  }

  /** Runs a command and exits with its status. */
  public static void main(String[] args) {
    boolean terminal = System.console() != null;
    Console console =
        new Console(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            Console.writer(new FileOutputStream(FileDescriptor.err)),
            System.getenv(),
            terminal,
            terminal);
    System.exit(run(args, console));
  }

  /** Runs a command with the given streams, nobody looking. Returns its exit status. */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return run(args, Console.plain(in, out, err));
  }

  private static int run(String[] args, Console console) {
    try {
      CommandLine line = new CommandLine(new ArchiveMain(), new CommandFactory(console));
      return CopydeskCommand.talking(line, console).execute(args);
    } finally {
      console.err().flush();
    }
  }
}
