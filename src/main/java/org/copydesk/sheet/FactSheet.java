package org.copydesk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.check.facts.EventDate;
import org.copydesk.facts.Facts;
import org.copydesk.finding.Finding;
import org.copydesk.memory.Memory;
import org.copydesk.memory.PrintedNames;
import org.copydesk.sources.SourcePack;
import org.copydesk.word.Lexicon;

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
   * The sheet of {@code article}: lines that a finding touches are contradicted, lines that {@code
   * facts} knows are agreed, the rest is to verify.
   */
  public static FactSheet of(Article article, Facts facts, List<Finding> findings) {
    return of(article, facts, findings, (Function<Item, Item>) item -> item);
  }

  /** The same, where what {@code sources} bear out is agreed too, with its place in them. */
  public static FactSheet of(
      Article article, Facts facts, List<Finding> findings, SourcePack sources, Lexicon lexicon) {
    return of(article, facts, findings, sources, Memory.NONE, lexicon);
  }

  /** The same, where names that {@code memory} has just so are agreed too. */
  public static FactSheet of(
      Article article,
      Facts facts,
      List<Finding> findings,
      SourcePack sources,
      Memory memory,
      Lexicon lexicon) {
    SourcePack all = sources.with(article);
    Function<Item, Item> ticked =
        all.isEmpty() ? item -> item : new Sourced(article, all, lexicon)::ticked;
    if (!memory.isEmpty()) {
      PrintedNames printed = new PrintedNames(article, memory, lexicon);
      ticked = ticked.andThen(item -> printed(item, printed));
    }
    return of(article, facts, findings, ticked);
  }

  private static Item printed(Item item, PrintedNames printed) {
    boolean open = item.standing() == Standing.TO_VERIFY && item.kind() == Kind.NAME;
    return open ? printed.at(item.span()).map(r -> item.agreed(r.told())).orElse(item) : item;
  }

  private static FactSheet of(
      Article article, Facts facts, List<Finding> findings, Function<Item, Item> ticked) {
    List<Item> items = new ArrayList<>();
    items.addAll(new Names(article, facts).items());
    items.addAll(new Figures(article).items());
    items.addAll(new Days(article, new EventDate(facts).agreements(article)).items());
    items.addAll(new Quotes(article).items());
    items.addAll(new Superlatives(article).items());
    items.addAll(new Links(article).items());
    return new FactSheet(
        article, items.stream().map(item -> against(findings, article, item)).map(ticked).toList());
  }

  private static Item against(List<Finding> findings, Article article, Item item) {
    Optional<Finding> against =
        findings.stream()
            .filter(finding -> touches(finding, item) && concerns(finding, item.kind()))
            .findFirst();
    return against.map(finding -> item.contradicted(told(finding))).orElse(item);
  }

  private static String told(Finding finding) {
    String source = finding.citation().map(named -> " (source: " + named + ")").orElse("");
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

  private static boolean concerns(Finding finding, Kind kind) {
    return switch (finding.rule().pack()) {
      case "facts" -> kind != Kind.QUOTATION && kind != Kind.SUPERLATIVE && kind != Kind.LINK;
      case "names" -> kind == Kind.NAME || kind == Kind.PLACE;
      case "numbers" -> kind == Kind.FIGURE;
      case "dates" -> kind == Kind.DATE || kind == Kind.FIGURE;
      case "quotes" -> kind == Kind.QUOTATION;
      case "memory" -> kind == Kind.NAME || kind == Kind.DATE || kind == Kind.FIGURE;
      case "sources" ->
          kind == Kind.QUOTATION || kind == Kind.NAME || kind == Kind.FIGURE || kind == Kind.DATE;
      default -> false;
    };
  }

  /** How many lines stand so. */
  public long count(Standing standing) {
    return items.stream().filter(item -> item.standing() == standing).count();
  }
}
