package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.NumberNames;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Divides "doubled, from 60 to 90". */
public final class Multiple implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/multiple",
          Severity.WARNING,
          "Doubled, halved or tripled against its own figures",
          "“Doubled” is a sum the reader can do, and the figures beside it give another answer.",
          Example.bad("Reports of hail [[doubled]], from 40 to 70."),
          Example.bad("Membership has [[tripled]] in a decade, from 210 to 430."),
          Example.bad("Rents [[halved]] from £900 to £600."),
          Example.bad("Visits have [[more than doubled]], to 150,000 from 80,000."),
          Example.bad("The price rose from $3 to $9, [[double]] what it was."),
          Example.bad("Egg sales [[triple]]\n\nSales of eggs went from 300 boxes to 600 in May."),
          Example.bad("The reed bed covers 90 acres, [[twice the 30 acres]] of a decade ago."),
          Example.bad("She paid £400 for the cello, [[half the £600]] its maker had asked."),
          Example.bad("At 84, the senator is [[three times]] as old as his rival, who is 42."),
          Example.bad("The number of kites has [[halved]]. Wardens saw 48 in 2014 and 32 in May."),
          Example.bad("He won £90 on the horse, [[ten times the £30]] he had staked."),
          Example.bad("The fen covers 30 square miles, [[half of the 90]] it covered in 1900."),
          Example.bad(
              "Mill sells for [[four times]] its guide price\n\nA mill sold for £300,000 on"
                  + " Tuesday. Its guide price was £150,000."),
          Example.bad("The lake shrank [[tenfold]], from 900 acres to 300."),
          Example.good("More than half of the 240 pupils, or 130, walk to school."),
          Example.good("At 84, the senator is twice as old as his rival, who is 42."),
          Example.good("The number of kites has halved. Wardens saw 48 in 2014 and 24 in May."),
          Example.good("He won £90 on the horse three times, having staked £40."),
          Example.good(
              "The number of kites has halved. Wardens saw 48 in 2014, 32 in May and 20 now."),
          Example.good("Half the crew of 90 left and 30 stayed."),
          Example.good("The number of kites has halved. A nest is 48 inches wide and 32 deep."),
          Example.good("The reed bed covers 90 acres, twice the 45 acres of a decade ago."),
          Example.good("She paid £400 for the cello, less than half the £900 he had asked."),
          Example.good("It took 90 days, half the crew of 45 having left."),
          Example.good("Egg sales double\n\nSales of eggs went from 300 boxes to 600 in May."),
          Example.good("Double win for egg farm\n\nSales of eggs went from 300 boxes to 400."),
          Example.good("They sold 612 ewes, 48 more than last week and twice the number of 2025."),
          Example.good("Reports of hail doubled, from 40 to 80."),
          Example.good("Reports of hail nearly doubled, from 40 to 74."),
          Example.good("Membership has tripled in a decade, from 210 to 630."),
          Example.good("Its share halved, from 44 to 22 per cent."),
          Example.good("Visits more than doubled from 60,000 to 140,000."),
          Example.good("The figure has doubled since May, and the wait went from 3 to 5 days."),
          Example.good("The bill had doubled in a year in which it shut six of its 18 wards."),
          Example.good("They bought a double bed and moved it from 2 Mill Lane."));

  private static final Map<String, Double> TIMES =
      Map.ofEntries(
          Map.entry("twice", 2.0),
          Map.entry("half", 0.5),
          Map.entry("doubl", 2.0),
          Map.entry("tripl", 3.0),
          Map.entry("trebl", 3.0),
          Map.entry("quadrupl", 4.0),
          Map.entry("halv", 0.5));

  private static final String HEDGE =
      "(?<hedge>(?:well |much |far )?(?:more than|over|less than|nearly|almost|roughly|about"
          + "|virtually|all but|effectively|approximately|around|some|just over|just under|at"
          + " least|close to) )?";

  /** "three times the", "twice as", "half what", "tenfold", "has doubled". */
  private static final Pattern CLAIM =
      Pattern.compile(
          "(?i)"
              + HEDGE
              + "\\b(?<times>(?<number>\\d+|\\p{L}+) times(?= (?:the|as|its|his|her|their|what|more"
              + "|higher|that|last|bigger|larger|[$£€])(?! (?:year|month|week|day)\\b))"
              + "|(?<fold>\\p{L}+)-?fold\\b"
              + "|(?:twice|double|triple|treble)(?= (?:the|as|its|his|her|their|what|that|last)\\b| [$£€\\d])"
              + "|half(?= (?:what|as)\\b| (?:of )?(?:the|its|his|her|their) (?:\\p{L}+ )?[$£€\\d])"
              + "|(?:doubl|tripl|trebl|quadrupl|halv)(?:e|es|ed|ing)\\b)");

  /** How far after the claim the figure it speaks of may begin, in characters. */
  private static final int NEXT = 16;

  /** "half of the 240 pupils, or 130": a share, and no so many times as much. */
  private static final Pattern OF_OR = Pattern.compile(" of [^,.;]{1,40}, or ");

  private static final Pattern BESIDE = Pattern.compile("(?: [\\p{L}'’-]+){0,4},? ");

  private static final Pattern TIMED =
      Pattern.compile(
          "(?i)\\b(?:in (?:19|20)\\d\\d|ago|last|this|now|today|before|then|earlier|previous\\w*)\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    List<FigureLine> lines = StoryFigures.body(article).lines();
    for (int i = 0; i < lines.size(); i++) {
      Sentence sentence = lines.get(i).sentence();
      Matcher claim = CLAIM.matcher(sentence.plain());
      while (claim.find()) {
        judge(article, sentence, claim, lines, i).ifPresent(findings::add);
      }
    }
    headline(article, lines).ifPresent(findings::add);
    return findings;
  }

  /** "Sales triple" over a first paragraph in which they do not. */
  private static Optional<Finding> headline(Article article, List<FigureLine> lines) {
    List<Block> heads = article.blocks(Set.of(Role.HEADLINE));
    if (heads.isEmpty() || lines.isEmpty()) {
      return Optional.empty();
    }
    Sentence head = article.sentences(heads.get(0)).get(0);
    Matcher claim = CLAIM.matcher(head.plain());
    boolean same =
        Topic.of(article, heads.get(0)).shared(Topic.of(article, lines.get(0).sentence())) > 0;
    return claim.find() && same ? judge(article, head, claim, lines, 0) : Optional.empty();
  }

  private static Optional<Finding> judge(
      Article article, Sentence sentence, Matcher claim, List<FigureLine> lines, int index) {
    OptionalDouble times = times(claim);
    int start = sentence.start() + claim.start();
    int end = sentence.start() + claim.end("times");
    if (times.isEmpty()
        || OF_OR
            .matcher(sentence.plain())
            .region(claim.end("times"), sentence.plain().length())
            .lookingAt()
        || !isSaid(article, sentence, claim)) {
      return Optional.empty();
    }
    boolean own = lines.get(index).sentence().equals(sentence);
    List<Quantity> pair = own ? figures(lines.get(index), sentence, start, end) : List.of();
    Optional<List<Quantity>> two = beside(pair, sentence, start, end);
    if (pair.size() == 2 && BesideFigure.isPartOf(pair.get(0), pair.get(1))) {
      return Optional.empty();
    }
    if (two.isPresent()) {
      double ratio = ratio(two.get().get(0), two.get().get(1));
      return ratio <= 0 || fits(ratio, times.getAsDouble(), claim.group("hedge"))
          ? Optional.empty()
          : Optional.of(finding(sentence, claim, start, two.get().get(1).end(), two.get()));
    }
    List<Quantity> near = new ArrayList<>();
    for (int i = Math.max(0, index - 1); i <= Math.min(lines.size() - 1, index + 1); i++) {
      near.addAll(figures(lines.get(i), sentence, start, end));
    }
    for (Quantity a : near) {
      for (Quantity b : near) {
        double ratio = ratio(a, b);
        if (a != b && ratio > 0 && fits(ratio, times.getAsDouble(), claim.group("hedge"))) {
          return Optional.empty();
        }
      }
    }
    if (pair.size() != 2) {
      boolean timed = lines.stream().anyMatch(line -> near.size() == 2 && isTimed(line, near));
      pair = timed || !own ? near : List.of();
    }
    boolean alike = pair.size() == 2 && ratio(pair.get(0), pair.get(1)) > 0;
    return alike ? Optional.of(finding(sentence, claim, start, end, pair)) : Optional.empty();
  }

  /** "at 120 feet, twice the 60 feet of May": the two between which the claim stands. */
  private static Optional<List<Quantity>> beside(
      List<Quantity> figures, Sentence sentence, int start, int end) {
    for (int i = 0; i + 1 < figures.size(); i++) {
      Quantity one = figures.get(i);
      Quantity other = figures.get(i + 1);
      if (one.end() <= start && end <= other.start() && other.start() - end <= NEXT) {
        String between = sentence.block().plain().substring(one.end(), start);
        return BESIDE.matcher(between).matches()
            ? Optional.of(List.of(one, other))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether {@code line} tells when each of the two figures was so. */
  private static boolean isTimed(FigureLine line, List<Quantity> two) {
    return line.figures().containsAll(two) && TIMED.matcher(line.sentence().plain()).find();
  }

  /** The figures that one may be so many times of the other. */
  private static List<Quantity> figures(FigureLine line, Sentence sentence, int start, int end) {
    return line.figures().stream()
        .filter(q -> q.isSingle() && q.kind() != Kind.FRACTION && q.low().signum() > 0)
        .filter(q -> q.hedge() == Hedge.NONE && q.kind() != Kind.DURATION)
        .filter(q -> !BesideFigure.isDifference(q))
        .filter(q -> !line.sentence().equals(sentence) || q.end() <= start || q.start() >= end)
        .toList();
  }

  /** How many times {@code b} is in {@code a}; nought where they are not alike. */
  private static double ratio(Quantity a, Quantity b) {
    boolean bare = FigureWording.isBare(a) || FigureWording.isBare(b);
    boolean nouns =
        a.kind() != Kind.COUNT
            || a.counts().isEmpty()
            || b.counts().isEmpty()
            || a.counts().equals(b.counts());
    boolean alike = a.sameUnit(b) && nouns || bare && (isAmount(a) || isAmount(b));
    return alike ? a.low().doubleValue() / b.low().doubleValue() : 0;
  }

  private static boolean isAmount(Quantity q) {
    return q.kind() == Kind.COUNT
        || q.kind() == Kind.MEASURE
        || q.kind() == Kind.AGE
        || q.kind() == Kind.MONEY
        || q.kind() == Kind.PERCENT;
  }

  private static OptionalDouble times(Matcher claim) {
    String number = claim.group("number") == null ? claim.group("fold") : claim.group("number");
    if (number != null) {
      String digits = number.toLowerCase(Locale.ROOT);
      Integer value = NumberNames.CARDINALS.get(digits);
      if (value == null && digits.chars().allMatch(Character::isDigit) && digits.length() < 5) {
        value = Integer.valueOf(digits);
      }
      return value == null || value < 2 ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
    String word = claim.group("times").toLowerCase(Locale.ROOT);
    return TIMES.entrySet().stream()
        .filter(entry -> word.startsWith(entry.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether it says what happens: "a double murder", "double doors" do not. */
  private static boolean isSaid(Article article, Sentence sentence, Matcher claim) {
    String word = claim.group("times").toLowerCase(Locale.ROOT);
    int at = sentence.start() + claim.start("times");
    boolean form = word.matches("(?:doubl|tripl|trebl|quadrupl|halv)\\p{L}+");
    boolean last = claim.end() == sentence.plain().stripTrailing().length();
    boolean beside = sentence.plain().startsWith(" what", claim.end());
    return !form
        || beside
        || article.tokens(sentence).stream()
            .anyMatch(token -> token.start() == at && (token.tag().isVerb() || last));
  }

  private static boolean fits(double ratio, double times, String hedged) {
    String hedge = hedged == null ? "" : hedged.strip().toLowerCase(Locale.ROOT);
    double share = ratio / times;
    if (hedge.isEmpty()) {
      return share >= 0.92 && share <= 1.12;
    }
    if (hedge.endsWith("more than") || hedge.endsWith("over") || hedge.equals("at least")) {
      return times < 1 ? share <= 1.02 && share > 0.5 : share >= 0.99 && share < 1.6;
    }
    return hedge.endsWith("less than") ? share <= 1.01 : share >= 0.8 && share <= 1.2;
  }

  private static Finding finding(
      Sentence sentence, Matcher claim, int start, int end, List<Quantity> pair) {
    boolean up = pair.get(0).low().compareTo(pair.get(1).low()) > 0;
    Quantity more = up ? pair.get(0) : pair.get(1);
    Quantity less = up ? pair.get(1) : pair.get(0);
    String message =
        "“%s” does not fit: “%s” is %s times “%s”."
            .formatted(
                claim.group().strip(),
                more.words(),
                FigureWording.number(ratio(more, less), 2),
                less.words());
    return INFO.finding(sentence.block().span(start, end), message)
        .withRelated(more.span(), "one figure")
        .withRelated(less.span(), "the other");
  }
}
