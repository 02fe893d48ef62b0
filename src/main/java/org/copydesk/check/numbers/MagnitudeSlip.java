package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Finds one sum written once in millions and once in billions, or with a nought too many. */
public final class MagnitudeSlip implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/magnitude-slip",
          Severity.WARNING,
          "One figure in two magnitudes",
          "Millions for billions, or a nought too many, is the number error most often corrected:"
              + " the story is out by ten or a thousand.",
          MagnitudeSlipExamples.all());

  private static final Set<String> UNITS = Set.of("bn", "mn", "tn", "dollar", "pound", "euro");

  /** Million for billion, in powers of ten. */
  private static final int STEP = 3;

  private static final Pattern THE = Pattern.compile("(?i)(?:^|[^\\p{L}])(?:the|that|this) $");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A figure as its digits and how many noughts follow them. */
  private record Figure(BigInteger digits, int noughts) {
    Figure times(int powerOfTen) {
      return new Figure(digits, noughts + powerOfTen);
    }
  }

  /** The {@code at}th large amount of the story; {@code noun} is the stem of what it counts. */
  private record Amount(int at, Quantity quantity, Sentence sentence, Topic topic, String noun) {
    Figure figure() {
      BigDecimal low = quantity.low().stripTrailingZeros();
      return new Figure(low.unscaledValue(), -low.scale());
    }

    /** Whether it is written with a word of size, and its digits are not any amount's. */
    boolean tells() {
      String before = quantity.block().plain().substring(0, quantity.start());
      boolean round = quantity.low().stripTrailingZeros().precision() == 1;
      return quantity.step().compareTo(THOUSAND) >= 0
          && (!round || quantity.kind() == Kind.MONEY || THE.matcher(before).find());
    }
  }

  @Override
  public List<Finding> check(Article article) {
    List<Amount> amounts = amounts(article);
    List<Amount> telling = amounts.stream().filter(Amount::tells).toList();
    Map<Figure, List<Amount>> byFigure = new HashMap<>();
    telling.forEach(a -> byFigure.computeIfAbsent(a.figure(), f -> new ArrayList<>()).add(a));
    List<Finding> findings = new ArrayList<>();
    for (Amount amount : telling) {
      Figure figure = amount.figure();
      Stream.of(figure.times(STEP), figure.times(-STEP))
          .map(other -> byFigure.getOrDefault(other, List.of()))
          .flatMap(others -> firstSlip(amount, others).stream())
          .min(Comparator.comparingInt(Amount::at))
          .ifPresent(later -> findings.add(finding(amount.quantity(), later.quantity())));
    }
    for (ShiftedTerm shifted : ShiftedTerm.in(article)) {
      if (findings.stream().noneMatch(f -> f.span().overlaps(shifted.figure().span()))) {
        findings.add(finding(shifted));
      }
    }
    for (ShareMagnitude one : ShareMagnitude.in(article)) {
      if (findings.stream().noneMatch(f -> f.span().overlaps(one.sum().span()))) {
        String message = "“%s” is not %s of “%s”: check the noughts.";
        findings.add(
            INFO.finding(
                    one.sum().span(),
                    message.formatted(one.sum().words(), one.share().words(), one.whole().words()))
                .withRelated(one.whole().span(), "the whole"));
      }
    }
    for (Change change : Change.in(article, Set.of(Role.PARAGRAPH, Role.LIST_ITEM))) {
      if (change.isThousandfold()) {
        findings.add(finding(change.from(), change.to()));
      }
    }
    BodyFigures body = BodyFigures.of(article);
    for (Block block : article.blocks(Set.of(Role.HEADLINE, Role.STANDFIRST))) {
      for (Quantity said : Quantities.of(article).in(block)) {
        if (body.contradiction(said).isEmpty()) {
          nought(article, amounts, said)
              .map(other -> finding(other, said))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static List<Amount> amounts(Article article) {
    List<Amount> amounts = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(Set.of(Role.PARAGRAPH, Role.LIST_ITEM, Role.CAPTION))) {
      for (Quantity quantity : quantities.in(block)) {
        boolean large = quantity.low().compareTo(THOUSAND) >= 0;
        if (large
            && quantity.isSingle()
            && (FigureWording.isMoneyOrCount(quantity) || isLong(quantity))) {
          Sentence sentence = Topic.sentence(article, quantity);
          amounts.add(
              new Amount(
                  amounts.size(),
                  quantity,
                  sentence,
                  Topic.of(article, sentence),
                  Word.stemOf(quantity.counts())));
        }
      }
    }
    return amounts;
  }

  /** A length or a stretch of time: two with the same digits are hardly met by chance. */
  private static boolean isLong(Quantity q) {
    return q.kind() == Kind.MEASURE || q.kind() == Kind.DURATION || q.kind() == Kind.AGE;
  }

  /** The first of {@code others}, which stand in order, that comes later and is a slip. */
  private static Optional<Amount> firstSlip(Amount amount, List<Amount> others) {
    return others.stream()
        .filter(later -> later.at() > amount.at())
        .filter(later -> isSlip(amount, later) || isSameAgain(amount, later))
        .findFirst();
  }

  /** "the $40 billion" soon after $40 million. */
  private static boolean isSameAgain(Amount first, Amount again) {
    String before = again.quantity().block().plain().substring(0, again.quantity().start());
    int apart = again.quantity().block().index() - first.quantity().block().index();
    return first.quantity().sameUnit(again.quantity())
        && !first.sentence().equals(again.sentence())
        && apart < 2
        && THE.matcher(before).find();
  }

  /** The same digits with million for billion, of things that share a common noun. */
  private static boolean isSlip(Amount a, Amount b) {
    return a.quantity().sameUnit(b.quantity())
        && !a.sentence().equals(b.sentence())
        && sameThing(a, b);
  }

  /** Whether both are of one noun, or their sentences speak of the same things. */
  private static boolean sameThing(Amount a, Amount b) {
    if (!a.noun().isEmpty() && a.quantity().counts().equals(b.quantity().counts())) {
      return true;
    }
    Set<String> theirs = b.topic().stems();
    String unit = Word.stemOf(a.quantity().unit());
    int shared = isLong(a.quantity()) ? 1 : 0;
    for (String stem : a.topic().stems()) {
      if (theirs.contains(stem) && !UNITS.contains(stem) && !stem.equals(unit)) {
        shared++;
        if (shared > 1 || stem.equals(a.noun()) || stem.equals(b.noun())) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many places of ten lie between two figures of the same digits; 0 when they differ. */
  private static int power(Quantity a, Quantity b) {
    BigDecimal one = a.low().max(b.low()).stripTrailingZeros();
    BigDecimal two = a.low().min(b.low()).stripTrailingZeros();
    boolean digits = two.signum() > 0 && one.unscaledValue().equals(two.unscaledValue());
    return digits ? two.scale() - one.scale() : 0;
  }

  /** "$1.84 million" above "$1.84 billion": no two such sums stand in one story by chance. */
  private static boolean isThousandfold(Quantity said, Amount amount) {
    return Math.abs(power(said, amount.quantity())) == STEP
        && said.kind() == Kind.MONEY
        && said.low().stripTrailingZeros().precision() > 2;
  }

  /** The figure of the story's top that has a nought more or less than the headline's. */
  private static Optional<Quantity> nought(Article article, List<Amount> amounts, Quantity said) {
    boolean large = said.low().compareTo(THOUSAND) >= 0;
    if (!large || !said.isSingle() || !FigureWording.isMoneyOrCount(said)) {
      return Optional.empty();
    }
    if (amounts.stream().anyMatch(amount -> amount.quantity().sameValue(said))) {
      return Optional.empty();
    }
    Topic topic = Topic.of(article, said.block());
    return amounts.stream()
        .filter(amount -> amount.quantity().sameUnit(said) && power(said, amount.quantity()) != 0)
        .filter(amount -> amount.topic().shared(topic) > 0 || isThousandfold(said, amount))
        .map(Amount::quantity)
        .findFirst();
  }

  private static Finding finding(ShiftedTerm shifted) {
    return INFO.finding(
            shifted.figure().span(),
            "“%s” does not fit “%s” and “%s”, which leave or come to %s; check the noughts."
                .formatted(
                    shifted.figure().words(),
                    shifted.one().words(),
                    shifted.other().words(),
                    FigureWording.like(shifted.one(), shifted.meant())))
        .withRelated(shifted.one().span(), "worked out from here")
        .withRelated(shifted.other().span(), "and from here");
  }

  private static Finding finding(Quantity first, Quantity second) {
    BigDecimal times =
        first.low().max(second.low()).divide(first.low().min(second.low()), MathContext.DECIMAL32);
    return INFO.finding(
            second.span(),
            "“"
                + second.words()
                + "” here, “"
                + first.words()
                + "” elsewhere: one is "
                + FigureWording.number(times)
                + " times the other; make them agree.")
        .withRelated(first.span(), "the other magnitude");
  }
}
