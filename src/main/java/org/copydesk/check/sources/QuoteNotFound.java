package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.article.Word;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.sources.QuoteLookup;
import org.copydesk.sources.QuoteMatch;
import org.copydesk.sources.SourcePack;
import org.copydesk.story.Story;
import org.copydesk.word.Lexicon;

/** Finds quotations of somebody whose words the sources hold, but not these. */
public final class QuoteNotFound extends SourcedRule {
  /** Fewer words may be a title, or said with a smile. */
  private static final int SHORTEST = 4;

  /** From how many quotations on the sources are taken to have all, of which one in as many not. */
  private static final int MANY = 4;

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
          Example.bad(
              "The ferry will stop.\n\n“We will close the line.” “We sail at ten today.” “The boats are"
                  + " too old.” “Nobody rides on Sundays.”\n\n[[“It is held together with tape,”]] one"
                  + " of the crew said.\n\n<!-- copydesk: source ANA RUIZ: We will close the line. We sail at ten today. The boats"
                  + " are too old. Nobody rides on Sundays. -->"),
          Example.good(
              "The ferry will stop.\n\n“We will close the line.” “We sail at ten today.” “The boats are"
                  + " too old.” “Nobody rides on Sundays.”\n\n“It is held together with tape,” said Tom"
                  + " Bell, a mate.\n\n<!-- copydesk: source ANA RUIZ: We will close the line. We sail at ten today. The boats"
                  + " are too old. Nobody rides on Sundays. -->"),
          Example.good(
              "The ferry will stop.\n\n“We will close the line.” “We sail at ten today.” “The boats are"
                  + " too old.”\n\n“It is held together with tape,” one"
                  + " of the crew said.\n\n<!-- copydesk: source ANA RUIZ: We will close the line. We sail at ten today. The boats"
                  + " are too old. Nobody rides on Sundays. -->"),
          Example.good(
              "The ferry will stop.\n\n“We will close the line.” “We sail at ten today.” “The boats are"
                  + " too old.” “Nobody rides on Sundays.”\n\nThey sang “All the Boats of Leith”.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We will close the line. We sail at ten today. The boats"
                  + " are too old. Nobody rides on Sundays. -->"),
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
    List<Attributed> said = Attributed.in(article, lexicon, SHORTEST);
    for (Attributed one : said) {
      if (isMissing(lookup, article, one.quotation())
          && lookup.hears(one.speaker().person().name().last())) {
        findings.add(
            INFO.finding(
                one.quotation().span(),
                "No source has these words of "
                    + one.speaker().name()
                    + "; look up where they were said."));
      }
    }
    for (Quotation quotation : alone(article, said, lookup)) {
      findings.add(
          INFO.finding(
              quotation.span(),
              "No source has these words, and they have all else that is quoted; look up where they"
                  + " were said."));
    }
    return findings;
  }

  private static boolean isMissing(QuoteLookup lookup, Article article, Quotation quotation) {
    return lookup.of(article, quotation).verdict() == QuoteMatch.Verdict.NOT_FOUND;
  }

  /**
   * The words that are nobody's by name, where the sources have nearly all that the story quotes,
   * and words of all whom the paragraph names.
   */
  private List<Quotation> alone(Article article, List<Attributed> said, QuoteLookup lookup) {
    int found = 0;
    int missing = 0;
    List<Quotation> alone = new ArrayList<>();
    for (Block block : article.blocks(Role.PROSE)) {
      for (Quotation quotation : article.quotations(block)) {
        List<Word> words = article.words(block, quotation.start(), quotation.end());
        if (words.size() < SHORTEST) {
          continue;
        }
        if (!isMissing(lookup, article, quotation)) {
          found++;
          continue;
        }
        missing++;
        boolean nobodys = said.stream().noneMatch(a -> a.quotation().equals(quotation));
        boolean title = words.stream().filter(Word::capitalised).count() * 2 > words.size();
        if (nobodys && !title && words.size() > SHORTEST && hears(article, block, lookup)) {
          alone.add(quotation);
        }
      }
    }
    return found >= MANY && missing * MANY <= found ? alone : List.of();
  }

  /** Whether the sources have words of all whom a block names. */
  private boolean hears(Article article, Block block, QuoteLookup lookup) {
    return Story.of(article, lexicon).people().stream()
        .filter(p -> p.mentions().stream().anyMatch(m -> m.block().index() == block.index()))
        .allMatch(p -> lookup.hears(p.name().last()));
  }
}
