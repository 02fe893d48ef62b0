package org.copydesk.syntax;

import java.util.List;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/**
 * Grows the tree of a sentence word by word, taking the best step each time (arc-eager, Nivre 2004;
 * trained with a dynamic oracle, Goldberg and Nivre 2012). Its time grows with the length of the
 * sentence. Safe for several threads.
 */
public final class Parser {
  private final Scorer scorer;

  /**
   * The parser of English that ships with Copydesk; its weights are read when it is first used.
   *
   * @throws java.io.UncheckedIOException when they cannot be read
   */
  public static Parser english() {
    return English.PARSER;
  }

  private static final class English {
    private static final Parser PARSER = new Parser(Shipped.weights());
  }

  Parser(Scorer scorer) {
    this.scorer = scorer;
  }

  /** The tree of a sentence's {@code tokens}. */
  public Tree parse(List<Token> tokens) {
    State state = new State(tokens.size());
    Features features = new Features(tokens);
    float[] scores = new float[State.STEPS];
    while (!state.done()) {
      java.util.Arrays.fill(scores, 0);
      features.read(state);
      scorer.score(features.found(), features.count(), scores);
      state.take(best(state, scores));
    }
    return tree(tokens, state);
  }

  /** The step with the highest score that may be taken; of equals, the first. */
  static int best(State state, float[] scores) {
    int best = -1;
    if (state.mayShift()) {
      best = State.SHIFT;
    }
    if (state.mayReduce() && (best < 0 || scores[State.REDUCE] > scores[best])) {
      best = State.REDUCE;
    }
    if (state.mayLeft()) {
      int root = State.LEFT + Relation.ROOT.ordinal();
      if (state.atRoot()) {
        return root;
      }
      best = best(scores, best, root + 1, State.RIGHT);
    }
    if (state.mayRight()) {
      best = best(scores, best, State.RIGHT + Relation.ROOT.ordinal() + 1, State.STEPS);
    }
    return best;
  }

  private static int best(float[] scores, int known, int from, int to) {
    int best = known;
    for (int step = from; step < to; step++) {
      best = best < 0 || scores[step] > scores[best] ? step : best;
    }
    return best;
  }

  /** The tree that has been built; of several roots the first word stands above the others. */
  static Tree tree(List<Token> tokens, State state) {
    int[] heads = new int[tokens.size()];
    Relation[] relations = new Relation[tokens.size()];
    int root = root(tokens, state);
    for (int i = 0; i < heads.length; i++) {
      boolean top = state.heads[i] == state.root;
      heads[i] = !top ? state.heads[i] : i == root ? Tree.NOTHING : root;
      relations[i] =
          !top
              ? Relation.values()[state.relations[i]]
              : i == root
                  ? Relation.ROOT
                  : tokens.get(i).isMark() ? Relation.PUNCT : Relation.PARATAXIS;
    }
    for (int i = 0; i < heads.length; i++) {
      if (relations[i] == Relation.NSUBJ && isRelative(tokens.get(i))) {
        // What has "who" for its subject tells of a noun; it does not stand beside it.
        int verb = heads[i];
        boolean beside = verb > i && heads[verb] < i && relations[verb] == Relation.APPOS;
        relations[verb] = beside ? Relation.ACL_RELCL : relations[verb];
      }
    }
    return new Tree(tokens, heads, relations);
  }

  private static boolean isRelative(Token token) {
    return token.tag() == Tag.WP || token.tag() == Tag.WDT;
  }

  private static int root(List<Token> tokens, State state) {
    int first = Tree.NOTHING;
    for (int i = 0; i < tokens.size(); i++) {
      if (state.heads[i] == state.root) {
        if (!tokens.get(i).isMark()) {
          return i;
        }
        first = first < 0 ? i : first;
      }
    }
    return first;
  }
}
