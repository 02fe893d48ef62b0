package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/**
 * A change that a sentence states with both ends: "from 240 to 288", "to 88 from 80".
 *
 * @param sentence where it is stated
 * @param from what it was, with the unit of {@code to}
 * @param to what it is
 * @param start the plain character (UTF-16) of the block where "from" or "to" begins
 * @param end the plain character after the second number
 */
record Change(Sentence sentence, Quantity from, Quantity to, int start, int end) {
  static final String HEDGED =
      "(?:about |around |nearly |almost |just |over |more than |some |only |roughly |under |an? )*";

  /** How many characters before a number may hold its "from" and the words that hedge it. */
  private static final int REACH = 120;

  private static final Pattern FROM = Pattern.compile("(?i)\\bfrom " + HEDGED + "$");
  private static final Pattern TO = Pattern.compile("(?i)\\bto " + HEDGED + "$");
  private static final Pattern THEN_TO =
      Pattern.compile(
          "^(?:(?! and | but | while )[^.;:!?()]){0,45}?\\bto " + HEDGED + "$|^\\s?[-–—]\\s?$");
  private static final Pattern THEN_FROM =
      Pattern.compile("^(?:(?! and | but | while )[^.;:!?()]){0,30}?\\bfrom " + HEDGED + "$");
  private static final Pattern THEN_WAS =
      Pattern.compile(
          "(?i)^(?:(?! and | but | while )[^.;:!?]){0,60}?[ (](?:(?:up|down) (?:from|on|against)"
              + "|(?<=, )against|compared (?:with|to)|versus) "
              + HEDGED
              + "$");
  private static final Pattern HAVING =
      Pattern.compile(
          "^(?:(?! and | but | while )[^.;:!?]){0,60}?, having \\p{L}+ from " + HEDGED + "$");
  private static final Pattern UP_FROM = Pattern.compile("(?:up|down) from " + HEDGED + "$");

  private static final Pattern SPREAD =
      Pattern.compile(
          "(?i)(?:rang|var|anywhere|aged|ages|between)\\w*(?: in \\w+)? from " + HEDGED + "$");

  /** Every change that the blocks with one of {@code roles} state with both ends. */
  static List<Change> in(Article article, Set<Role> roles) {
    return article.blocks(roles).stream().flatMap(block -> in(article, block).stream()).toList();
  }

  /** Every change that {@code block} states with both ends. */
  static List<Change> in(Article article, Block block) {
    List<Change> all = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    for (Sentence sentence : article.sentences(block)) {
      List<Quantity> inside = quantities.in(sentence);
      for (int i = 0; i + 1 < inside.size(); i++) {
        Quantity a = inside.get(i);
        int next = i + 1;
        while (next + 1 < inside.size() && isAside(a, inside.get(next))) {
          next++;
        }
        between(sentence, a, inside.get(next)).ifPresent(all::add);
      }
    }
    return all;
  }

  /** "in two years", "for the third time": a length or a place between two amounts. */
  private static boolean isAside(Quantity amount, Quantity other) {
    boolean length = other.kind() == Kind.DURATION && amount.kind() != Kind.DURATION;
    return length || other.kind() == Kind.ORDINAL;
  }

  private static Optional<Change> between(Sentence sentence, Quantity a, Quantity b) {
    String text = sentence.block().plain();
    String before = before(sentence, a);
    int near = a.start() - before.length();
    String middle = text.substring(a.end(), Math.max(a.end(), b.start()));
    Matcher from = FROM.matcher(before);
    if (from.find() && THEN_TO.matcher(middle).find() && !SPREAD.matcher(before).find()) {
      return change(sentence, a, b, near + from.start(), b.end());
    }
    Matcher to = TO.matcher(before);
    if (to.find() && THEN_FROM.matcher(middle).find()) {
      return change(sentence, b, a, near + to.start(), b.end());
    }
    boolean told = a.kind() != Kind.DURATION && isAmount(a);
    boolean bare = told && FigureWording.isBare(b) && UP_FROM.matcher(middle).find();
    boolean was = bare || a.sameUnit(b) && a.counts().equals(b.counts()) || b.kind() != Kind.COUNT;
    return was && (THEN_WAS.matcher(middle).find() || HAVING.matcher(middle).find())
        ? change(sentence, b, a, a.start(), b.end())
        : Optional.empty();
  }

  private static Optional<Change> change(
      Sentence sentence, Quantity from, Quantity to, int start, int end) {
    if (!from.isSingle() || !to.isSingle() || !isAmount(from) || !isAmount(to)) {
      return Optional.empty();
    }
    Quantity first = from;
    if (!from.sameUnit(to)) {
      if (from.kind() != Kind.COUNT) {
        return to.kind() == Kind.COUNT && from.start() < to.start()
            ? Optional.of(new Change(sentence, from, in(to, from), start, end))
            : Optional.empty();
      }
      first = in(from, to);
    }
    return first.low().signum() == 0
        ? Optional.empty()
        : Optional.of(new Change(sentence, first, to, start, end));
  }

  private static boolean isAmount(Quantity quantity) {
    return switch (quantity.kind()) {
      case COUNT, MEASURE, DURATION, MONEY, PERCENT -> true;
      default -> false;
    };
  }

  /** A bare number read in the unit, and where it must be the magnitude, of {@code like}. */
  private static Quantity in(Quantity bare, Quantity like) {
    BigDecimal value = bare.low();
    BigDecimal step = bare.step();
    BigDecimal thousand = BigDecimal.valueOf(1000);
    if (value.compareTo(thousand) < 0) {
      for (BigDecimal size = thousand;
          size.compareTo(like.low()) <= 0;
          size = size.multiply(thousand)) {
        if (like.step().compareTo(size.movePointLeft(2)) >= 0
            && like.low().compareTo(size.multiply(thousand)) < 0) {
          value = value.multiply(size);
          step = step.multiply(size);
          break;
        }
      }
    }
    return new Quantity(
        bare.block(),
        bare.start(),
        bare.end(),
        like.kind(),
        value,
        value,
        step,
        bare.hedge(),
        like.unit(),
        bare.counts(),
        bare.fate(),
        bare.nounEnd());
  }

