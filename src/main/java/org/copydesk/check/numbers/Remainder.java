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
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/**
 * What is left of a whole once its parts are told, over several sentences: "The prize is £900. She
 * spent £500 on a loom and the remaining £400 on wool."
 *
 * @param rest what is said to be left
 * @param whole what it is left of
 * @param parts what was told of it before
 */
record Remainder(Quantity rest, Quantity whole, List<Quantity> parts) {
  /** How many blocks before the one of the rest may hold the whole. */
  private static final int REACH = 6;

  /** How many figures before the rest may have to do with it. */
  private static final int MOST = 7;

  private static final Pattern OF_THE = Pattern.compile("(?:^|[.!?] )Of (?:the|its|their)? ?$");
  private static final Pattern CUE =
      Pattern.compile("(?i)\\b(?:the (?:other|remaining)|leaving|the rest,) $");

  /** Every rest that the figures before it contradict. */
  static List<Remainder> wrong(Article article, Set<Role> roles) {
    List<Remainder> wrong = new ArrayList<>();
    List<Block> blocks = article.blocks(roles);
    Quantities quantities = Quantities.of(article);
    for (int i = 0; i < blocks.size(); i++) {
      for (Quantity rest : quantities.in(blocks.get(i))) {
        String before = rest.block().plain().substring(0, rest.start());
        if (isPlain(rest) && CUE.matcher(before).find()) {
          List<Quantity> told = before(article, rest, blocks.subList(i, i + 1));
          if (told.size() < 2) {
            told = before(article, rest, blocks.subList(Math.max(0, i - REACH), i + 1));
          }
          judge(rest, told).ifPresent(wrong::add);
        }
      }
    }
    return wrong;
  }

  private static boolean isPlain(Quantity quantity) {
    return Wording.isAmount(quantity) && Partition.firm(quantity);
  }

  /** The figures of the kind of {@code rest} that stand before it, in page order. */
  private static List<Quantity> before(Article article, Quantity rest, List<Block> blocks) {
    List<Quantity> all = new ArrayList<>();
    for (Block block : blocks) {
      for (Sentence sentence : article.sentences(block)) {
        for (Quantity figure : figures(article, sentence)) {
          boolean earlier = block.index() < rest.block().index() || figure.end() <= rest.start();
          if (earlier && isAlike(figure, rest)) {
            all.add(figure);
          }
        }
      }
    }
    return all.subList(Math.max(0, all.size() - MOST), all.size());
  }

  /** The figures of a sentence, and "one" where it stands for one of those told of. */
  private static List<Quantity> figures(Article article, Sentence sentence) {
    List<Quantity> all = new ArrayList<>(Quantities.of(article).in(sentence));
    for (Token token : article.tokens(sentence)) {
      boolean told =
          all.stream().anyMatch(q -> q.start() <= token.start() && token.end() <= q.end());
      if (token.lower().equals("one") && token.tag() == Tag.CD && !told) {
        all.add(one(sentence.block(), token));
      }
    }
    all.sort(Comparator.comparingInt(Quantity::start));
    return all;
  }

  private static Quantity one(Block block, Token token) {
    return Counts.of(block, token.start(), token.end(), BigDecimal.ONE);
  }

  private static boolean isAlike(Quantity figure, Quantity rest) {
    boolean noun =
        figure.counts().isEmpty()
            || rest.fate().isPresent()
            || rest.counts().isEmpty()
            || figure.counts().equals(rest.counts());
    return figure.sameUnit(rest) && figure.isSingle() && (rest.kind() != Kind.COUNT || noun);
  }

  private static Optional<Remainder> judge(Quantity rest, List<Quantity> before) {
    if (before.size() < 2 || before.stream().anyMatch(q -> q.hedge() != Hedge.NONE)) {
      return Optional.empty();
    }
    for (Quantity whole : before) {
      List<Quantity> others = new ArrayList<>(before);
      others.remove(whole);
      if (makes(others, 0, whole.low().subtract(rest.low()), slack(before, rest), false)) {
        return Optional.empty();
      }
    }
    Quantity whole = before.get(0);
    for (Quantity figure : before) {
      whole = figure.low().compareTo(whole.low()) > 0 ? figure : whole;
    }
    List<Quantity> parts = new ArrayList<>(before);
    parts.remove(whole);
    BigDecimal left = whole.low().subtract(total(parts));
    boolean smaller = rest.low().compareTo(whole.low()) < 0;
    boolean fits = left.signum() > 0 && (smaller || FigureSlip.likely(left, rest.low()));
    boolean nouns = whole.kind() != Kind.COUNT || isOfSome(whole) && sameNoun(parts);
    boolean sure = parts.size() == 1 || FigureSlip.likely(left, rest.low());
    return fits && nouns && sure
        ? Optional.of(new Remainder(rest, whole, List.copyOf(parts)))
        : Optional.empty();
  }

  /** Whether it counts a noun, "40 cows", or opens a sharing out, "Of the 40 sheep". */
  private static boolean isOfSome(Quantity whole) {
    String before = whole.block().plain().substring(0, whole.start());
    return !whole.counts().isEmpty() || OF_THE.matcher(before).find();
  }

  /** Whether the parts count nothing of their own: "96 stayed", not "two guides". */
  private static boolean sameNoun(List<Quantity> parts) {
    return parts.stream().allMatch(part -> part.counts().isEmpty());
  }

  private static double slack(List<Quantity> before, Quantity rest) {
    return rest.kind() == Kind.COUNT
        ? 1e-9
        : Change.slack(rest) + before.stream().mapToDouble(Change::slack).sum() + 1e-9;
  }

  /** Whether some of the figures, one at least, come to {@code sum}. */
  static boolean makes(
      List<Quantity> figures, int from, BigDecimal sum, double slack, boolean some) {
    if (some && Math.abs(sum.doubleValue()) <= slack) {
      return true;
    }
    for (int i = from; i < figures.size(); i++) {
      if (makes(figures, i + 1, sum.subtract(figures.get(i).low()), slack, true)) {
        return true;
      }
    }
    return false;
  }

  private static BigDecimal total(List<Quantity> parts) {
    return parts.stream().map(Quantity::low).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What should be left. */
  BigDecimal left() {
    return whole.low().subtract(total(parts));
  }
}
