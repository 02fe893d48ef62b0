package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * A share told beside its part, whose whole stands anywhere near: "Of the 68 comets found last year
 * cameras caught 64, or 94 per cent", "They took £1.9m. About £570,000, which is 30 per cent of the
 * sum, has been found". A share that any figure near explains is let be.
 *
 * @param part the part
 * @param whole what it is a part of
 * @param share what is said of it
 */
record StatedShare(Quantity part, Quantity whole, Quantity share) {
  /** How many sentences before the part may hold the whole. */
  private static final int REACH = 4;

  private static final Pattern LINK =
      Pattern.compile(
          "^(?: [\\p{L}'’-]+){0,5}(?:,? or|,? (?:equal|equivalent) to|,? (?:which|that) (?:is|was)|,"
              + "| –| —)? ?\\(?(?:an? (?:\\p{L}+ ){1,2}of )?(?:exactly )?"
              + Change.HEDGED
              + "$");
  private static final Pattern MARKED = Pattern.compile("[,(–—]| or | equal | is | was ");
  private static final Pattern OF_THE =
      Pattern.compile("(?:^|[,;:] )[Oo]f (?:the|its|their|those)? ?$");
  private static final Pattern SPELT_OUT = Pattern.compile(",? ?(?::|–|—|\\(|or|with) ?");
  private static final Pattern OUT_OF =
      Pattern.compile(
          "(?: [\\p{L}-]+){0,2} (?:voted )?out of (?:(?:an?|the|its) (?:[\\p{L}-]+ ){1,3}of )?(?:the |its"
              + " |some )?");
  private static final Pattern OPENS = Pattern.compile("^Of (?:the|these|those|them|its)\\b");
  private static final Pattern OF_IT =
      Pattern.compile("^ of (?:the (?:total|sum|whole|lot|money|haul|workforce|takings)|all\\b)");
  private static final Pattern OF_NOUN =
      Pattern.compile(" of (?:the|its|their|those) (\\p{L}+), or ");
  private static final Pattern TOGETHER =
      Pattern.compile("^(?:Together|Between them|Combined),? (?:they|these|the two) ");
  private static final Pattern OF_WHOLE = Pattern.compile("^ of [\\p{L}'’ -]{3,40} $");
  private static final Pattern WHOM = Pattern.compile("^ of (?:whom|them) ");
  private static final Pattern WHO = Pattern.compile("^(?:Of|Among) (?:the|those) +who\\b");
  private static final int[][] SIMPLE = {
    {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {1, 8}, {1, 10}
  };

  /** Every share of the body that no whole explains. */
  static List<StatedShare> wrong(Article article) {
    StoryFigures story = StoryFigures.body(article);
    List<StatedShare> wrong = new ArrayList<>();
    for (int i = 0; i < story.lines().size(); i++) {
      FigureLine line = story.lines().get(i);
      for (int k = 1; k < line.size(); k++) {
        if (FigureLine.isShare(line.at(k)) && isPart(line.at(k - 1))) {
          of(story, i, k).ifPresent(wrong::add);
        }
        leading(line, k).ifPresent(wrong::add);
      }
    }
    for (int i = 1; i < story.lines().size(); i++) {
      together(story.lines().get(i), story.lines().get(i - 1)).ifPresent(wrong::add);
      ofWhom(story.lines().get(i), story.lines().get(i - 1)).ifPresent(wrong::add);
    }
    return wrong;
  }

  /** "Turnout was 38 per cent: 3,003 people out of an electorate of 7,924 voted". */
  private static Optional<StatedShare> leading(FigureLine line, int at) {
    boolean told =
        at + 1 < line.size()
            && line.at(at - 1).kind() == Kind.PERCENT
            && line.at(at - 1).isSingle()
            && isPart(line.at(at))
            && isPart(line.at(at + 1))
            && line.at(at).low().compareTo(line.at(at + 1).low()) < 0
            && SPELT_OUT.matcher(line.between(at - 1)).matches()
            && OUT_OF.matcher(line.between(at)).matches();
    return told
        ? Optional.of(new StatedShare(line.at(at), line.at(at + 1), line.at(at - 1)))
            .filter(all -> !all.fits() && all.isNear())
        : Optional.empty();
  }

  /** "640 slept here and 160 there. Together they make up a fifth of the town's 4,000 people." */
  private static Optional<StatedShare> together(FigureLine line, FigureLine last) {
    List<Quantity> parts = last.only(q -> q.kind() == Kind.COUNT && q.isSingle()).figures();
    boolean two = parts.size() == 2 && line.size() == 2 && last.size() == 2;
    if (!two || !TOGETHER.matcher(line.before(0)).find() || !FigureLine.isShare(line.at(0))) {
      return Optional.empty();
    }
    Quantity whole = line.at(1);
    boolean ofIt = OF_WHOLE.matcher(line.between(0)).find() && whole.kind() == Kind.COUNT;
    StatedShare all = new StatedShare(Counts.sum(parts.get(0), parts.get(1)), whole, line.at(0));
    return ofIt && !all.fits() && all.exact() < 1 ? Optional.of(all) : Optional.empty();
  }

  /** "1,248 people, a third of whom got the pill. Of the 624 who got it …". */
  private static Optional<StatedShare> ofWhom(FigureLine line, FigureLine last) {
    int at = last.size() - 1;
    boolean told =
        at == 1
            && line.size() > 0
            && last.at(1).kind() == Kind.FRACTION
            && isPart(last.at(0))
            && isPart(line.at(0))
            && WHOM.matcher(last.after(1)).find()
            && WHO.matcher(line.before(0) + line.after(0)).find();
    if (!told || line.at(0).low().compareTo(last.at(0).low()) >= 0) {
      return Optional.empty();
    }
    StatedShare all = new StatedShare(line.at(0), last.at(0), last.at(1));
    boolean simple =
        Stream.of(SIMPLE).anyMatch(f -> Math.abs(all.exact() - (double) f[0] / f[1]) < 0.005);
    return simple && !all.fits() ? Optional.of(all) : Optional.empty();
  }

  private static boolean isPart(Quantity q) {
    return FigureWording.isMoneyOrCount(q) && q.isSingle() && q.low().signum() > 0;
  }

  private static Optional<StatedShare> of(StoryFigures story, int index, int at) {
    FigureLine line = story.lines().get(index);
    Quantity share = line.at(at);
    Quantity part = line.at(at - 1);
    String between = line.between(at - 1);
    String after = line.after(at);
    boolean linked = LINK.matcher(between).find() && MARKED.matcher(between).find();
    boolean ofIt = OF_IT.matcher(after).find();
    boolean other =
        after.startsWith(" of ") && !ofIt
            || after.matches("(?s) (?:more|fewer|less|higher|lower|up|down)\\b.*");
    if (!linked || other) {
      return Optional.empty();
    }
    List<Quantity> wholes =
        Stream.concat(
                story.before(index, at - 1, REACH).stream(),
                line.figures().subList(at + 1, line.size()).stream())
            .filter(w -> isPart(w) && w.sameUnit(part) && w.low().compareTo(part.low()) > 0)
            .toList();
    boolean explained =
        wholes.stream().anyMatch(w -> new StatedShare(part, w, share).fits()) || wholes.isEmpty();
    if (explained) {
      return Optional.empty();
    }
    Optional<Quantity> direct =
        wholes.stream()
            .filter(w -> line.figures().contains(w) && w.start() < part.start())
            .filter(w -> OF_THE.matcher(line.before(line.figures().indexOf(w))).find())
            .findFirst();
    if (direct.isPresent()) {
      return Optional.of(new StatedShare(part, direct.get(), share)).filter(s -> s.isNear());
    }
    boolean told =
        ofIt
            || OPENS.matcher(line.sentence().plain()).find()
            || BesideFigure.OF_THEM.matcher(between).lookingAt()
            || isOfTold(between, wholes);
    return told
        ? wholes.stream()
            .filter(w -> w.end() <= part.start() || w.block() != part.block())
            .map(w -> new StatedShare(part, w, share))
            .filter(StatedShare::isLikely)
            .findFirst()
        : Optional.empty();
  }

  /** "18 of the plants, or 75 per cent", of 24 plants told before. */
  private static boolean isOfTold(String between, List<Quantity> wholes) {
    Matcher of = OF_NOUN.matcher(between);
    return of.lookingAt()
        && wholes.stream()
            .anyMatch(w -> !w.counts().isEmpty() && of.group(1).startsWith(w.counts()));
  }

  private double exact() {
    return part.low().doubleValue() / whole.low().doubleValue();
  }

  private double said() {
    return share.low().doubleValue() / (share.kind() == Kind.PERCENT ? 100 : 1);
  }

  /** Whether the share is a fair way to write what the part is of the whole. */
  private boolean fits() {
    return ShareOfWhole.fits(part, whole, share);
  }

  /** Whether it may be meant for the share at all. */
  private boolean isNear() {
    return said() / exact() < 12 && exact() / said() < 12;
  }

  /** Whether the right share is a plain one that a slip turns into what is said. */
  private boolean isLikely() {
    if (share.kind() == Kind.PERCENT) {
      double right = exact() * 100;
      double round = Math.rint(right);
      boolean plain = round > 0 && Math.abs(right - round) < 0.03 * round + 0.3;
      boolean exactly = Math.abs(right - round) < 0.05;
      return plain && (exactly || FigureSlip.likely(BigDecimal.valueOf((long) round), share.low()));
    }
    for (int[] fraction : SIMPLE) {
      double value = (double) fraction[0] / fraction[1];
      if (Math.abs(exact() - value) < 0.02 * value && Math.abs(value - said()) < 0.2) {
        return true;
      }
    }
    return false;
  }
}
