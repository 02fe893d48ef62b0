package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Profile;
import org.copydesk.rule.RuleInfo;
import org.copydesk.sources.FigureLookup;
import org.copydesk.sources.NameLookup;
import org.copydesk.sources.QuoteLookup;
import org.copydesk.sources.QuoteMatch;
import org.copydesk.sources.SourcePack;
import org.copydesk.story.Person;
import org.copydesk.story.Story;
import org.copydesk.word.Lexicon;

/** Lists the quotations, figures and people that no source has. */
public final class Unsupported extends SourcedRule {
  private static final int SHORTEST = 4;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "sources/unsupported",
              Severity.SUGGESTION,
              "Something that no source has",
              "It may be right, and somebody must be able to say where it is from.",
              Example.bad(
                  "The ferry will stop.\n\nThe ferry line carried [[84,000 passengers]] last"
                      + " year.\n\n<!-- copydesk: source The line will close in May. -->"),
              Example.bad(
                  "The ferry will stop.\n\n[[Nora Delaney]] runs it.\n\n"
                      + "<!-- copydesk: source The line will close in May. -->"),
              Example.bad(
                  "The ferry will stop.\n\nA card on the pier read [[“Thank you for all the"
                      + " years”]].\n\n<!-- copydesk: source The line will close in May. -->"),
              Example.good(
                  "The ferry will stop.\n\nNora Delaney said the ferry line carried 84,000"
                      + " passengers last year.\n\n<!-- copydesk: source The ferry line, run by"
                      + " Nora Delaney, carried 84,000 passengers last year. -->"),
              Example.good("The ferry will stop.\n\nNora Delaney runs it."))
          .from(Profile.THOROUGH);

  private final Lexicon lexicon;

  /** A rule that looks things up in {@code given}, and in a story's own notes. */
  public Unsupported(SourcePack given, Lexicon lexicon) {
    super(given);
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  List<Finding> check(Article article, SourcePack sources) {
    List<Finding> findings = new ArrayList<>();
    QuoteLookup quotes = new QuoteLookup(sources, lexicon);
    FigureLookup figures = new FigureLookup(sources);
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(Role.PROSE)) {
      for (Quotation quotation : article.quotations(block)) {
        int words = article.words(block, quotation.start(), quotation.end()).size();
        if (words >= SHORTEST
            && quotes.of(article, quotation).verdict() == QuoteMatch.Verdict.NOT_FOUND) {
          findings.add(INFO.finding(quotation.span(), "No source has these words."));
        }
      }
      for (Sentence sentence : article.sentences(block)) {
        for (Quantity figure : quantities.in(sentence)) {
          if (FigureLookup.asked(figure)
              && !article.quoted(block, figure.start(), figure.end())
              && figures.of(article, sentence, figure).isEmpty()) {
            findings.add(
                INFO.finding(
                    block.span(figure.start(), Math.max(figure.end(), figure.nounEnd())),
                    "No source has this figure."));
          }
        }
      }
    }
    NameLookup names = new NameLookup(sources);
    for (Person person : Story.of(article, lexicon).people()) {
      if (person.named() && !names.has(person.name().last())) {
        findings.add(
            INFO.finding(
                person.introduction().span(), "No source names " + person.name().full() + "."));
      }
    }
    return findings;
  }
}
