package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/** Totals told after their parts: "bringing the public share to $352m", "All 42 members voted". */
final class Totals {
  /** How many figures before a total may be parts of it. */
  private static final int MOST = 5;

  /** From where a count is too rare to be met by chance. */
  private static final BigDecimal RARE = BigDecimal.valueOf(100);

  private static final Pattern BRINGING =
      Pattern.compile(
          "(?i)(?:, |\\b)(?:bringing|taking) (?:the|its|their|his|her)"
              + " (?:[\\p{L}'’-]+ ){1,5}to (?:a total of )?$");
  private static final Pattern A_TOTAL =
      Pattern.compile(
          "(?i)\\b(?:a (?:combined )?total of|a combined|together|in all|altogether) $");
  private static final Pattern COMES_TO =
      Pattern.compile("(?i)\\b(?:(?:comes?|came|adds? up|added up|amounts?) to|totall?ed) $");
  private static final Pattern IN_ALL =
      Pattern.compile(
          "^(?: \\p{L}+)? (?:in all|in total|altogether|between them|combined|for the year)\\b");
  private static final Pattern VOTES =
      Pattern.compile(
          "(?i)\\b(?:vot(?:e|es|ed|ing)|backed|supported|approved|passed|carried|rejected)\\b");
  private static final Pattern ALL_OF_THEM = Pattern.compile("(?i), all $");
  private static final Pattern ALL = Pattern.compile("(?:^|[.!?] )All (?:the )?$");
  private static final Pattern PRESENT =
      Pattern.compile(
          "(?i)^ [\\p{L}-]+ (?:voted|were (?:there|present|in the)|took part|attended)\\b");

  private Totals() {}

  /** "… $310m … $42m, bringing the public share to $352m": the figures before it make it. */
  static Optional<Breakdown> total(Sentence sentence, List<Quantity> told, Quantity total) {
    String text = sentence.block().plain();
    String before = text.substring(sentence.start(), total.start());
    String after = text.substring(total.end(), sentence.end());
    boolean inAll = IN_ALL.matcher(after).find() || A_TOTAL.matcher(before).find();
    inAll |= COMES_TO.matcher(before).find();
    boolean bringing = BRINGING.matcher(before).find();
    boolean everyone = ALL_OF_THEM.matcher(before).find() && VOTES.matcher(allBefore(total)).find();
    if (everyone && total.kind() == Kind.COUNT) {
      return cast(told, total);
    }
    boolean rare = total.kind() != Kind.COUNT || total.low().compareTo(RARE) >= 0;
    if (!rare || !inAll && !bringing || !Partition.firm(total)) {
      return Optional.empty();
    }
    List<Quantity> parts =
        told.stream()
            .filter(q -> q.sameUnit(total) && q.end() <= total.start())
            .filter(
                q ->
                    total.kind() != Kind.COUNT
                        || q.counts().isEmpty()
                        || q.counts().equals(total.counts()))
            .toList();
    if (parts.size() < 2 || parts.size() > MOST || !parts.stream().allMatch(Partition::firm)) {
      return Optional.empty();
    }
    double slack = new Breakdown(total, parts).slack();
    boolean made = Remainder.makes(parts, 0, total.low(), slack + 1e-9, false);
    List<Quantity> near = parts.subList(parts.size() - 2, parts.size());
    Breakdown two = new Breakdown(total, near);
    Breakdown all = new Breakdown(total, parts);
    return made
        ? Optional.empty()
        : Optional.of(all)
            .filter(Breakdown::isTotalSlip)
            .or(() -> Optional.of(two).filter(Breakdown::isTotalSlip));
  }

  private static String allBefore(Quantity total) {
    return total.block().plain().substring(0, total.start());
  }

  /** "Twenty-six backed it and 20 opposed it. With two abstentions, all 48 members voted." */
  private static Optional<Breakdown> cast(List<Quantity> told, Quantity total) {
    List<Quantity> parts =
        told.stream()
            .filter(q -> q.kind() == Kind.COUNT && q.low().compareTo(total.low()) < 0)
            .toList();
    boolean plain = parts.stream().allMatch(Partition::firm);
    return parts.size() == 3 && plain
        ? Optional.of(new Breakdown(total, parts)).filter(Breakdown::isSlip)
        : Optional.empty();
  }

  /** "by 23 votes to 18, with one abstention. All 42 members voted." */
  static Optional<Breakdown> votes(Sentence sentence, List<Quantity> here, List<Quantity> next) {
    String said = sentence.block().plain().substring(sentence.start(), sentence.end());
    List<Quantity> scores = here.stream().filter(q -> q.kind() == Kind.SCORE).toList();
    if (next.isEmpty() || scores.size() != 1 || !VOTES.matcher(said).find()) {
      return Optional.empty();
    }
    Quantity whole = next.get(0);
    String text = whole.block().plain();
    boolean all =
        whole.kind() == Kind.COUNT
            && ALL.matcher(text.substring(0, whole.start())).find()
            && PRESENT.matcher(text.substring(whole.end())).find();
    if (!all) {
      return Optional.empty();
    }
    List<Quantity> parts = new ArrayList<>();
    parts.add(Counts.side(scores.get(0), scores.get(0).low()));
    parts.add(Counts.side(scores.get(0), scores.get(0).high()));
    boolean abstained = said.contains("abst");
    here.stream().filter(q -> q.kind() == Kind.COUNT).forEach(parts::add);
    boolean known = parts.size() <= 3 && (parts.size() == 3) == abstained;
    return Optional.of(new Breakdown(whole, parts)).filter(b -> known && b.isSlip());
  }
}
