package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.word.WordLists;

/**
 * A sum told as a share of a whole that is a thousand times one of the story's: "a fee of £34.2
 * billion, equal to 3 per cent of the price", where £1.14 billion is paid.
 *
 * @param sum the sum
 * @param share what part of the whole it is said to be
 * @param whole the whole that the story gives
 */
record ShareMagnitude(Quantity sum, Quantity share, Quantity whole) {
  private static final Pattern OR =
      Pattern.compile(
          "^,? (?:or|equal to|equivalent to|that is|amounting to) " + Change.HEDGED + "$");
  private static final Pattern OF_THE =
      Pattern.compile(
          "^ of (?:the|its|their|that) (?:\\p{L}+ )?(?:"
              + String.join("|", WordLists.of(ShareMagnitude.class, "price"))
              + ")\\b");
  private static final double THOUSAND = 1000;
  private static final double ROUGHLY = 0.03;

  /** Every such sum of a story; a whole that the share does fit silences it. */
  static List<ShareMagnitude> in(Article article) {
    List<Quantity> sums =
        Stream.concat(
                StoryFigures.above(article).lines().stream(),
                StoryFigures.body(article).lines().stream())
            .flatMap(line -> line.figures().stream())
            .filter(q -> q.kind() == Kind.MONEY && q.isSingle() && q.low().signum() > 0)
            .toList();
    List<ShareMagnitude> found = new ArrayList<>();
    for (FigureLine line : StoryFigures.body(article).lines()) {
      for (int i = 0; i + 1 < line.size(); i++) {
        Quantity sum = line.at(i);
        Quantity share = line.at(i + 1);
        boolean told =
            sums.contains(sum)
                && share.kind() == Kind.PERCENT
                && share.isSingle()
                && share.low().signum() > 0
                && line.joined(i, OR)
                && OF_THE.matcher(line.after(i + 1)).find();
        if (told) {
          double whole = sum.low().doubleValue() * 100 / share.low().doubleValue();
          boolean fits = sums.stream().anyMatch(q -> isNear(q, whole));
          sums.stream()
              .filter(q -> q.sameUnit(sum) && !fits)
              .filter(q -> isNear(q, whole / THOUSAND) || isNear(q, whole * THOUSAND))
              .findFirst()
              .ifPresent(q -> found.add(new ShareMagnitude(sum, share, q)));
        }
      }
    }
    return found;
  }

  private static boolean isNear(Quantity sum, double whole) {
    return Math.abs(sum.low().doubleValue() - whole) <= ROUGHLY * whole;
  }
}
