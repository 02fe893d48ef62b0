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
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : findings.stream().sorted(Finding.PAGE_ORDER).toList()) {
      Optional<Fix> safe =
          finding.fixes().stream().findFirst().filter(fix -> fix.safety() == Safety.SAFE);
      List<Edit> wanted = safe.map(Fix::edits).orElse(List.of());
      if (wanted.stream().allMatch(edit -> writable.test(edit) && !clashes(edits, edit))) {
        edits.addAll(wanted);
      }
    }
    return edits.isEmpty() ? text : new Fix("all safe fixes", Safety.SAFE, edits).applyTo(text);
  }

  private static boolean clashes(List<Edit> taken, Edit edit) {
    return taken.stream()
        .anyMatch(
            other ->
                other.span().start() <= edit.span().end()
                    && edit.span().start() <= other.span().end());
  }
}
