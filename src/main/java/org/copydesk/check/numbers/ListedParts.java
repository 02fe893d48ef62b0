package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;

/**
 * Lists of parts whose whole stands elsewhere: in a score, in the headline, in the sentence before
 * or after. That the list is all there is must be said ("of them", "of the staff", "that £15m
 * gap"), and a whole that any figure near gives rightly silences the rest.
 */
final class ListedParts {
  /** How many sentences before the parts may hold the whole. */
  private static final int REACH = 4;

  private static final Pattern AND =
      Pattern.compile(" (?:of (?:them|these|those|which|whom) )?[^.;:]{2,60}?(?:,|,? and) ");
  private static final Pattern BEFORE_LIST = Pattern.compile("^[^.;:!?]{1,80}, (?:\\p{L}+ ){0,2}$");
  private static final Pattern WITH = Pattern.compile("^, (?:with|including) (?:\\p{L}+ ){0,2}$");
  private static final Pattern OPENS =
      Pattern.compile("^Of (?:the|these|those|its|their) (?:[\\p{L}'’-]+ ){0,3}?[\\p{L}'’-]+, ");
  private static final Pattern SUMS =
      Pattern.compile("\\b(?:fines|penalties|bills|sums|payments|grants|awards|gifts|losses) of $");
  private static final Pattern MONEY =
      Pattern.compile("^Of the (?:money|sum|total|cash|fund|haul|loot|proceeds|cost|bill)\\b");
  private static final Pattern PLACED = Pattern.compile(" (?:at|in|on|near|from|off) ");
  private static final Pattern THAT =
      Pattern.compile("\\b(?:that|this|the combined|the total|a total of|the whole) $");

  private ListedParts() {}

  /** Every whole that a list does not make. */
  static List<Breakdown> wrong(Article article) {
    StoryFigures story = StoryFigures.body(article);
    List<Breakdown> wrong = new ArrayList<>();
    for (int i = 0; i < story.lines().size(); i++) {
      Sentence sentence = story.lines().get(i).sentence();
      List<Quantity> inside = Breakdown.amounts(article, sentence);
      Optional<List<Quantity>> run = Breakdown.run(article, sentence, inside);
      ofThem(inside).ifPresent(wrong::add);
      if (run.isPresent()) {
        scored(story.lines().get(i), run.get()).ifPresent(wrong::add);
        elsewhere(article, story, i, run.get()).ifPresent(wrong::add);
      }
      if (i > 0) {
        that(article, story, i).ifPresent(wrong::add);
      }
      NamedParts named = new NamedParts(article, story, i);
      named.both().ifPresent(wrong::add);
      named.missing().ifPresent(wrong::add);
      named.shifted().ifPresent(wrong::add);
    }
    bulleted(article).ifPresent(wrong::add);
    return wrong;
  }

  /** "- Rye bars: 4,000": the figures of a list after a colon, and the whole told above it. */
  private static Optional<Breakdown> bulleted(Article article) {
    List<Block> items = article.blocks(Set.of(Role.LIST_ITEM));
    List<Quantity> parts = new ArrayList<>();
    for (Block item : items) {
      List<Quantity> figures = Quantities.of(article).in(item);
      Quantity last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
      if (last == null || last.end() < item.plain().stripTrailing().length()) {
        return Optional.empty();
      }
      parts.add(last);
    }
    int before = items.size() < 3 ? -1 : items.get(0).index() - 1;
    boolean opened =
        before >= 0
            && article.blocks().get(before).plain().stripTrailing().endsWith(":")
            && items.get(items.size() - 1).index() - before == items.size()
            && parts.stream().allMatch(p -> p.sameUnit(parts.get(0)) && Partition.firm(p));
    if (!opened) {
      return Optional.empty();
    }
    List<Quantity> wholes =
        new ArrayList<>(Quantities.of(article).in(article.blocks().get(before)));
    StoryFigures.above(article).lines().forEach(line -> wholes.addAll(line.figures()));
    wholes.addAll(StoryFigures.body(article).lines().get(0).figures());
    wholes.removeIf(q -> !FigureWording.isAmount(q) || FigureWording.isBare(q));
    return told(wholes, parts).or(() -> swapped(wholes, parts));
  }

  /** "14 films, nine of them for one studio and six for another": more than there are. */
  private static Optional<Breakdown> ofThem(List<Quantity> inside) {
    int at = 1;
    while (at < inside.size() && !BesideFigure.isOfThem(inside.get(at))) {
      at++;
    }
    List<Quantity> parts = inside.subList(Math.min(at, inside.size()), inside.size());
    if (parts.size() < 2 || !areListed(parts)) {
      return Optional.empty();
    }
    Quantity first = parts.get(0);
    Quantity whole = inside.get(at - 1);
    String text = first.block().plain();
    boolean beside = BEFORE_LIST.matcher(text.substring(whole.end(), first.start())).find();
    boolean over = Partition.total(parts).compareTo(whole.low()) > 0;
    return beside && over && whole.sameUnit(first) && Partition.firm(whole)
        ? Optional.of(new Breakdown(whole, parts))
        : Optional.empty();
  }

