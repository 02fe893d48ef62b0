package org.copydesk.check.memory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.memory.Dated;
import org.copydesk.memory.Matter;
import org.copydesk.memory.Memory;
import org.copydesk.memory.MemoryRow;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Lexicon;

/** Finds a happening dated otherwise than again and again before. */
public final class DatePrintedOtherwise extends RecallingRule {
  private static final int TOLD = 2;
  private static final double AGREED = 0.8;
  private static final int DAYS = 62;
  private static final int YEARS = 12;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "memory/date-disagrees",
              Severity.WARNING,
              "A day or year other than the one printed",
              "What happened once has one date; two in one paper make readers doubt both.",
              Example.bad(
                  """
                  The line will stop.

                  Nora Delaney founded the Skerry Trust in [[1987]].

                  <!-- copydesk: printed 2023-05-14 Nora Delaney founded the Skerry Trust in 1978. \
                  -->

                  <!-- copydesk: printed 2023-06-14 The Skerry Trust was founded by Nora Delaney \
                  in 1978. -->\
                  """),
              Example.good(
                  """
                  The line will stop.

                  Nora Delaney founded the Skerry Trust in 1978.

                  <!-- copydesk: printed 2023-05-14 Nora Delaney founded the Skerry Trust in 1978. \
                  -->

                  <!-- copydesk: printed 2023-06-14 The Skerry Trust was founded by Nora Delaney \
                  in 1978. -->\
                  """),
              Example.good(
                  """
                  The line will stop.

                  Nora Delaney founded the Skerry Trust in 1987.

                  <!-- copydesk: printed 2023-05-14 Nora Delaney founded the Skerry Trust in 1978. \
                  -->\
                  """),
              Example.good(
                  """
                  The line will stop.

                  Nora Delaney founded the Skerry Trust in 1987.

                  <!-- copydesk: printed 2023-05-14 Nora Delaney founded the Skerry Trust in 1978. \
                  -->

                  <!-- copydesk: printed 2023-06-14 The Skerry Trust was founded by Nora Delaney \
                  in 1977. -->\
                  """),
              Example.good(
                  """
                  The line will stop.

                  Nora Delaney visited the Skerry Trust in 1987.

                  <!-- copydesk: printed 2023-05-14 Nora Delaney visited the Skerry Trust in 1978. \
                  -->

                  <!-- copydesk: printed 2023-06-14 In 1978 Nora Delaney visited the Skerry Trust. \
                  -->\
                  """))
          .needingStory();

  /** A rule that looks happenings up in {@code given}, and in a story's own notes. */
  public DatePrintedOtherwise(Memory given, Lexicon lexicon) {
    super(given, lexicon);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  List<Finding> check(Article article, Recalled recalled) {
    List<Finding> findings = new ArrayList<>();
    for (Dated.Once once : Dated.of(article)) {
      once.keys().stream()
          .flatMap(key -> finding(recalled, once, key).stream())
          .findFirst()
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> finding(Recalled recalled, Dated.Once once, String key) {
    String here = Dated.value(once.days());
    List<MemoryRow> rows =
        recalled.rows(Matter.HAPPENING, key).stream()
            .filter(row -> row.value().length() == here.length())
            .toList();
    Optional<MemoryRow> usual = rows.stream().max(Comparator.comparingLong(MemoryRow::stories));
    boolean sure =
        usual.isPresent()
            && usual.get().stories() >= TOLD
            && usual.get().stories() >= AGREED * Recalled.stories(rows)
            && !usual.get().value().equals(here)
            && near(usual.get().value(), here);
    if (!sure) {
      return Optional.empty();
    }
    String message =
        "We have printed %s for this in %,d stories, last %s; check the date."
            .formatted(
                written(usual.get().value()),
                usual.get().stories(),
                Recalled.where(usual.get().place()));
    return Optional.of(
        Recalled.resting(
            INFO.finding(once.happening().date().span(), message), List.of(usual.get())));
  }

  /** Whether one is a slip for the other sooner than the date of another such happening. */
  private static boolean near(String one, String other) {
    if (one.length() == 4) {
      return Math.abs(Integer.parseInt(one) - Integer.parseInt(other)) <= YEARS;
    }
    LocalDate a = LocalDate.parse(one);
    LocalDate b = LocalDate.parse(other);
    boolean sameDay = a.getMonth() == b.getMonth() && a.getDayOfMonth() == b.getDayOfMonth();
    return sameDay || Math.abs(ChronoUnit.DAYS.between(a, b)) <= DAYS;
  }

  private static String written(String value) {
    return value.length() == 4 ? value : Recalled.written(LocalDate.parse(value));
  }
}
