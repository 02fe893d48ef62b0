package org.copydesk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.check.Knowledge;
import org.copydesk.check.facts.EventDate;
import org.copydesk.facts.Facts;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.memory.PrintedNames;
import org.copydesk.sources.SourcePack;

/**
 * What a fact-checker ticks off in a story.
 *
 * @param article the story
 * @param items the lines, in page order
 */
public record FactSheet(Article article, List<Item> items) {
  /** Sorts the lines; rejects a missing part. */
  public FactSheet {
    Objects.requireNonNull(article);
    items = items.stream().sorted(Item.PAGE_ORDER).toList();
  }

  /**
   * The sheet of {@code article}: lines that a finding touches are contradicted; lines that the
   * tables, the story's sources or what was printed bear out are agreed; the rest is to verify.
   */
  public static FactSheet of(Article article, List<Finding> findings, Knowledge known) {
    SourcePack sources = known.sources().with(article);
    Function<Item, Item> ticked =
        sources.isEmpty() ? item -> item : new Sourced(article, sources, known.lexicon())::ticked;
    if (!known.memory().isEmpty()) {
      PrintedNames printed = new PrintedNames(article, known.memory(), known.lexicon());
      ticked = ticked.andThen(item -> printed(item, printed));
    }
    return of(article, known.facts(), findings, ticked);
  }

  private static Item printed(Item item, PrintedNames printed) {
    boolean open = item.standing() == Standing.TO_VERIFY && item.kind() == ItemKind.NAME;
    return open ? printed.at(item.span()).map(r -> item.agreed(r.told())).orElse(item) : item;
  }

  private static FactSheet of(
      Article article, Facts facts, List<Finding> findings, Function<Item, Item> ticked) {
    List<Item> items = new ArrayList<>();
    items.addAll(new NameItems(article, facts).items());
    items.addAll(new FigureItems(article).items());
    items.addAll(new Days(article, new EventDate(facts).agreements(article)).items());
    items.addAll(new Quotes(article).items());
    items.addAll(new Superlatives(article).items());
    items.addAll(new Links(article).items());
    return new FactSheet(
        article, items.stream().map(item -> against(findings, item)).map(ticked).toList());
  }

  private static Item against(List<Finding> findings, Item item) {
    Optional<Finding> against =
        findings.stream()
            .filter(finding -> touches(finding, item) && concerns(finding, item.kind()))
            .findFirst();
    return against
        .map(finding -> item.contradicted(told(finding), finding.evidence()))
        .orElse(item);
  }

  private static String told(Finding finding) {
    Optional<String> place = finding.evidence().stream().findFirst().map(Evidence::place);
    String source =
        finding.citation().or(() -> place).map(named -> " (source: " + named + ")").orElse("");
    return finding.message() + source + " [" + finding.rule() + "]";
  }

  private static boolean touches(Finding finding, Item item) {
    return item.places().stream()
        .anyMatch(
            place ->
                overlaps(finding.span(), place)
                    || finding.rule().pack().equals("sources")
                        && finding.related().stream().anyMatch(r -> overlaps(r.span(), place)));
  }

  private static boolean overlaps(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static boolean concerns(Finding finding, ItemKind kind) {
    return switch (finding.rule().pack()) {
      case "facts" ->
          kind != ItemKind.QUOTATION && kind != ItemKind.SUPERLATIVE && kind != ItemKind.LINK;
      case "names" -> kind == ItemKind.NAME || kind == ItemKind.PLACE;
      case "numbers" -> kind == ItemKind.FIGURE;
      case "dates" -> kind == ItemKind.DATE || kind == ItemKind.FIGURE;
      case "quotes" -> kind == ItemKind.QUOTATION;
      case "memory" -> kind == ItemKind.NAME || kind == ItemKind.DATE || kind == ItemKind.FIGURE;
      case "sources" ->
          kind == ItemKind.QUOTATION
              || kind == ItemKind.NAME
              || kind == ItemKind.FIGURE
              || kind == ItemKind.DATE;
      default -> false;
    };
  }

  /** How many lines stand so. */
  public long count(Standing standing) {
    return items.stream().filter(item -> item.standing() == standing).count();
  }
}
