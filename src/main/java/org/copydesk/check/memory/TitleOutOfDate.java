package org.copydesk.check.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.memory.DescribedOffices;
import org.copydesk.memory.Matter;
import org.copydesk.memory.Memory;
import org.copydesk.memory.MemoryRow;
import org.copydesk.memory.PrintedPeople;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Description;
import org.copydesk.story.Person;
import org.copydesk.word.Lexicon;

/** Finds offices that somebody had until the newsroom began to print another. */
public final class TitleOutOfDate extends RecallingRule {
  private static final int TOLD = 2;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "memory/title-out-of-date",
              Severity.WARNING,
              "An office somebody had before another",
              "Readers follow who holds which office; an old title says that nobody here did.",
              Example.bad(
                  """
                  ---
                  published: 2024-05-02
                  ---
                  The line will stop.

                  [[Finance Minister]] Nora Delaney said so.

                  <!-- copydesk: printed 2023-01-14 Finance Minister Nora Delaney took office. -->

                  <!-- copydesk: printed 2023-02-14 Finance Minister Nora Delaney spoke. -->

                  <!-- copydesk: printed 2024-01-10 Prime Minister Nora Delaney took office. -->

                  <!-- copydesk: printed 2024-02-10 Prime Minister Nora Delaney spoke. -->\
                  """),
              Example.good(
                  """
                  ---
                  published: 2024-05-02
                  ---
                  The line will stop.

                  Former Finance Minister Nora Delaney said so.

                  <!-- copydesk: printed 2023-01-14 Finance Minister Nora Delaney took office. -->

                  <!-- copydesk: printed 2023-02-14 Finance Minister Nora Delaney spoke. -->

                  <!-- copydesk: printed 2024-01-10 Prime Minister Nora Delaney took office. -->

                  <!-- copydesk: printed 2024-02-10 Prime Minister Nora Delaney spoke. -->\
                  """),
              Example.good(
                  """
                  ---
                  published: 2024-05-02
                  ---
                  The line will stop.

                  Finance Minister Nora Delaney said so.

                  <!-- copydesk: printed 2023-01-14 Finance Minister Nora Delaney took office. -->

                  <!-- copydesk: printed 2023-02-14 Finance Minister Nora Delaney spoke. -->

                  <!-- copydesk: printed 2024-01-10 Prime Minister Nora Delaney took office. -->\
                  """),
              Example.good(
                  """
                  ---
                  published: 2024-05-02
                  ---
                  The line will stop.

                  Finance Minister Nora Delaney said so.

                  <!-- copydesk: printed 2023-01-14 Finance Minister Nora Delaney took office. -->

                  <!-- copydesk: printed 2024-02-14 Finance Minister Nora Delaney spoke. -->

                  <!-- copydesk: printed 2024-01-10 Chairwoman Nora Delaney took over. -->

                  <!-- copydesk: printed 2024-02-10 Chairwoman Nora Delaney spoke. -->\
                  """),
              Example.good(
                  """
                  ---
                  published: 2023-05-02
                  ---
                  The line will stop.

                  Finance Minister Nora Delaney said so.

                  <!-- copydesk: printed 2023-01-14 Finance Minister Nora Delaney took office. -->

                  <!-- copydesk: printed 2023-02-14 Finance Minister Nora Delaney spoke. -->

                  <!-- copydesk: printed 2024-01-10 Prime Minister Nora Delaney took office. -->

                  <!-- copydesk: printed 2024-02-10 Prime Minister Nora Delaney spoke. -->\
                  """))
          .needingStory();

  /** A rule that looks offices up in {@code given}, and in a story's own notes. */
  public TitleOutOfDate(Memory given, Lexicon lexicon) {
    super(given, lexicon);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  List<Finding> check(Article article, Recalled recalled) {
    Optional<LocalDate> day = article.metadata().published();
    if (day.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Person person : recalled.story().people()) {
      List<MemoryRow> titles =
          PrintedPeople.key(person).map(key -> recalled.rows(Matter.TITLE, key)).orElse(List.of());
      if (!titles.isEmpty()) {
        person.descriptions().stream()
            .flatMap(d -> finding(person, d, titles, day.get()).stream())
            .findFirst()
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> finding(
      Person person, Description here, List<MemoryRow> titles, LocalDate day) {
    Optional<String> office = DescribedOffices.of(here);
    if (office.isEmpty()) {
      return Optional.empty();
    }
    List<MemoryRow> same =
        titles.stream()
            .filter(
                row ->
                    DescribedOffices.agree(row.value(), office.get()) && row.first().isBefore(day))
            .toList();
    Optional<LocalDate> last = same.stream().map(MemoryRow::last).max(LocalDate::compareTo);
    if (last.isEmpty() || Recalled.stories(same) < TOLD) {
      return Optional.empty();
    }
    return titles.stream()
        .filter(row -> !same.contains(row) && row.stories() >= TOLD)
        .filter(row -> row.first().isAfter(last.get()) && row.first().isBefore(day))
        .max(Comparator.comparing(MemoryRow::last).thenComparing(MemoryRow::value))
        .map(row -> finding(person, here, row));
  }

  private static Finding finding(Person person, Description here, MemoryRow newer) {
    String message =
        "We have called %s “%s” since %s, last %s; check that “%s” still holds, or write “former”."
            .formatted(
                person.name().full(),
                newer.value(),
                Recalled.written(newer.first()),
                Recalled.where(newer.place()),
                here.text());
    return Recalled.resting(INFO.finding(here.span(), message), List.of(newer));
  }
}
