package org.copydesk.http;

import java.util.Objects;
import java.util.function.Function;
import org.copydesk.desk.Decisions;
import org.copydesk.desk.Desk;
import org.copydesk.rule.RuleBook;
import org.copydesk.settings.Settings;

/**
 * What the server works with: the same desk and settings as the command line's.
 *
 * @param desk who checks
 * @param settings what holds for what is sent
 * @param rules the rules there are under given settings
 * @param decisions what editors decided
 * @param version Copydesk's own
 */
public record Newsdesk(
    Desk desk,
    Settings settings,
    Function<Settings, RuleBook> rules,
    Decisions decisions,
    String version) {
  /** Rejects a missing part. */
  public Newsdesk {
    Objects.requireNonNull(desk);
    Objects.requireNonNull(settings);
    Objects.requireNonNull(rules);
    Objects.requireNonNull(decisions);
    Objects.requireNonNull(version);
  }
}
