package org.copydesk.syntax;

/** Says which steps lose no arc of the right tree (Goldberg and Nivre 2012). */
final class Oracle {
  private final int[] gold;
  private final Relation[] relations;

  Oracle(Tree tree) {
    gold = new int[tree.size() + 1];
    relations = new Relation[tree.size()];
    for (int i = 0; i < tree.size(); i++) {
      gold[i] = tree.head(i) == Tree.NOTHING ? tree.size() : tree.head(i);
      relations[i] = tree.relation(i);
    }
    gold[tree.size()] = -2;
  }

  /** Whether each step may be taken and costs nothing; fills {@code free}. */
  void free(State state, boolean[] free) {
    int s = state.stack(0);
    int b = state.ahead(0);
    boolean shift = state.mayShift() && cost(state, b, false) == 0;
    boolean reduce = state.mayReduce() && below(state, s, b) == 0;
    boolean left = state.mayLeft() && left(state, s, b) == 0;
    boolean right = state.mayRight() && cost(state, b, true) == 0;
    for (int step = 0; step < free.length; step++) {
      boolean zero;
      if (step == State.SHIFT) {
        zero = shift;
      } else if (step == State.REDUCE) {
        zero = reduce;
      } else if (step < State.RIGHT) {
        zero = left && (gold[s] != b || relations[s].ordinal() == step - State.LEFT);
      } else {
        zero = right && (gold[b] != s || relations[b].ordinal() == step - State.RIGHT);
      }
      free[step] = zero && state.may(step);
    }
  }

  /** The words ahead whose head is {@code s}. */
  private int below(State state, int s, int from) {
    int lost = 0;
    for (int k = from; k < state.root; k++) {
      lost += gold[k] == s ? 1 : 0;
    }
    return lost;
  }

  private int left(State state, int s, int b) {
    return below(state, s, b) + (gold[s] > b ? 1 : 0);
  }

  /** What is lost when the word ahead goes on the stack, with or without the top as its head. */
  private int cost(State state, int b, boolean attached) {
    int lost = 0;
    for (int i = 0; i < state.depth(); i++) {
      int k = state.stack(i);
      boolean head = gold[b] == k && !(attached && i == 0);
      lost += head ? 1 : 0;
      lost += gold[k] == b && state.heads[k] == State.OPEN ? 1 : 0;
    }
    return lost + (attached && gold[b] > b ? 1 : 0);
  }
}
