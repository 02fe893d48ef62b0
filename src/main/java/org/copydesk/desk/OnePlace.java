package org.copydesk.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /** The packs that say how a word or a name is spelt. */
  private static final String NUMBERS = "numbers";

  private static final Set<String> SPELLERS = Set.of("facts", "names", "spelling");

  private static final Comparator<Finding> SUREST =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(finding -> rank(finding.rule()))
          .thenComparing(Finding.PAGE_ORDER);

  private OnePlace() {}

  /** What a fix changes, without what it leaves as it is. */
  private record Outcome(Span span, String text) {
    static Outcome of(Fix fix, String text) {
      Edit edit = fix.edits().get(0);
      return of(edit.span().start(), edit.span().of(text), edit.text());
    }

    /** The same whatever the capitals. */
    static Outcome folded(Fix fix, String text) {
      Edit edit = fix.edits().get(0);
      String before = edit.span().of(text).toLowerCase(Locale.ROOT);
      return of(edit.span().start(), before, edit.text().toLowerCase(Locale.ROOT));
    }

    private static Outcome of(int start, String before, String after) {
      int least = Math.min(before.length(), after.length());
      int head = 0;
      while (head < least && before.charAt(head) == after.charAt(head)) {
        head++;
      }
      int tail = 0;
      while (tail < least - head
          && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
        tail++;
      }
      Span changed = new Span(start + head, start + before.length() - tail);
      return new Outcome(changed, after.substring(head, after.length() - tail));
    }
  }

  /**
   * {@code findings}, of those that are rivals for the same words only the surest.
   *
   * @param text the story as it was filed
   */
  static List<Finding> surest(List<Finding> findings, String text) {
    List<Finding> kept = new ArrayList<>();
    List<List<Finding>> places = new ArrayList<>();
    List<List<Finding>> open = new ArrayList<>();
    for (Finding finding : findings.stream().sorted(Finding.PAGE_ORDER).toList()) {
      if (!rewrites(finding)) {
        if (kept.stream().noneMatch(other -> isSameSum(other, finding))) {
          kept.add(finding);
        }
        continue;
      }
      open.removeIf(
          place -> place.stream().allMatch(f -> f.span().end() <= finding.span().start()));
      Optional<List<Finding>> shared =
          open.stream()
              .filter(place -> place.stream().anyMatch(f -> areRivals(f, finding)))
              .findFirst();
      if (shared.isEmpty()) {
        List<Finding> place = new ArrayList<>();
        places.add(place);
        open.add(place);
        shared = Optional.of(place);
      }
      shared.get().add(finding);
    }
    Map<Outcome, Finding> said = new LinkedHashMap<>();
    List<Finding> speakers =
        places.stream().map(place -> merged(place, text)).sorted(SUREST).toList();
    for (Finding finding : speakers) {
      // The same repair may be proposed for more or fewer words around it.
      if (said.putIfAbsent(Outcome.of(finding.fixes().get(0), text), finding) == null) {
        kept.add(finding);
      }
    }
    return kept.stream().sorted(Finding.PAGE_ORDER).toList();
  }

  /** Whether both say of one figure that it does not fit the same others. */
  private static boolean isSameSum(Finding one, Finding other) {
    return one.span().equals(other.span())
        && one.rule().pack().equals(NUMBERS)
        && other.rule().pack().equals(NUMBERS)
        && one.related().stream()
            .anyMatch(
                place -> other.related().stream().anyMatch(o -> o.span().overlaps(place.span())));
  }

  /** Whether they speak of the same words, or both of how one name or word is spelt. */
  private static boolean areRivals(Finding one, Finding other) {
    return one.span().equals(other.span())
        || one.span().overlaps(other.span()) && isOfSpelling(one) && isOfSpelling(other);
  }

  private static boolean isOfSpelling(Finding finding) {
    return SPELLERS.contains(finding.rule().pack());
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

  private static Finding merged(List<Finding> rivals, String text) {
    List<Finding> ranked = rivals.stream().sorted(SUREST).toList();
    Finding known = ranked.get(0);
    // Who agrees with what is known, and has the right form from the story itself, shows both
    // places.
    Finding surest =
        ranked.stream()
            .filter(one -> one.severity() == known.severity() && isFromTheStory(one))
            .filter(one -> agree(one, known, text))
            .findFirst()
            .orElse(known);
    for (Finding other : ranked) {
      Set<Outcome> proposed =
          surest.fixes().stream()
              .map(fix -> Outcome.folded(fix, text))
              .collect(Collectors.toUnmodifiableSet());
      Fix best = other.fixes().get(0);
      // A fix that would be made unseen is no second choice beside one that a person must judge.
      if (!proposed.contains(Outcome.folded(best, text))) {
        surest = surest.withFix(new Fix(best.label(), Safety.REVIEW, best.edits()));
      }
    }
    return surest;
  }

  private static boolean isFromTheStory(Finding finding) {
    return finding.rule().pack().equals("names") && !finding.related().isEmpty();
  }

  private static boolean agree(Finding one, Finding other, String text) {
    return Outcome.folded(one.fixes().get(0), text)
        .equals(Outcome.folded(other.fixes().get(0), text));
  }

  private static int rank(RuleId rule) {
    int known = SOURCES.indexOf(rule.pack());
    int own = known < 0 ? SOURCES.size() : known;
    return rule.isLanguageTool() ? SOURCES.size() + 1 : own;
  }
}
