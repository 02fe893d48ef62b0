package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.desk.Baseline;
import org.copydesk.finding.Page;
import org.copydesk.git.ChangedFile;
import org.copydesk.git.Changes;
import org.copydesk.settings.Settings;

/** What is let through to the report: new findings, and where asked only those on changed lines. */
final class Gate {
  /** The baseline's name where nobody has given one. */
  static final String BASELINE = ".copydesk-baseline.tsv";

  private final Optional<Changes> changes;
  private final Optional<Path> baseline;
  private final Trust trust;
  private final Map<Path, Baseline> baselines = new ConcurrentHashMap<>();

  private final Set<Path> outOfDate = ConcurrentHashMap.newKeySet();

  Gate(Optional<Changes> changes, Optional<Path> baseline, Trust trust) {
    this.trust = trust;
    this.changes = changes;
    this.baseline = baseline;
  }

  /** A gate that lets everything through. */
  static Gate open() {
    return new Gate(Optional.empty(), Optional.of(Path.of("")), Trust.inTheWorkTree(true));
  }

  /** Whose word is taken for what holds and may stand. */
  Trust trust() {
    return trust;
  }

  /** What changed, when only that is asked for. */
  Optional<Changes> changes() {
    return changes;
  }

  /** The page with only what is let through. */
  Page through(Filing filing, Settings settings, Page page) {
    Page fresh = baselineFile(settings).map(file -> fresh(file, filing, page)).orElse(page);
    Optional<ChangedFile> changed =
        filing.file().flatMap(file -> changes.flatMap(all -> all.of(file)));
    return changed
        .map(
            file ->
                fresh.withFindings(
                    fresh.findings().stream()
                        .filter(finding -> file.concerns(page.article().source(), finding))
                        .toList()))
        .orElse(fresh);
  }

  private Page fresh(Path file, Filing filing, Page page) {
    Baseline baseline = baseline(file);
    String story = story(file, filing.name(), filing.file().map(trust::place));
    if (baseline.callsFormerly(story, page)) {
      outOfDate.add(file);
    }
    return baseline.apply(story, page, trust.ceiling().isEmpty() ? gone(file) : goneHere(file));
  }

  /** Baselines that call rules as they were called before. */
  Set<Path> outOfDate() {
    return outOfDate;
  }

  /** The same for a baseline of a trusted revision: the stories lie in the work tree. */
  private Predicate<String> goneHere(Path baseline) {
    Path folder = baseline.toAbsolutePath().normalize().getParent();
    return story -> !Files.exists(trust.workTree(folder.resolve(story)));
  }

  /** Whether a story that {@code baseline} names is there no more. */
  static Predicate<String> gone(Path baseline) {
    Path folder = baseline.toAbsolutePath().normalize().getParent();
    return story -> !Files.exists(folder.resolve(story));
  }

  private Optional<Path> baselineFile(Settings settings) {
    if (baseline.isPresent()) {
      return baseline.filter(file -> !file.toString().isEmpty()).map(trust::place);
    }
    Optional<Path> set = settings.baseline().map(Settings.Held::value);
    return set.isPresent() || trust.file().isPresent()
        ? set
        : Optional.of(trust.place(Path.of(BASELINE))).filter(Files::exists);
  }

  private Baseline baseline(Path file) {
    return baselines.computeIfAbsent(file, Gate::read);
  }

  /** Reads a baseline. */
  static Baseline read(Path file) {
    try {
      return Baseline.parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UsageException(
          "the baseline " + file + " cannot be read; make it with “copydesk baseline create”");
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** A story as a baseline names it: its path from the baseline's folder. */
  static String story(Path baseline, Filing filing) {
    return story(baseline, filing.name(), filing.file());
  }

  private static String story(Path baseline, String name, Optional<Path> story) {
    Path folder = baseline.toAbsolutePath().normalize().getParent();
    return story
        .map(file -> file.toAbsolutePath().normalize())
        .filter(file -> folder != null && folder.getRoot().equals(file.getRoot()))
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .orElse(name);
  }
}
