package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.sources.QuoteLookup;
import org.copydesk.sources.QuoteMatch;
import org.copydesk.sources.SourcePack;
import org.copydesk.word.Lexicon;

/** Finds quotations of somebody whose words the sources hold, but not these. */
public final class QuoteNotFound extends SourcedRule {
  /** Fewer words may be a title, or said with a smile. */
  private static final int SHORTEST = 4;

  private static final RuleInfo INFO =
      RuleInfo.of(
          "sources/quote-not-found",
          Severity.WARNING,
          "A quotation that no source has",
          "The sources hold what this person said; these words are not among them.",
          Example.bad(
              "The ferry will stop.\n\n"
                  + "[[“Nobody will lose a job over this,”]] Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We will close the line before the summer."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\n"
                  + "[[“Nobody will lose a job over this,”]] Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source Ruiz told the board that the line would close. -->"),
          Example.good(
              "The ferry will stop.\n\n"
                  + "“Nobody will lose a job over this,” Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source The line is Ruiz’s and will close. -->"),
          Example.good(
              "The ferry will stop.\n\n"
                  + "“Nobody will lose a job over this,” Tom Bell said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We will close the line before the summer."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\n"
                  + "“Nobody loses out,” Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We will close the line before the summer."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\n"
                  + "“We will close the line before the summer,” Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We will close the line before the summer."
                  + " -->"));

  private final Lexicon lexicon;

  /** A rule that looks quotations up in {@code given}, and in a story's own notes. */
  public QuoteNotFound(SourcePack given, Lexicon lexicon) {
    super(given);
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  List<Finding> check(Article article, SourcePack sources) {
    QuoteLookup lookup = QuoteLookup.in(sources, lexicon);
    List<Finding> findings = new ArrayList<>();
    for (Attributed said : Attributed.in(article, lexicon, SHORTEST)) {
      if (lookup.of(article, said.quotation()).verdict() == QuoteMatch.Verdict.NOT_FOUND
          && lookup.hears(said.speaker().person().name().last())) {
        findings.add(
            INFO.finding(
                said.quotation().span(),
                "No source has these words of "
                    + said.speaker().name()
                    + "; look up where they were said."));
      }
    }
    return findings;
  }
}
