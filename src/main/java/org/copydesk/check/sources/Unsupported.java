package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Profile;
import org.copydesk.rule.RuleInfo;
import org.copydesk.sources.BareClaims;
import org.copydesk.sources.DateLookup;
import org.copydesk.sources.FigureLookup;
import org.copydesk.sources.FigureLookup.FigureMatch;
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
              Example.bad(
                  "The ferry will stop.\n\nThe line will close, and [[passengers have hired a"
                      + " lawyer]].\n\n<!-- copydesk: source The line will close in May. -->"),
              Example.bad(
                  "The ferry will stop.\n\n[[The line has since gone into administration]].\n\n"
                      + "<!-- copydesk: source The line will close in May. -->"),
              Example.bad(
                  "The ferry will stop.\n\nThe line will close. [[The cook slept]].\n\n"
                      + "<!-- copydesk: source The line will close in May. -->"),
              Example.good(
                  "The ferry will stop.\n\nThe line will close. They slept.\n\n"
                      + "<!-- copydesk: source The line will close in May. -->"),
              Example.good(
                  "The ferry will stop.\n\nThe line has since closed.\n\n"
                      + "<!-- copydesk: source The line will close in May. -->"),
              Example.bad(
                  "The ferry will stop.\n\nThe line may go to the [[Court of Appeal]].\n\n"
                      + "<!-- copydesk: source The line will appeal, and go to court. -->"),
              Example.good(
                  "The ferry will stop.\n\nThe line may go to the Court of Appeal.\n\n"
                      + "<!-- copydesk: source The line will go to the court of appeal. -->"),
              Example.bad(
                  "The ferry will stop.\n\nThe line will close on [[May 12]].\n\n"
                      + "<!-- copydesk: source The line will close. -->"),
              Example.bad(
                  "The ferry will stop.\n\nThe line will be run by [[Harrap Marine]].\n\n"
                      + "<!-- copydesk: source The line will be run by others. -->"),
              Example.bad(
                  "The ferry will stop.\n\nThe line will close, says Noë Lacombe."
                      + " [[“We shall not sail again,”]] Lacombe said. “We are not to"
                      + " blame,” Lacombe said.\n\n<!-- copydesk: source Dans un communiqué, la"
                      + " ligne de bateaux est fermée par Noë Lacombe, et les bateaux sont à quai"
                      + " pour une année au port, dans la ville qui est sur la côte. -->"),
              Example.good(
                  "The ferry will stop.\n\nNora Delaney said the ferry line carried 84,000"
                      + " passengers last year.\n\n<!-- copydesk: source The ferry line, run by"
                      + " Nora Delaney, carried 84,000 passengers last year. -->"),
              Example.good(
                  "The ferry will stop.\n\nNora Delaney runs it.\n\n"
                      + "<!-- copydesk: source NORA DELANEY: It has run since May. -->"),
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
    quotations(article, sources, findings);
    figures(article, sources, findings);
    NameLookup names = NameLookup.in(sources);
    for (Person person : Story.of(article, lexicon).people()) {
      if (person.named() && !names.has(person.name().last())) {
        findings.add(
            INFO.finding(
                person.introduction().span(), "No source names " + person.name().full() + "."));
      }
    }
    for (Span name : BareNames.in(article, sources)) {
      add(findings, name, "No source has this name.");
    }
    for (BareClaims.Claim claim : BareClaims.in(sources).of(article)) {
      Span span = claim.block().span(claim.start(), claim.end());
      add(findings, span, "No source says this in words like these.");
    }
    return findings;
  }

  private static void add(List<Finding> findings, Span span, String message) {
    if (findings.stream().noneMatch(f -> f.span().overlaps(span))) {
      findings.add(INFO.finding(span, message));
    }
  }

  private void quotations(Article article, SourcePack sources, List<Finding> findings) {
    QuoteLookup quotes = QuoteLookup.in(sources, lexicon);
    List<Attributed> said = Attributed.in(article, lexicon, SHORTEST);
    boolean translated = false;
    for (Block block : article.blocks(Role.PROSE)) {
      for (Quotation quotation : article.quotations(block)) {
        int words = article.words(block, quotation.start(), quotation.end()).size();
        if (words >= SHORTEST
            && quotes.of(article, quotation).verdict() == QuoteMatch.Verdict.NOT_FOUND) {
          Optional<String> tongue = tongue(said, quotes, quotation);
          if (tongue.isEmpty()) {
            findings.add(INFO.finding(quotation.span(), "No source has these words."));
          } else if (!translated) {
            translated = true;
            findings.add(translation(quotation, tongue.get()));
          }
        }
      }
    }
  }

  private void figures(Article article, SourcePack sources, List<Finding> findings) {
    FigureLookup figures = FigureLookup.in(sources, lexicon);
    DateLookup dates = DateLookup.in(sources);
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(Role.PROSE)) {
      for (Sentence sentence : article.sentences(block)) {
        for (DateLookup.Bare date : dates.bare(article, sentence)) {
          if (!article.quoted(block, date.start(), date.end())) {
            add(findings, block.span(date.start(), date.end()), "No source has this date.");
          }
        }
        for (Quantity figure : quantities.in(sentence)) {
          if (isAsked(figure)
              && !article.quoted(block, figure.start(), figure.end())
              && figures.of(article, sentence, figure).stream().allMatch(FigureMatch::chance)) {
            int end = Math.max(figure.end(), figure.nounEnd());
            add(findings, block.span(figure.start(), end), "No source has this figure.");
          }
        }
      }
    }
  }

  /** The language in which a source has the one who says a quotation, where that is another. */
  private static Optional<String> tongue(
      List<Attributed> said, QuoteLookup quotes, Quotation quotation) {
    return said.stream()
        .filter(a -> a.quotation().equals(quotation))
        .findFirst()
        .map(a -> a.speaker().person().name().last())
        .filter(surname -> !quotes.hears(surname))
        .flatMap(quotes::tongue);
  }

  private static Finding translation(Quotation quotation, String tongue) {
    return INFO.finding(
        quotation.span(),
        "The source is in %s, and these words are not found in this language; hold the translation to it."
            .formatted(Locale.forLanguageTag(tongue).getDisplayLanguage(Locale.ENGLISH)));
  }

  private static boolean isAsked(Quantity figure) {
    return FigureLookup.asked(figure)
        || figure.kind() == Kind.FRACTION
        || figure.kind() == Kind.ORDINAL && !figure.counts().isEmpty();
  }
}
