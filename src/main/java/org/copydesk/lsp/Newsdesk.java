package org.copydesk.lsp;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.desk.Desk;
import org.copydesk.finding.Page;
import org.copydesk.rule.RuleBook;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsTree;

/**
 * What the language server works with: the same desk, settings and baselines as the command line's.
 *
 * @param desk who checks
 * @param settings what holds for each story
 * @param rules the rules there are under given settings
 * @param accepted what baselines let stand
 * @param pages the address below which a running server has a page of each rule, if one is there
 */
public record Newsdesk(
    Desk desk,
    SettingsTree settings,
    Function<Settings, RuleBook> rules,
    Accepted accepted,
    Optional<String> pages) {
  /** What a newsroom has accepted once and for all. */
  @FunctionalInterface
  public interface Accepted {
    /** The page of {@code story} without what its baseline accepts. */
    Page fresh(Path story, Settings settings, Page page);
  }
}
