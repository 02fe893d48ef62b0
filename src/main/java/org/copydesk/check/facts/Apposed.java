package org.copydesk.check.facts;

import java.util.Set;
import org.copydesk.article.CalendarNames;
import org.copydesk.word.Tag;

/**
 * Whether a country after a city and a comma tells where the city is ("in Lyon, France, on Monday")
 * or begins a clause of its own ("in Lyon, France beat Wales").
 */
final class Apposed {
  private static final Set<String> TIMES =
      CalendarNames.WEEKDAYS.and(
          "week", "month", "year", "night", "morning", "evening", "afternoon", "today", "tonight");

  private final FactWords tokens;
  private final int first;
  private final int city;
  private final int end;

  private Apposed(FactWords tokens, int city, int end) {
    this.tokens = tokens;
    this.city = city;
    this.end = end;
    this.first = first(tokens, city);
  }

  private static int first(FactWords tokens, int city) {
    int start = tokens.sentenceStart(city);
    return start < city && tokens.tag(start) == Tag.CC ? start + 1 : start;
  }

  /**
   * Whether the country only says where the city is.
   *
   * @param city the index of the city's first word
   * @param end the index after the country's last
   */
  static boolean isPlace(FactWords tokens, int city, int end) {
    return !new Apposed(tokens, city, end).opensClause();
  }

  private boolean opensClause() {
    if (tokens.get(end - 1).genitive()) {
      return true;
    }
    if (end >= tokens.size() || tokens.sentenceEnd(city) <= end) {
      return false;
    }
    String mark = tokens.after(end - 1).strip();
    if (mark.startsWith(",")) {
      boolean goesOn = tokens.get(end).capitalised() || tokens.tag(end) == Tag.WDT;
      return goesOn && leads();
    }
    return mark.isEmpty() && runsOn();
  }

  /** Whether the word after the country takes it for its subject, or belongs to its noun. */
  private boolean runsOn() {
    Tag next = tokens.tag(end);
    if (next.isNoun() || next.isAdjective()) {
      return true;
    }
    boolean verb = next.isVerb() || next == Tag.MD || next.isAdverb();
    return leads() || verb && hasVerb();
  }

  /** Whether the city stands in words that lead up to the sentence's subject. */
  private boolean leads() {
    Tag tag = tokens.tag(first);
    boolean adverbial =
        tag == Tag.IN
            || tag == Tag.TO
            || tag == Tag.WRB
            || tag == Tag.VBG
            || tag == Tag.VBN
            || tag.isAdverb();
    return first == city || adverbial || TIMES.contains(tokens.folded(city - 2));
  }

  private boolean hasVerb() {
    for (int i = first; i < city; i++) {
      if (tokens.tag(i).isFinite()) {
        return true;
      }
    }
    return false;
  }
}
