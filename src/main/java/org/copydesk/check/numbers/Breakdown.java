package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.word.Token;

/**
 * A whole and its parts told in several sentences, or in one where the parts come to more than
 * there is: "The roof cost £9m. The money came from two funds: £5m from the state and £3m from the
 * lottery."
 *
 * <p>That the parts are all there is must be said: by a colon before them, by how many there are
 * ("two funds"), or by the words of a total ("in all", "bringing the bill to"). And one slip of the
 * hand must lie between what they make and what is said, for figures that merely stand together
 * seldom do that.
 *
 * @param whole the whole
 * @param parts what is told of it
 */
record Breakdown(Quantity whole, List<Quantity> parts) {
  /** How many sentences before the parts may hold the whole. */
  private static final int REACH = 3;

  private static final Pattern COLON = Pattern.compile(": (?:[\\p{L}'’-]+ ){0,5}$");
  private static final Pattern LISTED = Pattern.compile("(?s)[^.:!?]{1,110}");
  private static final Pattern JOINS = Pattern.compile(",|;| and | plus ");
  private static final Pattern LAST =
      Pattern.compile("(?s).*(?:,|;)? (?:and|plus|with) [^,;]{0,60}");
  private static final Pattern APART =
      Pattern.compile("(?i)\\b(?:from|to|than|per|was|were|compared|rather|instead|until|or) $");
  private static final Pattern LED =
      Pattern.compile(
          "[^.;:!?]{1,80}: (?:[\\p{L}'’-]+ ){0,4}|(?: \\p{L}+)? (?:matches|games),?"
              + " (?:with|having|of which) (?:[\\p{L}'’-]+ ){0,3}");
  private static final Pattern OF_THE = Pattern.compile("(?:^|[.!?] )Of (?:the|its|their) $");
  private static final Pattern OF_PART = Pattern.compile("^ of the ");
  private static final Pattern MEMBERS = Pattern.compile("^(?: are| were)? \\p{Lu}\\p{L}+s\\b");
  private static final Pattern OF_WHICH = Pattern.compile("^(?: [\\p{L}-]+){0,2},? of which $");

  /** Copies the list. */
  Breakdown {
    parts = List.copyOf(parts);
  }

  /** Every whole that its parts do not make. */
  static List<Breakdown> wrong(Article article, Set<Role> roles) {
    List<Breakdown> wrong = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    List<List<Quantity>> story = new ArrayList<>();
    for (Block block : article.blocks(roles)) {
      List<Sentence> sentences = article.sentences(block);
      for (int i = 0; i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        List<Quantity> inside = amounts(sentence, quantities);
        run(article, sentence, inside)
            .filter(run -> !ListedItems.isSummed(quantities.in(sentence), run))
            .flatMap(run -> within(run, inside).or(() -> around(run, inside, story)))
            .ifPresent(wrong::add);
        ofWhich(sentence, inside).ifPresent(wrong::add);
        List<Quantity> next =
            i + 1 < sentences.size() ? quantities.in(sentences.get(i + 1)) : List.of();
        wrong.addAll(Totals.wrong(sentence, inside, last(story)));
        Totals.votes(sentence, quantities.in(sentence), next).ifPresent(wrong::add);
        story.add(inside);
      }
    }
    return wrong;
  }

  /** The counts, sums and measures of a sentence, and bare numbers after a name: "Stoke 1,300". */
  static List<Quantity> amounts(Article article, Sentence sentence) {
    return amounts(sentence, Quantities.of(article));
  }

  private static List<Quantity> amounts(Sentence sentence, Quantities quantities) {
    List<Quantity> all = quantities.in(sentence).stream().filter(FigureWording::isAmount).toList();
    return all.isEmpty()
        ? all
        : Counts.withLabels(sentence, all, quantities.labels(sentence.block()));
  }

