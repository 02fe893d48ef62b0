package org.copydesk.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.quantity.Measures.Measured;
import org.copydesk.quantity.Surroundings.Use;
import org.copydesk.word.Token;
import org.copydesk.word.WordLists;

/** Reads the quantities of one block in one pass over its words. */
final class QuantityReader {
  /** Words between "from" and its number. */
  private static final Set<String> HEDGES = WordLists.of(QuantityReader.class, "hedges");

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final Set<String> CONTESTS = WordLists.of(QuantityReader.class, "contests");

  private final Block block;
  private final PlainLine line;
  private final NumberWords numberWords;
  private final Surroundings surroundings;
  private final Measures measures;
  private final Hedging hedging;
  private final Persons persons;
  private final Nouns nouns;

  QuantityReader(Article article, Block block) {
    this.block = block;
    List<Token> tokens = article.isTagged() ? article.tokens(block) : List.of();
    this.line = new PlainLine(block.plain(), article.words(block), tokens);
    this.numberWords = new NumberWords(line);
    this.surroundings = new Surroundings(line);
    this.measures = new Measures(line);
    this.hedging = new Hedging(line);
    this.persons = new Persons(line);
    this.nouns = new Nouns(line);
  }

  /** Whether a word of sport or voting stands near word {@code i}. */
  private boolean isContest(int i) {
    for (int k = Math.max(0, i - 12); k < Math.min(line.size(), i + 10); k++) {
      if (line.in(k, CONTESTS)) {
        return true;
      }
    }
    return false;
  }

  List<Quantity> read() {
    List<Quantity> found = new ArrayList<>();
    boolean afterDate = false;
    int i = 0;
    while (i < line.size()) {
      Optional<WrittenNumber> numeral = numeral(i);
      if (numeral.isEmpty()) {
        afterDate &= line.lower(i).equals("to") || line.lower(i).equals("and");
        i++;
        continue;
      }
      Use use = surroundings.of(numeral.get());
      boolean runsOn =
          afterDate && line.gap(i - 1).length() == 1 && numeral.get().suffix().isEmpty();
      afterDate = use == Use.DATE;
      if (use == Use.DATE || use == Use.OTHER || runsOn && afterDash(i)) {
        i = numeral.get().last();
        continue;
      }
      i = add(found, numeral.get(), use);
    }
    return found;
  }

  private boolean afterDash(int i) {
    return "-–—".contains(line.gap(i - 1));
  }

  private Optional<WrittenNumber> numeral(int i) {
    if (i >= line.size()) {
      return Optional.empty();
    }
    char first = line.word(i).text().charAt(0);
    if (first >= '0' && first <= '9') {
      return FigureWord.read(line.word(i).text(), i).filter(this::suffixKnown);
    }
    return Character.isLetter(first) ? numberWords.read(i) : Optional.empty();
  }

  private boolean suffixKnown(WrittenNumber numeral) {
    String suffix = numeral.suffix();
    return suffix.isEmpty()
        || Magnitudes.ALL.containsKey(suffix)
        || suffix.matches("[ap]m")
        || Measures.isMinor(suffix)
        || Unit.named(suffix).isPresent();
  }

  private int add(List<Quantity> found, WrittenNumber numeral, Use use) {
    int first = numeral.first();
    Measured low = measures.of(numeral, false);
    if (use == Use.LABEL) {
      found.add(label(low, first));
      return low.last();
    }
    if (line.preceded(first, "magnitude") && low.kind() == Kind.COUNT
        || line.is(low.last(), "magnitude")) {
      found.add(quantity(with(low, Kind.MEASURE, Unit.MAGNITUDE.label()), low.value(), first));
      return low.last();
    }
    Optional<Measured> high = other(low, first);
    if (high.isEmpty()) {
      found.add(quantity(aged(low, first), low.value(), first));
      return low.last();
    }
    found.add(pair(low, high.get(), first));
    return high.get().last();
  }

