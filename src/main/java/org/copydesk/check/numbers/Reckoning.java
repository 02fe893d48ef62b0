package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.check.numbers.ReckoningCue.Said;
import org.copydesk.check.numbers.ReckoningTerms.Told;
import org.copydesk.check.numbers.ReckoningTerms.Way;
import org.copydesk.finding.Finding;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.RuleInfo;

/**
 * A figure that the words say is worked out from others, and that no figure near makes: "the other
 * 38", "28 in all", "£300 each", "won by 340".
 *
 * <p>Whatever way the figures near make it silences it. It speaks where only one way is open, every
 * figure of the unit taking part, and where one slip of the hand parts it from a way that chance
 * would seldom come so near to.
 *
 * @param cue how it is said to be worked out
 * @param figure what is told
 * @param way what it should be, and what from
 */
record Reckoning(ReckoningCue cue, Quantity figure, Way way) {
  /** How many sentences on either side may hold what makes a figure right. */
  static final int REACH = 6;

  /** How often a slip may be met by chance where the figures stand apart. */
  private static final double RARE = 0.2;

  /** How far from what it should be a figure may lie and still be meant for it. */
  private static final double FACTOR = 3;

  /** Every figure of {@code article} that is worked out wrongly. */
  static List<Reckoning> wrong(Article article) {
    return article.derived(Wrong.class, Reckoning::read).all();
  }

  private record Wrong(List<Reckoning> all) {}

  private static Wrong read(Article article) {
    List<Reckoning> wrong = new ArrayList<>();
    List<FigureLine> lines = StoryFigures.body(article).lines();
    for (int i = 0; i < lines.size(); i++) {
      FigureLine line = lines.get(i);
      for (int k = 0; k < line.size(); k++) {
        Optional<Said> said = ReckoningCue.of(article, line, k);
        if (said.isPresent()) {
          Quantity figure = line.at(k);
          ReckoningTerms terms =
              new ReckoningTerms(figure, near(article, lines, i, figure, said.get().cue()));
          judge(said.get(), terms, rates(article, lines, i, figure) == 1).ifPresent(wrong::add);
        }
      }
    }
    return new Wrong(List.copyOf(wrong));
  }

  private static List<Told> near(
      Article article, List<FigureLine> lines, int index, Quantity figure, ReckoningCue cue) {
    List<Told> near = new ArrayList<>();
    int last = Math.min(lines.size() - 1, index + REACH);
    for (int i = Math.max(0, index - REACH); i <= last; i++) {
      add(near, article, lines.get(i).sentence(), index - i, figure);
    }
    if (index > REACH) {
      add(near, article, lines.get(0).sentence(), REACH + 1, figure);
    }
    for (FigureLine above : StoryFigures.above(article).lines()) {
      add(near, article, above.sentence(), REACH + 1, figure);
    }
    near.removeIf(told -> BesideFigure.isNoTerm(told.quantity(), figure, cue));
    near.sort(Comparator.comparingInt(told -> Math.abs(told.away())));
    return near;
  }

  private static void add(
      List<Told> near, Article article, Sentence sentence, int away, Quantity figure) {
    List<Quantity> inside = Counts.withOnes(article, sentence);
    List<Quantity> all =
        Counts.withLabels(sentence, inside, Quantities.of(article).labels(sentence.block()));
    for (Quantity one : all) {
      boolean itself = one.block().equals(figure.block()) && one.start() == figure.start();
      boolean before = away > 0 || away == 0 && one.start() < figure.start();
      if (!itself && one.isSingle()) {
        near.add(new Told(one, away, before, !inside.contains(one)));
      } else if (one.kind() == Kind.SCORE) {
        near.add(new Told(Counts.side(one, one.low()), away, before, true));
        near.add(new Told(Counts.side(one, one.high()), away, before, true));
      }
    }
  }

