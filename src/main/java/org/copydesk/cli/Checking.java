package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.desk.Desk;
import org.copydesk.desk.StorySources;
import org.copydesk.desk.Suppressions;
import org.copydesk.desk.Verdict;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Severity;
import org.copydesk.read.MarkupPassages;
import org.copydesk.read.Readers;
import org.copydesk.read.UnreadableStoryException;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsTree;

/** Reads and checks stories, each under its own settings. Safe for several threads. */
final class Checking {
  private static final String TOO_LARGE =
      "takes more memory to check than there is, and was left unchecked; file it in parts, or give"
          + " Java more: COPYDESK_JAVA_OPTS=-Xmx2g";

  private final Console console;
  private final StoryOptions stories;
  private final SettingsTree tree;
  private final Desk desk;
  private final Gate gate;

  /** Held in common by all that check; alone, by one that ran out of memory beside others. */
  private final ReadWriteLock memory = new ReentrantReadWriteLock();

  Checking(Console console, StoryOptions stories, SettingsTree tree, Desk desk, Gate gate) {
    this.console = console;
    this.stories = stories;
    this.tree = tree;
    this.desk = desk;
    this.gate = gate;
  }

  /**
   * A story marked up.
   *
   * @param fails whether it fails the run
   * @param rules how many rules ran
   * @param unheeded what suppressions that are not heeded would have let stand, a sentence each
   * @param patch how it was changed, or would be; empty when it was not
   */
  record Checked(
      Filing filing,
      Verdict verdict,
      boolean fails,
      int rules,
      List<String> unheeded,
      Optional<String> patch) {
    /** The same, changed by {@code patch}. */
    Checked changedBy(String patch) {
      return new Checked(filing, verdict, fails, rules, unheeded, Optional.of(patch));
    }
  }

  /** The check of one story, to be done on any thread. */
  Callable<Checked> task(Filing filing) {
    return () -> check(filing);
  }

  /** Checks a story; one that cannot be read, or that memory is too small for, is a problem. */
  Checked check(Filing filing) {
    return withinMemory(filing, () -> readAndCheck(filing));
  }

  /** The same, as the story stands in {@code source}. */
  Checked check(Filing filing, Source source) {
    return withinMemory(filing, () -> check(filing, Readers.readAll(source, stories.format())));
  }

  /** What {@code work} gives; where memory runs out, once more while nobody else checks. */
  private Checked withinMemory(Filing filing, Supplier<Checked> work) {
    return attempt(memory.readLock(), work)
        .or(() -> filing.lasting() ? attempt(memory.writeLock(), work) : Optional.empty())
        .orElseGet(() -> unread(filing, TOO_LARGE));
  }

  private static Optional<Checked> attempt(Lock lock, Supplier<Checked> work) {
    lock.lock();
    try {
      return Optional.of(work.get());
    } catch (OutOfMemoryError e) {
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  private Checked readAndCheck(Filing filing) {
    try {
      byte[] bytes = filing.bytes(console);
      return check(filing, stories(filing, bytes));
    } catch (UnreadableStoryException e) {
      return unread(filing, e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      return unread(filing, "cannot be read: " + e.getMessage());
    }
  }

  /** The stories of a file; style packages of a newsroom's also read one that holds none. */
  private List<Article> stories(Filing filing, byte[] bytes) {
    try {
      return Readers.read(filing.name(), bytes, stories.format());
    } catch (UnreadableStoryException e) {
      boolean styled = tree.settings(filing.place()).vale().isPresent();
      Optional<Article> bare =
          styled && stories.format().isEmpty()
              ? MarkupPassages.bare(filing.name(), bytes)
              : Optional.empty();
      List<Article> read = List.of(bare.orElseThrow(() -> e));
      console.say(e.getMessage() + " (its style is checked all the same)");
      return read;
    }
  }

  /** Whether any words may be written into {@code source} as they are. */
  boolean writtenAsRead(Source source) {
    return Readers.writtenAsRead(source, stories.format());
  }

  private Checked check(Filing filing, List<Article> articles) {
    Settings settings = tree.settings(filing.place());
    int rules = desk.running(settings);
    if (rules == 0) {
      throw new UsageException(
          filing.name()
              + ": no rule is on under its settings, so nothing could ever be found;"
              + " “copydesk config show "
              + filing.name()
              + "” says who switched them off");
    }
    Verdict verdict =
        Verdict.together(
            articles.stream()
                .map(article -> gate.trust().heeded(filing, article, stories.format()))
                .map(article -> desk.check(placed(filing, article, settings), settings))
                .toList());
    Verdict heard =
        new Verdict(
            verdict.page().map(page -> gate.through(filing, settings, page)), verdict.problems());
    return new Checked(
        filing,
        heard,
        heard.page().filter(page -> fails(page, settings)).isPresent(),
        rules,
        heard.page().map(page -> unheeded(page, articles)).orElse(List.of()),
        Optional.empty());
  }

  private Article placed(Filing filing, Article article, Settings settings) {
    return new StorySources(Optional.empty(), gate.trust()::workTree)
        .placed(stories.told(article), filing.place(), settings);
  }

  /** The findings that a story would have let stand, had it been heeded. */
  private static List<String> unheeded(Page page, List<Article> filed) {
    List<Suppressions> all = filed.stream().map(Suppressions::of).toList();
    Source source = page.article().source();
    return page.findings().stream()
        .filter(finding -> all.stream().anyMatch(one -> one.letStand(finding)))
        .map(
            finding ->
                "%s:%d: %s would have been suppressed by the story itself"
                    .formatted(
                        source.name(),
                        source.position(finding.span().start()).line(),
                        finding.rule()))
        .toList();
  }

  private static Checked unread(Filing filing, String why) {
    return new Checked(
        filing,
        Verdict.unread(Problem.of(filing.name(), why)),
        false,
        0,
        List.of(),
        Optional.empty());
  }

  private static boolean fails(Page page, Settings settings) {
    return settings.failOn().severity().filter(at -> reaches(page, at)).isPresent();
  }

  private static boolean reaches(Page page, Severity severity) {
    return page.findings().stream()
        .anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
  }
}
