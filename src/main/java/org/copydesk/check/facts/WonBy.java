package org.copydesk.check.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.NumberNames;
import org.copydesk.word.Tag;

/** Reads who is said to have won the prize or the cup beside. */
final class WonBy {
  private static final Set<String> WON =
      Set.of("won", "win", "wins", "winning", "lifted", "received", "awarded", "claimed");
  private static final Set<String> WINNER = Set.of("winner", "winners", "laureate", "champions");
  private static final Set<String> VICTORY =
      Set.of("victory", "win", "triumph", "victories", "success");
  private static final Set<String> TIES =
      Set.of("who", "which", "that", "was", "were", "has", "have", "had");

  private static final Set<String> PRONOUN = Set.of("they", "he", "she", "it");

  private WonBy() {}

  /** "Italy won the", "Jimmy Carter, who won the", "Italy – they won the", "winner of the". */
  static Optional<KnownRun<Void>> before(FactWords tokens, int first) {
    int at = first - 1;
    while (at > 0 && isOwn(tokens, at)) {
      at--;
    }
    if (at < 1 || !tokens.unbroken(at, first + 1)) {
      return Optional.empty();
    }
    if (WON.contains(tokens.folded(at))) {
      return subject(tokens, at);
    }
    if (tokens.folded(at).equals("of") && WINNER.contains(tokens.folded(at - 1))) {
      int noun = tokens.folded(at - 2).equals("the") ? at - 2 : at - 1;
      return noun > 0 && tokens.opensAside(noun - 1)
          ? run(tokens, PlaceName.runStart(tokens, noun), noun)
          : Optional.empty();
    }
    boolean victory =
        Set.of("in", "at").contains(tokens.folded(at)) && VICTORY.contains(tokens.folded(at - 1));
    return victory && at > 1 && tokens.get(at - 2).genitive() && tokens.unbroken(at - 2, at + 1)
        ? run(tokens, PlaceName.runStart(tokens, at - 1), at - 1)
        : Optional.empty();
  }

  /** "Their", "the", "fourth": words between the verb and what was won. */
  private static boolean isOwn(FactWords tokens, int at) {
    Tag tag = tokens.tag(at);
    return tag == Tag.DT
        || tag == Tag.PRP_POSSESSIVE
        || NumberNames.ORDINALS.containsKey(tokens.folded(at));
  }

  private static Optional<KnownRun<Void>> subject(FactWords tokens, int verb) {
    int end = verb;
    while (end > 0 && TIES.contains(tokens.folded(end - 1))) {
      end--;
    }
    String mark = end > 0 ? tokens.after(end - 1).strip() : ".";
    if (end > 1 && PRONOUN.contains(tokens.folded(end - 1)) && tokens.opensAside(end - 2)) {
      end--;
      mark = ",";
    }
    boolean aside = end > 0 && (mark.matches("[”’\"']?,[”’\"']?") || tokens.opensAside(end - 1));
    boolean joined = mark.isEmpty() || end < verb && aside;
    int from = PlaceName.runStart(tokens, end);
    return joined && from < end && !tokens.get(end - 1).genitive()
        ? run(tokens, from, end)
        : Optional.empty();
  }

  /** "The 2016 Nobel Prize in Literature winner Bob Dylan", "the 2006 World Cup, won by Brazil". */
  static Optional<KnownRun<Void>> after(FactWords tokens, int to) {
    String mark = to > 0 && to < tokens.size() ? tokens.after(to - 1).strip() : ".";
    if (WINNER.contains(tokens.folded(to)) && mark.isEmpty()) {
      String between = tokens.after(to).strip();
      return between.isEmpty() || between.equals(",")
          ? run(tokens, to + 1, PlaceName.runEnd(tokens, to + 1))
          : Optional.empty();
    }
    int won = Set.of("was", "which").contains(tokens.folded(to)) ? to + 1 : to;
    won = tokens.folded(won).equals("was") ? won + 1 : won;
    boolean by =
        tokens.folded(won).equals("won")
            && tokens.folded(won + 1).equals("by")
            && (mark.isEmpty() || mark.equals(","))
            && tokens.unbroken(to, won + 3);
    int name = tokens.folded(won + 2).equals("the") ? won + 3 : won + 2;
    return by ? run(tokens, name, PlaceName.runEnd(tokens, name)) : Optional.empty();
  }

  private static Optional<KnownRun<Void>> run(FactWords tokens, int from, int to) {
    return from < to && to <= tokens.size()
        ? Optional.of(new KnownRun<>(from, to, List.of()))
        : Optional.empty();
  }
}
