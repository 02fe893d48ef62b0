package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.facts.Facts;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Somebody who signs or governs in a year in which others held the office. */
public final class OfficeThen implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "facts/office-then",
              Severity.WARNING,
              "An office that somebody else held in that year",
              "The year or the name is wrong, and a reader of that age remembers which.",
              bad("The plan, which President [[Barack Obama]] signed in March 2021, paid for it."),
              good("The plan, which President Joe Biden signed in March 2021, paid for it."),
              good("The plan, which President Barack Obama praised in March 2021, paid for it."),
              bad("It was built in 1994, when [[Mary McAleese]] was president of Ireland."),
              good("It was built in 1994, when Mary Robinson was president of Ireland."),
              bad("When [[David Dinkins]] was mayor, in 1999, the line was dug."),
              good("When David Dinkins was mayor, in 1992, the line was dug."),
              good("When David Dinkins was mayor, the line was dug. In 1999 it flooded."),
              bad("It opened in 1999, with [[Margaret Thatcher]] as prime minister."),
              good("It opened in 1994, when Mary McAleese was president of the drama club."),
              good("It opened in 1994, when Mary McAleese was vice president of the college."),
              bad("Firms must say so since a law signed by President [[Richard Nixon]] in 1966."),
              bad("The 1966 pact, signed by President [[Nixon]], is void."),
              bad("In 1966 President [[Nixon]] signed a pact that still holds."),
              good("The 1966 pact, signed by President Johnson, is void."),
              good("The 1866 pact, signed by President Johnson, is void."),
              good("A law signed by President Nixon was struck down in 1996."),
              good("In 1996 a film showed how President Nixon signed it."),
              bad("The canal was dug in 1966 under President [[Jimmy Carter]]."),
              good("The canal was dug in 1978 under President Jimmy Carter."),
              bad("No cut was deeper since the [[Muldoon]] government, elected in 1984, began."),
              good("No cut was deeper since the Muldoon government, elected in 1975, began."),
              good("No cut was deeper since the Lange government, elected in 1984, began."),
              good("It was a promise of the Reagan administration, elected in 1980."),
              bad("It was a promise of the [[Reagan]] administration, elected in 1992."),
              good("The Harris government, elected in 1995, cut taxes in Ontario."),
              good("The Thatcher government, elected in 1983, sold the docks."),
              bad("The government of [[John Major]], which came to power in 1997, sold the docks."),
              bad(
                  "On February 28, 2022, it rained, and within days the government of"
                      + " [[Malcolm Turnbull]] had sent troops."),
              good(
                  "On February 28, 2022, it rained, and within days the government of Scott"
                      + " Morrison had sent troops."),
              good(
                  "On February 28, 2022, it rained, and a law of the government of Malcolm Turnbull"
                      + " was praised."),
              bad("In 2019 the [[Turnbull]] government cut the grant."),
              good("In 2016 the Turnbull government cut the grant."),
              good("In 2019 the Turnbull government was in the dock over the grant."),
              good("In 2022 a report on what the government of Malcolm Turnbull did was lost."))
          .outsideQuotes();

  private final Facts facts;

  /** The rule, by the offices of {@code facts}. */
  public OfficeThen(Facts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Holders holders = new Holders(facts);
    List<Finding> findings = new ArrayList<>();
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
      List<DatedTerm> told = new ArrayList<>(Governments.in(tokens, holders));
      Title.in(tokens, facts.offices())
          .forEach(title -> TitleInYear.of(title, holders).ifPresent(told::add));
      told.stream()
          .filter(one -> one.isAnothers(facts.offices()))
          .map(one -> INFO.finding(one.span(), one.told(holders)).citing(one.citation()))
          .forEach(findings::add);
    }
    return findings;
  }
}
