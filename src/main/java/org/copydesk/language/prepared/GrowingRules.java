package org.copydesk.language.prepared;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private final TreeSet<Long> open = new TreeSet<>();
  private long claims;
  private int failures;
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
   * there are more, and always in the order of the files. Threads that ask at once build side by
   * side, each what the others do not.
   *
   * @throws IOException when LanguageTool cannot read what was prepared
   */
  public List<R> rules(Collection<AnalyzedSentence> sentences) throws IOException {
    List<HashSet> words =
        sentences.stream().map(sentence -> RuleShelf.words(sentence, lemmas)).toList();
    while (true) {
      Claim claim = claim(words);
      if (!claim.isEmpty()) {
        build(claim);
      }
      Optional<List<R>> all = await(claim);
      if (all.isPresent()) {
        return all.get();
      }
    }
  }

  /**
   * What one thread is to build.
   *
   * @param number counted from the first claim
   * @param failures how many builds had failed when it was made
   * @param missing the rules' numbers, for each stock
   */
  private record Claim(long number, int failures, List<BitSet> missing) {
    boolean isEmpty() {
      return missing.stream().allMatch(BitSet::isEmpty);
    }
  }

  /** What is missing and nobody is building yet. */
  private synchronized Claim claim(List<HashSet> words) {
    List<BitSet> missing = new ArrayList<>();
    for (Stock<R> stock : stocks) {
      BitSet before = (BitSet) stock.found.clone();
      words.forEach(sentence -> stock.shelf.find(sentence, stock.found, stock.refused, wanted));
      before.xor(stock.found);
      missing.add(before);
    }
    Claim claim = new Claim(claims++, failures, missing);
    if (!claim.isEmpty()) {
      open.add(claim.number);
    }
    return claim;
  }

  private void build(Claim claim) throws IOException {
    List<Map<Integer, List<R>>> built = new ArrayList<>();
    try {
      for (int i = 0; i < stocks.size(); i++) {
        built.add(load(stocks.get(i), claim.missing.get(i)));
      }
    } finally {
      settle(claim, built);
    }
  }

  private Map<Integer, List<R>> load(Stock<R> stock, BitSet missing) throws IOException {
    Map<Integer, List<R>> built = new TreeMap<>();
    if (missing.isEmpty()) {
      return built;
    }
    BitSet numbers = stock.shelf.withCompanions(missing);
    List<R> loaded = loader.load(stock.shelf.xml(numbers), stock.source);
    int next = 0;
    for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
      List<R> variants = loaded.subList(next, next + stock.shelf.variants(number));
      Label label = Label.parse(stock.shelf.label(number));
      variants.forEach(rule -> rule.setSubId(label.number()));
      built.put(number, List.copyOf(variants));
      next += variants.size();
    }
    if (next != loaded.size()) {
      throw new IOException(stock.source + " has other rules than were prepared");
    }
    return built;
  }

  /** Puts what is built to the others; what could not be built is missing again. */
  private synchronized void settle(Claim claim, List<Map<Integer, List<R>>> built) {
    boolean whole = built.size() == stocks.size();
    for (int i = 0; i < stocks.size(); i++) {
      Stock<R> stock = stocks.get(i);
      if (whole) {
        built.get(i).forEach(stock.built::putIfAbsent);
        built.get(i).keySet().forEach(stock.found::set);
      } else {
        stock.found.andNot(claim.missing.get(i));
      }
    }
    if (whole) {
      List<R> all = new ArrayList<>();
      stocks.forEach(stock -> stock.built.values().forEach(all::addAll));
      rules = List.copyOf(all);
    } else {
      failures++;
    }
    open.remove(claim.number);
    notifyAll();
  }

  /**
   * All that is built, when what others began before {@code claim} is there too; empty when one of
   * them failed.
   */
  private synchronized Optional<List<R>> await(Claim claim) {
    boolean interrupted = false;
    while (!open.isEmpty() && open.first() < claim.number) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return failures == claim.failures ? Optional.of(rules) : Optional.empty();
  }
}
