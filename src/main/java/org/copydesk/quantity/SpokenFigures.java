package org.copydesk.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Block;
import org.copydesk.article.NumberNames;
import org.copydesk.article.Sentence;

/**
 * Figures as people say them, which no reader of written ones knows: "an hour and a half", "two
 * hours forty", "a million and a half", "thirty grand", "nought point six per cent".
 */
public final class SpokenFigures {
  private static final String NUMBER = "an?|\\d+(?:\\.\\d+)?|\\p{L}+(?:-\\p{L}+)?";
  private static final String PART = "a half|a quarter|three[- ]quarters";
  private static final String TIME =
      "second|minute|hour|day|night|week|fortnight|month|year|decade|century";
  private static final String GREAT = "hundred|thousand|million|billion";

  /** "An hour and a half", "two hours and ten minutes", "an hour forty". */
  private static final Pattern LASTING =
      Pattern.compile(
          "(?i)\\b(?<n>"
              + NUMBER
              + ") (?<unit>"
              + TIME
              + ")s?(?: and (?<part>"
              + PART
              + ")|(?: and)?"
              + " (?<m>"
              + NUMBER
              + ")(?: minutes?)?)\\b(?! (?:"
              + TIME
              + ")s?\\b)");

  /** "Half an hour", "three quarters of an hour", "a couple of hours". */
  private static final Pattern PARTLY =
      Pattern.compile(
          "(?i)\\b(?<part>half|a quarter of|three[- ]quarters of|a couple of) (?:an? )?(?<unit>"
              + TIME
              + "|million|billion)s?\\b");

  /** "A million and a half", "two and a quarter million". */
  private static final Pattern GREATLY =
      Pattern.compile(
          "(?i)\\b(?<n>"
              + NUMBER
              + ") (?:(?<after>"
              + GREAT
              + ") and (?<part>"
              + PART
              + ")|and (?<of>"
              + PART
              + ") (?<unit>"
              + GREAT
              + "))\\b");

  /** "Thirty grand", "two hundred quid". */
  private static final Pattern MONEY =
      Pattern.compile("(?i)(?<=\\p{L}|\\d) (?<unit>grand|quid|bucks)\\b");

  /** "Nought point six". */
  private static final Pattern BELOW =
      Pattern.compile("(?i)\\b(?:nought|zero|nil) point (?<n>\\p{L}+)\\b");

