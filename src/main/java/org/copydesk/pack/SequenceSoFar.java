package org.copydesk.pack;

import java.util.Locale;

/** What is known of one sequence of an expression so far; its last letters may go on. */
final class SequenceSoFar {
  private static final int LONGEST_RUN = 8;

  /** What is known of the place before the next character. */
  enum Edge {
    /** Nothing. */
    NONE,
    /** A word begins or ends here. */
    BOUNDARY,
    /** No letter stands right before. */
    AFTER_NO_LETTER
  }

  private final StringBuilder run = new StringBuilder();
  private Needs all = Needs.NOTHING;
  private Edge edge;
  private boolean opens;
  private boolean closes;

  /** A sequence that begins at a place of which {@code before} is known. */
  SequenceSoFar(Edge before) {
    this.edge = before;
  }

  Edge edge() {
    return edge;
  }

  /** What the whole sequence needs. */
  Needs needs() {
    end(false);
    return all;
  }

  /** A word begins or ends here. */
  void boundary() {
    edge = edge == Edge.NONE ? Edge.BOUNDARY : edge;
    closes = run.length() > 0 && isWord(run.codePointBefore(run.length()));
    if (run.length() == 0 && all.last().stream().allMatch(SequenceSoFar::endsInWord)) {
      all = all.closed();
    }
  }

  /** No letter stands {@code behind} this place, or else before it. */
  void refuseLetter(boolean behind) {
    end(!behind);
    edge = behind ? Edge.AFTER_NO_LETTER : edge;
  }

  /** Ends the run of letters; {@code closed} when no letter follows. */
  void end(boolean closed) {
    if (run.length() > 0) {
      String text = run.toString().toLowerCase(Locale.ROOT);
      all = all.and(Needs.of(new Needle(text, opens, closed || closes)));
    } else if (closed) {
      all = all.closed();
    }
    run.setLength(0);
    closes = false;
  }

  /** A character that stands here {@code least} times or more; {@code once}: exactly once. */
  void add(String literal, int least, boolean once) {
    boolean letter = Character.isLetter(literal.codePointAt(0));
    if (least > 0) {
      if (run.length() == 0) {
        end(!letter);
        opens =
            edge == Edge.AFTER_NO_LETTER || edge == Edge.BOUNDARY && isWord(literal.codePointAt(0));
      }
      run.append(literal.repeat(Math.min(least, LONGEST_RUN)));
      closes = false;
    }
    edge = least > 0 && !letter ? Edge.AFTER_NO_LETTER : Edge.NONE;
    if (!once) {
      end(false);
      all = all.inside();
    }
  }

  /** One of several characters; {@code needed} unless it may be missing. */
  void add(CharacterClass any, boolean needed) {
    boolean gap = needed && !any.letters();
    end(gap);
    all = needed ? all.and(any.needles().map(Needs::oneOf).orElse(Needs.NOTHING)) : all.inside();
    edge = gap ? Edge.AFTER_NO_LETTER : Edge.NONE;
  }

  /** A group. */
  void add(Needs group) {
    all = all.and(group);
    edge = Edge.NONE;
  }

  /** What stands right here or right before, and takes no place of its own. */
  void needsToo(Needs aside) {
    all = new Needs(all.and(aside).clauses(), all.last());
  }

  private static boolean endsInWord(Needle needle) {
    return isWord(needle.text().codePointBefore(needle.text().length()));
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c);
  }
}
