package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Severity;
import org.copydesk.report.Formats;
import org.copydesk.report.Reporter;
import org.copydesk.rule.RuleBook;
import org.copydesk.yaml.Nearest;
import picocli.CommandLine.Option;

/** What the report looks like and where it goes. */
final class ReportOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "NAME[=FILE]",
      description = {
        "The report's format: ${COMPLETION-CANDIDATES}.",
        "With =FILE it goes there. May be given several times."
      },
      completionCandidates = Names.class)
  private List<String> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report to FILE instead of standard output.")
  private Path output;

  @Option(
      names = {"-a", "--all"},
      description = "Show suggestions in the terminal too.")
  private boolean all;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours in the terminal: auto, always or never (default: auto).")
  private String color;

  /** The names of the formats, for help and completion. */
  static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Names() {
      super(Formats.names());
    }
  }

  /** Whether somebody asked for a report on standard output. */
  boolean takesStandardOutput() {
    return output == null && formats.stream().anyMatch(format -> format.indexOf('=') < 0);
  }

  /** Opens every report that was asked for; the terminal's when none was. */
  Destinations open(Console console, RuleBook rules, StoryNames names) throws IOException {
    List<String> wanted = formats.isEmpty() ? List.of("terminal") : formats;
    if (!List.of("auto", "always", "never").contains(color)) {
      throw new UsageException("--color is auto, always or never, not “" + color + "”");
    }
    Destinations destinations = new Destinations(names);
    try {
      boolean outputTaken = false;
      for (String format : wanted) {
        int equals = format.indexOf('=');
        String name = equals < 0 ? format : format.substring(0, equals);
        boolean toFile = equals >= 0 || output != null && !outputTaken;
        Reporter reporter = reporter(name, console, toFile);
        if (equals >= 0) {
          destinations.file(reporter, rules, Path.of(format.substring(equals + 1)));
        } else if (toFile) {
          outputTaken = true;
          destinations.file(reporter, rules, output);
        } else if (console.outIsTerminal() && !reporter.isText()) {
          throw new UsageException(
              "%1$s is no text for a terminal; write it to a file with --format %1$s=FILE"
                  .formatted(name));
        } else {
          destinations.standardOutput(reporter, rules, console.pipe());
        }
      }
      return destinations;
    } catch (IOException | RuntimeException e) {
      destinations.close();
      throw e;
    }
  }

  private Reporter reporter(String name, Console console, boolean toFile) {
    Formats.Look look =
        new Formats.Look(
            Version.number(),
            console.palette(toFile && color.equals("auto") ? "never" : color),
            console.width(),
            all ? Severity.SUGGESTION : Severity.WARNING);
    return Formats.reporter(name, look)
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no format “%s”%s (formats: %s)"
                        .formatted(
                            name,
                            Nearest.hint(name, Formats.names()),
                            String.join(", ", Formats.names()))));
  }
}
