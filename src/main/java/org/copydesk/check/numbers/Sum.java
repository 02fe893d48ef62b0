package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Adds the parts of a whole: "nine people – three women and five men". */
public final class Sum implements Rule {
  static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/sum",
          Severity.WARNING,
          "Parts that do not make the whole",
          "A reader who adds the parts gets another total than the story gives, and no longer knows"
              + " which figure to believe.",
          Example.bad(
              "Of the [[70 delegates, 44 voted for the merger, 17 voted against it and 19]]"
                  + " abstained."),
          Example.bad(
              "A total of [[seven climbers - two women and four]] men - spent the night in a"
                  + " hut."),
          Example.bad("The [[11 finalists (six men and four]] women) have been picked."),
          Example.bad("Police arrested [[14 men and six women, 22]] in all."),
          Example.bad("The [[26 seats are shared by 14 Greens, 9 Liberals and 5]] farmers."),
          Example.bad(
              "Of the [[50 goats in the herd, 14 were sold, 20 died and the other 17]] were"
                  + " kept."),
          Example.bad("The plan costs [[£9m: £4m for roads and £3m]] for schools."),
          Example.bad("There were [[15 pupils, seven girls and nine]] boys, on the bus."),
          Example.bad("Of [[30 cows, eight were sold and the other 24]] stayed."),
          Example.bad(
              "All [[12 jurors voted: seven to convict, three to acquit and one]] abstained."),
          Example.bad(
              "The [[£600 fee was paid by a raffle (£200), a dance (£150) and a gift of £300]]."),
          Example.bad("She got [[four years for arson and two for theft, seven years]] in all."),
          Example.bad(
              "The harbour has [[19 boats in the water this week: ten at the quay, six on the"
                  + " slip and two]] at anchor."),
          Example.bad(
              "The council has [[30 seats: Labour hold 14, the Greens nine and independents"
                  + " five]]."),
          Example.bad(
              "The grant is £900. The choir will spend £500 on a piano and the remaining [[£300]]"
                  + " on lessons."),
          Example.bad("Of the 80 ewes, 52 lambed in March. The other [[38]] were sold at Hawes."),
          Example.bad(
              "Five men were charged. One was freed on Friday and the other [[three]] were"
                  + " jailed."),
          Example.bad(
              "He admitted [[16]] counts of theft and arson: nine of theft, three of arson and two"
                  + " of both."),
          Example.bad(
              "Vale have 41 points from [[24]] matches, with 14 wins, five draws and seven"
                  + " defeats."),
          Example.bad(
              "He carved [[14]] masks, nine of them for the guild and six for a collector."),
          Example.good("He carved 15 masks, nine of them for the guild and six for a collector."),
          Example.good("He carved 14 masks, nine of them for the guild and two for a collector."),
          Example.bad(
              "The Otters outshot the visitors [[42-19]], with 11 in the opening period, 17 in the"
                  + " middle and 16 late on."),
          Example.good(
              "The Otters outshot the visitors 44-19, with 11 in the opening period, 17 in the"
                  + " middle and 16 late on."),
          Example.bad(
              "Bottler to shed staff\n\nA bottler will shed [[1,150]] jobs.\n\nOf the staff,"
                  + " 920 fill bottles, 140 drive and 110 sell."),
          Example.good(
              "Bottler to shed staff\n\nA bottler will shed 1,170 jobs.\n\nOf the staff, 920"
                  + " fill bottles, 140 drive and 110 sell."),
          Example.bad(
              "The trust is short of £4.2m now and £3.1m in spring. A sale would fill that"
                  + " [[£8.3m]] hole."),
          Example.good(
              "The trust is short of £4.2m now and £3.1m in spring. A sale would fill that £7.3m"
                  + " hole."),
          Example.bad(
              "The motion passed by [[31 votes to 22]]. Nineteen Whigs and eleven Tories voted for"
                  + " it."),
          Example.good(
              "The motion passed by 30 votes to 22. Nineteen Whigs and eleven Tories voted for"
                  + " it."),
          Example.bad(
              "Two roofers were jailed for a total of [[15 years]]. Dan Ash was sentenced to nine"
                  + " years and Sam Ash, 33, to five."),
          Example.good(
              "Two roofers were jailed for a total of 14 years. Dan Ash was sentenced to nine"
                  + " years and Sam Ash, 33, to five."),
          Example.bad("The park has [[64]] rhinos, of which 41 are black and 33 white."),
          Example.good("The park has 74 rhinos, of which 41 are black and 33 white."),
          Example.good(
              "Vale have 41 points from 24 matches, with 12 wins, five draws and seven defeats."),
          Example.bad(
              "Twenty members supported the motion and 15 opposed it. With two abstentions, all"
                  + " [[39]] members were accounted for."),
          Example.good(
              "Twenty members supported the motion and 15 opposed it. With two abstentions, all 37"
                  + " members were accounted for."),
          Example.bad(
              "The last dividend was cut to 4c a share. With the first of 7c, owners will get"
                  + " [[12c]] for the year."),
          Example.bad(
              "Of the [[240]] workers, 165 are paid by the hour, 52 are on a salary and 33 come in"
                  + " summer."),
          Example.good(
              "Of the 240 workers, 165 are paid by the hour, 52 are on a salary and 23 come in"
                  + " summer."),
          Example.good("Of the 240 workers, 165 have a car, 152 have a house and 33 have neither."),
          Example.bad(
              "The roof cost [[£9m]]. The money came from two funds: £5m from the state and £3m"
                  + " from the lottery."),
          Example.bad(
              "Three clubs with [[4,600]] players will merge. Hexley has 2,100 players, Stoke 1,300"
                  + " and Marl 1,700."),
          Example.bad(
              "The bridge cost [[£640,000]], of which £400,000 came from the state and £340,000"
                  + " from the town."),
          Example.bad(
              "The state will pay $210 million over ten years. The county adds $43 million for"
                  + " drains, bringing the public share to [[$235 million]]."),
          Example.bad(
              "They backed it by 21 votes to 17, with two abstentions. All [[49]] members were in"
                  + " the hall."),
          Example.good(
              "They backed it by 21 votes to 17, with two abstentions. All 40 members were in the"
                  + " hall."),
          Example.good(
              "The roof cost £9m. The money came from two funds: £6m from the state and £3m from"
                  + " the lottery."),
          Example.good(
              "The roof cost £9m. The first gifts were £5m from the state and £3m from the"
                  + " lottery."),
          Example.good(
              "Three clubs with 4,600 players will merge. Hexley has 2,100 players, Stoke 1,300 and"
                  + " Marl 1,200."),
          Example.good(
              "The bridge cost £640,000, of which £400,000 came from the state and £140,000 from"
                  + " the town."),
          Example.good(
              "The state will pay $210 million over ten years. The county adds $43 million for"
                  + " drains, bringing the public share to $253 million."),
          Example.good(
              "He gave $210 in May and $43 in June, bringing the sum he has given since the fire to"
                  + " $900."),
          Example.good(
              "The harbour has 19 boats in the water this week: ten at the quay, six on the slip"
                  + " and three at anchor."),
          Example.good(
              "The council has 30 seats: Labour hold 14, the Greens nine and independents seven."),
          Example.good(
              "The grant is £900. The choir will spend £500 on a piano and the remaining £400 on"
                  + " lessons."),
          Example.good("Of the 80 ewes, 52 lambed in March. The other 28 were sold at Hawes."),
          Example.good(
              "Of the 80 ewes, 52 lambed in March. Two guides and the other 38 walkers went home."),
          Example.good(
              "The firm has 12 shops in Leeds and eight in York. The other 20 are in Wales."),
          Example.good(
              "A purser took £84,000.\n\n"
                  + "He was caught in May. A boat was sold for £6,200. He wept. The bank wrote."
                  + " Nobody came. He spent £51,000 on cards and the remaining £33,000 on rent."),
          Example.good("Of 40 members, 12 are women. Five of those row, and the other seven swim."),
          Example.bad(
              "The work was paid for by a grant of [[£18,000 and a gift of £6,000, making"
                  + " £240,000]] in all."),
          Example.bad(
              "Of the [[£40m it will spend, £22m goes on schools, £9m on roads and £6m]] on"
                  + " everything else."),
          Example.bad(
              "The crew took [[31 samples over two summers: 14 from the bay, nine from the reef and"
                  + " four]] from the harbour."),
          Example.bad(
              "It had [[25 calls in a week that ended on Sunday: nine fires, ten floods and"
                  + " eight]] others."),
          Example.good(
              "It had 25 calls in a week that ended on Sunday: nine fires, ten floods and six"
                  + " others."),
          Example.good(
              "The crew took 31 samples over two summers: 14 from the bay, nine from the reef and"
                  + " eight from the harbour."),
          Example.good(
              "The work was paid for by a grant of £18,000 and a gift of £6,000, making £24,000 in"
                  + " all."),
          Example.good(
              "They have 96 points from nine matches: three won, five lost and one drawn."),
          Example.good("He won four games in May, nine in June and 15 in July, 28 in all."),
          Example.bad("He won [[four games in May, nine in June and 15 in July, 38]] in all."),
          Example.good("They got £218,000, £127,000 and £67,000, for a total of £412,000."),
          Example.bad("He ran [[42 miles in a week: 12 by day, 15 at dusk and 18]] by night."),
          Example.bad("He spent [[12 years in prison, five in Texas and nine]] in Ohio."),
          Example.good("He spent 12 years in prison, five in Texas and four in Ohio."),
          Example.good("He spent 12 years in prison, five miles off and nine from home."),
          Example.good("She got four years for arson and two for theft, six years in all."),
          Example.good(
              "The £600 fee was paid by a raffle (£200), a dance (£150) and a gift of £250."),
          Example.good("The £600 fee was paid in part by a gift of £300 and a loan of £100."),
          Example.good(
              "Of the 80 delegates, 44 voted for it, 17 voted against it and 19 abstained."),
          Example.good("A total of seven climbers - two women and five men - slept in a hut."),
          Example.good("Some 12 people, including three children and two women, were hurt."),
          Example.good("Of the 20 players, 12 have scored and 15 have a winner's medal."),
          Example.good("Of the 40 members, 22 voted in favour and nine against."),
          Example.good("About 30 people, 12 men and 20 women, came."),
          Example.good("The firm has 40 shops: 12 in Leeds, 8 in York and the rest abroad."),
          Example.good("It will cut jobs at two sites: 130 in Boston and 70 in Hull."),
          Example.good("He has two children, aged three and five."),
          Example.good("The 12 teams (three of them new) play five games and two finals."));

  private static final Set<ReckoningCue> OWN =
      Set.of(ReckoningCue.TOTAL, ReckoningCue.ALL, ReckoningCue.REST);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(INFO.roles())) {
      for (Sentence sentence : article.sentences(block)) {
        List<Quantity> inside =
            quantities.in(sentence).stream()
                .filter(q -> FigureWording.isMoneyOrCount(q) && q.isSingle())
                .toList();
        List<Quantity> lengths =
            quantities.in(sentence).stream()
                .filter(q -> q.isSingle() && q.kind() != Kind.ORDINAL && q.kind() != Kind.AGE)
                .toList();
        boolean length = lengths.size() > 2 && !FigureWording.isMoneyOrCount(lengths.get(0));
        (length ? check(sentence, lengths) : Optional.<Finding>empty())
            .or(() -> check(sentence, inside))
            .ifPresent(findings::add);
      }
    }
    List<Breakdown> wrong = new ArrayList<>(Breakdown.wrong(article, INFO.roles()));
    wrong.addAll(ListedParts.wrong(article));
    wrong.addAll(PartyVotes.wrong(article));
    for (Breakdown breakdown : wrong) {
      if (findings.stream().noneMatch(f -> f.span().overlaps(breakdown.whole().span()))) {
        findings.add(Unequal.finding(breakdown));
      }
    }
    Reckoning.add(findings, article, INFO, OWN);
    return findings;
  }

  private static Optional<Finding> check(Sentence sentence, List<Quantity> inside) {
    for (int i = 0; i < inside.size(); i++) {
      Quantity whole = inside.get(i);
      Optional<List<Quantity>> parts = Partition.parts(sentence, inside, i);
      if (parts.isPresent()
          && Partition.firm(whole)
          && parts.get().stream().allMatch(Partition::firm)) {
        return Unequal.finding(whole, parts.get());
      }
    }
    return Optional.empty();
  }
}