  /** The last list of two figures or more of one unit in a sentence: "a, b and c". */
  static Optional<List<Quantity>> run(Article article, Sentence sentence, List<Quantity> inside) {
    String text = sentence.block().plain();
    int to = inside.size();
    // "17 wins and six defeats, and are five points behind", "and two of the ten": it ended.
    while (to > 2
        && (ListedItems.isAppended(text, inside.subList(to - 3, to))
            || hasAnd(article, sentence, inside.get(to - 2).end(), inside.get(to - 1).start(), true)
            || OF_PART.matcher(text.substring(inside.get(to - 1).end())).find())) {
      to--;
    }
    int from = to - 1;
    while (from > 0
        && joined(text, inside.get(from - 1), inside.get(from))
        && !hasAnd(article, sentence, inside.get(from - 1).end(), inside.get(from).start(), true)) {
      from--;
    }
    List<Quantity> run = from < 0 ? List.of() : inside.subList(from, to);
    if (run.size() < 2 || !run.stream().allMatch(Partition::firm)) {
      return Optional.empty();
    }
    Quantity last = run.get(run.size() - 1);
    String between = text.substring(run.get(run.size() - 2).end(), last.start());
    int and = to < inside.size() ? text.indexOf(", and ", last.end()) : -1;
    int end = and > 0 && and < inside.get(to).start() ? and : sentence.end();
    boolean loose =
        Partition.isLoose(text.substring(sentence.start(), end))
            || last.kind() == Kind.COUNT
                && to == inside.size()
                && hasAnd(article, sentence, last.end(), sentence.end(), false);
    return LAST.matcher(between).matches() && !loose ? Optional.of(run) : Optional.empty();
  }

  /**
   * Whether "and" stands there before a finite verb, or, without {@code verb}, before another word.
   */
  private static boolean hasAnd(
      Article article, Sentence sentence, int from, int to, boolean verb) {
    List<Token> in =
        article.tokens(sentence).stream().filter(t -> t.start() >= from && t.end() <= to).toList();
    return IntStream.range(1, in.size())
        .anyMatch(i -> in.get(i - 1).lower().equals("and") && in.get(i).tag().isFinite() == verb);
  }

  private static boolean joined(String text, Quantity one, Quantity next) {
    String between = text.substring(one.end(), Math.max(one.end(), next.start()));
    return one.sameUnit(next)
        && !ListedItems.hasOneMore(between)
        && LISTED.matcher(between).matches()
        && JOINS.matcher(between).find()
        && !APART.matcher(between).find();
  }

  /** Whether all count one thing: "4,100 students, … 3,300 and … 2,700". */
  private static boolean oneNoun(List<Quantity> run) {
    String noun = run.get(0).counts();
    return run.stream().skip(1).allMatch(q -> q.counts().isEmpty() || q.counts().equals(noun));
  }

  /** "16 counts of theft and arson: nine …, three … and two …", "Of the 240 workers, …": in one. */
  private static Optional<Breakdown> within(List<Quantity> run, List<Quantity> inside) {
    Quantity first = run.get(0);
    int at = inside.indexOf(first) - 1;
    String text = first.block().plain();
    boolean ofThe = at < 0 && OF_THE.matcher(text.substring(0, first.start())).find();
    boolean games = LED.matcher(text.substring(first.end(), run.get(1).start())).matches();
    boolean members = run.stream().skip(1).allMatch(Breakdown::areMembers) && oneNoun(run);
    if (run.size() > 3 && (ofThe || games) || run.size() == 3 && ofThe && members) {
      return Optional.of(new Breakdown(first, run.subList(1, run.size())))
          .filter(Breakdown::isSlip);
    }
    if (at < 0 || !inside.get(at).sameUnit(first) || !Partition.firm(inside.get(at))) {
      return Optional.empty();
    }
    Quantity whole = inside.get(at);
    String between = text.substring(whole.end(), first.start());
    boolean opened = LED.matcher(between).matches() && run.size() > 2;
    return opened
        ? Optional.of(new Breakdown(whole, run)).filter(Breakdown::isSlip)
        : Optional.empty();
  }

  private static Optional<Breakdown> around(
      List<Quantity> run, List<Quantity> inside, List<List<Quantity>> story) {
    return listed(run, inside, story).or(() -> HeldSeats.over(run, inside, last(story)));
  }

  private static List<Quantity> last(List<List<Quantity>> story) {
    return story.isEmpty() ? List.of() : story.get(story.size() - 1);
  }

