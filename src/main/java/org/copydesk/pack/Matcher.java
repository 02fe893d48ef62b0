package org.copydesk.pack;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** One thing a rule file looks for. */
sealed interface Matcher {
  /**
   * A place found.
   *
   * @param start the first plain character (UTF-16) within the block
   * @param end the plain character after the last
   * @param use what to write instead
   */
  record Match(int start, int end, Optional<String> use) {}

  /**
   * Clauses of which each has a needle that stands in the lower-case form of any text that matches;
   * empty when none can be told.
   */
  List<List<Needle>> needs();

  /** Every place in the words of a block, left to right. */
  List<Match> in(String plain);

  /**
   * A matcher as plain data.
   *
   * @param line whether the whole block must match
   * @param regex what to look for
   * @param exact whether case counts
   * @param use what to write instead, with {@code $1} for the first group
   * @param needs see {@link Matcher#needs}
   */
  record Spec(
      boolean line, String regex, boolean exact, Optional<String> use, List<List<Needle>> needs) {
    /** Copies the lists. */
    public Spec {
      needs = needs.stream().map(List::copyOf).toList();
    }

    Matcher matcher() {
      Expression expression = new Expression(regex, exact);
      return line ? new Line(this, expression) : new Phrase(this, expression);
    }
  }

  /**
   * Words or a pattern anywhere in a block.
   *
   * @param spec as plain data
   * @param expression what to look for
   */
  record Phrase(Spec spec, Expression expression) implements Matcher {
    @Override
    public List<List<Needle>> needs() {
      return spec.needs();
    }

    @Override
    public List<Match> in(String plain) {
      return expression.in(plain).stream().map(this::match).toList();
    }

    private Match match(MatchResult found) {
      return new Match(found.start(), found.end(), spec.use().map(use -> use(use, found)));
    }

    private String use(String template, MatchResult found) {
      String words = Casing.fill(template, found);
      return spec.exact() ? words : Casing.like(found.group(), words);
    }
  }

  /**
   * A whole block.
   *
   * @param spec as plain data
   * @param expression what the block must be
   */
  record Line(Spec spec, Expression expression) implements Matcher {
    /** Blocks longer than this are never a leftover line. */
    private static final int LONGEST = 400;

    @Override
    public List<List<Needle>> needs() {
      return spec.needs();
    }

    @Override
    public List<Match> in(String plain) {
      return plain.length() <= LONGEST && expression.is(plain)
          ? List.of(new Match(0, plain.length(), Optional.empty()))
          : List.of();
    }
  }
}
