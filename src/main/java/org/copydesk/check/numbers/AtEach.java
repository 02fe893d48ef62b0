package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.word.WordLists;

/** "It bought 240 bats, 138 of ash. At £20 apiece they cost £48,000": so many at so much each. */
final class AtEach {
  private static final Pattern AT =
      Pattern.compile("(?:^|[,;] )[Aa]t (?:an average of |a cost of |a price of )?$");
  private static final Pattern EACH =
      Pattern.compile("^ (?:apiece|each|a (?:head|time|piece|go)|per \\p{L}+)\\b");
  private static final Pattern COME_TO =
      Pattern.compile(
          "\\b(?:"
              + String.join("|", WordLists.of(AtEach.class, "comes-to"))
              + ") (?:(?:him|her|them|it|us) )?"
              + Change.HEDGED
              + "$");

  private AtEach() {}

  /** What such sums come to that no count near makes, and one near makes but for a slip. */
  static List<Finding> wrong(Article article) {
    List<Finding> wrong = new ArrayList<>();
    List<FigureLine> lines = StoryFigures.body(article).lines();
    for (int k = 1; k < lines.size(); k++) {
      FigureLine line = lines.get(k);
      boolean told =
          line.size() > 1
              && line.at(0).kind() == Kind.MONEY
              && line.at(0).sameUnit(line.at(1))
              && line.at(0).isSingle()
              && line.at(1).isSingle()
              && AT.matcher(line.before(0)).find()
              && EACH.matcher(line.after(0)).find()
              && COME_TO.matcher(line.between(0)).find();
      if (told && lines.get(k - 1).sentence().block().equals(line.sentence().block())) {
        wrong(lines.get(k - 1).figures(), line.at(0), line.at(1)).ifPresent(wrong::add);
      }
    }
    return wrong;
  }

  private static Optional<Finding> wrong(List<Quantity> near, Quantity each, Quantity sum) {
    List<Quantity> counts =
        near.stream().filter(q -> q.kind() == Kind.COUNT && q.isSingle()).toList();
    boolean made =
        counts.stream()
            .map(n -> n.low().multiply(each.low()))
            .anyMatch(all -> FigureLine.fits(sum, all.doubleValue(), 0));
    return counts.stream()
        .limit(made ? 0 : 1)
        .filter(n -> FigureSlip.likely(n.low().multiply(each.low()), sum.low()))
        .findFirst()
        .map(n -> finding(n, each, sum));
  }

  private static Finding finding(Quantity count, Quantity each, Quantity sum) {
    BigDecimal right = count.low().multiply(each.low());
    return WrongProduct.INFO
        .finding(
            sum.span(),
            "“%s” does not fit: “%s” times “%s” is %s."
                .formatted(
                    sum.words(), count.words(), each.words(), FigureWording.like(sum, right)))
        .withRelated(count.span(), "multiplied from here")
        .withRelated(each.span(), "multiplied from here");
  }
}