  /** How many figures of the unit near are so much for each. */
  private static int rates(Article article, List<FigureLine> lines, int index, Quantity figure) {
    int rates = 0;
    for (int i = Math.max(0, index - 1); i <= Math.min(lines.size() - 1, index + 1); i++) {
      FigureLine line = lines.get(i);
      for (int k = 0; k < line.size(); k++) {
        boolean each =
            line.at(k).sameUnit(figure)
                && ReckoningCue.of(article, line, k)
                    .filter(s -> s.cue() == ReckoningCue.EACH || s.cue() == ReckoningCue.RATE)
                    .isPresent();
        rates += each ? 1 : 0;
      }
    }
    return rates;
  }

  private static Optional<Reckoning> judge(Said said, ReckoningTerms terms, boolean alone) {
    Quantity figure = terms.figure();
    boolean made =
        said.cue() == ReckoningCue.PRODUCT
            && figure.kind() == Kind.COUNT
            && figure.block().plain().startsWith("made ", Math.max(0, figure.start() - 5));
    if (made || said.cue() == ReckoningCue.REST && BesideFigure.hasShare(figure)) {
      return Optional.empty();
    }
    Optional<Reckoning> plain = new PlainReckoning(terms, said).wrong();
    if (plain.isPresent() || !isOwn(said, terms) && terms.explain(said)) {
      return plain;
    }
    if (said.cue() == ReckoningCue.TOTAL || said.cue() == ReckoningCue.PRODUCT) {
      for (int away = 0; away <= 1; away++) {
        Optional<Way> product = terms.product(away);
        if (product.isPresent()) {
          return product
              .filter(way -> !terms.makes(way) && isNear(way.value(), figure.low()))
              .filter(way -> said.cue() == ReckoningCue.TOTAL || isAlike(way, figure))
              .map(way -> new Reckoning(ReckoningCue.PRODUCT, figure, way));
        }
      }
    }
    if (said.cue() == ReckoningCue.PRODUCT) {
      return Optional.empty();
    }
    if ((said.cue() == ReckoningCue.EACH || said.cue() == ReckoningCue.RATE) && alone) {
      Optional<EachOf.Wrong> wrong = new EachOf(terms, said.period()).wrong();
      if (wrong.isPresent()) {
        return wrong.map(one -> ofProduct(figure, one));
      }
    }
    if (said.cue() == ReckoningCue.TOTAL
        && terms.complete(said, 0).filter(w -> isAdded(w, figure)).isPresent()) {
      return terms
          .complete(said, 1)
          .filter(way -> !BesideFigure.isMore(way.from().get(0)))
          .filter(way -> !terms.makes(way) && isSlip(way, figure))
          .map(way -> new Reckoning(said.cue(), figure, way));
    }
    boolean weak = said.cue() == ReckoningCue.ALL;
    boolean far = said.period().equals(ReckoningCue.FAR);
    for (int away = weak ? 1 : 0; away <= 1 && !far; away++) {
      boolean loose =
          weak || said.cue() == ReckoningCue.TOTAL && (away == 1 || FigureSlip.isRunning(figure));
      Optional<Way> only = terms.complete(said, away);
      if (only.isPresent()) {
        return only.filter(way -> !terms.makes(way))
            .filter(way -> loose ? isSlip(way, figure) : isNear(way.value(), figure.low()))
            .map(way -> new Reckoning(said.cue(), figure, way));
      }
    }
    if (said.cue() == ReckoningCue.GAP) {
      return terms.ends().stream()
          .filter(way -> isSlip(way, figure))
          .filter(way -> FigureSlip.chance(way.value(), figure.low()) < RARE)
          .map(way -> new Reckoning(said.cue(), figure, way))
          .findFirst();
    }
    boolean summed = said.cue() == ReckoningCue.TOTAL || said.cue() == ReckoningCue.REST;
    for (int away = 0; summed && away <= REACH; away++) {
      for (Way way : terms.far(said, away)) {
        if (isSlip(way, figure) && FigureSlip.chance(way.value(), figure.low()) <= RARE) {
          return Optional.of(new Reckoning(said.cue(), figure, way));
        }
      }
    }
    if (said.cue() == ReckoningCue.TOTAL) {
      return terms
          .after()
          .filter(way -> isSlip(way, figure))
          .map(way -> new Reckoning(said.cue(), figure, way));
    }
    return Optional.empty();
  }

