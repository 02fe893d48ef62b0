package org.copydesk.finding;

/**
 * The totals of a run.
 *
 * @param stories stories read
 * @param words words read
 * @param errors findings at {@link Severity#ERROR}
 * @param warnings findings at {@link Severity#WARNING}
 * @param suggestions findings at {@link Severity#SUGGESTION}
 * @param accepted findings that a baseline accepts, counted nowhere else
 * @param problems failures of the tool or its use
 * @param rules how many rules ran, of the story for which the most did
 */
public record Summary(
    long stories,
    long words,
    long errors,
    long warnings,
    long suggestions,
    long accepted,
    long problems,
    int rules) {
  /** Nothing read yet. */
  public static final Summary NONE = new Summary(0, 0, 0, 0, 0, 0, 0, 0);

  /** The totals with one more story. */
  public Summary plus(Page page) {
    return new Summary(
        stories + 1,
        words + page.article().wordCount(),
        errors + page.count(Severity.ERROR),
        warnings + page.count(Severity.WARNING),
        suggestions + page.count(Severity.SUGGESTION),
        accepted + page.accepted(),
        problems,
        rules);
  }

  /** The totals with one more problem. */
  public Summary plus(Problem problem) {
    return new Summary(
        stories, words, errors, warnings, suggestions, accepted, problems + 1, rules);
  }

  /** The totals when {@code rules} ran for one of the stories. */
  public Summary ranFor(int rules) {
    return new Summary(
        stories,
        words,
        errors,
        warnings,
        suggestions,
        accepted,
        problems,
        Math.max(this.rules, rules));
  }
}
