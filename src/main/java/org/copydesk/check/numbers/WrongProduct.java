package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Multiplies "five pairs of swans, ten birds", "six rows of eight, 48 in all". */
public final class WrongProduct implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/wrong-product",
          Severity.WARNING,
          "So many times so many that come to something else",
          "The reader multiplies as the sentence does, and gets another total.",
          Example.bad("Four pairs of owls, [[nine]] birds in all, nest in the barn."),
          Example.bad("Six teams of five runners, [[35]] in total, took part."),
          Example.good("Four pairs of owls, eight birds in all, nest in the barn."),
          Example.good("Six teams of five runners, 30 in total, took part."),
          Example.good("Four pairs of owls and nine birds of prey nest in the barn."),
          Example.good("Six teams of up to five runners, 27 in total, took part."),
          Example.good("Four pairs of owls, 12 miles apart, nest in barns."));

  private static final Map<String, Integer> SETS =
      Map.of("pair", 2, "couple", 2, "trio", 3, "quartet", 4);
  private static final Pattern SET_OF =
      Pattern.compile("^ (pair|couple|trio|quartet)s?(?: of)?(?: \\p{L}+){1,2}, $");
  private static final Pattern ROWS_OF = Pattern.compile("^ \\p{L}+s of $");
  private static final Pattern TOTAL =
      Pattern.compile("^(?: \\p{L}+)? (?:in all|in total|altogether)\\b|^ \\p{L}+s, ");
  private static final Pattern IN_ALL =
      Pattern.compile("^(?: \\p{L}+)? (?:in all|in total|altogether)\\b");
  private static final Pattern COMMA = Pattern.compile("^(?: \\p{L}+){1,2}, $");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (FigureLine line : FigureLine.in(article, INFO.roles(), 2)) {
      for (int i = 0; i + 1 < line.size(); i++) {
        Matcher set = SET_OF.matcher(line.between(i));
        if (isPlain(line.at(i)) && isPlain(line.at(i + 1))) {
          if (set.find() && TOTAL.matcher(line.after(i + 1)).find()) {
            compare(line, i, SETS.get(set.group(1)), i + 1, findings);
          } else if (isGrid(line, i)) {
            compare(line, i, line.at(i + 1).low().intValue(), i + 2, findings);
          }
        }
      }
    }
    return findings;
  }

  private static boolean isGrid(FigureLine line, int i) {
    return line.joined(i, ROWS_OF)
        && line.joined(i + 1, COMMA)
        && isPlain(line.at(i + 2))
        && IN_ALL.matcher(line.after(i + 2)).find();
  }

  private static boolean isPlain(Quantity count) {
    return count.kind() == Kind.COUNT && count.isSingle() && count.hedge() == Hedge.NONE;
  }

  private static void compare(FigureLine line, int i, int size, int total, List<Finding> findings) {
    BigDecimal exact = line.at(i).low().multiply(BigDecimal.valueOf(size));
    Quantity said = line.at(total);
    if (exact.compareTo(said.low()) != 0) {
      findings.add(
          INFO.finding(
                  said.span(),
                  "“%s” does not fit: %s times %d is %s."
                      .formatted(
                          said.words(),
                          Wording.number(line.at(i).low()),
                          size,
                          Wording.number(exact)))
              .withRelated(line.at(i).span(), "multiplied from here"));
    }
  }
}