  /**
   * Whether the sentence itself gives all that a total or a share is made of, and a slip parts
   * them: that the story says the same figure elsewhere does not make it right.
   */
  private static boolean isOwn(Said said, ReckoningTerms terms) {
    boolean summed = said.cue() == ReckoningCue.TOTAL || said.cue() == ReckoningCue.EACH;
    return summed
        && terms
            .complete(said, 0)
            .filter(way -> way.from().size() > 1 && !terms.makes(way))
            .filter(way -> isSlip(way, terms.figure()) && !terms.isMadeUp(way))
            .isPresent();
  }

  /** "Two more at Holt and one at Cley, four in all": beside what was told of before. */
  private static boolean isAdded(Way way, Quantity figure) {
    return BesideFigure.isMore(way.from().get(0)) && way.value().compareTo(figure.low()) < 0;
  }

  /** Whether a product counts what one of its figures counts. */
  private static boolean isAlike(Way way, Quantity figure) {
    return figure.kind() != Kind.COUNT
        || figure.counts().isEmpty()
        || way.from().stream().anyMatch(q -> q.counts().equals(figure.counts()));
  }

  /** A total that so many times so much does not make, or a share of it that is told last. */
  private static Reckoning ofProduct(Quantity each, EachOf.Wrong wrong) {
    Quantity count = wrong.way().from().get(0);
    Quantity total = wrong.total();
    boolean last =
        Stream.of(count, total)
            .allMatch(q -> q.block().equals(each.block()) && q.start() < each.start());
    String digits = FigureSlip.digits(wrong.way().value());
    if (!last || digits.equals(FigureSlip.digits(total.low()))) {
      return new Reckoning(ReckoningCue.PRODUCT, total, wrong.way());
    }
    BigDecimal share = total.low().divide(count.low(), MathContext.DECIMAL32);
    return new Reckoning(ReckoningCue.EACH, each, new Way(share, List.of(total, count)));
  }

  private static boolean isSlip(Way way, Quantity figure) {
    boolean parts = figure.kind() == Kind.COUNT && way.value().stripTrailingZeros().scale() > 0;
    return !(parts && figure.low().stripTrailingZeros().scale() <= 0)
        && FigureSlip.likely(way.value(), figure.low());
  }

  private static boolean isNear(BigDecimal meant, BigDecimal said) {
    double ratio = said.doubleValue() / meant.doubleValue();
    return ratio < FACTOR && ratio > 1 / FACTOR || FigureSlip.likely(meant, said);
  }

  /** What rule {@code info} says of those worked out by one of {@code cues}, where nothing has. */
  static void add(List<Finding> findings, Article article, RuleInfo info, Set<ReckoningCue> cues) {
    for (Reckoning one : wrong(article)) {
      if (cues.contains(one.cue) && one.isNew(findings)) {
        findings.add(one.finding(info));
      }
    }
  }

  /** "“14”, “17” and “19”". */
  private static String quoted(List<Quantity> figures) {
    List<String> words = figures.stream().map(q -> "“" + q.words() + "”").toList();
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** Whether none of {@code findings} speaks of the same place. */
  private boolean isNew(List<Finding> findings) {
    return findings.stream().noneMatch(f -> f.span().overlaps(figure.span()));
  }

  private Finding finding(RuleInfo info) {
    List<Quantity> from = way.from();
    String first = from.get(0).words();
    String last = from.get(from.size() - 1).words();
    String right = FigureWording.like(figure, way.value());
    String sum =
        switch (cue) {
          case TOTAL, ALL -> "%s come to %s".formatted(quoted(from), right);
          case PRODUCT -> "“%s” times “%s” is %s".formatted(first, last, right);
          case REST ->
              "“%s” less %s leaves %s"
                  .formatted(first, quoted(from.subList(1, from.size())), right);
          case EACH, RATE -> "“%s” among %s is %s each".formatted(first, last, right);
          case GAP, MARGIN -> "“%s” and “%s” are %s apart".formatted(first, last, right);
        };
    Finding finding =
        info.finding(figure.span(), "“%s” does not fit: %s.".formatted(figure.words(), sum));
    for (Quantity one : from) {
      finding = finding.withRelated(one.span(), "worked out from here");
    }
    return finding;
  }
}