  /** What its sentence says before {@code figure}, as far back as that may bear on it. */
  String before(Quantity figure) {
    return before(sentence, figure);
  }

  private static String before(Sentence sentence, Quantity figure) {
    int near = Math.max(sentence.start(), figure.start() - REACH);
    return sentence.block().plain().substring(near, figure.start());
  }

  /** The difference, {@code to} less {@code from}. */
  BigDecimal difference() {
    return to.low().subtract(from.low());
  }

  /** "from £120bn to £105m": one end is about a thousand times what it should be. */
  boolean isThousandfold() {
    double ratio = to.low().doubleValue() / from.low().doubleValue();
    double times = Math.max(ratio, 1 / ratio) / 1000;
    boolean large = Math.min(from.step().doubleValue(), to.step().doubleValue()) >= 1000;
    return to.kind() == Kind.MONEY && large && times > 0.5 && times < 1.5;
  }

  /** Both ends in the source. */
  Span span() {
    return sentence.block().span(start, end);
  }

  /** As it is written: "from 240 to 288". */
  String words() {
    return sentence.block().plain().substring(start, end);
  }

  /** The quantities of its sentence other than its ends, with no third quantity in between. */
  List<Quantity> beside(Article article) {
    List<Quantity> near = new ArrayList<>();
    List<Quantity> all =
        Quantities.of(article).in(sentence).stream().filter(q -> !isAside(to, q)).toList();
    for (int i = 0; i < all.size(); i++) {
      Quantity quantity = all.get(i);
      boolean before =
          i + 1 < all.size() && all.get(i + 1).end() > start && quantity.end() <= start;
      boolean after = i > 0 && all.get(i - 1).end() == end && !risesAnew(article, quantity.start());
      if (before && start - quantity.end() <= 60 || after && quantity.start() - end <= 50) {
        near.add(quantity);
      }
    }
    return near;
  }

  /** Whether something else rises or falls before {@code to}: "..., and gas rose 5 per cent". */
  private boolean risesAnew(Article article, int to) {
    return article.tokens(sentence).stream()
        .filter(token -> token.start() >= end && token.end() <= to)
        .anyMatch(token -> sign(token) != 0 && (token.tag() == Tag.VBD || token.tag() == Tag.VBZ));
  }

  /** 1 when the words around {@code figure} say it went up, -1 when down, 0 when neither. */
  int direction(Article article, Quantity figure) {
    Sentence own = Topic.sentence(article, figure);
    int from = Math.max(own.start(), figure.start() - 45);
    int said = 0;
    for (Token token : article.tokens(own)) {
      boolean before = from <= token.start() && token.end() <= figure.start();
      boolean after = figure.end() <= token.start() && token.end() <= figure.end() + 25;
      int one = before || after && said == 0 ? sign(token) : 0;
      said = one == 0 ? said : one;
      if (after && said != 0) {
        break;
      }
    }
    return said;
  }

  /**
   * The word of rising or falling that governs the change: "fell" of "fell to 8 from 7" and of
   * "fell, from 8 to 7", "down" of "£3m last year, down from £4m".
   */
  Optional<Token> verb(Article article) {
    Token last = null;
    for (Token token : article.tokens(sentence)) {
      boolean between = to.end() <= token.start() && token.end() <= from.start();
      boolean governs = start == to.start() || token.lower().matches("up|down");
      if (between && governs) {
        last = sign(token) != 0 ? token : last;
      }
      if (token.end() > start) {
        continue;
      }
      boolean before = token.tag() == Tag.COMMA && token.end() + 1 == start;
      boolean clause = token.isMark() && !before || token.tag() == Tag.CC || token.tag() == Tag.MD;
      last = clause ? null : sign(token) != 0 && isSaid(token) ? token : last;
    }
    return Optional.ofNullable(last)
        .filter(word -> word.start() > start || start - word.end() <= 40);
  }

  /** 1 when the word right before {@code step} says it was added, -1 when taken off, else 0. */
  static int signBefore(Article article, Quantity step) {
    int said = 0;
    for (Token token : article.tokens(Topic.sentence(article, step))) {
      if (token.end() <= step.start()) {
        boolean near = step.start() - token.end() <= 4;
        said = token.tag().isVerb() || near && sign(token) != 0 ? sign(token) : said;
      }
    }
    return said;
  }

  /** Whether it says that something rises or falls, and not of what kind it is. */
  private static boolean isSaid(Token token) {
    return token.tag().isVerb() || token.tag() == Tag.NN;
  }

  /** 1 for a word of rising, -1 for one of falling, 0 for any other. */
  static int sign(Token token) {
    return token.is(Trait.UP) ? 1 : token.is(Trait.DOWN) ? -1 : 0;
  }

  /** How far {@code quantity} may lie from what is written, by how finely it is stated. */
  static double slack(Quantity quantity) {
    String words = quantity.words();
    boolean decimal = words.indexOf('.') >= 0;
    boolean magnitude =
        quantity.step().compareTo(BigDecimal.valueOf(1000)) >= 0 && words.indexOf(',') < 0;
    double written = quantity.step().doubleValue() * (decimal ? 0.5 : magnitude ? 0.1 : 0);
    double hedged = quantity.hedge() == Hedge.NONE ? 0 : quantity.low().abs().doubleValue() * 0.05;
    return written + hedged;
  }
}
