package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
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
          Example.bad("The reed bed covers 90 acres, [[twice]] the 30 acres of a decade ago."),
          Example.bad("She paid £400 for the cello, [[half]] the £600 its maker had asked."),
          Example.good("The reed bed covers 90 acres, twice the 45 acres of a decade ago."),
          Example.good("She paid £400 for the cello, less than half the £900 he had asked."),
          Example.good("It took 90 days, half the crew of 45 having left."),
          Example.good("Egg sales double\n\nSales of eggs went from 300 boxes to 600 in May."),
          Example.good("Double win for egg farm\n\nSales of eggs went from 300 boxes to 400."),
          Example.good("Reports of hail doubled, from 40 to 80."),
          Example.good("Reports of hail nearly doubled, from 40 to 74."),
          Example.good("Membership has tripled in a decade, from 210 to 630."),
          Example.good("Its share halved, from 44 to 22 per cent."),
          Example.good("Visits more than doubled from 60,000 to 140,000."),
          Example.good("The figure has doubled since May, and the wait went from 3 to 5 days."),
          Example.good("They bought a double bed and moved it from 2 Mill Lane."));

  private static final Map<String, Double> TIMES =
      Map.ofEntries(
          Map.entry("double", 2.0),
          Map.entry("doubled", 2.0),
          Map.entry("doubling", 2.0),
          Map.entry("doubles", 2.0),
          Map.entry("triple", 3.0),
          Map.entry("tripled", 3.0),
          Map.entry("tripling", 3.0),
          Map.entry("triples", 3.0),
          Map.entry("treble", 3.0),
          Map.entry("trebles", 3.0),
          Map.entry("halve", 0.5),
          Map.entry("quadruple", 4.0),
          Map.entry("trebled", 3.0),
          Map.entry("trebling", 3.0),
          Map.entry("quadrupled", 4.0),
          Map.entry("quadrupling", 4.0),
          Map.entry("halved", 0.5),
          Map.entry("halving", 0.5),
          Map.entry("halves", 0.5));

  private static final Map<String, Double> SO_MANY =
      Map.of("twice", 2.0, "double", 2.0, "half", 0.5, "triple", 3.0, "treble", 3.0);

  private static final Pattern TIMES_THE =
      Pattern.compile(
          "(?i)^(?: [\\p{L}'’-]+){0,3}, (more than |less than |nearly |almost |over |about"
              + " )?(twice|double|half|triple|treble)"
              + " (?:the|its|their|his|her|last year’s|last year's) $");

  private static final Pattern CLAIM =
      Pattern.compile(
          "(?i)(more than |less than |nearly |almost |over |roughly |about |virtually |all but"
              + " |effectively |approximately"
              + " )?\\b(double[ds]?|doubling|triple[ds]?|tripling|treble[ds]?"
              + "|trebling|quadruple|quadrupled|quadrupling|halve|halved|halving|halves)\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    List<Change> changes = Change.in(article, INFO.roles());
    for (Change change : changes) {
      check(change, findings);
    }
    for (FigureLine line : FigureLine.in(article, INFO.roles(), 2)) {
      for (int i = 0; i + 1 < line.size(); i++) {
        times(line, i).ifPresent(findings::add);
      }
    }
    headline(article, changes).ifPresent(findings::add);
    return findings;
  }

  /** "at 120 feet, twice the 60 feet of May": one figure told as so many times another. */
  private static Optional<Finding> times(FigureLine line, int i) {
    Quantity one = line.at(i);
    Quantity other = line.at(i + 1);
    if (other.kind() == Kind.FRACTION && i + 2 < line.size()) {
      other = line.at(i + 2);
    }
    boolean alike = one.isSingle() && other.isSingle() && one.sameUnit(other);
    if (!alike || one.kind() == Kind.ORDINAL || other.low().signum() <= 0) {
      return Optional.empty();
    }
    Block block = line.sentence().block();
    Matcher claim = TIMES_THE.matcher(block.plain().substring(one.end(), other.start()));
    if (!claim.matches()) {
      return Optional.empty();
    }
    double times = SO_MANY.get(claim.group(2).toLowerCase(Locale.ROOT));
    double ratio = one.low().doubleValue() / other.low().doubleValue();
    if (fits(ratio / times, times, claim.group(1))) {
      return Optional.empty();
    }
    int start = one.end() + claim.start(2);
    String message =
        "“%s” does not fit: “%s” is %s times “%s”."
            .formatted(claim.group(2), one.words(), Wording.number(ratio, 2), other.words());
    return Optional.of(
        INFO.finding(block.span(start, one.end() + claim.end(2)), message)
            .withRelated(one.span(), "one figure")
            .withRelated(other.span(), "the other"));
  }

  /** "Sales triple" over the story's one change, of the same thing, that does not. */
  private static Optional<Finding> headline(Article article, List<Change> changes) {
    List<Block> heads = article.blocks(Set.of(Role.HEADLINE));
    List<Change> body =
        changes.stream().filter(c -> c.sentence().block().role() == Role.PARAGRAPH).toList();
    if (heads.isEmpty() || body.size() != 1) {
      return Optional.empty();
    }
    Matcher claim = CLAIM.matcher(heads.get(0).plain());
    Change change = body.get(0);
    Topic said = Topic.of(article, heads.get(0));
    boolean same = said.shared(Topic.of(article, change.sentence())) > 0;
    return claim.find() && isVerb(article, heads.get(0), claim) && same && !fits(change, claim)
        ? Optional.of(finding(heads.get(0), change, claim))
        : Optional.empty();
  }

  /** Whether it says what happens: "a double murder" does not. */
  private static boolean isVerb(Article article, Block block, Matcher claim) {
    return article.tokens(block).stream()
        .filter(token -> token.start() == claim.start(2))
        .anyMatch(
            token -> token.tag().isVerb() || token.end() == block.plain().stripTrailing().length());
  }

  private static void check(Change change, List<Finding> findings) {
    Block block = change.sentence().block();
    String text = block.plain();
    int from = Math.max(change.sentence().start(), change.start() - 40);
    int to = Math.min(change.sentence().end(), change.end() + 25);
    Matcher claim = CLAIM.matcher(text).region(from, to);
    while (claim.find()) {
      boolean before = claim.end() <= change.start();
      String between =
          before
              ? text.substring(claim.end(), change.start())
              : text.substring(Math.min(change.end(), claim.start()), claim.start());
      boolean joined =
          before ? isShort(between) : between.matches(",? (?:or |and |thus |more than )*");
      if (joined && !fits(change, claim)) {
        findings.add(finding(change.sentence().block(), change, claim));
      }
    }
  }

  /** Nothing but "in a year" and the like, and no other figure or clause. */
  private static boolean isShort(String between) {
    return between.chars().noneMatch(c -> Character.isDigit(c) || c == ';' || c == '(')
        && !between.contains(" and ")
        && !between.contains(" while ")
        && !between.contains(" but ");
  }

  private static boolean fits(Change change, Matcher claim) {
    double times = TIMES.get(claim.group(2).toLowerCase(Locale.ROOT));
    double ratio = change.to().low().doubleValue() / change.from().low().doubleValue();
    return fits(ratio / times, times, claim.group(1));
  }

  private static boolean fits(double share, double times, String hedged) {
    String hedge = hedged == null ? "" : hedged.strip().toLowerCase(Locale.ROOT);
    return switch (hedge) {
      case "more than", "over" ->
          times < 1 ? share <= 1.02 && share > 0.5 : share >= 0.99 && share < 1.6;
      case "less than" -> share <= 1.01;
      case "" -> share >= 0.92 && share <= 1.12;
      default -> share >= 0.8 && share <= 1.2;
    };
  }

  private static Finding finding(Block block, Change change, Matcher claim) {
    double ratio = change.to().low().doubleValue() / change.from().low().doubleValue();
    String times =
        ratio >= 1
            ? Wording.number(ratio, 2) + " times as many"
            : "a fall of " + Wording.number((1 - ratio) * 100, 1) + " per cent";
    String message =
        "“" + claim.group().strip() + "” does not fit: " + change.words() + " is " + times + ".";
    int start = claim.start(1) >= 0 ? claim.start(1) : claim.start(2);
    return INFO.finding(block.span(start, claim.end()), message)
        .withRelated(change.span(), "both ends are given here");
  }
}
