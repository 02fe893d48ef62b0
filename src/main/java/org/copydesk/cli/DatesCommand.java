package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.article.Article;
import org.copydesk.report.TemporalReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what stories say of time. */
@Command(
    name = "dates",
    description = "List every date, time, duration and recurrence in stories, with what it means.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DatesCommand implements Callable<Integer> {
  @Mixin private StoryOptions stories;
  @Mixin private RuleOptions rules;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "NAME",
      defaultValue = "table",
      description = "table or json (default: table).")
  private String format;

  private final Console console;

  DatesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!format.equals("table") && !format.equals("json")) {
      throw new UsageException("--format is table or json, not “" + format + "”");
    }
    List<Article> read = new ArrayList<>();
    boolean all =
        stories.readAll(console, rules.settings(console), (filing, story) -> read.add(story));
    try (Writer out = console.writer()) {
      if (format.equals("json")) {
        TemporalReport.json(read, out);
      } else {
        TemporalReport.table(read, console.palette("auto"), out);
      }
    }
    return all ? 0 : Main.FAILED;
  }
}
