package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.sources.QuoteLookup;
import org.copydesk.sources.QuoteMatch;
import org.copydesk.sources.QuoteMatch.Change;
import org.copydesk.sources.SourcePack;
import org.copydesk.word.Lexicon;

/** Finds quotations whose words are not those of the source. */
public final class QuoteAltered extends SourcedRule {
  private static final Set<Role> READ = Role.COPY;

  private static final RuleInfo INFO =
      RuleInfo.of(
          "sources/quote-altered",
          Severity.ERROR,
          "A quotation in other words than the source's",
          "Inside quotation marks stand the words that were said. An omission is marked with “…”,"
              + " an addition with [brackets]; hesitation may go unmarked.",
          Example.bad(
              "The ferry will stop.\n\n"
                  + "“We have [[never]] planned to close the line this year,” Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We have always planned to close the line this"
                  + " year. -->"),
          Example.bad(
              "The ferry will stop.\n\n"
                  + "[[“We will close the line before the summer,”]] Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We will not close the line before the summer."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\n“We [[don’t]] run at a loss on Sundays,” Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We do not run at a loss on Sundays. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[“We could have saved the line this year,”]] Ana Ruiz"
                  + " said.\n\n<!-- copydesk: source ANA RUIZ: If we had been asked we could have"
                  + " saved the line this year. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[“The board will vote for it,”]] Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: I do not think the board will vote for it."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\n[[“The boats will stay,”]] Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: The boats will stay unless the bank takes"
                  + " them. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[“We sail late,”]] Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We never sail late. -->"),
          Example.good(
              "The ferry will stop.\n\n“[W]e've shut the line for those whose boats I've put"
                  + " down,” Ruiz said.\n\n<!-- copydesk: source ANA RUIZ: And we've shut the"
                  + " line for those whose boats I've, er, I've put down. -->"),
          Example.good(
              "The ferry will stop.\n\nAna Ruiz did not think that “the board will vote for"
                  + " it”.\n\n<!-- copydesk: source ANA RUIZ: I do not think the board will vote"
                  + " for it. -->"),
          Example.good(
              "The ferry will stop.\n\n“The boats will stay,” Ana Ruiz said, unless the bank"
                  + " took them.\n\n<!-- copydesk: source ANA RUIZ: The boats will stay unless the"
                  + " bank takes them. -->"),
          Example.good(
              "The ferry will stop.\n\n"
                  + "“We have … planned to close [the ferry] this year,” Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We have, um, always planned to close it this"
                  + " year. -->"),
          Example.good(
              "The ferry will stop.\n\n"
                  + "“We have a plan to close the line,” Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: Well, you know, we we have a plan to, er,"
                  + " close the line. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[“She is unsafe,”]] Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: She is not unsafe. But she's slow. -->"),
          Example.good(
              "The ferry will stop.\n\n“She is unsafe,” Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: She is just unsafe. And she's slow. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe board did [[“accept that this was banter”]].\n\n"
                  + "<!-- copydesk: source We do not accept that this was banter. -->"),
          Example.good(
              "The ferry will stop.\n\nThe board did not “accept that this was banter”.\n\n"
                  + "<!-- copydesk: source We do not accept that this was banter. -->"),
          Example.good(
              "The ferry will stop.\n\nThe board, which would not be told, would call none of it"
                  + " “accept that this was banter”.\n\n"
                  + "<!-- copydesk: source We do not accept that this was banter. -->"),
          Example.good(
              "The ferry will stop.\n\nWith tickets at sixty shillings in all, Ana Ruiz said,"
                  + " “We could have saved the line this year”.\n\n<!-- copydesk: source ANA"
                  + " RUIZ: If they paid us sixty shillings we could have saved the line this"
                  + " year. -->"),
          Example.good(
              "The ferry will stop.\n\n“Every year another boat is gone,” Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: I know what it costs if we wait, because"
                  + " every year another boat is gone. -->"),
          Example.good(
              "The ferry will stop.\n\n“The colour of the boats stays,” Ana Ruiz said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: The color of the boats stays. -->"));

  private final Lexicon lexicon;

  /** A rule that looks quotations up in {@code given}, and in a story's own notes. */
  public QuoteAltered(SourcePack given, Lexicon lexicon) {
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
    for (Block block : article.blocks(READ)) {
      for (Quotation quotation : article.quotations(block)) {
        QuoteMatch match = lookup.of(article, quotation);
        if (match.verdict() == QuoteMatch.Verdict.ALTERED) {
          findings.add(finding(quotation, match));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Quotation quotation, QuoteMatch match) {
    List<Change> grave = match.changes().stream().filter(change -> !change.light()).toList();
    List<Change> told = grave.isEmpty() ? match.changes() : grave;
    Span span = quotation.block().span(told.get(0).start(), told.get(0).end());
    if (told.size() > 1) {
      span = quotation.span();
    }
    Finding finding = INFO.finding(span, message(told));
    Finding level = grave.isEmpty() ? finding.withSeverity(Severity.SUGGESTION) : finding;
    Change only = told.get(0);
    boolean oneWord = told.size() == 1 && !only.quoted().isEmpty() && !only.source().isEmpty();
    Finding fixed = oneWord ? level.withFix(Fix.write(span, only.source())) : level;
    return match.evidence().map(fixed::withEvidence).orElse(fixed);
  }

  private static String message(List<Change> changes) {
    List<String> parts = new ArrayList<>();
    for (Change change : changes.subList(0, Math.min(3, changes.size()))) {
      if (change.quoted().isEmpty()) {
        parts.add("“" + change.source() + "” is left out");
      } else if (change.source().isEmpty()) {
        parts.add("“" + change.quoted() + "” is added");
      } else {
        parts.add("“" + change.quoted() + "” stands for “" + change.source() + "”");
      }
    }
    return "The source has other words: "
        + String.join(", ", parts)
        + "; quote it as it was said, or mark what is changed.";
  }
}
