package org.copydesk.syntax;

import java.util.Arrays;

/**
 * How far the parser has come with a sentence: an arc-eager system (Nivre 2004) whose root stands
 * after the last word (Ballesteros and Nivre 2013). For one thread.
 */
final class State {
  /** No head yet. */
  static final int OPEN = -1;

  static final int RELATIONS = Relation.values().length;
  static final int SHIFT = 0;
  static final int REDUCE = 1;
  static final int LEFT = 2;
  static final int RIGHT = LEFT + RELATIONS;

  /** The number of different steps. */
  static final int STEPS = RIGHT + RELATIONS;

  /** The number of words; also the place of the root. */
  final int root;

  /** The place of a word that is not there. */
  final int none;

  final int[] heads;
  final byte[] relations;
  final int[] left;
  final int[] left2;
  final int[] right;
  final int[] right2;
  final int[] leftCount;
  final int[] rightCount;

  /** The relations of the children on either side, as bits. */
  final long[] leftSet;

  final long[] rightSet;

  /** The preposition or conjunction that marks a word, or {@link #none}. */
  final int[] marker;

  private final int[] stack;
  private int size;
  private int next;

  State(int words) {
    this.root = words;
    this.none = words + 1;
    int places = words + 2;
    this.heads = filled(places, OPEN);
    this.relations = new byte[places];
    this.left = filled(places, none);
    this.left2 = filled(places, none);
    this.right = filled(places, none);
    this.right2 = filled(places, none);
    this.marker = filled(places, none);
    this.leftCount = new int[places];
    this.rightCount = new int[places];
    this.leftSet = new long[places];
    this.rightSet = new long[places];
    this.stack = new int[places];
    for (int i = 0; i < places; i++) {
      relations[i] = -1;
    }
  }

  private static int[] filled(int size, int value) {
    int[] filled = new int[size];
    Arrays.fill(filled, value);
    return filled;
  }

  boolean done() {
    return next == root && size == 0;
  }

  /** The place of the {@code i}-th word from the top of the stack, from 0. */
  int stack(int i) {
    return i < size ? stack[size - 1 - i] : none;
  }

  int depth() {
    return size;
  }

  /** The place of the {@code i}-th word not yet read, from 0; the root after the last. */
  int ahead(int i) {
    return next + i <= root ? next + i : none;
  }

  /** The head of the word at {@code place}, or {@link #none}. */
  int head(int place) {
    int head = heads[place];
    return head == OPEN ? none : head;
  }

  boolean mayShift() {
    return next < root;
  }

  boolean mayReduce() {
    return size > 0 && heads[stack[size - 1]] != OPEN;
  }

  boolean mayLeft() {
    return size > 0 && heads[stack[size - 1]] == OPEN;
  }

  boolean mayRight() {
    return size > 0 && next < root;
  }

  /** Whether all words have been read. */
  boolean atRoot() {
    return next == root;
  }

  /** Whether {@code step} may be taken now. */
  boolean may(int step) {
    if (step == SHIFT) {
      return mayShift();
    }
    if (step == REDUCE) {
      return mayReduce();
    }
    if (step < RIGHT) {
      return mayLeft() && step - LEFT == Relation.ROOT.ordinal() == (next == root);
    }
    return mayRight() && step - RIGHT != Relation.ROOT.ordinal();
  }

  /** Takes {@code step}. */
  void take(int step) {
    if (step == SHIFT) {
      stack[size++] = next++;
    } else if (step == REDUCE) {
      size--;
    } else if (step < RIGHT) {
      attachLeft(next, stack[--size], step - LEFT);
    } else {
      attachRight(stack[size - 1], next, step - RIGHT);
      stack[size++] = next++;
    }
  }

  private void attachLeft(int head, int child, int relation) {
    heads[child] = head;
    relations[child] = (byte) relation;
    left2[head] = left[head];
    left[head] = child;
    leftCount[head]++;
    leftSet[head] |= 1L << relation;
    if (relation == Relation.CASE.ordinal() || relation == Relation.MARK.ordinal()) {
      marker[head] = child;
    }
  }

  private void attachRight(int head, int child, int relation) {
    heads[child] = head;
    relations[child] = (byte) relation;
    right2[head] = right[head];
    right[head] = child;
    rightCount[head]++;
    rightSet[head] |= 1L << relation;
  }
}
