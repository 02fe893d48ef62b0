package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Finds a sum that comes again with its digits in another order: £320,000 and "the £230,000". */
public final class SwappedDigits implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/swapped-digits",
          Severity.WARNING,
          "A figure that comes again with its digits swapped",
          "Fingers swap digits; the reader who meets both figures believes neither.",
          SwappedDigitsExamples.all());

  private static final Set<Role> ABOVE = Set.of(Role.HEADLINE, Role.STANDFIRST, Role.CROSSHEAD);

  /** How many words a caption shares with the sentence that tells what it shows. */
  private static final int SHOWN = 3;

  /** From here on no two numbers have the same digits by chance. */
  private static final int LONG = 1000;

  /** How many paragraphs tell what the headline tells. */
  private static final int LEAD = 2;

  private static final Pattern THE = Pattern.compile("(?i)(?:^|[^\\p{L}])(?:the|that|this) $");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A figure where it stands. */
  private record Told(FigureLine line, int at) {
    Quantity quantity() {
      return line.at(at);
    }

    boolean isDefinite() {
      return THE.matcher(line.before(at)).find();
    }
  }

  @Override
  public List<Finding> check(Article article) {
    List<Told> all = new ArrayList<>();
    Set<Role> roles = EnumSet.of(Role.PARAGRAPH, Role.CAPTION);
    roles.addAll(ABOVE);
    for (FigureLine line : FigureLine.in(article, roles, 1)) {
      for (int i = 0; i < line.size(); i++) {
        boolean share = line.at(i).kind() == Kind.PERCENT;
        if (line.at(i).isSingle() && (share || FigureWording.isMoneyOrCount(line.at(i)))) {
          all.add(new Told(line, i));
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      Told again = all.get(k);
      Optional<Told> other =
          all.subList(0, k).stream().filter(first -> isOneCount(all, first, again)).findFirst();
      if (other.isPresent()) {
        boolean first = occurs(all, other.get()) < occurs(all, again);
        findings.add(first ? finding(again, other.get()) : finding(other.get(), again));
        break;
      }
      Optional<Told> shown = all.stream().filter(o -> isShown(article, again, o)).findFirst();
      if (shown.isPresent() && occurs(all, again) == 1) {
        findings.add(finding(shown.get(), again));
        break;
      }
      boolean above = all.subList(0, k).stream().anyMatch(first -> isAbove(first) && isFirm(first));
      if ((again.isDefinite() || above) && isFirm(again) && occurs(all, again) == 1) {
        all.subList(0, k).stream()
            .filter(first -> again.isDefinite() || isAlone(all, first, again))
            .filter(first -> isSwapped(article, first, again))
            .findFirst()
            .ifPresent(first -> findings.add(finding(first, again)));
      }
    }
    for (int k = 1; k < all.size() && findings.isEmpty(); k++) {
      Told again = all.get(k);
      all.subList(0, k).stream()
          .filter(first -> isOverLead(article, all, first, again))
          .findFirst()
          .ifPresent(first -> findings.add(finding(again, first)));
    }
    return findings;
  }

  private static boolean isAbove(Told told) {
    return ABOVE.contains(told.line().sentence().block().role());
  }

  /**
   * Whether a figure of the headline stands nowhere else, and the other is long enough, or counts
   * the same noun, that its digits are not another's by chance.
   */
  private static boolean isAlone(List<Told> all, Told first, Told again) {
    return isAbove(first)
        && occurs(all, first) == 1
        && (digits(again.quantity()).length() > 2 || sameNoun(first.quantity(), again.quantity()));
  }

  /** Whether a caption tells again what the story tells of the same things, by another count. */
  private static boolean isShown(Article article, Told caption, Told told) {
    Sentence one = caption.line().sentence();
    Sentence two = told.line().sentence();
    Quantity a = caption.quantity();
    Quantity b = told.quantity();
    return one.block().role() == Role.CAPTION
        && two.block().role() == Role.PARAGRAPH
        && isFirm(caption)
        && isFirm(told)
        && a.sameUnit(b)
        && !a.sameValue(b)
        && FigureSlip.haveSameDigits(a.low(), b.low())
        && (sameNoun(a, b) && digits(a).length() > 2
            || Topic.of(article, one).shared(Topic.of(article, two)) >= SHOWN);
  }

  /** Whether a headline has the digits of the first paragraph's figure in another order. */
  private static boolean isOverLead(Article article, List<Told> all, Told first, Told again) {
    return isAbove(first)
        && isFirm(first)
        && isFirm(again)
        && occurs(all, first) == 1
        && first.quantity().sameUnit(again.quantity())
        && !first.quantity().sameValue(again.quantity())
        && FigureSlip.haveSameDigits(first.quantity().low(), again.quantity().low())
        && isToldOf(article, first, again)
        && isLead(article, all, again);
  }

  /** Whether the one figure of its unit in its paragraph, and that one of the story's first. */
  private static boolean isLead(Article article, List<Told> all, Told told) {
    Block block = told.line().sentence().block();
    return article.blocks(Set.of(Role.PARAGRAPH)).stream().limit(LEAD).anyMatch(block::equals)
        && all.stream()
                .filter(other -> other.line().sentence().block().equals(block))
                .filter(other -> other.quantity().sameUnit(told.quantity()))
                .filter(other -> other.quantity().kind() != Kind.COUNT || isLarge(other.quantity()))
                .count()
            == 1;
  }

  private static boolean isLarge(Quantity quantity) {
    return quantity.low().precision() - quantity.low().scale() > 2;
  }

  /**
   * Whether the story counts the noun of both and gives no third number of it: "71 pupils … The 17
   * pupils … All 17 pupils".
   */
  private static boolean isOneCount(List<Told> all, Told first, Told again) {
    Quantity a = first.quantity();
    Quantity b = again.quantity();
    boolean swapped =
        sameNoun(a, b) && a.sameUnit(b) && !a.sameValue(b) && isFirm(first) && isFirm(again);
    return swapped
        && FigureSlip.haveSameDigits(a.low(), b.low())
        && all.stream().noneMatch(told -> isBeside(all, told, first, again))
        && occurs(all, first) != occurs(all, again)
        && Math.min(occurs(all, first), occurs(all, again)) == 1
        && all.stream()
            .map(Told::quantity)
            .filter(q -> sameNoun(q, a))
            .allMatch(q -> q.sameValue(a) || q.sameValue(b));
  }

  /** Whether one sentence gives both figures. */
  private static boolean isBeside(List<Told> all, Told told, Told first, Told again) {
    return told.quantity().sameValue(first.quantity())
        && all.stream()
            .filter(other -> other.line().sentence().equals(told.line().sentence()))
            .anyMatch(other -> other.quantity().sameValue(again.quantity()));
  }

  private static boolean sameNoun(Quantity one, Quantity other) {
    return !one.counts().isEmpty() && one.counts().equals(other.counts());
  }

  private static long occurs(List<Told> all, Told one) {
    return all.stream().filter(told -> told.quantity().sameValue(one.quantity())).count();
  }

  private static boolean isFirm(Told told) {
    return told.quantity().hedge() == Hedge.NONE && digits(told.quantity()).length() > 1;
  }

  /** Whether two counts of nothing named, "171" and "117", at least stand among the same words. */
  private static boolean isToldOf(Article article, Told first, Told again) {
    return isNamed(first.quantity()) && isNamed(again.quantity())
        || again.quantity().low().intValue() >= LONG
        || Topic.of(article, first.line().sentence())
                .shared(Topic.of(article, again.line().sentence()))
            > 1;
  }

  private static boolean isNamed(Quantity q) {
    return q.kind() != Kind.COUNT || !q.counts().isEmpty();
  }

  private static boolean isSwapped(Article article, Told first, Told again) {
    Quantity a = first.quantity();
    Quantity b = again.quantity();
    Sentence one = first.line().sentence();
    Sentence two = again.line().sentence();
    return a.sameUnit(b)
        && isFirm(first)
        && a.low().compareTo(b.low()) != 0
        && FigureSlip.haveSameDigits(a.low(), b.low())
        && !one.equals(two)
        && isToldOf(article, first, again)
        && (sameThing(article, one, two, b)
            || isAbove(first) && (digits(a).length() > 2 || isNamed(a) && sameNoun(a, b)));
  }

  /** Whether the sentences share a word beside what is counted. */
  private static boolean sameThing(Article article, Sentence one, Sentence two, Quantity again) {
    Set<String> shared = new HashSet<>(Topic.of(article, one).stems());
    shared.retainAll(Topic.of(article, two).stems());
    shared.remove(again.counts());
    return !shared.isEmpty();
  }

  private static String digits(Quantity quantity) {
    BigDecimal value = quantity.low().stripTrailingZeros();
    return value.unscaledValue().abs().toString();
  }

  private static Finding finding(Told first, Told again) {
    return INFO.finding(
            again.quantity().span(),
            "“%s” here, “%s” elsewhere: the digits seem to be swapped; make them agree."
                .formatted(again.quantity().words(), first.quantity().words()))
        .withRelated(first.quantity().span(), "the other figure");
  }
}
