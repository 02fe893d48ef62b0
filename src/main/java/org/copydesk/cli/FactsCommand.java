package org.copydesk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with facts; the work is in its subcommands. */
@Command(
    name = "facts",
    description =
        "List, add, check, import, verify and update facts, and print a story's fact sheet.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      FactsAddCommand.class,
      FactsCheckCommand.class,
      FactsImportCommand.class,
      FactsListCommand.class,
      FactsSheetCommand.class,
      FactsUpdateCommand.class,
      FactsVerifyCommand.class
    })
final class FactsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say what to do with facts: “copydesk facts list” shows what there is.");
  }
}
