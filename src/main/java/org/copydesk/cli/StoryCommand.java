package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.article.Article;
import org.copydesk.report.StoryReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what was understood of stories. */
@Command(
    name = "story",
    description =
        "List the people, bodies and places of stories, with how each is introduced and spoken of.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class StoryCommand implements Callable<Integer> {
  @Mixin private StoryOptions stories;
  @Mixin private RuleOptions rules;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "NAME",
      defaultValue = "notes",
      description = "notes or json (default: notes).")
  private String format;

  private final Console console;

  StoryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!format.equals("notes") && !format.equals("json")) {
      throw new UsageException("--format is notes or json, not “" + format + "”");
    }
    List<Article> read = new ArrayList<>();
    boolean all =
        stories.readAll(
            console, rules.settings(console), (filing, story) -> read.add(Newsroom.tagged(story)));
    StoryReport report = new StoryReport(Newsroom.lexicon());
    try (Writer out = console.writer()) {
      if (format.equals("json")) {
        report.json(read, out);
      } else {
        report.notes(read, console.palette("auto"), out);
      }
    }
    return all ? 0 : Main.FAILED;
  }
}
