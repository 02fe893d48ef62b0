package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.copydesk.language.LevelLines;
import org.copydesk.report.RuleList;
import org.copydesk.rule.Profile;
import org.copydesk.rule.RuleBook;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleNames;
import org.copydesk.settings.Settings;
import org.copydesk.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains one rule. */
@Command(
    name = "explain",
    description = "Explain a rule: what, why, at what level and who set it, with examples.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "RULE",
      description = "The rule's name, such as dates/wrong-weekday.",
      completionCandidates = RuleCandidates.class)
  private String name;

  @Mixin private RuleOptions rules;

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = rules.settings(console).settings(Console.HERE);
    RuleInfo info = find(Newsroom.rules(settings));
    String origin =
        settings
            .level(info.id())
            .map(held -> "set by " + held.origin())
            .orElseGet(() -> shipped(info, settings));
    try (Writer out = console.writer()) {
      RuleList.explain(
          info,
          settings.levelOf(info).label(),
          origin,
          console.palette("auto"),
          console.width(),
          out);
    }
    return 0;
  }

  /** Whose level a rule has where no settings speak of it. */
  private static String shipped(RuleInfo info, Settings settings) {
    boolean own =
        Newsroom.ownRules(settings).find(info.id()).isPresent() || LevelLines.speakOf(info.id());
    return own
        ? "the rule's own"
        : info.profile() == Profile.ON_REQUEST ? "as shipped" : "its category's";
  }

  private RuleInfo find(RuleBook book) {
    RuleNames names = new RuleNames(book);
    return names
        .find(name)
        .filter(id -> name.indexOf('/') >= 0 || id.isVale() && name.indexOf('.') > 0)
        .flatMap(book::find)
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no rule “%s”%s; “copydesk rules --all” lists them all"
                        .formatted(name, Nearest.hint(name, names.known()))));
  }
}
