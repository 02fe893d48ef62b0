package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.sources.FigureLookup;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.NumberLookup;
import org.copydesk.sources.QuoteLookup;
import org.copydesk.sources.QuoteMatch;
import org.copydesk.sources.SourcePack;
import org.copydesk.word.Lexicon;

/** Finds figures that the sources give otherwise. */
public final class FigureDiffers extends SourcedRule {
  private static final Set<Role> READ = Role.COPY;

  private static final RuleInfo INFO =
      RuleInfo.of(
          "sources/figure-differs",
          Severity.ERROR,
          "A figure that the sources give otherwise",
          "The source speaks of the same thing and has another number.",
          Example.bad(
              "The ferry will stop.\n\nThe line sold 4,600 tickets in May, a [[13 per cent]]"
                  + " rise.\n\n<!-- copydesk: source The line sold 4,600 tickets in May, when the"
                  + " sun shone, against 4,000 tickets in April. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe worker has stood at the lamp for [[nine years]].\n\n"
                  + "<!-- copydesk: source The worker has stood at the lamp for six years. -->"),
          Example.bad(
              "The ferry will stop.\n\nRents rise to £32, an increase of [[12.5 per cent]].\n\n"
                  + "<!-- copydesk: source Rents go from £28 to £32. -->"),
          Example.good(
              "The ferry will stop.\n\nRents rise to £32, an increase of 14 per cent.\n\n"
                  + "<!-- copydesk: source Rents go from £28 to £32. -->"),
          Example.good(
              "The ferry will stop.\n\nThe company owns three-quarters of the huts on the old pier.\n\n"
                  + "<!-- copydesk: source The company now owns 46 of the 60 huts on the old pier. -->"),
          Example.good(
              "The ferry will stop.\n\nThe line sold 4,600 tickets in May, a 15 per cent"
                  + " rise.\n\n<!-- copydesk: source The line sold 4,600 tickets in May, when the"
                  + " sun shone, against 4,000 tickets in April. -->"),
          Example.good(
              "The ferry will stop.\n\nThe line sold 4,000 tickets in April, a 13 per cent"
                  + " fall.\n\n<!-- copydesk: source The line sold 4,000 tickets in April, against"
                  + " 4,600 tickets in March. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe slip, the ramp and the lights cost [[£257,000]].\n\n"
                  + "<!-- copydesk: source Costs: the slip £162,000, the ramp £47,000, the lights"
                  + " £38,000. -->"),
          Example.good(
              "The ferry will stop.\n\nThe slip, the ramp and the lights cost £247,000.\n\n"
                  + "<!-- copydesk: source Costs: the slip £162,000, the ramp £47,000, the lights"
                  + " £38,000. -->"),
          Example.bad(
              "The ferry will stop.\n\nFor [[every kilometre]] sailed the ferry burns 140 litres of"
                  + " oil.\n\n<!-- copydesk: source Each mile that the ferry sails burns 140 litres"
                  + " of oil. -->"),
          Example.good(
              "The ferry will stop.\n\nFor every mile sailed the ferry burns 140 litres of oil.\n\n"
                  + "<!-- copydesk: source Each mile that the ferry sails burns 140 litres of oil."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\nThe line will pay its crews [[£180]] a trip.\n\n"
                  + "<!-- copydesk: source The line will pay its crews up to £180 a trip. -->"),
          Example.good(
              "The ferry will stop.\n\nWhat the line will pay its crews is capped at £180 a"
                  + " trip.\n\n<!-- copydesk: source The line will pay its crews up to £180 a trip."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\nRepairs to the old pier will cost nearly [[£245,000]].\n\n"
                  + "<!-- copydesk: source Repairs to the old pier will cost £241,700. -->"),
          Example.good(
              "The ferry will stop.\n\nRepairs to the old pier will cost nearly £245,000.\n\n"
                  + "<!-- copydesk: source Repairs to the old pier will cost £242,600. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe ferry line carried [[7,250 passengers]] last year, an"
                  + " improvement on 2023.\n\n<!-- copydesk: source The ferry line carried 7,640"
                  + " passengers in 2024, against 7,250 in 2023. -->"),
          Example.good(
              "The ferry will stop.\n\nThe line runs three boats at night.\n\n"
                  + "<!-- copydesk: source At night the line runs its boats between midnight and"
                  + " five. -->"),
          Example.good(
              "The ferry will stop.\n\n"
                  + "The first boat was nine minutes late by its own rule.\n\n"
                  + "<!-- copydesk: source The first boat was thirty-nine minutes late. Its own"
                  + " rule is thirty. -->"),
          Example.bad(
              "The ferry will stop.\n\n"
                  + "The ferry line carried [[48,000 passengers]] last year.\n\n"
                  + "<!-- copydesk: source The ferry line carried 84,000 passengers last year."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\nRepairs to the old pier will cost [[£3 million]].\n\n"
                  + "<!-- copydesk: source Repairs to the old pier will cost £3 billion. -->"),
          Example.bad(
              "The ferry will stop.\n\nWe asked [[1,240 adults]] in May.\n\n"
                  + "<!-- copydesk: source Interviews were held with 1,204 adults, aged 18 and"
                  + " over. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe fare for a cabin rose 5.2 per cent to [[£46]].\n\n"
                  + "<!-- copydesk: source The fare for a cabin went up 5.2 per cent, from £46 to"
                  + " £48.40. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe harbour gave £600, £400 and £200, a total of"
                  + " [[£1,300]].\n\n"
                  + "<!-- copydesk: source The harbour gave £600 at first, then £400 and £200."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\n"
                  + "Some 38 per cent sail alone, down [[six per cent]] in two years.\n\n"
                  + "<!-- copydesk: source Of those asked 38 per cent sail alone, 44 per cent"
                  + " before. -->"),
          Example.bad(
              "The ferry will stop.\n\nDivers recovered all of the [[23 crates]] on Monday.\n\n"
                  + "<!-- copydesk: source Divers recovered 19 of 23 crates. -->"),
          Example.bad(
              "The ferry will stop.\n\nShe had been a ferry captain for [[11 months]].\n\n"
                  + "<!-- copydesk: source I had been a ferry captain for eleven days. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe hull has cracks in 14 places, [[nine]] of them"
                  + " deep.\n\n<!-- copydesk: source Cracks in 14 places, of which six are deep."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\nTom Bell, who employs [[44 people]], was glad.\n\n"
                  + "<!-- copydesk: source I employ 32 people, said Tom Bell. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe line carried [[three times]] as many crates as in"
                  + " spring.\n\n<!-- copydesk: source The line carried 840 crates, against 420"
                  + " crates in spring. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe price of a cabin rose [[7.5 per cent]] in"
                  + " May.\n\n<!-- copydesk: source The price of a cabin fell 7.5 per cent in May."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\nThe line has [[26]] more deckhands than in 2019.\n\n"
                  + "<!-- copydesk: source The line has 26 fewer deckhands than in 2019. -->"),
          Example.bad(
              "The ferry will stop.\n\nSome [[two-thirds of passengers]] sail alone on"
                  + " Sundays.\n\n<!-- copydesk: source On Sundays 41 per cent of passengers sail"
                  + " alone. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe harbour board voted to close it by [[six votes to"
                  + " two]].\n\n<!-- copydesk: source The harbour board voted to close it by five"
                  + " votes to two. -->"),
          Example.good(
              "The ferry will stop.\n\nThe line carried nearly twice as many crates as in"
                  + " spring.\n\n<!-- copydesk: source The line carried 830 crates, against 420"
                  + " crates in spring. -->"),
          Example.good(
              "The ferry will stop.\n\nThe line has 26 more deckhands than its rival.\n\n"
                  + "<!-- copydesk: source The rival has 26 fewer deckhands than the line. -->"),
          Example.good(
              "The ferry will stop.\n\nTwo-fifths of passengers sail alone on Sundays.\n\n"
                  + "<!-- copydesk: source On Sundays 41 per cent of passengers sail alone. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe board voted by [[12 to two]] to sell the wreck.\n\n"
                  + "<!-- copydesk: source Decision: to sell the wreck. For: 13. Against: 1. -->"),
          Example.good(
              "The ferry will stop.\n\nThe harbour board voted to close it by five votes to"
                  + " two.\n\n<!-- copydesk: source To close the line, for: 5. Against: 2. -->"),
          Example.good(
              "The ferry will stop.\n\nTom Bell, who employs 44 more people, was glad.\n\n"
                  + "<!-- copydesk: source I employ 32 people, said Tom Bell. -->"),
          Example.good(
              "The ferry will stop.\n\nThe harbour gave £600, £400 and £200, a total of"
                  + " £1,200.\n\n"
                  + "<!-- copydesk: source The harbour gave £600 at first, then £400 and £200."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\n"
                  + "Some 38 per cent sail alone, down six points in two years.\n\n"
                  + "<!-- copydesk: source Of those asked 38 per cent sail alone, 44 per cent"
                  + " before. -->"),
          Example.good(
              "The ferry will stop.\n\nDivers recovered 19 of the 23 crates on Monday.\n\n"
                  + "<!-- copydesk: source Divers recovered 19 of 23 crates. -->"),
          Example.good(
              "The ferry will stop.\n\nThe fare for a cabin rose by 25 per cent to £50.\n\n"
                  + "<!-- copydesk: source The fare for a cabin went up from £40 to £50. -->"),
          Example.good(
              "The ferry will stop.\n\nThe line has 60 cabins in all.\n\n"
                  + "<!-- copydesk: source The line has 24 cabins on the main deck and 36 cabins"
                  + " below. -->"),
          Example.good(
              "The ferry will stop.\n\nWe asked 1,240 adults in May, of 1,204 houses.\n\n"
                  + "<!-- copydesk: source Interviews were held with adults in 1,204 houses."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\nIt has 41 cabins and two points of entry.\n\n"
                  + "<!-- copydesk: source The cafe served 14 teas. -->"),
          Example.good(
              "The ferry will stop.\n\nThe line has 32 cabins, two of them for the crew.\n\n"
                  + "<!-- copydesk: source Of the cabins of the line two are for the crew. -->"),
          Example.good(
              "The ferry will stop.\n\n"
                  + "The ferry line carried 84,000 passengers last year.\n\n"
                  + "<!-- copydesk: source The ferry line carried 83,912 passengers last year."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\n"
                  + "The ferry line carried nearly 85,000 passengers last year.\n\n"
                  + "<!-- copydesk: source The ferry line carried 83,912 passengers last year."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\nThe ferry line carried 48,000 passengers in 2019.\n\n"
                  + "<!-- copydesk: source The ferry line carried 84,000 passengers in 2021. -->"),
          Example.good(
              "The ferry will stop.\n\n"
                  + "The Leith ferry carried 48,000 passengers last year.\n\n"
                  + "<!-- copydesk: source The Granton ferry carried 84,000 passengers last year."
                  + " -->"));

