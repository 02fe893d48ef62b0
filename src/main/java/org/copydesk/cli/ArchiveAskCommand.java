package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.memory.Memory;
import org.copydesk.report.MemoryReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a memory has of somebody or something. */
@Command(
    name = "ask",
    description = "Say what was printed of a person, a body, a place or a term, and where.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ArchiveAskCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The memory.")
  private Path file;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "NAME", description = "Whom or what.")
  private List<String> names;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "NAME",
      defaultValue = "terminal",
      description = "terminal or json (default: terminal).")
  private String format;

  private final Console console;

  ArchiveAskCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!format.equals("terminal") && !format.equals("json")) {
      throw new UsageException("--format is terminal or json, not “" + format + "”");
    }
    Memory memory = Memory.open(file);
    String asked = String.join(" ", names);
    List<String> keys = memory.called(asked);
    if (keys.isEmpty() && !format.equals("json")) {
      console.say("nothing was printed of “" + asked + "”");
      return 1;
    }
    MemoryReport report = new MemoryReport(memory);
    try (Writer out = console.writer()) {
      if (format.equals("json")) {
        report.json(keys, out);
      } else {
        report.terminal(keys, console.palette("auto"), out);
      }
    }
    return keys.isEmpty() ? 1 : 0;
  }
}
