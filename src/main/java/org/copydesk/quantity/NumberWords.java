package org.copydesk.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.NumberNames;
import org.copydesk.word.WordLists;

/** Reads numbers in words: "twenty-five", "a dozen", "two and a half million", "two-thirds". */
final class NumberWords {
  private static final Map<String, Integer> PARTS =
      Map.of(
          "half",
          2,
          "halves",
          2,
          "third",
          3,
          "thirds",
          3,
          "quarter",
          4,
          "quarters",
          4,
          "fifths",
          5,
          "tenths",
          10);

  /** What is had so many times in so many of, and is no share: "two wins in three games". */
  private static final Set<String> TIMES = WordLists.of(NumberWords.class, "times");

  private static final Set<String> NOT_A_HALF =
      Set.of("first", "second", "other", "the", "final", "opening", "early", "better", "this");

  private final PlainLine line;

  NumberWords(PlainLine line) {
    this.line = line;
  }

  /** The number in words that begins at word {@code i}. */
  Optional<WrittenNumber> read(int i) {
    Optional<WrittenNumber> rands = Rands.read(line, i);
    if (rands.isPresent()) {
      return rands;
    }
    String word = line.lower(i);
    if (NumberNames.CARDINALS.containsKey(word)) {
      return Optional.of(fractionOr(cardinal(i)));
    }
    if (PARTS.containsKey(word) && line.preceded(i, "remaining", "other")) {
      return Optional.of(fraction(1, PARTS.get(word), i, i + 1));
    }
    if (NumberNames.ORDINALS.containsKey(word)) {
      return Optional.of(
          numeral(
              NumberNames.ORDINALS.get(word),
              i,
              i + 1,
              WrittenNumber.Form.ORDINAL,
              BigDecimal.ONE));
    }
    if (word.equals("a") || word.equals("an")) {
      return afterArticle(i);
    }
    if (word.equals("half")) {
      return half(i);
    }
    return word.equals("dozen") && !follows(i, "per", "the", "several", "few", "couple", "many")
        ? Optional.of(numeral(12, i, i + 1, WrittenNumber.Form.WORDS, BigDecimal.valueOf(1)))
        : Optional.empty();
  }

  private Optional<WrittenNumber> afterArticle(int i) {
    if (!line.joined(i)) {
      return Optional.empty();
    }
    String next = line.lower(i + 1);
    if (next.equals("dozen")) {
      return Optional.of(numeral(12, i, i + 2, WrittenNumber.Form.WORDS, BigDecimal.ONE));
    }
    if (next.equals("half") && line.is(i + 2, "dozen")) {
      return Optional.of(numeral(6, i, i + 3, WrittenNumber.Form.WORDS, BigDecimal.ONE));
    }
    if (next.equals("hundred")) {
      return Optional.of(tail(100, i, i + 2));
    }
    BigDecimal magnitude = Magnitudes.ALL.get(next);
    if (magnitude != null && next.length() > 3) {
      return Optional.of(
          new WrittenNumber(magnitude, magnitude, i, i + 2, WrittenNumber.Form.WORDS, ""));
    }
    boolean part = next.equals("third") || next.equals("quarter") || next.equals("half");
    boolean ends =
        !line.joined(i + 1) && !follows(i, "in", "per", "for", "every", "each", "once", "came");
    boolean rest = line.joined(i + 1) && line.isFinite(i + 2);
    rest |= line.is(i - 1, "by") && line.is(i + 2, "since", "in", "over", "to", "from");
    return part && (next.equals("half") || line.is(i + 2, "of") || ends || rest)
        ? Optional.of(fraction(1, PARTS.get(next), i, i + 2))
        : Optional.empty();
  }

  private Optional<WrittenNumber> half(int i) {
    int dozen = line.is(i + 1, "a") ? i + 2 : i + 1;
    if (line.is(dozen, "dozen")) {
      return Optional.of(numeral(6, i, dozen + 1, WrittenNumber.Form.WORDS, BigDecimal.ONE));
    }
    if (line.is(i + 1, "a") && (line.is(i + 2, "million") || line.is(i + 2, "billion"))) {
      BigDecimal magnitude = Magnitudes.ALL.get(line.lower(i + 2));
      BigDecimal value = magnitude.divide(BigDecimal.valueOf(2));
      return Optional.of(new WrittenNumber(value, value, i, i + 3, WrittenNumber.Form.WORDS, ""));
    }
    boolean counted =
        line.is(i + 1, "of")
            || line.is(i + 1, "the")
            || line.is(i + 1, "a")
            || line.is(i + 1, "an");
    boolean named = NOT_A_HALF.contains(line.lower(i - 1));
    boolean by = follows(i, "of", "by") && (!line.joined(i) || line.is(i + 1, "since", "in", "to"));
    return (counted || by) && !named ? Optional.of(fraction(1, 2, i, i + 1)) : Optional.empty();
  }

