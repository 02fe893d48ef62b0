package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.quantity.Quantity;

/**
 * How far one figure is from another that stands near: "replied with 239, 73 behind", "54 votes,
 * six short of the 60 needed".
 *
 * @param one the figure
 * @param off how far off it is said to be
 * @param other what it is held against
 */
record Margins(Quantity one, Quantity off, Quantity other) {
  private static final int REACH = 2;

  private static final Pattern ASIDE =
      Pattern.compile("^(?: \\p{L}+){0,4}, (?:just |only |still )?$");
  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?: (?:runs|points|votes|shots|strokes|seats))? (?:behind|adrift|ahead|in front)\\b");
  private static final Pattern SHORT =
      Pattern.compile(
          "^(?: \\p{L}+)? (?:short of|shy of|(?:more|fewer|less) than|below|above)"
              + " (?:the|its) (?:\\p{L}+ ){0,2}$");

  private static final Pattern FROM =
      Pattern.compile("\\b(?:from|closed|against|compared with)\\b[^.;:]{0,30} $");

  /** Every margin that the figures near it contradict. */
  static List<Margins> wrong(Article article) {
    StoryFigures story = StoryFigures.body(article);
    List<Margins> wrong = new ArrayList<>();
    for (int i = 0; i < story.lines().size(); i++) {
      FigureLine line = story.lines().get(i);
      for (int k = 1; k < line.size(); k++) {
        Quantity one = line.at(k - 1);
        Quantity off = line.at(k);
        to(article, line, k).ifPresent(wrong::add);
        boolean alike = isAmount(one) && isAmount(off) && one.sameUnit(off);
        if (!alike || !ASIDE.matcher(line.between(k - 1)).find()) {
          continue;
        }
        if (k + 1 < line.size() && SHORT.matcher(line.between(k)).matches()) {
          Optional.of(new Margins(one, off, line.at(k + 1)))
              .filter(m -> m.other.sameUnit(one) && isAmount(m.other) && !m.fits())
              .ifPresent(wrong::add);
        } else if (BEHIND.matcher(line.after(k)).find()) {
          behind(story.before(i, k - 1, REACH), one, off).ifPresent(wrong::add);
        }
      }
    }
    return wrong;
  }

  /** "rose by 6p to 156p, having closed at 150p". */
  private static Optional<Margins> to(Article article, FigureLine line, int k) {
    Quantity off = line.at(k - 1);
    Quantity one = line.at(k);
    boolean moved = Change.signBefore(article, off) != 0 && line.between(k - 1).equals(" to ");
    List<Quantity> others =
        line.figures().stream()
            .filter(q -> q != off && q != one && isAmount(q) && q.sameUnit(one))
            .toList();
    boolean three = moved && isAmount(one) && isAmount(off) && off.sameUnit(one);
    if (!three || others.size() != 1) {
      return Optional.empty();
    }
    return Optional.of(new Margins(one, off, others.get(0)))
        .filter(m -> FROM.matcher(line.upTo(others.get(0))).find() && !m.fits());
  }

  private static boolean isAmount(Quantity q) {
    return Wording.isAmount(q) && Partition.firm(q);
  }

  private static Optional<Margins> behind(List<Quantity> before, Quantity one, Quantity off) {
    List<Margins> possible =
        before.stream()
            .filter(q -> isAmount(q) && q.sameUnit(one))
            .map(q -> new Margins(one, off, q))
            .toList();
    return possible.stream().anyMatch(Margins::fits)
        ? Optional.empty()
        : possible.stream()
            .filter(m -> FigureSlip.likely(m.actual(), off.low()))
            .filter(m -> m.actual().compareTo(BigDecimal.valueOf(20)) >= 0)
            .findFirst();
  }

  /** How far apart the two are. */
  BigDecimal actual() {
    return one.low().subtract(other.low()).abs();
  }

  private boolean fits() {
    double slack = Change.slack(one) + Change.slack(off) + Change.slack(other) + 1e-9;
    return Math.abs(actual().subtract(off.low()).doubleValue()) <= slack;
  }
}
