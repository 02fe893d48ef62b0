package org.copydesk.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;

/** All that a story says of time, block by block, in page order. Immutable. */
public final class Timeline {
  private final List<DateTokens> tokens;
  private final List<List<TemporalExpression>> expressions;
  private final List<List<TemporalRange>> ranges;

  private Timeline(
      List<DateTokens> tokens,
      List<List<TemporalExpression>> expressions,
      List<List<TemporalRange>> ranges) {
    this.tokens = List.copyOf(tokens);
    this.expressions = List.copyOf(expressions);
    this.ranges = List.copyOf(ranges);
  }

  /**
   * What {@code article} says of time, read once and kept with it; what is relative is counted from
   * its publication date, if known.
   */
  public static Timeline of(Article article) {
    return article.derived(Timeline.class, Timeline::read);
  }

  private static Timeline read(Article article) {
    TemporalReader reader = new TemporalReader(article);
    List<DateTokens> tokens = new ArrayList<>();
    List<List<TemporalExpression>> expressions = new ArrayList<>();
    List<List<TemporalRange>> ranges = new ArrayList<>();
    for (Block block : article.blocks()) {
      DateTokens read = DateTokens.of(block.plain());
      boolean silent = block.role() == Role.FURNITURE || block.role() == Role.CREDIT;
      List<TemporalExpression> found = silent ? List.of() : List.copyOf(reader.read(block, read));
      tokens.add(read);
      expressions.add(found);
      ranges.add(List.copyOf(Ranges.of(read, found)));
    }
    return new Timeline(tokens, expressions, ranges);
  }

  /** Every expression, in page order. */
  public Stream<TemporalExpression> expressions() {
    return expressions.stream().flatMap(List::stream);
  }

  /** The expressions of the blocks that have one of {@code roles}, in page order. */
  public List<TemporalExpression> in(Set<Role> roles) {
    return expressions().filter(e -> roles.contains(e.block().role())).toList();
  }

  /** The expressions of a block, in order. */
  public List<TemporalExpression> in(Block block) {
    return expressions.get(block.index());
  }

  /** The expressions of a sentence, in order. */
  public List<TemporalExpression> in(Sentence sentence) {
    return in(sentence.block()).stream().filter(e -> sentence.holds(e.start())).toList();
  }

  /** The ranges of a block, in order. */
  public List<TemporalRange> ranges(Block block) {
    return ranges.get(block.index());
  }

  /** The ranges of a sentence, in order. */
  public List<TemporalRange> ranges(Sentence sentence) {
    return ranges(sentence.block()).stream().filter(r -> sentence.holds(r.start())).toList();
  }

  /** The tokens of a block. */
  public DateTokens tokens(Block block) {
    return tokens.get(block.index());
  }
}
