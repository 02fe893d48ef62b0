package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.NumberNames;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * Figures as people say them, which no reader of written ones knows: "an hour and a half", "two
 * hours forty", "a million and a half", "thirty grand", "nought point six per cent".
 */
final class SpokenFigures {
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

  /** One number said in two: "four point seven". */
  private static final String POINT = " point ";

  private SpokenFigures() {}

  /** Adds one, to the last where both are one number: "nineteen thousand four hundred pounds". */
  static void add(List<Atom> atoms, Atom atom, String plain) {
    Atom last = atoms.isEmpty() ? null : atoms.get(atoms.size() - 1);
    boolean one =
        last != null
            && last.kind().get() == Kind.COUNT
            && (last.counts().isEmpty()
                || last.counts().equals(atom.counts())
                || last.counts().equals(atom.unit()))
            && last.low() == last.high()
            && last.low() >= THOUSAND
            && last.low() % THOUSAND == 0
            && atom.low() < THOUSAND
            && atom.low() == atom.high()
            && Character.isLetter(plain.charAt(atom.start()))
            && plain.substring(last.end(), atom.start()).matches(" (?:and )?");
    if (one) {
      atoms.set(atoms.size() - 1, atom.with(last.start(), last.low() + atom.low()));
      return;
    }
    boolean spoken =
        last != null
            && last.kind().get() == Kind.COUNT
            && last.low() == last.high()
            && plain.substring(last.end(), atom.start()).equals(POINT)
            && Character.isLetter(plain.charAt(atom.start()));
    if (spoken) {
      double whole = Math.pow(TEN, Math.floor(Math.log10(Math.max(1, atom.low()))));
      atoms.set(
          atoms.size() - 1,
          atom.with(last.start(), (last.low() + atom.low() / whole / TEN) * whole));
      return;
    }
    boolean part =
        atom.start() > 1
            && plain.charAt(atom.start() - 1) == '.'
            && plain.charAt(atom.start() - 2) == ' ';
    double tenths = Math.pow(10, atom.end() - atom.start());
    atoms.add(
        part && atom.low() < tenths ? atom.with(atom.start() - 1, atom.low() / tenths) : atom);
  }

  /** The figures of a statement, of which some are read anew as they were said. */
  static List<Atom> in(List<Atom> read, String plain, int from, int to, Set<String> stems) {
    List<Atom> said = new ArrayList<>();
    Matcher lasting = LASTING.matcher(plain).region(from, to);
    while (lasting.find()) {
      lasting(lasting).ifPresent(v -> said.add(atom(v, lasting, Kind.DURATION, stems)));
    }
    Matcher partly = PARTLY.matcher(plain).region(from, to);
    while (partly.find()) {
      Double great = TIMES.get(lower(partly, "unit"));
      double part = part(lower(partly, "part"));
      if (part > 0) {
        Kind kind = great == null ? Kind.DURATION : Kind.COUNT;
        said.add(atom(great == null ? part : part * great, partly, kind, stems));
      }
    }
    Matcher greatly = GREATLY.matcher(plain).region(from, to);
    while (greatly.find()) {
      boolean after = greatly.group("after") != null;
      double times = TIMES.get(lower(greatly, after ? "after" : "unit"));
      double part = part(lower(greatly, after ? "part" : "of"));
      number(greatly.group("n"))
          .ifPresent(n -> said.add(atom((n + part) * times, greatly, Kind.COUNT, stems)));
    }
    Matcher below = BELOW.matcher(plain).region(from, to);
    while (below.find()) {
      number(below.group("n")).ifPresent(n -> said.add(atom(n / 10, below, Kind.PERCENT, stems)));
    }
    if (said.isEmpty() && !MONEY.matcher(plain).region(from, to).find()) {
      return read;
    }
    List<Atom> all = new ArrayList<>();
    for (Atom atom : read) {
      if (said.stream().noneMatch(s -> s.start() < atom.end() && atom.start() < s.end())) {
        all.add(money(atom, plain));
      }
    }
    all.addAll(said);
    return all;
  }

  /** Whether a figure of a story is only a part of one that is said so: the half of an hour. */
  static boolean isPart(Quantity figure) {
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

  private static Atom money(Atom atom, String plain) {
    Matcher unit = MONEY.matcher(plain).region(atom.end(), plain.length());
    unit.useTransparentBounds(true);
    if (atom.kind().filter(k -> k == Kind.COUNT).isEmpty() || !unit.lookingAt()) {
      return atom;
    }
    boolean grand = unit.group("unit").equalsIgnoreCase("grand");
    boolean bucks = unit.group("unit").equalsIgnoreCase("bucks");
    double value = grand ? atom.low() * 1e3 : atom.low();
    String sign = grand ? "" : bucks ? "$" : "£";
    return made(value, Kind.MONEY, sign, atom.start(), unit.end(), atom.near());
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

  private static Atom atom(double value, Matcher said, Kind kind, Set<String> near) {
    String unit = kind == Kind.DURATION ? lower(said, "unit") : kind == Kind.PERCENT ? "%" : "";
    return made(value, kind, unit, said.start(), said.end(), near);
  }

  private static Atom atom(OptionalDouble value, Matcher said, Kind kind, Set<String> near) {
    return atom(value.getAsDouble(), said, kind, near);
  }

  private static Atom made(
      double value, Kind kind, String unit, int start, int end, Set<String> near) {
    return new Atom(
        value, value, Optional.of(kind), unit, "", 1, -1, start, end, near, Set.of(), "");
  }
}
