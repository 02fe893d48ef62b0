package org.copydesk.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Safety;

/**
 * One place, one finding: where several rules would write something else for the same words, the
 * surest speaks, and what the others would write is kept as further fixes.
 */
final class OnePlace {
  /** What is known beats what is looked up, what is looked up beats what is guessed. */
  private static final List<String> SOURCES = List.of("facts", "spelling");

  private static final Comparator<Finding> SUREST =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(finding -> rank(finding.rule()))
          .thenComparing(Finding.PAGE_ORDER);

  private OnePlace() {}

  /** What a fix makes of the words of a place. */
  private record Outcome(Span span, String text) {}

  /** {@code findings}, of those that are rivals for the same words only the surest. */
  static List<Finding> surest(List<Finding> findings) {
    Map<Span, List<Finding>> places = new LinkedHashMap<>();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      if (rewrites(finding)) {
        places.computeIfAbsent(finding.span(), place -> new ArrayList<>()).add(finding);
      } else {
        kept.add(finding);
      }
    }
    Map<Outcome, Finding> said = new LinkedHashMap<>();
    List<Finding> speakers = places.values().stream().map(OnePlace::merged).sorted(SUREST).toList();
    for (Finding finding : speakers) {
      // The same repair may be proposed for more or fewer words around it.
      if (said.putIfAbsent(least(finding.fixes().get(0)), finding) == null) {
        kept.add(finding);
      }
    }
    return kept.stream().sorted(Finding.PAGE_ORDER).toList();
  }

  /** Whether all that it proposes is to write something else for the words it marks. */
  private static boolean rewrites(Finding finding) {
    return !finding.rule().isVale()
        && !finding.fixes().isEmpty()
        && finding.fixes().stream()
            .allMatch(
                fix ->
                    fix.edits().size() == 1
                        && finding.span().contains(fix.edits().get(0).span())
                        && !fix.edits().get(0).text().isEmpty());
  }

  private static Finding merged(List<Finding> rivals) {
    List<Finding> ranked = rivals.stream().sorted(SUREST).toList();
    Finding surest = ranked.get(0);
    for (Finding other : ranked.subList(1, ranked.size())) {
      Set<String> known =
          surest.fixes().stream().map(OnePlace::folded).collect(Collectors.toUnmodifiableSet());
      Fix best = other.fixes().get(0);
      // A fix that would be made unseen is no second choice beside one that a person must judge.
      if (!known.contains(folded(best))) {
        surest = surest.withFix(new Fix(best.label(), Safety.REVIEW, best.edits()));
      }
    }
    return surest;
  }

  private static String folded(Fix fix) {
    return fix.edits().get(0).text().toLowerCase(Locale.ROOT);
  }

  private static Outcome least(Fix fix) {
    Edit edit = fix.edits().get(0);
    return new Outcome(edit.span(), edit.text());
  }

  private static int rank(RuleId rule) {
    int known = SOURCES.indexOf(rule.pack());
    int own = known < 0 ? SOURCES.size() : known;
    return rule.isLanguageTool() ? SOURCES.size() + 1 : own;
  }
}
