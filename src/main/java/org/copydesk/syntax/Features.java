package org.copydesk.syntax;

import java.util.List;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/**
 * What the parser looks at before each step: the words, lemmas and tags at the top of the stack and
 * ahead, and what has been built around them (after Zhang and Nivre 2011). For one sentence.
 */
final class Features {
  /** No more features than this are there at a step. */
  static final int MOST = 160;

  private final int[] words;
  private final int[] lemmas;
  private final int[] tags;

  /** The tag; of words from closed classes with the lemma. */
  private final int[] closed;

  private final int[] groups;

  /** How many commas, verbs and conjunctions stand before a place. */
  private final int[] commas;

  private final int[] verbs;
  private final int[] joins;

  private final long[] found = new long[MOST];
  private int count;
  private int kind;

  Features(List<Token> tokens) {
    int places = tokens.size() + 2;
    words = new int[places];
    lemmas = new int[places];
    tags = new int[places];
    closed = new int[places];
    groups = new int[places];
    commas = new int[places];
    verbs = new int[places];
    joins = new int[places];
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      words[i] = token.lower().hashCode();
      lemmas[i] = token.tag().isName() ? words[i] : token.lemma().hashCode();
      tags[i] = token.tag().ordinal() + 1;
      closed[i] = isClosed(token.tag()) ? lemmas[i] * 31 + tags[i] : tags[i];
      groups[i] = Shape.of(token);
      commas[i + 1] = commas[i] + (token.tag() == Tag.COMMA ? 1 : 0);
      verbs[i + 1] = verbs[i] + (token.tag().isVerb() ? 1 : 0);
      joins[i + 1] = joins[i] + (token.tag() == Tag.CC ? 1 : 0);
    }
    int root = tokens.size();
    words[root] = -1;
    lemmas[root] = -1;
    tags[root] = -1;
    closed[root] = -1;
    groups[root] = -1;
  }

  private static boolean isClosed(Tag tag) {
    return switch (tag) {
      case IN, TO, CC, MD, RP, WDT, WP, WRB, EX, DT, PDT, PRP, COMMA, STOP, BREAK -> true;
      default -> false;
    };
  }

  /** The features of the last {@link #read}: the first {@link #count()} are valid. */
  long[] found() {
    return found;
  }

  int count() {
    return count;
  }

  /** Reads the features of {@code state}. */
  void read(State state) {
    count = 0;
    kind = 0;
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int s2 = state.stack(2);
    int n0 = state.ahead(0);
    int n1 = state.ahead(1);
    int n2 = state.ahead(2);
    int n3 = state.ahead(3);
    int none = state.none;
    int s0h = s0 == none ? none : state.head(s0);
    int s0h2 = s0h == none ? none : state.head(s0h);
    int s0l = state.left[s0];
    int s0r = state.right[s0];
    int n0l = state.left[n0];
    int s0l2 = state.left2[s0];
    int s0r2 = state.right2[s0];
    int n0l2 = state.left2[n0];
    int s0rel = state.relations[s0];
    int open = s0 == none ? 2 : state.heads[s0] == State.OPEN ? 1 : 0;
    int far = s0 == none ? 0 : distance(n0 - s0);
    unigrams(s0, s1, s2, n0, n1, n2, n3, open);
    pairs(s0, s1, n0, n1, n2, open);
    around(state, s0, n0, s0l, s0r, n0l, s0l2, s0r2, n0l2);
    above(state, s0, n0, s0h, s0h2, s0rel, open);
    spans(state, s0, n0, far, open);
    marked(state, s0, s1, n0, s0h, open);
  }

  private void unigrams(int s0, int s1, int s2, int n0, int n1, int n2, int n3, int open) {
    add(words[s0], tags[s0]);
    add(words[s0], open);
    add(closed[s0], open);
    add(lemmas[s0], tags[s0]);
    add(words[n0], tags[n0]);
    add(words[n0]);
    add(closed[n0], open);
    add(lemmas[n0], tags[n0]);
    add(words[n1], tags[n1]);
    add(closed[n1]);
    add(words[n2], tags[n2]);
    add(closed[n2]);
    add(tags[n3]);
    add(words[s1], tags[s1]);
    add(closed[s1], open);
    add(closed[s2], tags[s1]);
    add(groups[s0], tags[s0]);
    add(groups[n0], tags[n0]);
    add(groups[n1], tags[n1]);
  }

  private void pairs(int s0, int s1, int n0, int n1, int n2, int open) {
    add(words[s0], tags[s0], words[n0], tags[n0]);
    add(words[s0], tags[s0], tags[n0]);
    add(tags[s0], words[n0], tags[n0]);
    add(words[s0], words[n0]);
    add(closed[s0], closed[n0], open);
    add(lemmas[s0], lemmas[n0], open);
    add(lemmas[s0], closed[n0], closed[n1]);
    add(closed[s0], lemmas[n0], closed[n1]);
    add(closed[n0], closed[n1]);
    add(lemmas[n0], closed[n1]);
    add(closed[n0], lemmas[n1]);
    add(tags[n0], tags[n1], tags[n2]);
    add(closed[s0], tags[n0], tags[n1]);
    add(closed[s0], closed[n0], closed[n1]);
    add(tags[s0], tags[n0], tags[n1], tags[n2]);
    add(closed[s1], closed[s0], closed[n0]);
    add(lemmas[s1], closed[s0], closed[n0]);
    add(tags[s1], lemmas[s0], closed[n0]);
    add(tags[s1], tags[s0], lemmas[n0]);
    add(tags[s1], tags[s0], tags[n0], tags[n1]);
    add(lemmas[s1], lemmas[n0]);
    add(closed[s1], closed[n0], open);
    add(groups[s0], tags[s0], groups[n0], tags[n0]);
    add(lemmas[s0], groups[n0], tags[n0]);
    add(groups[s0], tags[s0], lemmas[n0]);
    add(groups[s0], tags[s0], tags[n0], groups[n1], tags[n1]);
  }

  private void around(
      State state, int s0, int n0, int s0l, int s0r, int n0l, int s0l2, int s0r2, int n0l2) {
    add(lemmas[s0l], tags[s0]);
    add(closed[s0l], tags[s0]);
    add(state.relations[s0l], tags[s0]);
    add(lemmas[s0r], tags[s0]);
    add(closed[s0r], tags[s0]);
    add(state.relations[s0r], tags[s0]);
    add(lemmas[n0l], tags[n0]);
    add(closed[n0l], tags[n0]);
    add(state.relations[n0l], tags[n0]);
    add(state.relations[s0l2], tags[s0]);
    add(closed[s0l2], tags[s0]);
    add(state.relations[s0r2], tags[s0]);
    add(closed[s0r2], tags[s0]);
    add(state.relations[n0l2], tags[n0]);
    add(closed[n0l2], tags[n0]);
    add(closed[s0], closed[s0l], closed[n0]);
    add(closed[s0], closed[s0r], closed[n0]);
    add(closed[s0], closed[n0], closed[n0l]);
    add(lemmas[s0], lemmas[s0r], tags[n0]);
    add(lemmas[s0], closed[s0r], closed[n0], tags[n0]);
    add(tags[s0], tags[s0l], tags[s0l2]);
    add(tags[s0], tags[s0r], tags[s0r2]);
    add(tags[n0], tags[n0l], tags[n0l2]);
    add(lemmas[s0], state.relations[s0r], closed[n0]);
    add(lemmas[s0], state.relations[s0r], state.relations[s0r2]);
    add(tags[s0], state.relations[s0l], tags[n0], state.relations[n0l]);
  }

  private void above(State state, int s0, int n0, int s0h, int s0h2, int s0rel, int open) {
    add(lemmas[s0h], tags[s0h], tags[s0]);
    add(closed[s0h], closed[s0]);
    add(s0rel, tags[s0]);
    add(s0rel, closed[s0], closed[n0]);
    add(s0rel, tags[s0], lemmas[n0]);
    add(lemmas[s0h2], tags[s0]);
    add(closed[s0h2], closed[s0h], closed[s0]);
    add(state.relations[s0h], s0rel, tags[n0]);
    add(closed[s0h], closed[s0], closed[n0]);
    add(lemmas[s0h], closed[n0], s0rel);
    add(lemmas[s0h], lemmas[n0], open);
    add(tags[s0h], s0rel, tags[s0], tags[n0]);
  }

  private void spans(State state, int s0, int n0, int far, int open) {
    add(words[s0], far);
    add(closed[s0], far);
    add(words[n0], far);
    add(closed[n0], far);
    add(tags[s0], tags[n0], far);
    add(words[s0], state.rightCount[s0]);
    add(closed[s0], state.rightCount[s0]);
    add(words[s0], state.leftCount[s0]);
    add(closed[s0], state.leftCount[s0]);
    add(words[n0], state.leftCount[n0]);
    add(closed[n0], state.leftCount[n0]);
    set(lemmas[s0], state.rightSet[s0]);
    set(closed[s0], state.rightSet[s0]);
    set(lemmas[s0], state.leftSet[s0]);
    set(closed[s0], state.leftSet[s0]);
    set(lemmas[n0], state.leftSet[n0]);
    set(closed[n0], state.leftSet[n0]);
    set(tags[s0] * 64 + tags[n0], state.leftSet[s0] ^ state.rightSet[s0] << 7);
    set(tags[s0] * 64 + tags[n0], state.leftSet[n0]);
    if (s0 < n0 && s0 != state.none) {
      int between = Math.min(3, commas[n0] - commas[s0 + 1]);
      between = between * 4 + Math.min(3, verbs[n0] - verbs[s0 + 1]);
      between = between * 2 + Math.min(1, joins[n0] - joins[s0 + 1]);
      add(tags[s0], tags[n0], between);
      add(closed[n0], between, open);
      add(closed[s0], between);
      add(tags[s0], tags[n0], between, state.depth() > 1 ? 1 : 0, open);
    } else {
      kind += 4;
    }
    add(closed[n0], Math.min(3, state.depth()));
    add(tags[s0], n0 == 0 ? 1 : 0, tags[n0]);
  }

  private void marked(State state, int s0, int s1, int n0, int s0h, int open) {
    int sm = state.marker[s0];
    int nm = state.marker[n0];
    add(lemmas[nm], tags[n0], tags[s0], open);
    add(lemmas[nm], lemmas[s0]);
    add(lemmas[nm], tags[n0], lemmas[s0]);
    add(lemmas[nm], lemmas[s0h], tags[s0]);
    add(lemmas[nm], lemmas[s1], tags[s0]);
    add(lemmas[nm], lemmas[n0], tags[s0]);
    add(lemmas[nm], groups[n0], groups[s0]);
    add(lemmas[nm], lemmas[sm], tags[s0]);
    add(lemmas[sm], tags[s0], closed[n0]);
    add(lemmas[sm], lemmas[s0h], closed[n0]);
    add(lemmas[sm], lemmas[s0], closed[n0]);
  }

  private static int distance(int words) {
    return words < 5 ? words : words < 8 ? 5 : words < 12 ? 6 : 7;
  }

  private void set(int word, long relations) {
    add(word, (int) (relations ^ relations >>> 32), (int) (relations >>> 32));
  }

  private void add(int a) {
    put(mix(start(), a));
  }

  private void add(int a, int b) {
    put(mix(mix(start(), a), b));
  }

  private void add(int a, int b, int c) {
    put(mix(mix(mix(start(), a), b), c));
  }

  private void add(int a, int b, int c, int d) {
    put(mix(mix(mix(mix(start(), a), b), c), d));
  }

  private void add(int a, int b, int c, int d, int e) {
    put(mix(mix(mix(mix(mix(start(), a), b), c), d), e));
  }

  private long start() {
    return ++kind * 0x9E3779B97F4A7C15L;
  }

  private static long mix(long hash, int value) {
    long mixed = (hash ^ value) * 0xD6E8FEB86659FD93L;
    return mixed ^ mixed >>> 32;
  }

  private void put(long hash) {
    found[count++] = hash * 0x9E3779B97F4A7C15L;
  }
}
