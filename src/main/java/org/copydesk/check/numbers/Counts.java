package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/** Bare numbers taken as counts, where the words around them show that they are. */
final class Counts {
  /** "Than this one": no number. */
  private static final Pattern ANY_ONE =
      Pattern.compile("(?i)\\b(?:this|that|the|which|any|no|every|each|new|old|last|first) $");

  private static final Pattern JOINT = Pattern.compile(" to |[-–—]");

  private Counts() {}

  /** A bare number of a block as a count of nothing told. */
  static Quantity of(Block block, int start, int end, BigDecimal value) {
    return new Quantity(
        block,
        start,
        end,
        Kind.COUNT,
        value,
        value,
        BigDecimal.ONE,
        Hedge.NONE,
        "",
        "",
        Optional.empty(),
        end);
  }

  /** The first number of a score, or the second, as a count of nothing told. */
  static Quantity side(Quantity score, BigDecimal value) {
    return of(score.block(), score.start(), score.end(), value);
  }

  /** Both ends of "51p to 267p", "2,114 to 2,101" or "3-1", in the order told; else the figure. */
  static List<Quantity> ends(Quantity figure) {
    Matcher joint = JOINT.matcher(figure.words());
    boolean two = !figure.isSingle() && joint.find();
    return two ? List.of(end(figure, joint, false), end(figure, joint, true)) : List.of(figure);
  }

  private static Quantity end(Quantity range, Matcher joint, boolean last) {
    BigDecimal value = last ? range.high() : range.low();
    int start = last ? range.start() + joint.end() : range.start();
    int end = last ? range.end() : range.start() + joint.start();
    Kind kind = range.kind() == Kind.SCORE ? Kind.COUNT : range.kind();
    return new Quantity(
        range.block(),
        start,
        end,
        kind,
        value,
        value,
        range.step(),
        range.hedge(),
        range.unit(),
        range.counts(),
        range.fate(),
        last ? range.nounEnd() : end);
  }

  /** Two counts as one, hedged as the first is. */
  static Quantity sum(Quantity one, Quantity other) {
    return new Quantity(
        one.block(),
        one.start(),
        one.end(),
        Kind.COUNT,
        one.low().add(other.low()),
        one.low().add(other.low()),
        one.step(),
        one.hedge(),
        "",
        one.counts(),
        Optional.empty(),
        one.end());
  }

  /** {@code inside}, with the bare numbers of its sentence that follow a name: "Stoke 1,300". */
  static List<Quantity> withLabels(
      Sentence sentence, List<Quantity> inside, List<Quantity> labels) {
    List<Quantity> all = new ArrayList<>(inside);
    for (Quantity label : labels) {
      if (sentence.start() <= label.start() && label.end() <= sentence.end()) {
        all.add(asCount(label));
      }
    }
    all.sort(Comparator.comparingInt(Quantity::start));
    return all;
  }

  /** The figures of a sentence, and "one" where it stands for one of those told of. */
  static List<Quantity> withOnes(Article article, Sentence sentence) {
    List<Quantity> all = new ArrayList<>(Quantities.of(article).in(sentence));
    for (Token token : article.tokens(sentence)) {
      boolean told =
          all.stream().anyMatch(q -> q.start() <= token.start() && token.end() <= q.end());
      boolean pointed =
          ANY_ONE.matcher(sentence.block().plain().substring(0, token.start())).find();
      if (token.lower().equals("one") && token.tag() == Tag.CD && !told && !pointed) {
        all.add(of(sentence.block(), token.start(), token.end(), BigDecimal.ONE));
      }
    }
    all.sort(Comparator.comparingInt(Quantity::start));
    return all;
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
}
