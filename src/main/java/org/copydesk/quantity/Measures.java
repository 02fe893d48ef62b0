package org.copydesk.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.word.WordLists;

/** Finds what a number is measured in: currency, percent, unit, magnitude. */
final class Measures {
  /**
   * A number with its unit.
   *
   * @param start its first plain character, sign and currency included
   * @param end the plain character after its last
   * @param last the word after its last
   */
  record Measured(
      Kind kind, String unit, BigDecimal value, BigDecimal step, int start, int end, int last) {}

  private static final Map<String, String> CURRENCY_CODES = signs("currency-codes");
  private static final Map<String, String> CURRENCY_WORDS = signs("currency-words");

  /** Symbols that are also words or letters and are not read as units when they stand alone. */
  private static final Set<String> NOT_ALONE = Set.of("in", "w", "c", "f", "g", "sec", "min", "st");

  private static final BigDecimal INCHES = BigDecimal.valueOf(12);

  private final PlainLine line;

  Measures(PlainLine line) {
    this.line = line;
  }

  private static Map<String, String> signs(String list) {
    return WordLists.of(Measures.class, list).stream()
        .map(word -> word.split("="))
        .collect(Collectors.toMap(word -> word[0], word -> word[1]));
  }

  static boolean isCurrencyCode(String lower) {
    return CURRENCY_CODES.containsKey(lower) && !lower.equals("us");
  }

  /** Whether letters written on to a number make it so many pence: "40p". */
  static boolean isMinor(String suffix) {
    return suffix.equals("p");
  }

  /** What {@code written} measures; {@code money} when it goes on from an amount: 6m of "$5-6m". */
  Measured of(WrittenNumber written, boolean money) {
    int start = line.word(written.first()).start();
    Optional<String> currency = currency(written.first());
    if (currency.isPresent()) {
      start = currencyStart(written.first());
    }
    WrittenNumber numeral = magnified(written, money || currency.isPresent());
    BigDecimal value = numeral.value();
    if (negative(start)) {
      start--;
      value = value.negate();
    }
    int last = numeral.last();
    int end = line.word(last - 1).end();
    if (currency.isPresent()) {
      return new Measured(Kind.MONEY, currency.get(), value, numeral.step(), start, end, last);
    }
    Measured plain = new Measured(Kind.COUNT, "", value, numeral.step(), start, end, last);
    if (written.form() == WrittenNumber.Form.ORDINAL
        || written.form() == WrittenNumber.Form.FRACTION) {
      Kind kind = written.form() == WrittenNumber.Form.ORDINAL ? Kind.ORDINAL : Kind.FRACTION;
      return new Measured(kind, "", value, numeral.step(), start, end, last);
    }
    return percent(plain).or(() -> money(plain)).orElseGet(() -> unit(plain, numeral.suffix()));
  }

  private WrittenNumber magnified(WrittenNumber numeral, boolean money) {
    WrittenNumber result = numeral;
    String suffix = numeral.suffix();
    BigDecimal written = Magnitudes.ALL.get(suffix);
    if (written != null
        && (money || suffix.length() > 1 || suffix.equals("k") || millions(numeral))) {
      result = numeral.times(written, numeral.last());
    }
    BigDecimal magnitude = Magnitudes.ALL.get(line.lower(result.last()));
    boolean word = magnitude != null && line.joined(result.last() - 1);
    if (word && (line.lower(result.last()).length() > 1 || money)) {
      return result.times(magnitude, result.last() + 1);
    }
    if (numeral.form() == WrittenNumber.Form.FIGURES && line.is(result.last(), "dozen")) {
      return result.times(INCHES, result.last() + 1);
    }
    return result;
  }

  /** "12m people" are millions, "400m hurdles" metres. */
  private boolean millions(WrittenNumber numeral) {
    if (!numeral.suffix().equals("m")) {
      return false;
    }
    Nouns.Noun noun = new Nouns(line).counted(numeral.last());
    return noun != null
        && !Set.of("hurdle", "runner", "swimmer", "sprinter", "relay", "race", "wave", "final")
            .contains(noun.lemma());
  }

  private boolean negative(int start) {
    String text = line.text();
    if (start < 1 || text.charAt(start - 1) != '-' && text.charAt(start - 1) != '−') {
      return false;
    }
    return start == 1 || " (\u00a0".indexOf(text.charAt(start - 2)) >= 0;
  }

  private Optional<String> currency(int first) {
    char before = line.before(first);
    if (Character.getType(before) == Character.CURRENCY_SYMBOL) {
      String prefix = line.lower(first - 1);
      boolean stuck = first > 0 && line.gap(first - 1).equals(String.valueOf(before));
      boolean other = stuck && Set.of("a", "c", "hk", "nz", "s", "can", "au").contains(prefix);
      return Optional.of(other ? prefix.toUpperCase(Locale.ROOT) + before : "" + before);
    }
    if (Rands.read(line, first).isPresent()) {
      return Optional.of(Rands.SIGN);
    }
    String code = CURRENCY_CODES.get(line.lower(first - 1));
    String gap = first > 0 ? line.gap(first - 1) : "";
    boolean us = line.lower(first - 1).equals("us");
    return code != null && !us && (gap.equals(" ") || gap.equals(". ") || gap.equals("."))
        ? Optional.of(code)
        : Optional.empty();
  }

