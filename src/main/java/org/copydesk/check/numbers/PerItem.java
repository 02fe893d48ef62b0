package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;

/**
 * An amount for each of a number of things and the total that a slip of the hand parts from their
 * product: "All 60 ewes went, at an average of £210. The sale made £12.6m."
 *
 * @param count how many
 * @param each what each of them is or brings, in the unit of {@code total}
 * @param eachAsWritten the same as it stands in the story
 * @param total what they are told to come to
 */
record PerItem(Quantity count, BigDecimal each, Quantity eachAsWritten, Quantity total) {
  /** How many sentences on either side may hold the number or the total. */
  private static final int REACH = 1;

  /** A product of fewer digits than this, noughts left out, is met by chance. */
  private static final int DIGITS = 2;

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:average(?: \\p{L}+){0,2}|each(?: [\\p{L}-]+){2,3}"
              + "|each of (?:the )?[\\d,]+(?: [\\p{L}-]+){2})(?: about)? $");
  private static final Pattern AFTER =
      Pattern.compile(
          "^ (?:each|apiece|(?:an?|per) (\\p{L}+))\\b(?! (?:year|month|week|day|hour))");
  private static final Map<String, String> MINOR = Map.of("cent", "$", "pence", "£", "penny", "£");

  /** Every total that is a slip away from so many times so much. */
  static List<PerItem> wrong(Article article, Set<Role> roles) {
    List<PerItem> wrong = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(roles)) {
      List<Sentence> sentences = article.sentences(block);
      for (int i = 0; i < sentences.size(); i++) {
        List<Quantity> near = new ArrayList<>();
        List<Quantity> rates = new ArrayList<>();
        int last = Math.min(sentences.size() - 1, i + REACH);
        for (int k = Math.max(0, i - REACH); k <= last; k++) {
          Sentence sentence = sentences.get(k);
          near.addAll(quantities.in(sentence));
          quantities.in(sentence).stream()
              .filter(q -> cue(sentence, q).isPresent())
              .forEach(rates::add);
        }
        for (Quantity each : quantities.in(sentences.get(i))) {
          boolean alone = rates.stream().filter(each::sameUnit).count() == 1;
          cue(sentences.get(i), each)
              .filter(noun -> alone)
              .flatMap(noun -> judge(near, each, noun))
              .ifPresent(wrong::add);
        }
      }
    }
    return wrong;
  }

  /** The noun of "a share", or nothing where none is told, when {@code each} is of every one. */
  private static Optional<String> cue(Sentence sentence, Quantity each) {
    if (!Wording.isAmount(each)) {
      return Optional.empty();
    }
    String text = sentence.block().plain();
    Matcher after = AFTER.matcher(text.substring(each.end(), sentence.end()));
    if (after.find()) {
      return Optional.of(after.group(1) == null ? "" : after.group(1));
    }
    return BEFORE.matcher(text.substring(sentence.start(), each.start())).find()
        ? Optional.of("")
        : Optional.empty();
  }

  private static Optional<PerItem> judge(List<Quantity> near, Quantity each, String noun) {
    List<Quantity> counts =
        near.stream()
            .filter(q -> q.isSingle() && !q.equals(each) && q.hedge() == Hedge.NONE)
            .filter(q -> isCount(q, noun))
            .toList();
    List<PerItem> all = new ArrayList<>();
    for (Quantity count : counts) {
      for (Quantity total : near) {
        value(each, total)
            .filter(value -> isTotal(total, each, count))
            .ifPresent(value -> all.add(new PerItem(count, value, each, total)));
      }
    }
    boolean fits = all.stream().anyMatch(PerItem::fits);
    return fits
        ? Optional.empty()
        : all.stream()
            .filter(item -> item.isSlip() || !noun.isEmpty() && item.isRateSlip())
            .findFirst();
  }

  private static boolean isCount(Quantity quantity, String noun) {
    if (quantity.kind() == Kind.DURATION) {
      return quantity.unit().equals(noun);
    }
    return quantity.kind() == Kind.COUNT
        && !quantity.counts().isEmpty()
        && (noun.isEmpty() || quantity.counts().equals(noun));
  }

  /** Whether {@code total} may be what all come to: no part, no count of its own. */
  private static boolean isTotal(Quantity total, Quantity each, Quantity count) {
    boolean other = !total.equals(each) && !total.equals(count) && total.isSingle();
    boolean counts =
        total.kind() != Kind.COUNT
            || total.counts().isEmpty()
            || total.counts().equals(each.counts());
    return other && counts;
  }

  /** {@code each} in the unit of {@code total}: 80 cents are $0.80. */
  private static Optional<BigDecimal> value(Quantity each, Quantity total) {
    if (each.sameUnit(total)) {
      return Optional.of(each.low());
    }
    boolean minor = each.kind() == Kind.MONEY && total.kind() == Kind.MONEY;
    String major = MINOR.getOrDefault(each.unit(), "none");
    return minor && total.unit().endsWith(major)
        ? Optional.of(each.low().movePointLeft(2))
        : Optional.empty();
  }

  /** What so many times so much is. */
  BigDecimal product() {
    return count.low().multiply(each);
  }

  private boolean isHedged() {
    return eachAsWritten.hedge() != Hedge.NONE || total.hedge() != Hedge.NONE;
  }

  private boolean fits() {
    double slack = Change.slack(eachAsWritten) * count.low().doubleValue() + Change.slack(total);
    double near =
        slack
            + 0.005 * product().doubleValue()
            + (isHedged() ? 0.25 : 0) * total.low().doubleValue();
    return Math.abs(product().subtract(total.low()).doubleValue()) <= near;
  }

  /** One digit, or the thousands: never where both are rough. */
  private boolean isSlip() {
    if (fits() || !FigureSlip.likely(product(), total.low())) {
      return false;
    }
    String made = digits(product());
    boolean shifted = made.equals(digits(total.low()));
    boolean sure = made.length() >= DIGITS && digits(total.low()).length() >= DIGITS;
    boolean large = product().compareTo(BigDecimal.valueOf(20)) > 0;
    return large && sure && (shifted || !isHedged());
  }

  /** "80 cents a share on 70 million shares", where 90 make the total to the last digit. */
  private boolean isRateSlip() {
    if (fits() || isHedged() || count.kind() != Kind.COUNT) {
      return false;
    }
    BigDecimal meant = total.low().divide(count.low(), MathContext.DECIMAL32);
    boolean exact = digits(meant).length() <= digits(each).length();
    return exact && FigureSlip.likely(meant, each);
  }

  private static String digits(BigDecimal value) {
    return value.stripTrailingZeros().unscaledValue().abs().toString();
  }
}
