package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * Parts that are named as the whole before them was: "watches and rings worth £385,000 … Watches
 * worth £240,000 and rings worth £155,000", "31 tractors … 23 of the machines … Six are still
 * missing".
 *
 * @param article the story
 * @param story its figures
 * @param index the sentence with the parts
 */
record NamedParts(Article article, StoryFigures story, int index) {
  /** How many sentences before the parts may hold the whole. */
  private static final int REACH = 6;

  private static final Pattern NAMED =
      Pattern.compile("(?i)(\\p{L}{4,})(?: (?:worth|costing|of|valued at|for))? $");
  private static final Pattern MISSING =
      Pattern.compile(
          "^ (?:(?:of them|more) )?(?:are|is) still (?:missing|at large|unaccounted)\\b");
  private static final Pattern OF_THE = Pattern.compile("^ of the ");
  private static final Pattern OF_MONEY =
      Pattern.compile("^ of (?:the|that|this) (?:money|sum|total|cost|bill|budget) ");

  /** How near to a thousandfold a whole told in the wrong size is. */
  private static final double NEAR = 0.02;

  private FigureLine line() {
    return story.lines().get(index);
  }

  /** The lines before, the nearest first, and those above the story. */
  private Stream<FigureLine> before() {
    List<FigureLine> lines = new ArrayList<>();
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      lines.add(story.lines().get(i));
    }
    lines.addAll(StoryFigures.above(article).lines());
    return lines.stream();
  }

  /** "Watches worth £240,000 and rings worth £155,000" of "watches and rings worth £385,000". */
  Optional<Breakdown> both() {
    FigureLine line = line();
    if (line.size() != 2 || !areAlike(line.figures()) || !line.between(0).contains(" and ")) {
      return Optional.empty();
    }
    Matcher one = NAMED.matcher(line.before(0));
    Matcher two = NAMED.matcher(line.between(0));
    if (!one.find() || !two.find() || one.group(1).equals("worth")) {
      return Optional.empty();
    }
    Pattern joined =
        Pattern.compile(
            "(?i)\\b%s and %s(?: (?:worth|costing|of|valued at|for))? $"
                .formatted(one.group(1), two.group(1)));
    for (FigureLine above : before().toList()) {
      for (int i = 0; i < above.size(); i++) {
        Breakdown all = new Breakdown(above.at(i), line.figures());
        boolean whole = areAlike(List.of(above.at(i), line.at(0)));
        if (whole && joined.matcher(above.before(i)).find()) {
          return Optional.of(all).filter(Breakdown::isSlip);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean areAlike(List<Quantity> figures) {
    return figures.stream()
        .allMatch(q -> q.kind() == Kind.MONEY && Partition.firm(q) && q.sameUnit(figures.get(0)));
  }

  /** "31 were stolen. Police found 23 of the machines. Six are still missing." */
  Optional<Breakdown> missing() {
    FigureLine line = line();
    boolean said =
        line.size() > 0
            && isCount(line.at(0))
            && line.before(0).isEmpty()
            && MISSING.matcher(line.after(0)).find();
    if (!said) {
      return Optional.empty();
    }
    List<Quantity> counts =
        story.before(index, 0, REACH).stream()
            .filter(q -> isCount(q) && !q.counts().isEmpty())
            .toList();
    for (int i = 0; i < counts.size(); i++) {
      Quantity found = counts.get(i);
      if (OF_THE.matcher(found.block().plain().substring(found.end())).find()) {
        Optional<Quantity> whole =
            counts.subList(i + 1, counts.size()).stream()
                .filter(q -> q.low().compareTo(found.low()) > 0)
                .findFirst();
        return whole
            .map(q -> new Breakdown(q, List.of(found, line.at(0))))
            .filter(Breakdown::differs);
      }
    }
    return Optional.empty();
  }

  private static boolean isCount(Quantity q) {
    return q.kind() == Kind.COUNT && q.isSingle() && Partition.firm(q);
  }

  /** "£6m of the money on a shaft and £8m on a mill" of a £14bn mine. */
  Optional<Breakdown> shifted() {
    List<Quantity> parts =
        line().figures().stream().filter(q -> q.kind() == Kind.MONEY && q.isSingle()).toList();
    boolean ofMoney =
        parts.size() > 1
            && parts.stream().allMatch(parts.get(0)::sameUnit)
            && OF_MONEY.matcher(parts.get(0).block().plain().substring(parts.get(0).end())).find();
    if (!ofMoney) {
      return Optional.empty();
    }
    double sum = Partition.total(parts).doubleValue();
    List<Quantity> wholes =
        before().flatMap(l -> l.figures().stream()).filter(parts.get(0)::sameUnit).toList();
    boolean told =
        wholes.stream().anyMatch(q -> Math.abs(q.low().doubleValue() - sum) < NEAR * sum);
    return told
        ? Optional.empty()
        : wholes.stream()
            .filter(q -> q.low().signum() > 0 && isThousandfold(sum / q.low().doubleValue()))
            .map(q -> new Breakdown(q, parts))
            .findFirst();
  }

  private static boolean isThousandfold(double ratio) {
    return Math.abs(Math.max(ratio, 1 / ratio) / 1000 - 1) < NEAR;
  }
}