  private static boolean areListed(List<Quantity> parts) {
    for (int i = 1; i < parts.size(); i++) {
      Quantity last = parts.get(i - 1);
      String between = last.block().plain().substring(last.end(), parts.get(i).start());
      if (!AND.matcher(between).matches()) {
        return false;
      }
    }
    return parts.stream().allMatch(p -> p.sameUnit(parts.get(0)) && Partition.firm(p));
  }

  /** "outshot them 42-19, with 11 in the first period, 17 in the second and 14 in the third". */
  private static Optional<Breakdown> scored(FigureLine line, List<Quantity> run) {
    Quantity first = run.get(0);
    String text = first.block().plain();
    for (Quantity score : line.figures()) {
      boolean before = score.kind() == Kind.SCORE && score.end() <= first.start();
      if (before && WITH.matcher(text.substring(score.end(), first.start())).find()) {
        Breakdown high = new Breakdown(Counts.side(score, score.low()), run);
        Breakdown low = new Breakdown(Counts.side(score, score.high()), run);
        boolean made = !high.differs() || !low.differs();
        return made || run.size() < 3
            ? Optional.empty()
            : Optional.of(high)
                .filter(Breakdown::isSlip)
                .or(() -> Optional.of(low).filter(Breakdown::isSlip));
      }
    }
    return Optional.empty();
  }

  /** "Of the staff, 920 work in shops, 140 at …": the whole told above, or shortly before. */
  private static Optional<Breakdown> elsewhere(
      Article article, StoryFigures story, int index, List<Quantity> run) {
    Quantity first = run.get(0);
    Sentence sentence = story.lines().get(index).sentence();
    String before = first.block().plain().substring(sentence.start(), first.start());
    boolean ofMoney = first.kind() == Kind.MONEY && MONEY.matcher(before).find();
    boolean opens = OPENS.matcher(before).find() && (run.size() > 2 || ofMoney);
    boolean placed = run.size() > 2 && run.stream().allMatch(ListedParts::isPlaced);
    boolean sums = SUMS.matcher(before).find() && first.kind() == Kind.MONEY && run.size() > 2;
    if (!opens && !sums && !placed) {
      return Optional.empty();
    }
    List<Quantity> above = new ArrayList<>();
    StoryFigures.above(article).lines().forEach(line -> above.addAll(line.figures()));
    if (!opens && !sums) {
      above.removeIf(q -> first.counts().isEmpty() || !q.counts().endsWith(first.counts()));
      return told(above, run);
    }
    List<Quantity> near = new ArrayList<>(story.before(index, 0, REACH));
    near.addAll(above);
    if (!story.lines().isEmpty()) {
      near.addAll(story.lines().get(0).figures());
    }
    return told(near, run).or(() -> ofMoney ? swapped(near, run) : Optional.empty());
  }

  private static boolean isPlaced(Quantity part) {
    return PLACED.matcher(part.block().plain().substring(part.nounEnd())).lookingAt();
  }

  /** A part whose two digits, exchanged, make the whole. */
  private static Optional<Breakdown> swapped(List<Quantity> wholes, List<Quantity> run) {
    return wholes.stream()
        .filter(q -> q.sameUnit(run.get(0)) && q.isSingle() && Partition.firm(q))
        .map(whole -> new Breakdown(whole, run))
        .filter(Breakdown::isSwapped)
        .findFirst();
  }

  private static Optional<Breakdown> told(List<Quantity> near, List<Quantity> run) {
    Quantity first = run.get(0);
    List<Breakdown> possible =
        near.stream()
            .filter(q -> q.sameUnit(first) && q.isSingle() && Partition.firm(q))
            .filter(q -> run.stream().noneMatch(part -> part.low().compareTo(q.low()) >= 0))
            .map(whole -> new Breakdown(whole, run))
            .toList();
    boolean made = possible.stream().anyMatch(b -> !b.differs());
    return made ? Optional.empty() : possible.stream().filter(Breakdown::isTotalSlip).findFirst();
  }

  /** "£9.2m next year and £6.1m the year after … that £15.3m gap". */
  private static Optional<Breakdown> that(Article article, StoryFigures story, int index) {
    FigureLine line = story.lines().get(index);
    FigureLine last = story.lines().get(index - 1);
    if (!line.sentence().block().equals(last.sentence().block())) {
      return Optional.empty();
    }
    List<Quantity> parts = Breakdown.amounts(article, last.sentence());
    for (int i = 0; i < line.size(); i++) {
      Quantity whole = line.at(i);
      boolean told =
          THAT.matcher(line.before(i)).find()
              && whole.kind() == Kind.MONEY
              && Partition.firm(whole)
              && parts.size() > 1
              && parts.stream().allMatch(p -> p.sameUnit(whole) && Partition.firm(p));
      boolean greater = parts.stream().allMatch(p -> p.low().compareTo(whole.low()) < 0);
      if (told && greater) {
        return Optional.of(new Breakdown(whole, parts)).filter(Breakdown::isTotalSlip);
      }
    }
    return Optional.empty();
  }
}
