package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.git.ChangedFile;
import org.copydesk.git.Changes;
import org.copydesk.settings.SettingsTree;
import picocli.CommandLine.Option;

/** What is let through to the report. */
final class GateOptions {
  @Option(
      names = "--changed-since",
      paramLabel = "REV",
      description = {
        "Only stories changed since they left this git revision,",
        "and in them only what touches the changes."
      })
  private String changedSince;

  @Option(
      names = "--staged",
      description = "Only what the next git commit changes, read as it will be committed.")
  private boolean staged;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = {
        "Leave out the findings accepted in FILE",
        "(default: " + Gate.BASELINE + " here, if there is one)."
      })
  private Path baseline;

  @Option(
      names = "--trust-settings",
      paramLabel = "REV|FILE",
      description = {
        "For stories from anybody: take settings, rules, baseline and",
        "suppressions from this git revision, or settings from this file alone."
      })
  private String trusted;

  @Option(
      names = "--no-suppressions",
      description = "Heed no suppression, and list what would have been suppressed.")
  private boolean noSuppressions;

  /** Whose word these options say to take. */
  Trust trust(StoryOptions stories) throws IOException {
    if (trusted == null) {
      return Trust.inTheWorkTree(!noSuppressions);
    }
    Path file = Path.of(trusted);
    return Files.isRegularFile(file)
        ? Trust.inFile(file)
        : Trust.inRevision(stories.folder(), trusted, !noSuppressions);
  }

  /** The gate these options ask for. */
  Gate gate(StoryOptions stories, Trust trust) {
    if (staged && changedSince != null) {
      throw new UsageException("--staged and --changed-since exclude each other");
    }
    if (baseline != null && !Files.isRegularFile(baseline)) {
      throw new UsageException(
          "there is no baseline " + baseline + "; make it with “copydesk baseline create”");
    }
    Optional<Changes> changes =
        staged
            ? Optional.of(Changes.staged(stories.folder()))
            : Optional.ofNullable(changedSince).map(rev -> Changes.since(stories.folder(), rev));
    return new Gate(changes, Optional.ofNullable(baseline), trust);
  }

  /** The stories to check: those named, or all that changed where that is asked for. */
  List<Filing> narrow(StoryOptions stories, SettingsTree settings, Gate gate) {
    if (gate.changes().isEmpty()) {
      return stories.filings(settings);
    }
    Changes changes = gate.changes().get();
    List<Filing> all =
        stories.none() ? stories.found(Path.of("."), settings) : stories.filings(settings);
    return all.stream()
        .filter(filing -> changed(changes, filing).isPresent())
        .map(filing -> filing.with(changed(changes, filing).flatMap(ChangedFile::staged)))
        .toList();
  }

  private static Optional<ChangedFile> changed(Changes changes, Filing filing) {
    return filing.file().flatMap(changes::of);
  }
}
