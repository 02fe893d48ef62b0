package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.copydesk.article.Article;
import org.copydesk.check.Knowledge;
import org.copydesk.desk.Desk;
import org.copydesk.desk.Staff;
import org.copydesk.desk.StorySources;
import org.copydesk.finding.Finding;
import org.copydesk.report.SheetReport;
import org.copydesk.rule.Rule;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsTree;
import org.copydesk.sheet.FactSheet;
import org.copydesk.sources.SourcePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what a fact-checker ticks off. */
@Command(
    name = "sheet",
    description = {
      "Print the fact sheet of stories: every name, figure, date, quotation,",
      "superlative, place and link in page order, and what is known of each."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class FactsSheetCommand implements Callable<Integer> {
  private static final Set<String> PACKS =
      Set.of("dates", "facts", "names", "memory", "numbers", "quotes", "sources");

  @Mixin private StoryOptions stories;
  @Mixin private RuleOptions rules;
  @Mixin private SourceOptions sources;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "NAME",
      defaultValue = "terminal",
      description = "terminal, markdown or json (default: terminal).")
  private String format;

  private final Console console;

  FactsSheetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Set.of("terminal", "markdown", "json").contains(format)) {
      throw new UsageException("--format is terminal, markdown or json, not “" + format + "”");
    }
    List<FactSheet> sheets = new ArrayList<>();
    SettingsTree settings = rules.settings(console);
    SourcePack held = sources.read();
    Set<String> unread = new LinkedHashSet<>(held.problems());
    boolean all =
        stories.readAll(
            console,
            settings,
            (filing, story) -> {
              Settings of = settings.settings(filing.place());
              Article placed = StorySources.LOCAL.placed(story, filing.place(), of);
              Article article = Newsroom.tagged(placed);
              unread.addAll(held.unread(article));
              sheets.add(sheet(article, of, held));
            });
    unread.forEach(console::say);
    try (Writer out = console.writer()) {
      switch (format) {
        case "json" -> SheetReport.json(sheets, out);
        case "markdown" -> SheetReport.markdown(sheets, out);
        default -> SheetReport.terminal(sheets, console.palette("auto"), out);
      }
    }
    return all && unread.isEmpty() ? 0 : Main.FAILED;
  }

  private static FactSheet sheet(Article article, Settings settings, SourcePack sources) {
    Knowledge known = Newsroom.knowledge(settings, sources);
    List<Rule> rules =
        Newsroom.written(known).stream()
            .filter(rule -> PACKS.contains(rule.info().id().pack()))
            .toList();
    Desk desk = new Desk(ignored -> Staff.of(rules));
    List<Finding> findings =
        desk.check(article, settings).page().map(page -> page.findings()).orElse(List.of());
    return FactSheet.of(article, findings, known);
  }
}
