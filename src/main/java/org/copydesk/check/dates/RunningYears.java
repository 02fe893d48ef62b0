package org.copydesk.check.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.time.Granularity;
import org.copydesk.time.TemporalExpression;

/** Years listed one after another: "in 2022, 2023 and 2024, three years running". */
final class RunningYears {
  private static final Pattern RUNNING =
      Pattern.compile("^ (?:running|in a row|in succession|straight|on the trot)\\b");

  private RunningYears() {}

  /** That a length told behind the years is of as many as are listed. */
  static Optional<LengthClaim> claim(TemporalExpression length, List<TemporalExpression> dates) {
    String plain = length.block().plain();
    List<TemporalExpression> listed = new ArrayList<>();
    for (TemporalExpression date : dates) {
      boolean before = date.unit() == Granularity.YEAR && date.end() <= length.start();
      boolean next =
          listed.isEmpty() || before && isNext(plain, listed.get(listed.size() - 1), date);
      if (before && !next) {
        listed.clear();
      }
      if (before) {
        listed.add(date);
      }
    }
    boolean many = length.unit() == Granularity.YEAR && listed.size() > 2;
    boolean beside = many && RUNNING.matcher(plain.substring(length.end())).find();
    if (!beside
        || plain.substring(listed.get(listed.size() - 1).end(), length.start()).length() > 3) {
      return Optional.empty();
    }
    TemporalExpression last = listed.get(listed.size() - 1);
    double years = listed.size() * Granularity.YEAR.days();
    List<TemporalExpression> ends = List.of(listed.get(0), last);
    return Optional.of(new LengthClaim(length, ends, Optional.empty(), new Elapsed(years, years)));
  }

  private static boolean isNext(String plain, TemporalExpression one, TemporalExpression other) {
    String gap = plain.substring(one.end(), other.start());
    return year(other) == year(one) + 1 && gap.matches(", |,? and ");
  }

  private static int year(TemporalExpression date) {
    return date.written().orElseThrow().year();
  }
}
