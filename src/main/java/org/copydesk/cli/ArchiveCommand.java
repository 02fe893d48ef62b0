package org.copydesk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with a whole archive of stories. */
@Command(
    name = "archive",
    description = "Learn from a newsroom's archive, and ask what it has printed.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ArchiveLearnCommand.class,
      ArchiveAskCommand.class,
      ArchiveElsewhereCommand.class
    })
final class ArchiveCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: “copydesk archive learn STORIES --out memory.db”.");
  }
}
