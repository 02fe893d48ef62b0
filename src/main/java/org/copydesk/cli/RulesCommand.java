package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.copydesk.report.RuleList;
import org.copydesk.rule.RuleInfo;
import org.copydesk.settings.Settings;
import org.copydesk.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
    name = "rules",
    description = "List the rules, and at what level each runs here.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RulesCommand implements Callable<Integer> {
  @Option(names = "--pack", paramLabel = "NAME", description = "Only the rules of this pack.")
  private String pack;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "NAME",
      defaultValue = "table",
      description = "table or json (default: table).")
  private String format;

  @Option(
      names = {"-a", "--all"},
      description = "List rules that are off, too.")
  private boolean all;

  @Mixin private RuleOptions rules;

  private final Console console;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = rules.settings().settings(Console.HERE);
    List<RuleInfo> book = Newsroom.rules(settings).all();
    TreeSet<String> packs = new TreeSet<>();
    book.forEach(info -> packs.add(info.id().pack()));
    Optional<String> wanted = Optional.ofNullable(pack);
    if (wanted.isPresent() && !packs.contains(pack)) {
      throw new UsageException(
          "there is no pack “%s”%s (packs: %s)"
              .formatted(pack, Nearest.hint(pack, packs), String.join(", ", packs)));
    }
    List<RuleList.Row> rows =
        book.stream()
            .filter(info -> wanted.isEmpty() || info.id().pack().equals(pack))
            .map(info -> new RuleList.Row(info, settings.levelOf(info).label()))
            .filter(row -> all || !row.level().equals("off"))
            .toList();
    try (Writer out = console.writer()) {
      switch (format) {
        case "json" -> RuleList.json(rows, out);
        case "table" -> RuleList.table(rows, console.palette("auto"), console.width(), out);
        default -> throw new UsageException("--format is table or json, not “" + format + "”");
      }
    }
    return 0;
  }
}
