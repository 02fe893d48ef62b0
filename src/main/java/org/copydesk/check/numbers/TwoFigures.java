package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.OwnErrors;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Figure;
import org.copydesk.story.Figures;
import org.copydesk.word.WordLists;

/** Finds one property of one thing given two figures in the running copy. */
public final class TwoFigures implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "numbers/two-figures",
              Severity.WARNING,
              "One thing given two figures",
              "The story gives one property of one thing twice, with two figures; the reader cannot"
                  + " know which is meant.",
              Example.bad(
                  "The Penmarth causeway is two miles long. Nobody may drive along the"
                      + " [[four-mile]] Penmarth causeway at high water."),
              Example.bad(
                  "The Lantern Foundry employs 31 people. Six of the [[36]] people employed by"
                      + " the Lantern Foundry are moulders."),
              Example.bad(
                  "The Vesper lido cost £3m. Children swim free at the [[£5m]] Vesper lido until"
                      + " May."),
              Example.bad(
                  "Toller College has 220 pupils. A bell woke the [[250]] pupils at Toller"
                      + " College before dawn."),
              Example.bad(
                  "The Norwick launch carries 60 passengers. The [[80]]-passenger Norwick launch"
                      + " leaves at dusk."),
              Example.bad(
                  "Ada Bree sold her mill at Rudd for £12m. She has bought an island with the"
                      + " [[£15m]] that the mill at Rudd made."),
              Example.bad(
                  "The trial of Omar Vale lasted 11 days. Nobody sat in the gallery during the"
                      + " [[13-day]] trial of Vale."),
              Example.bad(
                  "Lund ran the mile in 241.84 seconds. The [[241.48 seconds]] that she ran was a"
                      + " record."),
              Example.bad(
                  "The comet comes back every 71 years. Few see it twice, as it comes back only"
                      + " every [[76 years]]."),
              Example.bad("Lund was fined £540. The [[£450]] fine must be paid by May."),
              Example.bad("The school has 400 pupils. Parents of its [[450]] pupils were told."),
              Example.good(
                  "The comet comes back every 71 years. It is dark, as it comes near every 76"
                      + " years."),
              Example.good("Lund was fined £540. The £450 ring must be sold by May."),
              Example.good("The school has 400 pupils. Parents of its 450 new pupils were told."),
              Example.good("The school has 400 pupils. The college wrote to its 450 pupils."),
              Example.good(
                  "The trial of Omar Vale lasted 11 days. Nobody sat in the gallery during the"
                      + " 26-day trial of Ann Orr."),
              Example.good(
                  "The trial of Omar Vale lasted 11 days. In 2019 the 13-day trial of Vale's"
                      + " brother was held."),
              Example.good(
                  "Ada Bree sold her mill for £12m and her boat for £2m. She spent the £15m that"
                      + " she made from the sale of the mill."),
              Example.good(
                  "Ada Bree sold her mill for £12m. She gave the £15m that a bank lent to"
                      + " nurses."),
              Example.good(
                  "The Penmarth causeway is two miles long. Nobody may drive along the two-mile"
                      + " Penmarth causeway at high water."),
              Example.good(
                  "The Penmarth causeway is two miles long. The one-mile Saltby causeway is"
                      + " older."),
              Example.good(
                  "The Lantern Foundry employs 31 people. In 1990 the Lantern Foundry employed"
                      + " 88 people."),
              Example.good(
                  "The first launch left Norwick with 45 anglers aboard. The second launch left"
                      + " Norwick with 38 anglers aboard."),
              Example.good(
                  "Toller College has 220 pupils. Some 30 pupils at Toller College were ill."),
              Example.good(
                  "Odile Farr won the opening set in 38 minutes. Odile Farr won the deciding set"
                      + " in 41 minutes."),
              Example.good(
                  "Toller College has 220 pupils. The 40 pupils of Toller College who sang were"
                      + " praised."),
              Example.good("We reported that the mill employed 320 people. It employs 230 people."),
              Example.good(
                  "Our report on the show said that the winning marrow weighed 142kg. The marrow"
                      + " weighed 42kg."),
              Example.good(
                  "“I think I was booked nine times in all,” she said. She was booked 11 times."),
              Example.bad("The mill employed 320 people. The mill employs [[230]] people."),
              Example.good("Acme bought 12 planes. Acme sold the 15 planes it had."),
              Example.good("Labour won 23 seats. The Greens won 12 seats in Leeds."),
              Example.bad(
                  "The mast is 90 metres high. Gales bent the [[60-metre]] mast in March, the"
                      + " harbour master said."),
              Example.bad(
                  "Penmarth Hall, which seats 340 guests, is let for weddings. All the [[430]]"
                      + " guests at Penmarth Hall ate crab."),
              Example.good("The Vesper lido cost £3m. A £5m Norwick lido is planned."),
              Example.good("The Vesper lido cost £3m. The roof alone would cost £5m."),
              Example.good(
                  "The Norwick launch carries 60 passengers. The Norwick launch carries another 20"
                      + " passengers on deck."),
              Example.good("The Vesper lido cost £3m. Entry to the Vesper lido cost £3 a head."),
              Example.good("The wall is about 90 metres long. Goats climb the 100-metre wall."),
              Example.good("The Vesper lido is 50 metres long. The Vesper lido is 18 metres wide."))
          .needingStory();

  /** What only guesses in somebody's mouth: "I think I was booked nine times". */
  private static final Pattern GUESS =
      Pattern.compile(
          "(?i)\\b(?:" + String.join("|", WordLists.of(TwoFigures.class, "guess")) + ")\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Figure> figures = Figures.of(article).all();
    List<Finding> findings = new ArrayList<>();
    for (int later = 1; later < figures.size(); later++) {
      Figure b = figures.get(later);
      for (int earlier = 0; earlier < later; earlier++) {
        Figure a = figures.get(earlier);
        if (a.place() != b.place()
            && a.ofSameThing(b)
            && differ(a.value(), b.value())
            && !isMended(b.value())
            && !isGuess(article, a.value())
            && !isGuess(article, b.value())) {
          findings.add(finding(a.value(), b.value()));
          break;
        }
      }
    }
    for (ToldAgain told : ToldAgain.wrong(article)) {
      if (!isMended(told.again())
          && !isGuess(article, told.first())
          && !isGuess(article, told.again())
          && findings.stream().noneMatch(f -> f.span().overlaps(told.again().span()))) {
        findings.add(finding(told.first(), told.again()));
      }
    }
    return findings;
  }

  /** "We said that it weighed 142kg. It weighed 42kg": a paper mends what it had printed. */
  private static boolean isMended(Quantity again) {
    return OwnErrors.leadTo(again.block(), again.end());
  }

  private static boolean isGuess(Article article, Quantity figure) {
    return article
        .quotation(figure.block(), figure.start(), figure.end())
        .map(said -> figure.block().plain().substring(said.start(), said.end()))
        .filter(said -> GUESS.matcher(said.replace('’', '\'')).find())
        .isPresent();
  }

  private static boolean differ(Quantity a, Quantity b) {
    boolean hedged = a.hedge() == Hedge.ABOUT || b.hedge() == Hedge.ABOUT;
    double ratio = a.low().doubleValue() / b.low().doubleValue();
    return !a.sameValue(b) && !(hedged && ratio > 0.8 && ratio < 1.25);
  }

  private static Finding finding(Quantity first, Quantity second) {
    String message =
        "“"
            + words(second)
            + "” here, but “"
            + words(first)
            + "” before of what seems the same thing; make them agree.";
    return INFO.finding(second.span(), message).withRelated(first.span(), "the other figure");
  }

  private static String words(Quantity figure) {
    return figure.block().plain().substring(figure.start(), figure.nounEnd());
  }
}