  private final Lexicon lexicon;

  /** A rule that looks figures up in {@code given}, and in a story's own notes. */
  public FigureDiffers(SourcePack given, Lexicon lexicon) {
    super(given);
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  List<Finding> check(Article article, SourcePack sources) {
    FigureLookup lookup = FigureLookup.in(sources, lexicon);
    NumberLookup numbers = NumberLookup.in(sources);
    QuoteLookup quotes = QuoteLookup.in(sources, lexicon);
    Quantities quantities = Quantities.of(article);
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(READ)) {
      for (Sentence sentence : article.sentences(block)) {
        lookup.multiples(article, sentence).forEach(told -> findings.add(finding(block, told)));
        for (Quantity figure : quantities.in(sentence)) {
          if (FigureLookup.held(figure) && !isSaid(article, quotes, figure)) {
            List<FigureMatch> found = lookup.of(article, sentence, figure);
            if (found.isEmpty()) {
              numbers
                  .swapped(article, sentence, figure)
                  .map(place -> finding(figure, new FigureMatch(false, place.words(), place)))
                  .ifPresent(findings::add);
            } else if (!found.get(0).fair()) {
              findings.add(finding(figure, found.get(0)));
            }
          }
        }
      }
    }
    return findings;
  }

  /** Whether a figure stands in words that a source has, and that are held to those. */
  private static boolean isSaid(Article article, QuoteLookup quotes, Quantity figure) {
    return article
        .quotation(figure.block(), figure.start(), figure.end())
        .filter(q -> quotes.of(article, q).verdict() == QuoteMatch.Verdict.SAME)
        .isPresent();
  }

  private static Finding finding(Block block, FigureLookup.Told told) {
    return INFO.finding(block.span(told.start(), told.end()), told.match().why())
        .withEvidence(told.match().evidence());
  }

  private static Finding finding(Quantity figure, FigureMatch other) {
    String message =
        other.why().isEmpty()
            ? "The source has “%s” here, not “%s”; write that, or say whose figure this is."
                .formatted(other.words(), figure.words())
            : other.why();
    return INFO.finding(
            figure
                .block()
                .span(
                    figure.start(),
                    Math.max(other.upTo(), Math.max(figure.end(), figure.nounEnd()))),
            message)
        .withEvidence(other.evidence());
  }
}
