package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * Whether a figure above a story is worked out from figures of its top.
 *
 * @param all the figures of the body
 * @param lead its first paragraphs
 */
record HeadlineSums(List<Quantity> all, List<Block> lead) {
  private static final Pattern REST = Pattern.compile("\\b(?:remaining|other|last) $");

  /** Whether figures of the top come to {@code said}, or lie so far apart. */
  boolean make(Quantity said) {
    return addsUp(said) || isGap(said);
  }

  /**
   * The last part of a whole that a paragraph gives in full, whose digits {@code said} exchanges.
   */
  static Optional<Quantity> shuffled(Article article, BodyFigures body, Quantity said) {
    boolean money = said.kind() == Kind.MONEY && said.block().role() == Role.HEADLINE;
    if (!money || body.all().stream().anyMatch(q -> BodyFigures.agrees(said, q))) {
      return Optional.empty();
    }
    for (Block block : article.blocks(Set.of(Role.PARAGRAPH))) {
      List<Quantity> parts =
          body.all().stream().filter(q -> q.block() == block && q.kind() == Kind.MONEY).toList();
      Quantity last = parts.isEmpty() ? said : parts.get(parts.size() - 1);
      boolean rest = REST.matcher(last.block().plain().substring(0, last.start())).find();
      if (rest
          && parts.size() > 2
          && parts.stream().allMatch(p -> p.sameUnit(said) && p.isSingle() && Partition.firm(p))
          && new Breakdown(said, parts).differs()
          && FigureSlip.haveSameDigits(Partition.total(parts), said.low())) {
        return Optional.of(last);
      }
    }
    return Optional.empty();
  }

  /** Whether figures of one paragraph, with one or two unnumbered people, make the total. */
  private boolean addsUp(Quantity said) {
    if (said.kind() != Kind.COUNT && said.kind() != Kind.MONEY) {
      return false;
    }
    for (Block block : lead) {
      List<BigDecimal> parts =
          all.stream()
              .filter(q -> q.block() == block && q.sameUnit(said) && q.isSingle())
              .filter(q -> q.fate().isEmpty() || q.fate().equals(said.fate()))
              .filter(
                  q ->
                      q.counts().isEmpty()
                          || BodyFigures.sameThing(said, q)
                          || said.counts().isEmpty())
              .map(Quantity::low)
              .toList();
      if (runMakes(parts, said.low())) {
        return true;
      }
    }
    return false;
  }

  /** Whether two far larger figures of one paragraph lie so far apart. */
  private boolean isGap(Quantity said) {
    List<Quantity> large =
        all.stream()
            .filter(q -> lead.contains(q.block()) && q.isSingle() && q.sameUnit(said))
            .filter(q -> q.low().compareTo(said.low().movePointRight(1)) > 0)
            .toList();
    return large.stream()
        .anyMatch(
            a ->
                large.stream().anyMatch(b -> a.low().subtract(b.low()).compareTo(said.low()) == 0));
  }

  /** Whether two to five neighbours add up to {@code total}. */
  private static boolean runMakes(List<BigDecimal> parts, BigDecimal total) {
    for (int i = 0; i < parts.size(); i++) {
      BigDecimal sum = parts.get(i);
      for (int k = i + 1; k < Math.min(parts.size(), i + 5); k++) {
        sum = sum.add(parts.get(k));
        if (sum.compareTo(total) == 0) {
          return true;
        }
      }
    }
    return false;
  }
}
