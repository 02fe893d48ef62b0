package org.copydesk.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** How two versions of a story differ, as patches are written. */
public final class UnifiedDiff {
  private UnifiedDiff() {}

  /** The difference in unified form, ready for {@code git apply}; empty when there is none. */
  public static String of(String name, String before, String after) {
    RawText old = new RawText(before.getBytes(StandardCharsets.UTF_8));
    RawText now = new RawText(after.getBytes(StandardCharsets.UTF_8));
    EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, old, now);
    if (edits.isEmpty()) {
      return "";
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DiffFormatter formatter = new DiffFormatter(out)) {
      formatter.format(edits, old, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "--- a/" + name + "\n+++ b/" + name + "\n" + out.toString(StandardCharsets.UTF_8);
  }
}
