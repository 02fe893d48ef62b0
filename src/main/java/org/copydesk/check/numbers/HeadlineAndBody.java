package org.copydesk.check.numbers;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Holds the figures of headline, standfirst, crosshead and caption to those of the body. */
public final class HeadlineAndBody implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "numbers/headline-and-body",
              Severity.WARNING,
              "A figure in headline or caption that the body contradicts",
              "Readers see the headline first and the body next; when the figure changes between"
                  + " them, one of the two is wrong and the whole story is doubted.",
              bad(
                  "[[Twelve]] killed in bus crash\n\nThirteen people were killed when a bus left"
                      + " the road near Lima on Tuesday, police said."),
              bad(
                  "At least [[167]] killed in crane collapse\n\nA storm caused a crane to fall,"
                      + " killing 107 or more and wounding 238, officials said."),
              bad(
                  "Singer Ana Ruiz dies at [[84]]\n\n"
                      + "Ana Ruiz, who sang for four decades, died at home on Monday. She was 85."),
              bad(
                  "Court jails [[six]] police over theft in Lyon\n\n"
                      + "Two police officers from Lyon were sent to prison on Monday for theft."),
              bad(
                  "Prime minister suspends parliament for [[eight weeks]]\n\n"
                      + "The prime minister suspended parliament for five weeks on Tuesday."),
              bad(
                  "Warner wins gold in [[460 m]] hurdles\n\n"
                      + "Tom Warner won the 400 metres hurdles final in Rome on Sunday."),
              bad(
                  "Tropical Depression [[Seven]] nears Florida\n\n"
                      + "Tropical Depression Three formed over the Bahamas this weekend."),
              bad(
                  "Firm to cut [[300]] jobs in Hull\n\n"
                      + "The firm will cut 200 jobs at its plant in Hull, it said on Friday."),
              bad(
                  "[[Forty]] boats in harbour race\n\n"
                      + "The harbour race drew 60 boats, more than in 2019, the club said."),
              bad(
                  "[[Three]] held over bank raid\n\n"
                      + "Police arrested four people on Monday after a raid on a bank."),
              bad(
                  "Baker banned for [[four years]]\n\nA baker who sold mouldy flour was banned for"
                      + " five years on Monday.\n\nIt was the first such case for four years."),
              bad(
                  "Kiln blew up [[six]] times before fire\n\nA kiln in a pottery blew up 16 times"
                      + " before the fire last year, a court heard."),
              bad(
                  "Class keeps pensioners upright for [[18 weeks]]\n\nPensioners who took a class"
                      + " fell less often, a study has found.\n\nThey were watched for 18 months."),
              bad(
                  "Clinic cuts waits by [[half]]\n\n"
                      + "Waits at a hospital have fallen by a third since a clinic opened."),
              bad(
                  "Vale win [[seven]]-goal thriller\n\n"
                      + "Vale beat Rudd 3-2 on Saturday. It was a cold day."),
              good(
                  "Baker wins marathon by two minutes\n\nA baker won the city marathon on Sunday in"
                      + " 2 hours, 18 minutes.\n\nIt was her first."),
              good(
                  "Vale win five-goal thriller\n\n"
                      + "Vale beat Rudd 3-2 on Saturday. It was a cold day."),
              good(
                  "Clinic cuts waits by a third\n\n"
                      + "Waits at a hospital have fallen by 32 per cent since a clinic opened."),
              good(
                  "Clinic cuts costs by half\n\nWaits at a hospital have fallen by a third since a"
                      + " clinic opened. Its costs fell by half."),
              good(
                  "Class keeps pensioners upright for 18 weeks\n\n"
                      + "Pensioners who took a class fell less often, a study has found.\n\n"
                      + "They were watched for 18 weeks, and some for 18 months."),
              good(
                  "Hand count finds nine more votes\n\nA count of the votes by hand ended on Monday"
                      + " and left Ann Harper 205 votes ahead. Her lead had been 214."),
              good(
                  "Baker banned for four years\n\nA baker who sold mouldy flour was banned for four"
                      + " years on Monday. He had been banned for five years in 2010."),
              good(
                  "Kiln blew up six times before fire\n\nA kiln blew up six times before the fire"
                      + " last year, four times the rate of the others."),
              good(
                  "Three held hands in bank raid\n\n"
                      + "Police arrested four people on Monday after a raid on a bank."),
              good(
                  "Twelve killed in bus crash\n\nTwelve people were killed when a bus left the road"
                      + " near Lima on Tuesday, police said."),
              good(
                  "More than 160 killed in crane collapse\n\n"
                      + "A storm caused a crane to fall, killing 163 people, officials said."),
              good(
                  "Twelve killed in two attacks\n\n"
                      + "Ten people were killed in Lima on Tuesday and two in Cusco, police said."),
              good(
                  "Six killed in blast\n\n"
                      + "The blast killed five workers and their driver, police said."),
              good(
                  "Nine killed in bus crash\n\nNine people were killed in a crash near Lima on"
                      + " Tuesday. Last year 30 people were killed on the road."),
              good(
                  "Death toll in bus crash rises to 14\n\n"
                      + "Two more people have died after a bus crash near Lima, taking the death"
                      + " toll to 14. An earlier toll gave 12 people killed."),
              good(
                  "Singer Ana Ruiz dies at 85\n\nAna Ruiz, who first sang at the age of 12, died on"
                      + " Monday aged 85. She leaves a son, 40."),
              good("Firm to cut 300 jobs\n\nThe firm will cut 297 jobs, it said on Friday."),
              good(
                  "Two held over theft of 40 bikes\n\n"
                      + "Police arrested two men on Monday. Some 60 bikes were found in May."),
              good(
                  "Bridge opens in Hay\n\nTown gets its crossing back, but 60 houses stand"
                      + " empty\n\nThe bridge in Hay opened on Friday. The flood in Hay went"
                      + " through 340 of the town's 520 houses."),
              good(
                  "Alliance wins 15 seats in Hay\n\n"
                      + "The Alliance won Hay on Monday with one seat more than it needed."),
              bad(
                  "Stolen Hay landscape returns to museum after [[41 years]]\n\n"
                      + "A landscape stolen from the museum in Hay went back on Tuesday, 14 years"
                      + " after it was taken."),
              good(
                  "Hospice treasurer jailed for four and a half years\n\nA treasurer who stole from"
                      + " a hospice was jailed on Monday for four years and six months."),
              good(
                  "Board lay in store for 18 days as Alan Pell died in river\n\nAlan Pell, 67, died"
                      + " in the river on Saturday, eight days before he was to retire."),
              good(
                  "Jury convicts treasurer on 11 of 14 counts\n\n"
                      + "A jury convicted a treasurer on Monday of eight counts of fraud and three"
                      + " counts of theft, and acquitted her on two other counts."),
              bad(
                  "Museum opens after [[£6.8m]] refit\n\nThe state paid £4.2m and the city £2.9m. The"
                      + " remaining £1.5m came from donors."),
              good(
                  "Museum opens after £8.6m refit\n\nThe state paid £4.2m and the city £2.9m. The"
                      + " remaining £1.5m came from donors."),
              good(
                  "Museum opens after £6.8m refit\n\nThe state paid £4.2m and the city £2.9m. Another"
                      + " £1.5m came from donors."),
              bad(
                  "Cawley takes last seat by [[90]] votes\n\nPat Dunn had 1,679 votes in Hay,"
                      + " against 1,688 votes for Una Cawley, who won by nine votes."),
              good(
                  "Fifteen die as plane crashes into houses\n\n"
                      + "All but one of the 16 people on board died."))
          .needingStory();

  private static final Set<Role> ABOVE =
      Set.of(Role.HEADLINE, Role.STANDFIRST, Role.CROSSHEAD, Role.CAPTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    BodyFigures body = BodyFigures.of(article);
    if (body.isEmpty()) {
      return findings;
    }
    for (Block block : article.blocks(ABOVE)) {
      for (Quantity said : quantities.in(block)) {
        body.contradiction(said)
            .or(() -> HeadlineWording.of(article, body, said))
            .or(() -> HeadlineSums.shuffled(article, body, said))
            .map(other -> finding(block, said, other))
            .ifPresent(findings::add);
      }
      for (Quantity label : quantities.labels(block)) {
        body.otherLabel(label).map(other -> finding(block, label, other)).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Finding finding(Block block, Quantity said, Quantity other) {
    String where =
        switch (block.role()) {
          case HEADLINE -> "The headline";
          case STANDFIRST -> "The standfirst";
          case CROSSHEAD -> "The crosshead";
          default -> "The caption";
        };
    String message =
        where + " says “" + phrase(said) + "”, the story “" + phrase(other) + "”; make them agree.";
    return INFO.finding(said.span(), message).withRelated(other.span(), "the story's figure");
  }

  private static String phrase(Quantity quantity) {
    String text = quantity.block().plain();
    if (quantity.kind() == Kind.LABEL) {
      int from = Math.max(0, quantity.start() - quantity.counts().length() - 1);
      return text.substring(from, quantity.end());
    }
    String words = text.substring(quantity.start(), quantity.nounEnd());
    return Optional.of(quantity.fate())
        .flatMap(fate -> fate)
        .filter(fate -> quantity.kind() == Kind.COUNT && !words.endsWith("deaths"))
        .map(fate -> words + " " + fate.word())
        .orElse(words);
  }
}
