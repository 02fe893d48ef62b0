package org.copydesk.http;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.copydesk.desk.Decisions;
import org.copydesk.desk.Desk;
import org.copydesk.desk.Proofreader;
import org.copydesk.finding.Page;
import org.copydesk.rule.RuleBook;
import org.copydesk.settings.Settings;
import org.copydesk.sheet.FactSheet;

/**
 * What the server works with: the same desk and settings as the command line's.
 *
 * @param hired who works here now; another once settings or rules have changed
 * @param decisions what editors decided
 * @param folder where the stories stand that the page may open and save, if anywhere
 * @param version Copydesk's own
 */
public record Newsdesk(
    Supplier<Hire> hired, Decisions decisions, Optional<Path> folder, String version) {
  /**
   * Who works under the settings and rules as their files stand.
   *
   * @param desk who checks
   * @param settings what holds for what is sent
   * @param rules the rules there are under given settings
   * @param sheet the fact sheet of a story that was checked
   * @param proofreader who reads files with what holds in their own folders
   * @param edition a name for these settings and rules, another whenever they change
   * @param problem why what the files say now cannot hold, and what held before still does
   */
  public record Hire(
      Desk desk,
      Settings settings,
      Function<Settings, RuleBook> rules,
      Function<Page, FactSheet> sheet,
      Proofreader proofreader,
      String edition,
      Optional<String> problem) {
    /** Rejects a missing part. */
    public Hire {
      Objects.requireNonNull(desk);
      Objects.requireNonNull(settings);
      Objects.requireNonNull(rules);
      Objects.requireNonNull(sheet);
      Objects.requireNonNull(proofreader);
      Objects.requireNonNull(edition);
      Objects.requireNonNull(problem);
    }

    /** The same, kept because of {@code problem}. */
    public Hire keptFor(String problem) {
      return new Hire(desk, settings, rules, sheet, proofreader, edition, Optional.of(problem));
    }
  }

  /** Rejects a missing part. */
  public Newsdesk {
    Objects.requireNonNull(hired);
    Objects.requireNonNull(decisions);
    Objects.requireNonNull(folder);
    Objects.requireNonNull(version);
  }

  Desk desk() {
    return hired.get().desk();
  }

  Settings settings() {
    return hired.get().settings();
  }

  Function<Settings, RuleBook> rules() {
    return hired.get().rules();
  }

  Function<Page, FactSheet> sheet() {
    return hired.get().sheet();
  }

  Proofreader proofreader() {
    return hired.get().proofreader();
  }
}
