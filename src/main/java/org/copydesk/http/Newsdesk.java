package org.copydesk.http;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.desk.Decisions;
import org.copydesk.desk.Desk;
import org.copydesk.finding.Page;
import org.copydesk.rule.RuleBook;
import org.copydesk.settings.Settings;
import org.copydesk.sheet.FactSheet;

/**
 * What the server works with: the same desk and settings as the command line's.
 *
 * @param desk who checks
 * @param settings what holds for what is sent
 * @param rules the rules there are under given settings
 * @param decisions what editors decided
 * @param sheet the fact sheet of a story that was checked
 * @param folder where the stories stand that the page may open and save, if anywhere
 * @param version Copydesk's own
 */
public record Newsdesk(
    Desk desk,
    Settings settings,
    Function<Settings, RuleBook> rules,
    Decisions decisions,
    Function<Page, FactSheet> sheet,
    Optional<Path> folder,
    String version) {
  /** Rejects a missing part. */
  public Newsdesk {
    Objects.requireNonNull(desk);
    Objects.requireNonNull(settings);
    Objects.requireNonNull(rules);
    Objects.requireNonNull(decisions);
    Objects.requireNonNull(sheet);
    Objects.requireNonNull(folder);
    Objects.requireNonNull(version);
  }
}
