package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;

/**
 * The figures of one sentence in page order, with the words that stand between them.
 *
 * @param sentence the sentence
 * @param figures its quantities, labels left out
 */
record FigureLine(Sentence sentence, List<Quantity> figures) {
  /** Copies the list. */
  FigureLine {
    figures = List.copyOf(figures);
  }

  /** Every sentence with at least {@code fewest} figures in the blocks with one of the roles. */
  static List<FigureLine> in(Article article, Set<Role> roles, int fewest) {
    Quantities quantities = Quantities.of(article);
    List<FigureLine> lines = new ArrayList<>();
    for (Block block : article.blocks(roles)) {
      if (quantities.in(block).size() >= fewest) {
        for (Sentence sentence : article.sentences(block)) {
          List<Quantity> inside = quantities.in(sentence);
          if (inside.size() >= fewest) {
            lines.add(new FigureLine(sentence, inside));
          }
        }
      }
    }
    return lines;
  }

  /** The same sentence with those of its figures that are {@code wanted}. */
  FigureLine only(Predicate<Quantity> wanted) {
    return new FigureLine(sentence, figures.stream().filter(wanted).toList());
  }

  /** Whether {@code quantity} is one share of a whole: "30 per cent", "one in five". */
  static boolean isShare(Quantity quantity) {
    return quantity.isSingle()
        && (quantity.kind() == Kind.PERCENT || quantity.kind() == Kind.FRACTION);
  }

  int size() {
    return figures.size();
  }

  Quantity at(int i) {
    return figures.get(i);
  }

  /** What the sentence says before figure {@code i}. */
  String before(int i) {
    return text(sentence.start(), at(i).start());
  }

  /** What stands between {@code figure} and the one before it, or the start of the sentence. */
  String upTo(Quantity figure) {
    int at = figures.indexOf(figure);
    return at == 0 ? before(0) : between(at - 1);
  }

  /** What stands between figure {@code i} and the next one. */
  String between(int i) {
    return text(at(i).end(), at(i + 1).start());
  }

  /** What the sentence says after figure {@code i}. */
  String after(int i) {
    return text(at(i).end(), sentence.end());
  }

  /** What the sentence says after figure {@code i} and the noun that it counts. */
  String onward(int i) {
    return text(at(i).nounEnd(), sentence.end());
  }

  /** Whether {@code pattern} is found in what stands between figure {@code i} and the next. */
  boolean joined(int i, Pattern pattern) {
    return i + 1 < size() && pattern.matcher(between(i)).find();
  }

  private String text(int from, int to) {
    return sentence.block().plain().substring(from, Math.max(from, to));
  }

  /**
   * Whether {@code said} is a fair way to write {@code exact}: to the step it is written in, as
   * loosely as it is hedged, and within {@code slack} for the rounding of what it is made from.
   */
  static boolean fits(Quantity said, double exact, double slack) {
    double value = said.low().doubleValue();
    double step = said.step().doubleValue();
    boolean round = said.words().indexOf('.') >= 0 || said.step().doubleValue() >= 1000;
    double near = slack + (round ? step / 2 : Math.min(step, 1) / 2) + 1e-9;
    double off = exact - value;
    if (Math.abs(off) <= near) {
      return true;
    }
    Hedge hedge = said.hedge();
    double loose = 0.12 * Math.abs(value);
    return switch (hedge) {
      case NONE -> false;
      case ABOUT -> Math.abs(off) <= near + loose;
      case AT_LEAST, MORE_THAN -> off > 0 && off <= near + 2.5 * loose;
      case NEARLY, LESS_THAN, UP_TO -> off < 0 && -off <= near + 1.5 * loose;
    };
  }
}
