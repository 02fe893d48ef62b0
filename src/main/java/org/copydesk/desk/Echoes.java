package org.copydesk.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Safety;
import org.copydesk.finding.Severity;

/**
 * What a newsroom's own style package and a rule here both say of the same words is said once: in
 * the words of the package, for it is the newsroom that wrote it, at the higher of the two levels
 * and with what either would write.
 */
final class Echoes {
  private Echoes() {}

  /**
   * {@code findings} without those of our rules that a package makes too. The two say the same when
   * they mark the same words and would write the same, or where the package does not say what to
   * write.
   *
   * @param text the story as it was filed
   */
  static List<Finding> saidOnce(List<Finding> findings, String text) {
    Map<Finding, Finding> theirs = new HashMap<>();
    Set<Finding> dropped = new HashSet<>();
    List<Finding> packages = findings.stream().filter(each -> each.rule().isVale()).toList();
    for (Finding own : findings) {
      if (own.rule().isVale() || !rewrites(own)) {
        continue;
      }
      Optional<Finding> echo =
          packages.stream().filter(their -> isSame(own, their, text)).findFirst();
      if (echo.isPresent()) {
        dropped.add(own);
        theirs.merge(echo.get(), joined(echo.get(), own, text), (one, other) -> one);
      }
    }
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      if (!dropped.contains(finding)) {
        kept.add(theirs.getOrDefault(finding, finding));
      }
    }
    return kept;
  }

  /** Whether each of its fixes is one edit of the words it marks. */
  private static boolean rewrites(Finding finding) {
    return !finding.fixes().isEmpty()
        && finding.fixes().stream()
            .allMatch(
                fix ->
                    fix.edits().size() == 1 && finding.span().contains(fix.edits().get(0).span()));
  }

  private static boolean isSame(Finding own, Finding their, String text) {
    if (their.fixes().isEmpty()) {
      return own.span().equals(their.span());
    }
    return own.span().overlaps(their.span())
        && rewrites(their)
        && their.fixes().stream().anyMatch(fix -> reads(fix, own.fixes().get(0), text));
  }

  private static Finding joined(Finding their, Finding own, String text) {
    Severity higher =
        own.severity().compareTo(their.severity()) > 0 ? own.severity() : their.severity();
    Finding joined = their.withSeverity(higher);
    if (their.fixes().isEmpty()) {
      return joined.withFixes(own.fixes());
    }
    for (Fix fix : own.fixes()) {
      if (their.fixes().stream().noneMatch(known -> reads(known, fix, text))) {
        joined = joined.withFix(new Fix(fix.label(), Safety.REVIEW, fix.edits()));
      }
    }
    return joined;
  }

  /** Whether copy reads the same after either, whatever the capitals. */
  private static boolean reads(Fix one, Fix other, String text) {
    Span first = one.edits().get(0).span();
    Span second = other.edits().get(0).span();
    Span both =
        new Span(Math.min(first.start(), second.start()), Math.max(first.end(), second.end()));
    return after(one, both, text).equalsIgnoreCase(after(other, both, text));
  }

  /** What stands at {@code place} after {@code fix}. */
  private static String after(Fix fix, Span place, String text) {
    Edit edit = fix.edits().get(0);
    return text.substring(place.start(), edit.span().start())
        + edit.text()
        + text.substring(edit.span().end(), place.end());
  }
}
