package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Adds the parts of a whole: "nine people – three women and five men". */
public final class Sum implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/sum",
          Severity.WARNING,
          "Parts that do not make the whole",
          "A reader who adds the parts gets another total than the story gives, and no longer knows"
              + " which figure to believe.",
          Example.bad(
              "Of the [[70 delegates, 44 voted for the merger, 17 voted against it and 19]]"
                  + " abstained."),
          Example.bad(
              "A total of [[seven climbers - two women and four]] men - spent the night in a"
                  + " hut."),
          Example.bad("The [[11 finalists (six men and four]] women) have been picked."),
          Example.bad("Police arrested [[14 men and six women, 22]] in all."),
          Example.bad("The [[26 seats are shared by 14 Greens, 9 Liberals and 5]] farmers."),
          Example.bad(
              "Of the [[50 goats in the herd, 14 were sold, 20 died and the other 17]] were"
                  + " kept."),
          Example.bad("The plan costs [[£9m: £4m for roads and £3m]] for schools."),
          Example.bad("There were [[15 pupils, seven girls and nine]] boys, on the bus."),
          Example.bad("Of [[30 cows, eight were sold and the other 24]] stayed."),
          Example.bad(
              "All [[12 jurors voted: seven to convict, three to acquit and one]] abstained."),
          Example.bad(
              "The [[£600 bill was met by a raffle (£200), a dance (£150) and a gift of £300]]."),
          Example.bad("She got [[four years for arson and two for theft, seven years]] in all."),
          Example.bad(
              "The harbour has [[19 boats in the water this week: ten at the quay, six on the"
                  + " slip and two]] at anchor."),
          Example.bad(
              "The council has [[30 seats: Labour hold 14, the Greens nine and independents"
                  + " five]]."),
          Example.bad(
              "The grant is £900. The choir will spend £500 on a piano and the remaining [[£300]]"
                  + " on lessons."),
          Example.bad(
              "Of the 80 ewes, 52 lambed in March. The other [[38]] were sold at Hawes."),
          Example.bad(
              "Five men were charged. One was freed on Friday and the other [[three]] were"
                  + " jailed."),
          Example.good(
              "The harbour has 19 boats in the water this week: ten at the quay, six on the slip"
                  + " and three at anchor."),
          Example.good(
              "The council has 30 seats: Labour hold 14, the Greens nine and independents seven."),
          Example.good(
              "The grant is £900. The choir will spend £500 on a piano and the remaining £400 on"
                  + " lessons."),
          Example.good("Of the 80 ewes, 52 lambed in March. The other 28 were sold at Hawes."),
          Example.good(
              "Of the 80 ewes, 52 lambed in March. Two guides and the other 38 walkers went home."),
          Example.good(
              "The firm has 12 shops in Leeds and eight in York. The other 20 are in Wales."),
          Example.good(
              "Of 40 members, 12 are women. Five of those row, and the other seven swim."),
          Example.good("She got four years for arson and two for theft, six years in all."),
          Example.good(
              "The £600 bill was met by a raffle (£200), a dance (£150) and a gift of £250."),
          Example.good("The £600 bill was met in part by a gift of £300 and a loan of £100."),
          Example.good(
              "Of the 80 delegates, 44 voted for it, 17 voted against it and 19 abstained."),
          Example.good("A total of seven climbers - two women and five men - slept in a hut."),
          Example.good("Some 12 people, including three children and two women, were hurt."),
          Example.good("Of the 20 players, 12 have scored and 15 have a winner's medal."),
          Example.good("Of the 40 members, 22 voted in favour and nine against."),
          Example.good("About 30 people, 12 men and 20 women, came."),
          Example.good("The firm has 40 shops: 12 in Leeds, 8 in York and the rest abroad."),
          Example.good("It will cut jobs at two sites: 130 in Boston and 70 in Hull."),
          Example.good("He has two children, aged three and five."),
          Example.good("The 12 teams (three of them new) play five games and two finals."));

  private static final Pattern OF_THE =
      Pattern.compile(
          "(?:^|[,;:] )[Oo]f (?:the|its|his|her|their|those|these|all|all the|a total of)? ?$");
  private static final Pattern ALL = Pattern.compile("(?:^|[ (])[Aa]ll (?:the )?$");
  private static final Pattern MET_BY =
      Pattern.compile(
          "^(?: [\\p{L}'’-]+){0,3} (?:met|made up|raised|funded|paid|covered|financed)"
              + " (?:by|from|of|with|through) ");
  private static final Pattern IN_ALL =
      Pattern.compile("^(?: \\p{L}+)? (?:in all|in total|altogether|overall)\\b");
  private static final Pattern OPENS =
      Pattern.compile(
          "^(?: (?!and |or )[\\p{L}'’-]+){0,3}(?: ?[–—(]| -) ?(?:of whom )?$"
              + "|^(?: (?!and |or )[\\p{L}'’-]+){0,8}: (?:(?!and |or )[\\p{L}'’-]+ ){0,5}$"
              + "|^(?: [\\p{L}'’-]+){0,3}, $");
  private static final Pattern SPLIT =
      Pattern.compile(
          "(?:split|divided|shared|distributed) (?:up )?(?:between|among|amongst|by) $"
              + "|(?:made up of|composed of|consisting of|comprising|comprises) $");
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?i)\\b(?:includ\\w+|among|of whom|of them|of which|such as|at least|others|rest"
              + "|remain\\w*|several|many|some|more|each|every|apiece|aged|about|or)\\b");
  private static final Pattern VOTES =
      Pattern.compile(
          "(?i)\\b(?:vot(?:ed|es|ing)|abstain\\w*|abstentions?|against|in"
              + " favou?r|for|backed|opposed"
              + "|absent|supported|rejected|blank|spoil(?:t|ed)|invalid)\\b");
  private static final Pattern FATES =
      Pattern.compile(
          "(?i)\\b(?:killed|died|dead|injured|hurt|wounded|unhurt|unharmed|survived|escaped|missing"
              + "|rescued)\\b");
  private static final Pattern COMPLETE =
      Pattern.compile(
          "(?i)\\b(?:abstain\\w*|abstentions?|absent|blank|spoil(?:t|ed)|invalid|unhurt|unharmed|remaining|the"
              + " rest|the other|did not vote)\\b");
  private static final Set<String> KINDS =
      Set.of("man", "woman", "child", "boy", "girl", "adult", "male", "female", "teenager");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(INFO.roles())) {
      for (Sentence sentence : article.sentences(block)) {
        List<Quantity> inside =
            quantities.in(sentence).stream()
                .filter(q -> Wording.isMoneyOrCount(q) && q.isSingle())
                .toList();
        if (inside.size() > 2) {
          check(sentence, inside)
              .or(() -> seats(sentence, inside, quantities.labels(block)))
              .ifPresent(findings::add);
        }
      }
    }
    for (FigureLine line : FigureLine.in(article, INFO.roles(), 3)) {
      terms(line).ifPresent(findings::add);
    }
    for (Remainder remainder : Remainder.wrong(article, INFO.roles())) {
      if (findings.stream().noneMatch(f -> f.span().overlaps(remainder.rest().span()))) {
        findings.add(finding(remainder));
      }
    }
    return findings;
  }

  private static Optional<Finding> check(Sentence sentence, List<Quantity> inside) {
    for (int i = 0; i < inside.size(); i++) {
      Quantity whole = inside.get(i);
      Optional<List<Quantity>> parts = parts(sentence, inside, i);
      if (parts.isPresent() && firm(whole) && parts.get().stream().allMatch(Sum::firm)) {
        return finding(whole, parts.get());
      }
    }
    return Optional.empty();
  }

  /** "51 seats: Reform hold 27, the Liberal Democrats 17 …": numbers that follow their names. */
  private static Optional<Finding> seats(
      Sentence sentence, List<Quantity> inside, List<Quantity> labels) {
    List<Quantity> all = new ArrayList<>(inside);
    for (Quantity label : labels) {
      if (sentence.start() <= label.start() && label.end() <= sentence.end()) {
        all.add(asCount(label));
      }
    }
    all.sort(Comparator.comparingInt(Quantity::start));
    Quantity whole = all.get(0);
    boolean listed = all.size() > inside.size() && whole.kind() == Kind.COUNT;
    String text = sentence.block().plain();
    String between = text.substring(whole.end(), all.get(1).start());
    if (!listed || between.indexOf(": ") < 0 || !OPENS.matcher(between).find()) {
      return Optional.empty();
    }
    return list(sentence, all.subList(1, all.size()), whole, false)
        .filter(parts -> firm(whole) && parts.stream().allMatch(Sum::firm))
        .flatMap(parts -> finding(whole, parts));
  }

  private static Quantity asCount(Quantity label) {
    return new Quantity(
        label.block(),
        label.start(),
        label.end(),
        Kind.COUNT,
        label.low(),
        label.high(),
        label.step(),
        label.hedge(),
        "",
        "",
        label.fate(),
        label.end());
  }

  private static boolean firm(Quantity quantity) {
    return quantity.hedge() == Hedge.NONE;
  }

  private static Optional<List<Quantity>> parts(Sentence sentence, List<Quantity> inside, int at) {
    Quantity whole = inside.get(at);
    String text = sentence.block().plain();
    String before = text.substring(sentence.start(), whole.start());
    List<Quantity> later = inside.subList(at + 1, inside.size());
    if (ALL.matcher(before).find() && later.size() > 2) {
      return partition(sentence, whole, later);
    }
    boolean metBy = MET_BY.matcher(text.substring(whole.end(), sentence.end())).find();
    if (metBy && whole.kind() == Kind.MONEY) {
      return sources(sentence, later, whole);
    }
    if (OF_THE.matcher(before).find()) {
      return partition(sentence, whole, upToSemicolon(text, later));
    }
    if (later.size() >= 2) {
      String between = text.substring(whole.end(), later.get(0).start());
      if (SPLIT.matcher(between).find() && between.indexOf(';') < 0) {
        return list(sentence, later, whole, false);
      }
      if (OPENS.matcher(between).find()) {
        return list(sentence, later, whole, between.endsWith(", "));
      }
    }
    boolean inAll = IN_ALL.matcher(text.substring(whole.end(), sentence.end())).find();
    if (inAll && at >= 2 && before.endsWith(", ")) {
      List<Quantity> two = inside.subList(at - 2, at);
      boolean listed = text.substring(two.get(0).end(), two.get(1).start()).endsWith(" and ");
      boolean only = !LOOSE.matcher(text.substring(two.get(0).start(), whole.start())).find();
      return listed && only && same(two, whole) ? Optional.of(two) : Optional.empty();
    }
    return Optional.empty();
  }

  /** "a raffle (£350), a dance (£300) and a gift of £350": every sum to the sentence's end. */
  private static Optional<List<Quantity>> sources(
      Sentence sentence, List<Quantity> parts, Quantity whole) {
    if (parts.size() < 2 || !same(parts, whole)) {
      return Optional.empty();
    }
    String text = sentence.block().plain();
    for (int i = 0; i + 1 < parts.size(); i++) {
      String between = text.substring(parts.get(i).end(), parts.get(i + 1).start());
      boolean last = i + 2 == parts.size();
      boolean listed = last ? between.contains(" and ") : between.contains(",");
      if (!listed || LOOSE.matcher(between).find()) {
        return Optional.empty();
      }
    }
    int from = parts.get(parts.size() - 1).end();
    boolean loose = LOOSE.matcher(text.substring(whole.end(), parts.get(0).start())).find();
    return loose || LOOSE.matcher(text.substring(from, sentence.end())).find()
        ? Optional.empty()
        : Optional.of(parts);
  }

  /** "three years for fraud and two for theft, six years in all". */
  private static Optional<Finding> terms(FigureLine line) {
    int n = line.size();
    Quantity whole = line.at(n - 1);
    boolean total =
        whole.kind() == Kind.DURATION
            && IN_ALL.matcher(line.after(n - 1)).find()
            && line.before(n - 1).endsWith(", ")
            && line.at(0).sameUnit(whole);
    List<Quantity> parts = line.figures().subList(0, n - 1);
    boolean listed =
        parts.stream().allMatch(p -> p.isSingle() && (p.sameUnit(whole) || p.kind() == Kind.COUNT));
    boolean joined = n > 2 && line.between(n - 3).contains(" and ");
    boolean loose = LOOSE.matcher(line.sentence().plain()).find();
    return total && listed && joined && !loose && whole.isSingle() && firm(whole)
        ? finding(whole, parts)
        : Optional.empty();
  }

  private static List<Quantity> upToSemicolon(String text, List<Quantity> later) {
    List<Quantity> parts = new ArrayList<>();
    for (Quantity part : later) {
      if (!parts.isEmpty()
          && text.substring(parts.get(parts.size() - 1).end(), part.start()).indexOf(';') >= 0) {
        break;
      }
      parts.add(part);
    }
    return parts;
  }

  /** "Of the 40 present, 22 voted …, nine … and nine …": parts that cannot overlap. */
  private static Optional<List<Quantity>> partition(
      Sentence sentence, Quantity whole, List<Quantity> parts) {
    if (parts.size() < 2 || !parts.stream().allMatch(part -> part.kind() == whole.kind())) {
      return Optional.empty();
    }
    String text = sentence.block().plain();
    String rest = text.substring(whole.end(), sentence.end());
    boolean votes = true;
    boolean fates = true;
    for (int i = 0; i < parts.size(); i++) {
      int end = i + 1 < parts.size() ? parts.get(i + 1).start() : sentence.end();
      String said = text.substring(parts.get(i).end(), end);
      votes &= VOTES.matcher(said).find();
      fates &= FATES.matcher(said).find();
    }
    boolean kinds = parts.stream().allMatch(part -> KINDS.contains(part.counts()));
    boolean complete = COMPLETE.matcher(rest).find();
    if (!(votes || fates && parts.size() > 2 || kinds || complete && parts.size() > 1)) {
      return Optional.empty();
    }
    boolean exhaustive = complete || kinds || votes && parts.size() > 2;
    boolean over = total(parts).compareTo(whole.low()) > 0;
    return exhaustive || over ? Optional.of(parts) : Optional.empty();
  }

  /** "a women and b men", "a, b and c": nothing but parts, the last after "and". */
  private static Optional<List<Quantity>> list(
      Sentence sentence, List<Quantity> later, Quantity whole, boolean kindsOnly) {
    String text = sentence.block().plain();
    List<Quantity> parts = new ArrayList<>(List.of(later.get(0)));
    for (int i = 1; i < later.size(); i++) {
      String between = text.substring(later.get(i - 1).end(), later.get(i).start());
      if (between.length() > 60
          || between.matches("(?s).*[.;:()–—].*|.* - .*")
          || LOOSE.matcher(between).find()) {
        return Optional.empty();
      }
      parts.add(later.get(i));
      if (between.matches(".* and (?:[\\p{L}'’-]+ ){0,3}")) {
        return closed(text, later, i) && same(parts, whole) && (!kindsOnly || areKinds(parts))
            ? Optional.of(parts)
            : Optional.empty();
      }
      if (!between.matches("[^,;]*[,;] (?:(?!and |or )[\\p{L}'’-]+ ){0,4}")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the list ends with part {@code i}: no further "and the rest" or part follows. */
  private static boolean closed(String text, List<Quantity> later, int i) {
    int from = later.get(i).end();
    int to = Math.min(text.length(), from + 60);
    String after = text.substring(from, to);
    int stop = after.replaceAll("[–—(),.:;]| - ", "\u0000").indexOf('\u0000');
    String own = stop < 0 ? after : after.substring(0, stop);
    String next = stop < 0 ? "" : after.substring(stop);
    return !LOOSE.matcher(own).find()
        && !own.contains(" and ")
        && !next.startsWith(", and ")
        && !next.startsWith(", plus ");
  }

  private static boolean areKinds(List<Quantity> parts) {
    return parts.stream().allMatch(part -> KINDS.contains(part.counts()));
  }

  /** Whether all are of one kind and unit and none alone is more than the whole. */
  private static boolean same(List<Quantity> parts, Quantity whole) {
    return parts.stream()
        .allMatch(
            part ->
                part.kind() == whole.kind()
                    && part.unit().equals(whole.unit())
                    && part.low().compareTo(whole.low()) <= 0);
  }

  private static BigDecimal total(List<Quantity> parts) {
    return parts.stream().map(Quantity::low).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Finding finding(Remainder remainder) {
    Quantity rest = remainder.rest();
    Finding finding =
        INFO.finding(
                rest.span(),
                "“%s” does not fit: of “%s” there would be %s left."
                    .formatted(
                        rest.words(),
                        remainder.whole().words(),
                        Wording.like(rest, remainder.left())))
            .withRelated(remainder.whole().span(), "the whole");
    for (Quantity part : remainder.parts()) {
      finding = finding.withRelated(part.span(), "a part");
    }
    return finding;
  }

  private static Optional<Finding> finding(Quantity whole, List<Quantity> parts) {
    BigDecimal total = total(parts);
    double slack =
        whole.kind() == Kind.MONEY
            ? Change.slack(whole) + parts.stream().mapToDouble(Change::slack).sum()
            : 0;
    if (Math.abs(total.subtract(whole.low()).doubleValue()) <= slack) {
      return Optional.empty();
    }
    StringBuilder sum = new StringBuilder();
    for (Quantity part : parts) {
      sum.append(sum.isEmpty() ? "" : " + ").append(Wording.number(part.low()));
    }
    int start = Math.min(whole.start(), parts.get(0).start());
    int end = Math.max(whole.end(), parts.get(parts.size() - 1).end());
    Finding finding =
        INFO.finding(
            whole.block().span(start, end),
            "The parts do not make “"
                + whole.words()
                + "”: "
                + sum
                + " = "
                + Wording.number(total)
                + ", not "
                + Wording.number(whole.low())
                + ".");
    for (Quantity part : parts) {
      finding = finding.withRelated(part.span(), "a part");
    }
    return Optional.of(finding);
  }
}