  private int currencyStart(int first) {
    int start = line.word(first).start();
    if (Rands.read(line, first).isPresent()) {
      return start;
    }
    if (Character.getType(line.before(first)) != Character.CURRENCY_SYMBOL) {
      return line.word(first - 1).start();
    }
    boolean stuck = first > 0 && line.gap(first - 1).length() == 1;
    return stuck ? line.word(first - 1).start() : start - 1;
  }

  private Optional<Measured> percent(Measured plain) {
    int last = plain.last();
    String rest =
        line.text().substring(plain.end(), Math.min(plain.end() + 2, line.text().length()));
    if (rest.startsWith("%") || rest.equals(" %")) {
      int end = plain.end() + (rest.startsWith("%") ? 1 : 2);
      boolean points =
          line.lower(last).startsWith("point") && line.gap(last - 1).matches("\\s?%[\\s-]");
      return points
          ? Optional.of(as(plain, Kind.POINTS, "point", last + 1))
          : Optional.of(
              new Measured(
                  Kind.PERCENT, "%", plain.value(), plain.step(), plain.start(), end, last));
    }
    if (line.is(last, "percent", "pc", "pct")) {
      return Optional.of(as(plain, Kind.PERCENT, "%", last + 1));
    }
    if (line.is(last, "per") && line.is(last + 1, "cent")) {
      return Optional.of(as(plain, Kind.PERCENT, "%", last + 2));
    }
    if (line.is(last, "percentage") && line.is(last + 1, "point", "points")) {
      return Optional.of(as(plain, Kind.POINTS, "point", last + 2));
    }
    return Optional.empty();
  }

  private Optional<Measured> money(Measured plain) {
    int at = line.is(plain.last(), "us") ? plain.last() + 1 : plain.last();
    if (!line.joined(at - 1)) {
      return Optional.empty();
    }
    String word = line.lower(at);
    String currency = CURRENCY_WORDS.get(word);
    if (word.equals("pounds") && plain.value().compareTo(BigDecimal.valueOf(1000)) >= 0) {
      currency = "£";
    }
    return Optional.ofNullable(currency).map(unit -> as(plain, Kind.MONEY, unit, at + 1));
  }

  private Measured unit(Measured plain, String suffix) {
    int last = plain.last();
    String text = line.text();
    if (isMinor(suffix)) {
      return as(plain, Kind.MONEY, suffix, last);
    }
    if (!suffix.isEmpty()) {
      boolean hourly = suffix.equals("km") && text.startsWith("/h", plain.end());
      return Unit.named(hourly ? "km/h" : suffix)
          .map(unit -> compound(as(plain, unit, hourly ? last + 1 : last)))
          .orElse(plain);
    }
    if (text.startsWith("°", plain.end()) || text.startsWith(" °", plain.end())) {
      boolean celsius = line.lower(last).equals("c");
      boolean known = celsius || line.lower(last).equals("f");
      return known ? as(plain, celsius ? Unit.CELSIUS : Unit.FAHRENHEIT, last + 1) : plain;
    }
    for (int length = 3; length >= 1; length--) {
      Optional<Unit> unit = named(last, length);
      if (unit.isPresent()) {
        return compound(as(plain, unit.get(), last + length));
      }
    }
    return plain;
  }

  private Optional<Unit> named(int at, int length) {
    StringBuilder name = new StringBuilder();
    for (int k = at; k < at + length; k++) {
      boolean slash = k > at && line.gap(k - 1).equals("/");
      if (k >= line.size() || !line.joined(k - 1) && !slash) {
        return Optional.empty();
      }
      name.append(slash ? "/" : k > at ? " " : "").append(line.lower(k));
    }
    boolean symbol = length == 1 && NOT_ALONE.contains(line.lower(at));
    boolean degree = symbol && line.word(at).text().matches("[CF]");
    return symbol && !degree ? Optional.empty() : Unit.named(name.toString());
  }

  /** "6ft 2in", "5 feet 11 inches" are one length. */
  private Measured compound(Measured feet) {
    if (feet.kind() == Kind.DURATION) {
      return new ClockTimes(line).of(feet);
    }
    if (!feet.unit().equals(Unit.FOOT.label()) || !line.joined(feet.last() - 1)) {
      return feet;
    }
    Optional<WrittenNumber> more =
        Character.isDigit(line.word(feet.last()).text().charAt(0))
            ? FigureWord.read(line.word(feet.last()).text(), feet.last())
            : Optional.empty();
    if (more.isEmpty() || more.get().value().compareTo(INCHES) >= 0) {
      return feet;
    }
    boolean written = more.get().suffix().equals("in");
    boolean follows = line.is(feet.last() + 1, "inches", "inch", "in");
    if (!written && !follows) {
      return feet;
    }
    int last = feet.last() + (written ? 1 : 2);
    BigDecimal value = feet.value().add(more.get().value().divide(INCHES, 4, RoundingMode.HALF_UP));
    BigDecimal step = BigDecimal.ONE.divide(INCHES, 4, RoundingMode.HALF_UP);
    return new Measured(
        feet.kind(), feet.unit(), value, step, feet.start(), line.word(last - 1).end(), last);
  }

  private Measured as(Measured plain, Unit unit, int last) {
    Kind kind = unit.dimension() == Unit.Dimension.TIME ? Kind.DURATION : Kind.MEASURE;
    return as(plain, kind, unit.label(), last);
  }

  private Measured as(Measured plain, Kind kind, String unit, int last) {
    return new Measured(
        kind, unit, plain.value(), plain.step(), plain.start(), line.word(last - 1).end(), last);
  }
}