  private Quantity label(Measured low, int first) {
    StringBuilder name = new StringBuilder();
    for (int k = first - 1; k >= 0 && line.joined(k) && line.capitalised(k); k--) {
      name.insert(0, line.lower(k) + (name.isEmpty() ? "" : " "));
    }
    String of = name.isEmpty() ? line.lower(first - 1) : name.toString();
    return new Quantity(
        block,
        low.start(),
        low.end(),
        Kind.LABEL,
        low.value(),
        low.value(),
        BigDecimal.ONE,
        Hedge.NONE,
        "",
        of,
        Optional.empty(),
        low.end());
  }

  /** Whether "from" stands before a number, or before what hedges it: "from nearly 240". */
  private boolean isFrom(int first) {
    int at = first;
    while (HEDGES.contains(line.lower(at - 1)) && line.joined(at - 1)) {
      at--;
    }
    return line.preceded(at, "from");
  }

  /** The second number of a range or score from {@code low} on; "by £3 to £9" are two. */
  private Optional<Measured> other(Measured low, int first) {
    int last = low.last();
    String gap = line.gap(last - 1);
    boolean dash = gap.equals("-") || gap.equals("–") || gap.equals("—");
    boolean from = isFrom(first) || low.kind() != Kind.COUNT && line.preceded(first, "by");
    boolean to = line.is(last, "to") && !from || line.is(last, "or");
    boolean and = line.is(last, "and") && line.preceded(first, "between");
    boolean votes = line.is(last, "votes", "seats") && line.is(last + 1, "to") && !from;
    int at = dash ? last : votes ? last + 2 : to || and ? last + 1 : -1;
    if (at < 0 || low.kind() == Kind.ORDINAL || low.kind() == Kind.FRACTION) {
      return Optional.empty();
    }
    return numeral(at)
        .filter(n -> n.form() == WrittenNumber.Form.FIGURES || n.form() == WrittenNumber.Form.WORDS)
        .filter(
            n ->
                dash
                    || votes
                    || to && line.isVote(first, n.last())
                    || surroundings.of(n) == Use.QUANTITY)
        .map(n -> measures.of(n, low.kind() == Kind.MONEY))
        .filter(high -> belongs(low, high));
  }

  private static boolean belongs(Measured low, Measured high) {
    boolean bare = low.kind() == Kind.COUNT;
    return bare
        || low.kind() == high.kind() && low.unit().equals(high.unit())
        || low.kind() == Kind.MONEY && high.kind() == Kind.COUNT;
  }

  private Quantity pair(Measured low, Measured high, int first) {
    BigDecimal bottom = low.value();
    BigDecimal written = unscaled(low.last(), high);
    boolean plain = low.kind() == Kind.COUNT || low.kind() == Kind.MONEY;
    if (plain && low.value().compareTo(written) < 0 && low.step().compareTo(THOUSAND) < 0) {
      bottom = bottom.multiply(high.value().abs().divide(written, MathContext.DECIMAL64));
    }
    boolean money = low.kind() == Kind.MONEY;
    Kind kind = money ? Kind.MONEY : high.kind();
    String unit = money ? low.unit() : high.unit();
    boolean counted = nouns.counted(high.last()) != null;
    boolean dashed =
        line.gap(low.last() - 1).length() == 1 && !line.joined(low.last() - 1)
            || line.gap(low.last() - 1).equals("-");
    boolean versus =
        dashed || line.lower(low.last()).matches("votes|seats") || line.preceded(first, "by");
    boolean score =
        kind == Kind.COUNT
            && !line.preceded(first, "aged", "ages", "between")
            && (bottom.compareTo(high.value()) >= 0 || versus && isContest(first) && !counted);
    Measured whole =
        new Measured(
            score ? Kind.SCORE : kind,
            unit,
            high.value(),
            high.step(),
            low.start(),
            high.end(),
            high.last());
    return quantity(score ? whole : aged(whole, first), bottom, first);
  }

