package org.copydesk.language.prepared;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * Rules that are built when a story first has their words: one story needs a tenth of them, and
 * after some hundred stories hardly any are missing. May be used from many threads.
 *
 * @param <R> what kind of rules
 */
public final class GrowingRules<R extends AbstractPatternRule> {
  /** Builds rules from XML. */
  interface Loader<R> {
    List<R> load(InputStream xml, String source) throws IOException;
  }

  /** A shelf, what is known of its rules, and those that are built, by number. */
  private static final class Stock<R> {
    private final String source;
    private final RuleShelf shelf;
    private final BitSet found = new BitSet();
    private final BitSet refused = new BitSet();
    private final TreeMap<Integer, List<R>> built = new TreeMap<>();

    Stock(String source, RuleShelf shelf) {
      this.source = source;
      this.shelf = shelf;
    }
  }

  private final List<Stock<R>> stocks = new ArrayList<>();
  private final boolean lemmas;
  private final Loader<R> loader;
  private final Predicate<String> wanted;
  private List<R> rules = List.of();

  GrowingRules(
      List<String> sources,
      List<RuleShelf> shelves,
      boolean lemmas,
      Loader<R> loader,
      Predicate<String> wanted) {
    for (int i = 0; i < shelves.size(); i++) {
      stocks.add(new Stock<>(sources.get(i), shelves.get(i)));
    }
    this.lemmas = lemmas;
    this.loader = loader;
    this.wanted = wanted;
  }

  /**
   * The rules built so far, among them all that can match in {@code sentences}; the same list until
   * there are more, and always in the order of the files.
   *
   * @throws IOException when LanguageTool cannot read what was prepared
   */
  public List<R> rules(Collection<AnalyzedSentence> sentences) throws IOException {
    List<HashSet> words =
        sentences.stream().map(sentence -> RuleShelf.words(sentence, lemmas)).toList();
    synchronized (this) {
      boolean grown = false;
      for (Stock<R> stock : stocks) {
        grown |= grow(stock, words);
      }
      if (grown) {
        List<R> all = new ArrayList<>();
        stocks.forEach(stock -> stock.built.values().forEach(all::addAll));
        rules = List.copyOf(all);
      }
      return rules;
    }
  }

  private boolean grow(Stock<R> stock, List<HashSet> words) throws IOException {
    BitSet missing = (BitSet) stock.found.clone();
    words.forEach(sentence -> stock.shelf.find(sentence, stock.found, stock.refused, wanted));
    missing.xor(stock.found);
    if (missing.isEmpty()) {
      return false;
    }
    BitSet numbers = stock.shelf.withCompanions(missing);
    List<R> loaded = loader.load(stock.shelf.xml(numbers), stock.source);
    int next = 0;
    for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
      List<R> variants = loaded.subList(next, next + stock.shelf.variants(number));
      Label label = Label.parse(stock.shelf.label(number));
      variants.forEach(rule -> rule.setSubId(label.number()));
      stock.found.set(number);
      stock.built.putIfAbsent(number, List.copyOf(variants));
      next += variants.size();
    }
    if (next != loaded.size()) {
      throw new IOException(stock.source + " has other rules than were prepared");
    }
    return true;
  }
}
