package org.copydesk.cli;

import java.io.IOException;
import org.copydesk.article.Source;
import org.copydesk.cli.Checking.Checked;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.desk.Fixer;
import org.copydesk.desk.StoryWriter;
import org.copydesk.finding.Page;
import org.copydesk.git.UnifiedDiff;
import org.copydesk.read.Decoder;
import org.copydesk.read.UnreadableStoryException;
import picocli.CommandLine.Option;

/** Puts right what can be put right unseen, or shows how. */
final class FixOptions {
  private static final int ROUNDS = 10;

  @Option(
      names = "--fix",
      description = "Write safe fixes into the files; spelling guesses are never applied.")
  private boolean fix;

  @Option(
      names = "--diff",
      description = "Print what --fix would change, as a patch, and change nothing.")
  private boolean diff;

  /** Whether fixes are asked for. */
  boolean wanted() {
    return fix || diff;
  }

  /** Whether the patch is all that standard output is for, unless a report was asked for there. */
  boolean shows() {
    return diff;
  }

  /** What is left of a story once it was fixed, or would be, and the patch that does it. */
  Checked fixed(Console console, Checking checking, Filing filing) throws IOException {
    Checked first = checking.check(filing);
    if (first.verdict().page().isEmpty()) {
      return first;
    }
    Page page = first.verdict().page().get();
    Source before = page.article().source();
    boolean hopeless =
        Fixer.fixed(before.text(), page.findings(), edit -> true).equals(before.text());
    if (hopeless || !writable(console, filing, before)) {
      return first;
    }
    Checked last = settled(checking, filing, first);
    String after = last.verdict().page().orElseThrow().article().source().text();
    if (after.equals(before.text())) {
      return first;
    }
    if (!diff) {
      try {
        StoryWriter.write(filing.file().orElseThrow(), before, after);
      } catch (StoryWriter.UnwritableException e) {
        throw new UsageException(e.getMessage());
      }
    }
    return last.changedBy(UnifiedDiff.of(filing.name(), before.text(), after));
  }

  /** The story after round upon round of safe fixes, until a round changes nothing. */
  private static Checked settled(Checking checking, Filing filing, Checked first) {
    Checked last = first;
    for (int round = 0; round < ROUNDS; round++) {
      Page page = last.verdict().page().orElseThrow();
      Source source = page.article().source();
      boolean asRead = checking.writtenAsRead(source);
      String fixed =
          Fixer.fixed(source.text(), page.findings(), edit -> Fixer.writable(edit, asRead));
      if (fixed.equals(source.text())) {
        break;
      }
      Source next = new Source(source.name(), fixed, source.encoding());
      Checked again = checking.check(filing, next);
      if (again.verdict().page().isEmpty()) {
        break;
      }
      last = again;
    }
    return last;
  }

  /** Whether the file's own characters are what was checked: not so in a word processor's file. */
  private static boolean writable(Console console, Filing filing, Source source)
      throws IOException {
    if (filing.file().isEmpty() || filing.staged().isPresent()) {
      console.say(filing.name() + ": left as it is; only files in the work tree are fixed");
      return false;
    }
    try {
      byte[] bytes = Decoder.bytes(filing.file().get());
      if (Decoder.decode(filing.name(), bytes).text().equals(source.text())) {
        return true;
      }
    } catch (UnreadableStoryException e) {
      // Not text: said below.
    }
    console.say(filing.name() + ": left as it is; its format cannot be written back");
    return false;
  }
}