  /** "two thirds", "three-quarters", "one in five", "nine out of ten". */
  private WrittenNumber fractionOr(WrittenNumber numeral) {
    int next = numeral.last();
    int out = line.is(next, "out") && line.is(next + 1, "of") ? next + 2 : -1;
    int in = line.is(next, "in") ? next + 1 : out;
    if (in > 0 && line.joined(in - 1)) {
      int part = numeral.value().intValue();
      int whole = whole(in);
      boolean goesOn = line.joined(in) && TIMES.contains(line.lower(in + 1));
      if (part < whole && (whole <= 20 || whole == 100) && part < 11 && !goesOn) {
        return fraction(part, whole, numeral.first(), in + 1);
      }
    }
    if (line.joined(next - 1) && numeral.value().intValue() < 10) {
      Integer parts = PARTS.get(line.lower(next));
      boolean plural = parts != null && line.lower(next).endsWith("s");
      if (plural || parts != null && numeral.value().intValue() == 1) {
        return fraction(numeral.value().intValue(), parts, numeral.first(), next + 1);
      }
    }
    return numeral;
  }

  /** Ten of "nine in ten" and "nine in 10"; nought where no whole number stands. */
  private int whole(int i) {
    return Character.isDigit(line.lower(i).charAt(0))
        ? FigureWord.read(line.lower(i), i)
            .filter(n -> n.suffix().isEmpty() && n.form() == WrittenNumber.Form.FIGURES)
            .map(n -> n.value().intValue())
            .orElse(0)
        : NumberNames.CARDINALS.getOrDefault(line.lower(i), 0);
  }

  private WrittenNumber cardinal(int i) {
    int value = NumberNames.CARDINALS.get(line.lower(i));
    int next = i + 1;
    if (value >= 20 && more(next) && NumberNames.CARDINALS.get(line.lower(next)) != null) {
      int unit = NumberNames.CARDINALS.get(line.lower(next));
      if (unit > 0 && unit < 10) {
        value += unit;
        next++;
      }
    } else if (value >= 20
        && more(next)
        && NumberNames.ORDINALS.getOrDefault(line.lower(next), 99) < 10) {
      return numeral(
          value + NumberNames.ORDINALS.get(line.lower(next)),
          i,
          next + 1,
          WrittenNumber.Form.ORDINAL,
          BigDecimal.ONE);
    }
    if (more(next) && line.is(next, "hundred")) {
      return tail(value * 100L, i, next + 1);
    }
    if (more(next) && line.is(next, "dozen")) {
      return numeral(value * 12L, i, next + 1, WrittenNumber.Form.WORDS, BigDecimal.ONE);
    }
    if (line.is(next, "and") && line.is(next + 1, "a") && line.is(next + 2, "half")) {
      BigDecimal half = BigDecimal.valueOf(5, 1);
      return numeral(value, i, next, WrittenNumber.Form.WORDS, half).plus(half, half, next + 3);
    }
    return numeral(value, i, next, WrittenNumber.Form.WORDS, BigDecimal.ONE);
  }

  /** What follows "hundred": "two hundred and five". */
  private WrittenNumber tail(long hundreds, int first, int next) {
    int at = line.is(next, "and") ? next + 1 : next;
    if (NumberNames.CARDINALS.containsKey(line.lower(at)) && more(at)) {
      WrittenNumber rest = cardinal(at);
      boolean fits = rest.value().compareTo(BigDecimal.valueOf(100)) < 0;
      if (fits && rest.form() == WrittenNumber.Form.WORDS) {
        return numeral(
            hundreds + rest.value().longValue(),
            first,
            rest.last(),
            WrittenNumber.Form.WORDS,
            BigDecimal.ONE);
      }
    }
    BigDecimal step = BigDecimal.valueOf(hundreds > 100 ? 1 : 100);
    return numeral(hundreds, first, next, WrittenNumber.Form.WORDS, step);
  }

  private boolean more(int i) {
    return line.joined(i - 1);
  }

  private boolean follows(int i, String... before) {
    return Set.of(before).contains(line.lower(i - 1));
  }

  private static WrittenNumber numeral(
      long value, int first, int last, WrittenNumber.Form form, BigDecimal step) {
    return new WrittenNumber(BigDecimal.valueOf(value), step, first, last, form, "");
  }

  private static WrittenNumber fraction(int part, int whole, int first, int last) {
    BigDecimal value =
        BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    return new WrittenNumber(
        value, BigDecimal.valueOf(5, 2), first, last, WrittenNumber.Form.FRACTION, "");
  }
}