  private static final Map<String, Double> PARTS =
      Map.of(
          "half", 0.5, "a half", 0.5, "a quarter", 0.25, "a quarter of", 0.25, "a couple of", 2.0);
  private static final double MOST_OF = 0.75;
  private static final Map<String, Double> TIMES =
      Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9);
  private static final int SIXTY = 60;
  private static final int TEN = 10;
  private static final int THOUSAND = 1000;

  /** To how many places behind the point a value is told: "an hour forty" in hours. */
  private static final int PLACES = 6;

  /** One number said in two: "four point seven". */
  private static final String POINT = " point ";

  private SpokenFigures() {}

  /** The figures of a sentence, those that are said as nobody writes them read anew. */
  public static List<Quantity> in(Sentence sentence, List<Quantity> written) {
    List<Quantity> joined = new ArrayList<>();
    written.forEach(figure -> add(joined, figure));
    List<Quantity> said = new ArrayList<>(said(sentence));
    said.removeIf(s -> joined.stream().anyMatch(f -> holds(f, s)));
    List<Quantity> all = new ArrayList<>();
    for (Quantity figure : joined) {
      if (said.stream().noneMatch(s -> s.start() < figure.end() && figure.start() < s.end())) {
        all.add(money(figure));
      }
    }
    all.addAll(said);
    return List.copyOf(all);
  }

  /** Whether a figure was read with more than what is said: "three and a half hours". */
  private static boolean holds(Quantity read, Quantity said) {
    return read.start() < said.start() && said.end() <= read.end();
  }

  /** Adds one, to the last where both are one number: "nineteen thousand four hundred pounds". */
  private static void add(List<Quantity> all, Quantity figure) {
    String plain = figure.block().plain();
    Quantity last = all.isEmpty() ? null : all.get(all.size() - 1);
    boolean after = last != null && last.kind() == Kind.COUNT && last.isSingle();
    boolean words = Character.isLetter(plain.charAt(figure.start()));
    String between = after ? plain.substring(last.end(), figure.start()) : "";
    double value = figure.low().doubleValue();
    double thousands = after ? last.low().doubleValue() : 0;
    boolean one =
        after
            && words
            && (last.counts().isEmpty()
                || last.counts().equals(figure.counts())
                || last.counts().equals(figure.unit()))
            && thousands >= THOUSAND
            && thousands % THOUSAND == 0
            && value < THOUSAND
            && figure.isSingle()
            && between.matches(" (?:and )?");
    if (one) {
      all.set(all.size() - 1, as(figure, last.start(), thousands + value));
    } else if (after && words && between.equals(POINT)) {
      double whole = Math.pow(TEN, Math.floor(Math.log10(Math.max(1, value))));
      double parts = (thousands + value / whole / TEN) * whole;
      all.set(all.size() - 1, as(figure, last.start(), parts));
    } else {
      all.add(tenths(figure, plain));
    }
  }

  /** The same, below one where a point stands before it and nothing before that: ".75". */
  private static Quantity tenths(Quantity figure, String plain) {
    boolean part =
        figure.start() > 1
            && plain.charAt(figure.start() - 1) == '.'
            && plain.charAt(figure.start() - 2) == ' ';
    double tenths = Math.pow(TEN, figure.end() - figure.start());
    double value = figure.low().doubleValue();
    return part && value < tenths ? as(figure, figure.start() - 1, value / tenths) : figure;
  }

  private static List<Quantity> said(Sentence sentence) {
    Block block = sentence.block();
    List<Quantity> said = new ArrayList<>();
    Matcher lasting = LASTING.matcher(block.plain()).region(sentence.start(), sentence.end());
    while (lasting.find()) {
      lasting(lasting).ifPresent(v -> said.add(made(block, v, lasting, Kind.DURATION)));
    }
    Matcher partly = PARTLY.matcher(block.plain()).region(sentence.start(), sentence.end());
    while (partly.find()) {
      Double great = TIMES.get(lower(partly, "unit"));
      double part = part(lower(partly, "part"));
      if (part > 0) {
        Kind kind = great == null ? Kind.DURATION : Kind.COUNT;
        said.add(made(block, great == null ? part : part * great, partly, kind));
      }
    }
    Matcher greatly = GREATLY.matcher(block.plain()).region(sentence.start(), sentence.end());
    while (greatly.find()) {
      boolean after = greatly.group("after") != null;
      double times = TIMES.get(lower(greatly, after ? "after" : "unit"));
      double part = part(lower(greatly, after ? "part" : "of"));
      number(greatly.group("n"))
          .ifPresent(n -> said.add(made(block, (n + part) * times, greatly, Kind.COUNT)));
    }
    Matcher below = BELOW.matcher(block.plain()).region(sentence.start(), sentence.end());
    while (below.find()) {
      number(below.group("n")).ifPresent(n -> said.add(made(block, n / TEN, below, Kind.PERCENT)));
    }
    return said;
  }

  /** Whether a figure of a story is only a part of one that is said so: the half of an hour. */
  public static boolean isPart(Quantity figure) {
    if (figure.kind() != Kind.FRACTION) {
      return false;
    }
    String plain = figure.block().plain();
    for (Pattern pattern : List.of(LASTING, PARTLY, GREATLY)) {
      Matcher said = pattern.matcher(plain);
      while (said.find()) {
        if (said.start() <= figure.start() && figure.end() <= said.end()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Quantity money(Quantity figure) {
    String plain = figure.block().plain();
    Matcher unit = MONEY.matcher(plain).region(figure.end(), plain.length());
    unit.useTransparentBounds(true);
    if (figure.kind() != Kind.COUNT || !unit.lookingAt()) {
      return figure;
    }
    boolean grand = unit.group("unit").equalsIgnoreCase("grand");
    boolean bucks = unit.group("unit").equalsIgnoreCase("bucks");
    double value = figure.low().doubleValue() * (grand ? THOUSAND : 1);
    String sign = grand ? "" : bucks ? "$" : "£";
    return made(figure.block(), value, Kind.MONEY, sign, figure.start(), unit.end());
  }

  private static OptionalDouble lasting(Matcher said) {
    OptionalDouble whole = number(said.group("n"));
    if (whole.isEmpty()) {
      return whole;
    }
    if (said.group("part") != null) {
      return OptionalDouble.of(whole.getAsDouble() + part(lower(said, "part")));
    }
    OptionalDouble minutes = number(said.group("m"));
    boolean hours = lower(said, "unit").equals("hour") && minutes.isPresent();
    boolean clock = hours && minutes.getAsDouble() > 1 && minutes.getAsDouble() < SIXTY;
    return clock
        ? OptionalDouble.of(whole.getAsDouble() + minutes.getAsDouble() / SIXTY)
        : OptionalDouble.empty();
  }

  private static String lower(Matcher said, String group) {
    return said.group(group).toLowerCase(Locale.ROOT);
  }

  private static double part(String words) {
    return PARTS.getOrDefault(words, words.startsWith("three") ? MOST_OF : 0.0);
  }

  private static OptionalDouble number(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches("an?")) {
      return OptionalDouble.of(1);
    }
    if (Character.isDigit(lower.charAt(0))) {
      return OptionalDouble.of(Double.parseDouble(lower));
    }
    return NumberNames.cardinal(lower).stream().mapToDouble(Integer::doubleValue).findFirst();
  }

  private static Quantity made(Block block, double value, Matcher said, Kind kind) {
    String unit = kind == Kind.DURATION ? lower(said, "unit") : kind == Kind.PERCENT ? "%" : "";
    return made(block, value, kind, unit, said.start(), said.end());
  }

  private static Quantity made(
      Block block, double value, Kind kind, String unit, int start, int end) {
    BigDecimal exact = exact(value);
    return new Quantity(
        block,
        start,
        end,
        kind,
        exact,
        exact,
        exact.ulp(),
        Hedge.NONE,
        unit,
        "",
        Optional.empty(),
        end);
  }

  /** The same, read from another place on and of another value. */
  private static Quantity as(Quantity figure, int start, double value) {
    BigDecimal exact = exact(value);
    return new Quantity(
        figure.block(),
        start,
        figure.end(),
        figure.kind(),
        exact,
        exact,
        exact.ulp(),
        figure.hedge(),
        figure.unit(),
        figure.counts(),
        figure.fate(),
        figure.nounEnd());
  }

  /** A value without what binary fractions leave of it. */
  private static BigDecimal exact(double value) {
    BigDecimal exact =
        BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }
}