  /** What stands before the magnitude: 5 of "5 million pounds", 3 of "three hundred". */
  private BigDecimal unscaled(int from, Measured high) {
    for (int k = from; k < high.last(); k++) {
      Optional<WrittenNumber> written = numeral(k);
      if (written.isPresent()) {
        BigDecimal value = written.get().value();
        String end = line.lower(written.get().last() - 1);
        return end.equals("hundred")
            ? value.movePointLeft(2)
            : end.equals("dozen") ? value.divide(DOZEN, MathContext.DECIMAL64) : value;
      }
    }
    return high.value();
  }

  private Measured aged(Measured measured, int first) {
    boolean years = measured.kind() == Kind.DURATION;
    int last = measured.last();
    if (years && line.is(last, "old", "olds")) {
      return upTo(with(measured, Kind.AGE, measured.unit()), last + 1);
    }
    if (years && line.is(last, "of") && line.is(last + 1, "age")) {
      return upTo(with(measured, Kind.AGE, measured.unit()), last + 2);
    }
    boolean age = measured.kind() == Kind.COUNT && persons.isAge(measured.value(), first, last);
    if (age) {
      return with(measured, Kind.AGE, Unit.YEAR.label());
    }
    return years && line.preceded(first, "aged")
        ? with(measured, Kind.AGE, measured.unit())
        : measured;
  }

  private Measured upTo(Measured measured, int last) {
    return new Measured(
        measured.kind(),
        measured.unit(),
        measured.value(),
        measured.step(),
        measured.start(),
        line.word(last - 1).end(),
        last);
  }

  private static Measured with(Measured m, Kind kind, String unit) {
    return new Measured(kind, unit, m.value(), m.step(), m.start(), m.end(), m.last());
  }

  private Quantity quantity(Measured measured, BigDecimal low, int first) {
    int last = measured.last();
    Nouns.Noun noun = noun(measured, first, last);
    int after = noun == null ? last : noun.word() + 1;
    Optional<Fate> fate =
        measured.kind() == Kind.COUNT ? persons.fate(first, last, after) : Optional.empty();
    if (noun != null && noun.lemma().equals("death")) {
      fate = Optional.of(Fate.KILLED);
    }
    String counts = noun != null ? noun.lemma() : fate.isPresent() ? "person" : "";
    int nounEnd = noun == null ? measured.end() : line.word(noun.word()).end();
    return new Quantity(
        block,
        measured.start(),
        measured.end(),
        measured.kind(),
        low,
        measured.value(),
        measured.step(),
        hedging.of(first(measured, first), last),
        measured.unit(),
        counts,
        fate,
        Math.max(nounEnd, measured.end()));
  }

  /** The first word, the currency code before the figures included. */
  private int first(Measured measured, int first) {
    return first > 0 && measured.start() <= line.word(first - 1).start() ? first - 1 : first;
  }

  private Nouns.Noun noun(Measured measured, int first, int last) {
    Kind kind = measured.kind();
    if (kind == Kind.SCORE || kind == Kind.AGE || last >= line.size()) {
      return null;
    }
    boolean single = measured.value().compareTo(BigDecimal.ONE) == 0;
    if (kind == Kind.COUNT && line.gap(last - 1).equals("-") && line.word(last).alphabetic()) {
      return new Nouns.Noun(Nouns.singular(line.lower(last)), last);
    }
    if (kind == Kind.COUNT && !single) {
      return nouns.counted(last);
    }
    if (kind == Kind.PERCENT || kind == Kind.FRACTION) {
      return nouns.counted(last);
    }
    boolean hyphen = line.gap(last - 2 < 0 ? 0 : last - 2).equals("-");
    boolean attributive =
        kind == Kind.COUNT
            || hyphen
            || line.preceded(first, "the", "a", "an", "its", "their", "this");
    return attributive && line.joined(last - 1) ? nouns.attributed(last) : null;
  }
}
