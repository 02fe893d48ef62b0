package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** Multiplies "five pairs of swans, ten birds", "six rows of eight, 48 in all", "£5 each". */
public final class WrongProduct implements Rule {
  static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/wrong-product",
          Severity.WARNING,
          "So many times so many that come to something else",
          "The reader multiplies as the sentence does, and gets another total.",
          Example.bad("Four pairs of owls, [[nine]] birds in all, nest in the barn."),
          Example.bad("Six teams of five runners, [[35]] in total, took part."),
          Example.bad("Grain is kept in three silos of 850 tonnes each, [[25,500 tonnes]] in all."),
          Example.bad(
              "The choir has ordered 40 gowns. It will pay £35 for each, [[£14,000]] in all."),
          Example.bad("The club sold 60 tickets at £8 each, raising a total of [[£840]]."),
          Example.bad("Each of the 12 crews paid $250, or [[$3,500]] in total."),
          Example.bad(
              "All 60 ewes were sold, at an average of £210. The sale made [[£12.6m]], and the farm"
                  + " was paid at once."),
          Example.bad(
              "The fleet has 18 engines. With each engine rated at 12 megawatts, it can give [[316"
                  + " megawatts]]."),
          Example.bad("Profit was [[$5.4 billion]], or 60 cents a share on nine million shares."),
          Example.bad("Profit was [[$63 million]], or 80 cents a share on 70 million shares."),
          Example.bad("The block has nine floors with six flats on each, [[58]] flats altogether."),
          Example.bad(
              "It has eight boats, each with room for 45. Together they hold [[450]] people."),
          Example.bad("Three sets of triplets, [[12]] children in all, start in May."),
          Example.bad("He sold 40 gowns at £15 each, raising [[£700]]."),
          Example.bad("The tarts cost €1.40 each, so that a box of six is [[€9.40]]."),
          Example.good("The tarts cost €1.40 each, so that a box of six is €8.40."),
          Example.bad(
              "The house voted to spend [[$180 million]] on wires. The bill would give $60 million a"
                  + " year for four years in grants to three towns."),
          Example.good(
              "The house voted to spend $180 million on wires. The bill would give $60 million a"
                  + " year for three years in grants to three towns."),
          Example.good(
              "The house voted to spend $190 million on wires. The bill would give $60 million a"
                  + " year for four years in grants to three towns."),
          Example.bad(
              "It is an inn of five rooms. A double costs €95 a night with breakfast, so our four"
                  + " nights came to [[€480]]."),
          Example.good(
              "It is an inn of five rooms. A double costs €95 a night with breakfast, so our four"
                  + " nights came to €380."),
          Example.bad(
              "All 18 performances were full. The house has 220 seats, which means that [[3,690]]"
                  + " tickets were sold."),
          Example.good(
              "All 18 performances were full. The house has 220 seats, which means that 3,960"
                  + " tickets were sold."),
          Example.good("He sold 40 gowns at £15 each, raising £600."),
          Example.bad("Four weeks at £150 a week came to [[£700]]."),
          Example.good("Four weeks at £150 a week came to £600."),
          Example.bad("A box holds 12 eggs and it sells 30 boxes a day, [[460]] eggs in all."),
          Example.bad("It sold 300 tickets at £80. That brought in [[£34,000]]."),
          Example.bad("Nurses work three 12-hour shifts a week, [[38 hours]] in all."),
          Example.bad("Each bag weighs 25kg. The 16 bags together weigh [[450kg]]."),
          Example.bad("Each of the 15 vans can carry 50 fans, so [[850]] can go."),
          Example.good("Each of the 15 vans can carry 50 fans, so 480 police will go."),
          Example.bad(
              "It bought 240 bats, 138 of ash and 102 of elm. At £200 apiece they cost [[£480,000]]."),
          Example.good(
              "It bought 240 bats, 138 of ash and 102 of elm. At £200 apiece they cost £48,000."),
          Example.good(
              "It bought 240 bats, 138 of ash and 102 of elm. At £200 apiece they made £90,000."),
          Example.good("Three sets of triplets, nine children in all, start in May."),
          Example.good("The block has nine floors with six flats on each, 54 flats altogether."),
          Example.good("It has eight boats, each with room for 45. Together they hold 360 people."),
          Example.good("Profit was $5.4 million, or 60 cents a share on nine million shares."),
          Example.good(
              "All 60 ewes were sold, at an average of £210. The sale made £12,600, and the farm"
                  + " was paid at once."),
          Example.good(
              "All 60 ewes were sold, at an average of £210. A tractor made £4,300 and a plough"
                  + " £800."),
          Example.good(
              "The fleet has 18 engines. With each engine rated at 12 megawatts, it can give 216"
                  + " megawatts."),
          Example.good("Each of the 12 crews paid $250, or $3,000 in total."),
          Example.good("Grain is kept in three silos of 850 tonnes each, 2,550 tonnes in all."),
          Example.good("The choir has ordered 40 gowns. It will pay £35 for each, £1,400 in all."),
          Example.good("The club sold 60 tickets at £8 each, raising about £500 in all."),
          Example.good("It sold 60 tickets at £8 each and 20 at £5 each, £580 in all."),
          Example.good("He has four dogs. He gave £20 to each hospice, and £90 in all to nurses."),
          Example.good("Four pairs of owls, eight birds in all, nest in the barn."),
          Example.good("Six teams of five runners, 30 in total, took part."),
          Example.good("Four pairs of owls and nine birds of prey nest in the barn."),
          Example.good("Six teams of up to five runners, 27 in total, took part."),
          Example.good("Four pairs of owls, 12 miles apart, nest in barns."),
          Example.good(
              "The team set 1,250 traps, one for every two hectares, and looked at each of them."
                  + " They caught 3,140 animals in all."));

  private static final Map<String, Integer> SETS =
      Map.of(
          "pair",
          2,
          "couple",
          2,
          "trio",
          3,
          "quartet",
          4,
          "twins",
          2,
          "triplets",
          3,
          "quadruplets",
          4);
  private static final Pattern SET_OF =
      Pattern.compile(
          "^ (?:sets of (twins|triplets|quadruplets)|(pair|couple|trio|quartet)s?(?: of)?"
              + "(?: \\p{L}+){1,2}), $");
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
    for (FigureLine line : FigureLine.in(article, INFO.roles(), 1)) {
      for (int i = 0; i + 1 < line.size(); i++) {
        if (isPlain(line.at(i)) && isPlain(line.at(i + 1))) {
          Matcher set = SET_OF.matcher(line.between(i));
          if (set.find() && TOTAL.matcher(line.after(i + 1)).find()) {
            compare(line.at(i), SETS.get(set.group(set.group(1) == null ? 2 : 1)), line.at(i + 1))
                .ifPresent(findings::add);
          } else if (isGrid(line, i)) {
            compare(line.at(i), line.at(i + 1).low().intValue(), line.at(i + 2))
                .ifPresent(findings::add);
          }
        }
      }
    }
    Reckoning.add(findings, article, INFO, Set.of(ReckoningCue.PRODUCT));
    AtEach.wrong(article).stream()
        .filter(one -> findings.stream().noneMatch(f -> f.span().overlaps(one.span())))
        .forEach(findings::add);
    return findings;
  }

  private static boolean isFirm(Quantity quantity) {
    return quantity.isSingle() && quantity.hedge() == Hedge.NONE;
  }

  private static boolean isGrid(FigureLine line, int i) {
    return line.joined(i, ROWS_OF)
        && line.joined(i + 1, COMMA)
        && isPlain(line.at(i + 2))
        && IN_ALL.matcher(line.after(i + 2)).find();
  }

  private static boolean isPlain(Quantity count) {
    return count.kind() == Kind.COUNT && isFirm(count);
  }

  private static Optional<Finding> compare(Quantity count, int size, Quantity said) {
    BigDecimal exact = count.low().multiply(BigDecimal.valueOf(size));
    return exact.compareTo(said.low()) == 0
        ? Optional.empty()
        : Optional.of(
            INFO.finding(
                    said.span(),
                    "“%s” does not fit: %s times %d is %s."
                        .formatted(
                            said.words(),
                            FigureWording.number(count.low()),
                            size,
                            FigureWording.number(exact)))
                .withRelated(count.span(), "multiplied from here"));
  }
}
