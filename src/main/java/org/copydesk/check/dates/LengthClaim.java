package org.copydesk.check.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.time.Amount;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Type;

/**
 * A story's claim that a length of time lies between two ends.
 *
 * @param length the length
 * @param dates one end, or both
 * @param published the other end, when that is the day of publication
 * @param elapsed how much time lies between the ends
 */
record LengthClaim(
    TemporalExpression length,
    List<TemporalExpression> dates,
    Optional<LocalDate> published,
    Elapsed elapsed) {
  LengthClaim {
    dates = List.copyOf(dates);
  }

  Amount amount() {
    return length.amount().orElseThrow();
  }

  boolean holds() {
    return elapsed.fits(amount());
  }

  /** The ends in words: "10 October 2019 to publication on 18 October 2019". */
  String ends(Wording wording) {
    String first = said(wording, dates.get(0));
    String second =
        published
            .map(day -> "publication on " + wording.day(day))
            .orElseGet(() -> said(wording, dates.get(dates.size() - 1)));
    return first + " to " + second;
  }

  private static String said(Wording wording, TemporalExpression e) {
    return Elapsed.clocked(e) ? e.text() : wording.of(e);
  }

  /** The lengths of time that stand for themselves: no "the past year", no "in the next week". */
  static List<TemporalExpression> lengths(List<TemporalExpression> expressions) {
    return expressions.stream()
        .filter(e -> e.type() == Type.DURATION && e.amount().isPresent())
        .filter(e -> !window(e.text()))
        .toList();
  }

  private static boolean window(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word :
        List.of("past", "last", "next", "first", "final", "coming", "previous", "following")) {
      if (lower.startsWith(word + " ") || lower.startsWith("the " + word + " ")) {
        return true;
      }
    }
    return false;
  }
}
