package org.copydesk.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Safety;

/**
 * Puts right what can be put right unseen: of each finding the first fix, when it is safe. Fixes
 * that overlap wait for the next round.
 */
public final class Fixer {
  private Fixer() {}

  /**
   * {@code text} after every safe fix of {@code findings} that does not overlap one before it.
   *
   * @param writable whether an edit's words may be written as they are in the story's format
   */
  public static String fixed(String text, List<Finding> findings, Predicate<Edit> writable) {
    List<Edit> edits = safe(findings, writable);
    return edits.isEmpty() ? text : new Fix("all safe fixes", Safety.SAFE, edits).applyTo(text);
  }

  /** The edits of every safe fix that does not overlap one before it, in page order. */
  public static List<Edit> safe(List<Finding> findings, Predicate<Edit> writable) {
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : findings.stream().sorted(Finding.PAGE_ORDER).toList()) {
      Optional<Fix> safe =
          finding.fixes().stream().findFirst().filter(fix -> fix.safety() == Safety.SAFE);
      List<Edit> wanted = safe.map(Fix::edits).orElse(List.of());
      if (wanted.stream().allMatch(edit -> writable.test(edit) && !clashes(edits, edit))) {
        edits.addAll(wanted);
      }
    }
    return List.copyOf(edits);
  }

  /**
   * Whether an edit's words may be written into a story.
   *
   * @param asRead whether the story's format holds its words as they read
   */
  public static boolean writable(Edit edit, boolean asRead) {
    return asRead || edit.text().chars().noneMatch(Fixer::isSign);
  }

  /** Whether a character means something of its own in HTML, XML or JSON. */
  private static boolean isSign(int c) {
    return c < ' ' || "\"'&<>\\".indexOf(c) >= 0;
  }

  private static boolean clashes(List<Edit> taken, Edit edit) {
    return taken.stream()
        .anyMatch(
            other ->
                other.span().start() <= edit.span().end()
                    && edit.span().start() <= other.span().end());
  }
}