  /** The whole of a list, told in a sentence before it. */
  private static Optional<Breakdown> listed(
      List<Quantity> run, List<Quantity> inside, List<List<Quantity>> story) {
    Quantity first = run.get(0);
    String before = first.block().plain().substring(0, first.start());
    boolean colon = COLON.matcher(before).find();
    if (!oneNoun(run)) {
      return Optional.empty();
    }
    List<Quantity> own = inside.subList(0, inside.indexOf(first));
    if (own.stream().anyMatch(first::sameUnit) && first.kind() != Kind.COUNT) {
      return Optional.empty();
    }
    for (int back = 1; back <= Math.min(REACH, story.size()); back++) {
      List<Quantity> earlier = story.get(story.size() - back);
      boolean counted = isCounted(own, run) || isCounted(earlier, run);
      for (Quantity whole : earlier) {
        if ((colon || counted) && isWhole(whole, run)) {
          return makes(story, run)
              ? Optional.empty()
              : Optional.of(new Breakdown(whole, run)).filter(Breakdown::isSlip);
        }
      }
    }
    return Optional.empty();
  }

  /** "five are Democrats": nobody is two of them. */
  private static boolean areMembers(Quantity part) {
    return MEMBERS.matcher(part.block().plain().substring(part.end())).find();
  }

  /** Whether some figure counts the parts: "three colleges", "two funds". */
  private static boolean isCounted(List<Quantity> figures, List<Quantity> run) {
    BigDecimal size = BigDecimal.valueOf(run.size());
    String noun = run.get(0).counts();
    return figures.stream()
        .filter(q -> q.kind() == Kind.COUNT && q.low().compareTo(size) == 0)
        .anyMatch(q -> !q.counts().isEmpty() && !q.counts().equals(noun));
  }

  private static boolean isWhole(Quantity whole, List<Quantity> run) {
    Quantity first = run.get(0);
    boolean noun = first.kind() != Kind.COUNT || whole.counts().equals(first.counts());
    boolean greater = run.stream().allMatch(q -> q.low().compareTo(whole.low()) < 0);
    return whole.sameUnit(first) && noun && greater && Partition.firm(whole);
  }

  /** Whether the story gives what the parts make somewhere before. */
  private static boolean makes(List<List<Quantity>> story, List<Quantity> run) {
    BigDecimal sum = Partition.total(run);
    return story.stream()
        .flatMap(List::stream)
        .anyMatch(q -> q.sameUnit(run.get(0)) && q.low().compareTo(sum) == 0);
  }

  /** "£870,000, of which £600,000 came from one fund and £370,000 from another": too much. */
  private static Optional<Breakdown> ofWhich(Sentence sentence, List<Quantity> inside) {
    String text = sentence.block().plain();
    for (int i = 0; i + 2 < inside.size(); i++) {
      Quantity whole = inside.get(i);
      List<Quantity> parts = inside.subList(i + 1, inside.size());
      boolean opens = OF_WHICH.matcher(text.substring(whole.end(), parts.get(0).start())).find();
      boolean money = whole.kind() == Kind.MONEY && parts.stream().allMatch(whole::sameUnit);
      boolean count = whole.kind() == Kind.COUNT && parts.stream().allMatch(whole::sameUnit);
      boolean list = text.substring(parts.get(0).end(), parts.get(1).start()).contains(" and ");
      Breakdown all = new Breakdown(whole, parts);
      boolean sure = money || count && all.isSlip();
      if (opens && sure && list && parts.size() == 2 && all.over() > all.slack()) {
        return Optional.of(all);
      }
    }
    return Optional.empty();
  }

  /** By how much the parts are more than the whole. */
  double over() {
    return Partition.total(parts).subtract(whole.low()).doubleValue();
  }

  double slack() {
    return whole.kind() == Kind.COUNT
        ? 0
        : Change.slack(whole) + parts.stream().mapToDouble(Change::slack).sum();
  }

  /** Whether the parts do not make the whole, and one slip in it or in one of them explains it. */
  boolean isSlip() {
    return isTotalSlip()
        || differs()
            && parts.stream()
                .anyMatch(
                    part ->
                        FigureSlip.likely(
                            part.low().subtract(BigDecimal.valueOf(over())), part.low()));
  }

  /** Whether a part with its digits in another order makes the whole. */
  boolean isSwapped() {
    return differs()
        && parts.stream()
            .anyMatch(
                part ->
                    FigureSlip.haveSameDigits(
                        part.low().subtract(BigDecimal.valueOf(over())), part.low()));
  }

  /** Whether the parts do not make the whole. */
  boolean differs() {
    return Math.abs(over()) > slack();
  }

  boolean isTotalSlip() {
    return differs() && FigureSlip.likely(Partition.total(parts), whole.low());
  }
}
