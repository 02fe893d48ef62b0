package org.copydesk.sheet;

import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.FigureLookup;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.NameLookup;
import org.copydesk.sources.QuoteLookup;
import org.copydesk.sources.QuoteMatch;
import org.copydesk.sources.SourcePack;
import org.copydesk.word.Lexicon;

/** Ticks off the lines of a sheet that the sources of the story bear out. */
final class Sourced {
  private final Article article;
  private final QuoteLookup quotes;
  private final FigureLookup figures;
  private final NameLookup names;

  Sourced(Article article, SourcePack sources, Lexicon lexicon) {
    this.article = article;
    this.quotes = QuoteLookup.in(sources, lexicon);
    this.figures = FigureLookup.in(sources, lexicon);
    this.names = NameLookup.in(sources);
  }

  /** The line, agreed when a source has it so; one that is settled already is left as it is. */
  Item ticked(Item item) {
    if (item.standing() != Standing.TO_VERIFY) {
      return item;
    }
    return place(item).map(item::agreed).orElse(item);
  }

  private Optional<Evidence> place(Item item) {
    return switch (item.kind()) {
      case QUOTATION -> quotation(item);
      case FIGURE -> figure(item);
      case NAME -> name(item);
      default -> Optional.empty();
    };
  }

  private Optional<Evidence> quotation(Item item) {
    for (Block block : article.blocks(item.span())) {
      for (Quotation quotation : article.quotations(block)) {
        if (quotation.span().equals(item.span())) {
          QuoteMatch match = quotes.of(article, quotation);
          return match.verdict() == QuoteMatch.Verdict.SAME ? match.evidence() : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Evidence> figure(Item item) {
    for (Block block : article.blocks(item.span())) {
      for (Sentence sentence : article.sentences(block)) {
        for (Quantity figure : Quantities.of(article).in(sentence)) {
          if (figure.span().overlaps(item.span())) {
            return figures.of(article, sentence, figure).stream()
                .filter(FigureMatch::fair)
                .findFirst()
                .map(FigureMatch::evidence);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Evidence> name(Item item) {
    String[] words = item.text().strip().split("\\s+");
    return words.length < 2
        ? Optional.empty()
        : names.after(words[words.length - 2], words[words.length - 1]);
  }
}
