package org.copydesk.quantity;

import java.util.Set;
import org.copydesk.word.WordLists;

/** Finds how firmly a number is stated, from the words on either side. */
final class Hedging {
  private static final Set<String> ABOUT = WordLists.of(Hedging.class, "about");
  private static final Set<String> NEARLY = Set.of("nearly", "almost", "towards");
  private static final Set<String> MORE = Set.of("over", "above", "exceeding", "topping", "topped");
  private static final Set<String> LESS = Set.of("under", "below");

  private final PlainLine line;

  Hedging(PlainLine line) {
    this.line = line;
  }

  /** The hedge of a number written in words {@code first} to {@code last}, exclusive. */
  Hedge of(int first, int last) {
    if (line.is(last, "or")) {
      Hedge after = after(last + 1);
      if (after != Hedge.NONE) {
        return after;
      }
    }
    if (line.after(last - 1) == '+' || line.is(last, "plus")) {
      return Hedge.AT_LEAST;
    }
    return line.joined(first - 1) ? before(first - 1) : Hedge.NONE;
  }

  private Hedge after(int i) {
    if (line.is(i, "more", "above", "over", "older")) {
      return Hedge.AT_LEAST;
    }
    if (line.is(i, "so", "thereabouts")) {
      return Hedge.ABOUT;
    }
    return line.is(i, "less", "fewer", "under", "younger") ? Hedge.UP_TO : Hedge.NONE;
  }

  private Hedge before(int i) {
    String word = line.lower(i);
    String earlier = line.joined(i - 1) ? line.lower(i - 1) : "";
    if (word.equals("least") && earlier.equals("at") || word.equals("minimum")) {
      return Hedge.AT_LEAST;
    }
    if (word.equals("most") && earlier.equals("at") || word.equals("maximum")) {
      return Hedge.UP_TO;
    }
    if (word.equals("than")) {
      return than(earlier, line.lower(i - 2));
    }
    if (word.equals("as") && (earlier.equals("many") || earlier.equals("much"))) {
      return Hedge.UP_TO;
    }
    if (word.equals("to") && earlier.equals("up")) {
      return Hedge.UP_TO;
    }
    if (word.equals("to") && earlier.equals("close")
        || word.equals("of") && earlier.equals("shy")) {
      return Hedge.NEARLY;
    }
    if (word.equals("of") && earlier.equals("upwards")
        || word.equals("a") && MORE.contains(earlier)) {
      return Hedge.MORE_THAN;
    }
    if (MORE.contains(word)) {
      return Hedge.MORE_THAN;
    }
    if (LESS.contains(word)) {
      return earlier.equals("just") ? Hedge.NEARLY : Hedge.LESS_THAN;
    }
    if (NEARLY.contains(word)) {
      return Hedge.NEARLY;
    }
    return ABOUT.contains(word) ? Hedge.ABOUT : Hedge.NONE;
  }

  private static Hedge than(String earlier, String first) {
    boolean not = first.equals("no") || first.equals("not");
    return switch (earlier) {
      case "more", "greater", "higher", "longer", "larger", "bigger", "better" ->
          not ? Hedge.UP_TO : Hedge.MORE_THAN;
      case "less", "fewer", "lower", "shorter", "smaller" -> not ? Hedge.AT_LEAST : Hedge.LESS_THAN;
      default -> Hedge.NONE;
    };
  }
}
