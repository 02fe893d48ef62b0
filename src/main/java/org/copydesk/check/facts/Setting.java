package org.copydesk.check.facts;

import java.time.LocalDate;
import java.util.Set;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Role;

/** Whether a sentence tells of the days before publication or of other times. */
final class Setting {
  private static final Set<String> NOW =
      CalendarNames.WEEKDAYS.and("today", "yesterday", "tomorrow", "tonight");

  private static final Set<String> SPEAKS =
      Set.of(
          "says",
          "said",
          "told",
          "announced",
          "warned",
          "urged",
          "will",
          "tweeted",
          "added",
          "welcomed",
          "condemned",
          "arrived",
          "met",
          "visited",
          "called",
          "thanked",
          "plans");

  private static final Set<String> OTHER_TIMES =
      Set.of(
          "former",
          "formerly",
          "then",
          "ago",
          "decade",
          "decades",
          "late",
          "history",
          "historic",
          "historical",
          "historian",
          "century",
          "biography",
          "memoir",
          "memoirs",
          "film",
          "movie",
          "novel",
          "book",
          "documentary",
          "born",
          "died",
          "death",
          "era",
          "anniversary",
          "during",
          "assassinated",
          "assassination",
          "served",
          "predecessor",
          "predecessors",
          "successor",
          "succeeded",
          "replaced",
          "since",
          "had",
          "once",
          "previously",
          "appointed",
          "nominated",
          "nominee",
          "previous",
          "under",
          "if",
          "campaign",
          "candidate",
          "election",
          "elections",
          "became",
          "become",
          "funeral",
          "statue",
          "museum",
          "portrait",
          "remembered",
          "elected",
          "defeated",
          "beat",
          "ousted",
          "resigned",
          "coup",
          "signed",
          "when",
          "war");

  private Setting() {}

  /**
   * Whether the sentence of {@code at} names the day, or somebody speaks in it, or is a headline.
   */
  static boolean isNow(FactWords tokens, int at) {
    Role role = tokens.block().role();
    if (role == Role.HEADLINE || role == Role.STANDFIRST) {
      return true;
    }
    int from = tokens.sentenceStart(at);
    int to = tokens.sentenceEnd(at);
    return tokens.any(from, to, NOW) || tokens.any(from, to, SPEAKS);
  }

  /** Whether the sentence of {@code at}, or the block by a year, may tell of another time. */
  static boolean isOtherTime(FactWords tokens, int at, LocalDate published) {
    int from = tokens.sentenceStart(at);
    int to = tokens.sentenceEnd(at);
    if (tokens.any(from, to, OTHER_TIMES)) {
      return true;
    }
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).base();
      boolean otherYear = tokens.get(i).isYear() && Integer.parseInt(word) != published.getYear();
      boolean decade = word.length() == 5 && word.endsWith("0s");
      if (otherYear || decade) {
        return true;
      }
    }
    return false;
  }
}
