package org.copydesk.git;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Related;

/**
 * A file that changed, and which of its lines.
 *
 * @param file the file, absolute
 * @param lines the changed passages of the new version, in lines from 1; where lines were only
 *     deleted, the lines on both sides of the gap
 * @param whole whether all of it counts as changed: a new file, or one that is not text
 * @param staged the new version's bytes when they are not the file's own but the index's
 */
public record ChangedFile(Path file, List<Lines> lines, boolean whole, Optional<byte[]> staged) {
  /**
   * A run of lines.
   *
   * @param first the first line, from 1
   * @param last the last line, not before the first
   */
  public record Lines(int first, int last) {}

  /** Copies the list. */
  public ChangedFile {
    lines = List.copyOf(lines);
  }

  /** Whether a finding touches a changed passage, or points at one. */
  public boolean concerns(Source source, Finding finding) {
    return whole
        || touches(source, finding.span())
        || finding.related().stream().map(Related::span).anyMatch(span -> touches(source, span));
  }

  private boolean touches(Source source, Span span) {
    int first = source.position(span.start()).line();
    int last = source.position(Math.max(span.start(), span.end() - 1)).line();
    return lines.stream().anyMatch(run -> run.first() <= last && first <= run.last());
  }
}
