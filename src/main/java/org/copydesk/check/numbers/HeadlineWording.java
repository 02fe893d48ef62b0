package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.word.Token;

/**
 * Figures above a story that the body gives in another unit, of another share, or as a score: "18
 * weeks" over "18 months", "by half" over "by a third", "seven-goal thriller" over "3-2".
 */
final class HeadlineWording {
  private static final Pattern BY = Pattern.compile("\\bby (?:about |around |almost |nearly )?$");
  private static final Pattern GOALS =
      Pattern.compile(
          "(?i)^[- ]goal (?:thriller|derby|draw|classic|epic|feast|drama|game|match)\\b");

  /** The least number of which two units are hardly told by chance. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(5);

  /** By what part of the whole two shares may differ that say the same. */
  private static final double NEAR = 0.05;

  private HeadlineWording() {}

  /** The figure of the body that {@code said} contradicts. */
  static Optional<Quantity> of(Article article, BodyFigures body, Quantity said) {
    Role role = said.block().role();
    boolean above = role == Role.HEADLINE || role == Role.STANDFIRST || role == Role.CROSSHEAD;
    if (!above || !said.isSingle() || said.hedge() != Hedge.NONE) {
      return Optional.empty();
    }
    return switch (said.kind()) {
      case DURATION -> role == Role.CROSSHEAD ? Optional.empty() : otherUnit(body, said);
      case FRACTION -> otherShare(article, body, said);
      case COUNT -> goals(body, said);
      default -> Optional.empty();
    };
  }

  /** "18 weeks" where the body tells 18 of another unit, and nothing of 18 weeks. */
  private static Optional<Quantity> otherUnit(BodyFigures body, Quantity said) {
    List<Quantity> lengths =
        body.all().stream().filter(q -> q.kind() == Kind.DURATION && q.isSingle()).toList();
    boolean told = lengths.stream().anyMatch(q -> q.sameUnit(said) && q.low().equals(said.low()));
    return told || said.low().compareTo(LEAST) < 0
        ? Optional.empty()
        : lengths.stream()
            .filter(q -> q.low().compareTo(said.low()) == 0 && !q.sameUnit(said))
            .findFirst();
  }

  /** "cut by half" over a first sentence in which it fell by a third. */
  private static Optional<Quantity> otherShare(Article article, BodyFigures body, Quantity said) {
    String before = said.block().plain().substring(0, said.start());
    if (!BY.matcher(before).find() || sign(article, said) == 0) {
      return Optional.empty();
    }
    List<Quantity> shares = body.all().stream().filter(FigureLine::isShare).toList();
    if (shares.isEmpty() || shares.stream().anyMatch(q -> isNear(said, q))) {
      return Optional.empty();
    }
    Quantity first = shares.get(0);
    boolean lead =
        body.isLead(first)
            && BY.matcher(first.block().plain().substring(0, first.start())).find()
            && sign(article, first) == sign(article, said);
    return lead ? Optional.of(first) : Optional.empty();
  }

  private static boolean isNear(Quantity said, Quantity other) {
    return Math.abs(part(said) - part(other)) <= NEAR;
  }

  private static double part(Quantity share) {
    return share.low().doubleValue() / (share.kind() == Kind.PERCENT ? 100 : 1);
  }

  /** Which way the last verb before a figure says that something went. */
  private static int sign(Article article, Quantity figure) {
    Sentence sentence = Topic.sentence(article, figure);
    int sign = 0;
    for (Token token : article.tokens(sentence)) {
      int one = token.end() <= figure.start() ? Change.sign(token) : 0;
      sign = one == 0 ? sign : one;
    }
    return sign;
  }

  /** "five-goal thriller" over the one score of the story, which has so many goals. */
  private static Optional<Quantity> goals(BodyFigures body, Quantity said) {
    String after = said.block().plain().substring(said.end());
    if (!GOALS.matcher(after).find()) {
      return Optional.empty();
    }
    List<Quantity> scores = body.all().stream().filter(q -> q.kind() == Kind.SCORE).toList();
    boolean fits = scores.stream().anyMatch(q -> q.low().add(q.high()).compareTo(said.low()) == 0);
    return fits ? Optional.empty() : scores.stream().findFirst();
  }
}
