package org.copydesk.check.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Span;
import org.copydesk.quantity.Digits;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;

/**
 * "It fell in August 2021 … She was charged in November 2020, two years later": a year said to be
 * later that is before all it can be later than, and one digit from the right one.
 *
 * @param later where the year stands
 * @param before where the one stands that it is counted from
 * @param right what it should be
 */
record LaterDate(Span later, Span before, int right) {
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[6-9]|20)\\d\\d\\b(?!,\\d|%)");
  private static final Pattern AFTER = Pattern.compile("^, (?:[a-z]+ ){0,5}$");
  private static final Pattern LATER = Pattern.compile("^ (?:later|afterwards)\\b(?! than\\b)");

  /** Every such year of a story. */
  static List<LaterDate> wrong(Article article) {
    List<LaterDate> wrong = new ArrayList<>();
    for (Block block : article.blocks(Set.of(Role.PARAGRAPH, Role.LIST_ITEM))) {
      for (Quantity length : Quantities.of(article).in(block)) {
        boolean years = length.kind() == Kind.DURATION && length.unit().equals("year");
        String plain = block.plain();
        if (years && length.isSingle() && LATER.matcher(plain.substring(length.end())).find()) {
          in(article, block, length).ifPresent(wrong::add);
        }
      }
    }
    return wrong;
  }

  private static Optional<LaterDate> in(Article article, Block block, Quantity length) {
    String plain = block.plain().substring(0, length.start());
    List<int[]> years = years(plain);
    if (years.size() < 2) {
      return Optional.empty();
    }
    int[] later = years.get(years.size() - 1);
    int[] before = years.get(years.size() - 2);
    int many = length.low().intValue();
    boolean beside = AFTER.matcher(plain.substring(later[2])).matches();
    if (!beside || later[0] >= before[0] || many < 1) {
      return Optional.empty();
    }
    boolean explained =
        article.blocks().stream()
            .flatMap(other -> years(other.plain()).stream())
            .anyMatch(year -> Math.abs(year[0] + many - later[0]) <= 1);
    int right = before[0] + many;
    return explained || !Digits.differInOne(right, later[0])
        ? Optional.empty()
        : Optional.of(
            new LaterDate(block.span(later[1], later[2]), block.span(before[1], before[2]), right));
  }

  private static List<int[]> years(String plain) {
    List<int[]> years = new ArrayList<>();
    Matcher year = YEAR.matcher(plain);
    while (year.find()) {
      years.add(new int[] {Integer.parseInt(year.group()), year.start(), year.end()});
    }
    return years;
  }
}
