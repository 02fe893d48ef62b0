package org.copydesk.check.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.memory.Births;
import org.copydesk.memory.Matter;
import org.copydesk.memory.Memory;
import org.copydesk.memory.MemoryRow;
import org.copydesk.memory.PrintedPeople;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Age;
import org.copydesk.story.Ages;
import org.copydesk.story.Mention;
import org.copydesk.story.Person;
import org.copydesk.word.Lexicon;

/** Finds ages that cannot be, going by what was printed before. */
public final class AgeUnlikePrinted extends RecallingRule {
  /** A story may lie for some days before it is published. */
  private static final int LAIN = 31;

  private static final int TOLD = 2;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "memory/age-disagrees",
              Severity.WARNING,
              "An age that does not follow from those printed",
              "People grow older by one year a year, and readers can subtract.",
              Example.bad(
                  """
                  ---
                  published: 2024-08-02
                  ---
                  The line will stop.

                  Nora Delaney, [[54]], said so.

                  <!-- copydesk: printed 2023-05-14 Nora Delaney, 45, took over the line. -->

                  <!-- copydesk: printed 2023-06-14 Nora Delaney, 45, bought a boat. -->\
                  """),
              Example.bad(
                  """
                  ---
                  published: 2024-08-02
                  ---
                  The line will stop.

                  Captain Nora Delaney, [[48]], said so.

                  <!-- copydesk: printed 2023-05-14 Captain Nora Delaney, 45, took over. -->\
                  """),
              Example.good(
                  """
                  ---
                  published: 2024-08-02
                  ---
                  The line will stop.

                  Captain Nora Delaney, 47, said so.

                  <!-- copydesk: printed 2023-05-14 Captain Nora Delaney, 45, took over. -->\
                  """),
              Example.good(
                  """
                  ---
                  published: 2024-08-02
                  ---
                  The line will stop.

                  Captain Nora Delaney, 46, said so.

                  <!-- copydesk: printed 2023-05-14 Captain Nora Delaney, 45, took over. -->\
                  """),
              Example.good(
                  """
                  ---
                  published: 2024-08-02
                  ---
                  The line will stop.

                  Nora Delaney, 54, said so.

                  <!-- copydesk: printed 2023-05-14 Nora Delaney, 45, took over the line. -->\
                  """),
              Example.good(
                  """
                  ---
                  published: 2024-08-02
                  ---
                  The line will stop.

                  Nora Delaney, 54, said so.

                  <!-- copydesk: printed 2023-05-14 Nora Delaney, 45, took over the line. -->

                  <!-- copydesk: printed 2023-06-14 Nora Delaney, 45, bought a boat. -->

                  <!-- copydesk: printed 2023-07-14 Nora Delaney, 19, won a race. -->\
                  """),
              Example.good(
                  """
                  ---
                  published: 2023-08-02
                  ---
                  The line will stop.

                  Captain Nora Delaney, 45, said so.

                  <!-- copydesk: printed 2023-05-14 Captain Nora Delaney, 54, took over. -->

                  <!-- copydesk: printed 2023-06-14 Captain Nora Delaney, 54, bought a boat. -->

                  <!-- copydesk: printed 2023-06-16 Correction: an earlier version of this article \
                  misstated the age of Nora Delaney as 54. -->\
                  """))
          .needingStory();

  /** A rule that looks ages up in {@code given}, and in a story's own notes. */
  public AgeUnlikePrinted(Memory given, Lexicon lexicon) {
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
    for (Age age : Ages.of(article, lexicon()).all()) {
      if (age.now() && age.person().isPresent() && age.grade() != Mention.Grade.GUESSED) {
        finding(recalled, age, age.person().get(), day.get()).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> finding(
      Recalled recalled, Age age, Person person, LocalDate day) {
    Optional<String> key = PrintedPeople.key(person);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Set<String> wrong =
        recalled.rows(Matter.CORRECTION, key.get() + " age").stream()
            .map(MemoryRow::value)
            .collect(Collectors.toSet());
    List<MemoryRow> ages =
        recalled.rows(Matter.AGE, key.get()).stream()
            .filter(row -> !wrong.contains(row.value()))
            .toList();
    Optional<Births> births = Births.of(recalled.rows(Matter.BORN, key.get()), ages);
    if (births.isEmpty()) {
      return Optional.empty();
    }
    int least = births.get().youngest(day.minusDays(LAIN));
    int most = births.get().oldest(day);
    boolean fits = age.years() >= least && age.years() <= most;
    boolean told = births.get().stories() >= TOLD || recalled.isLinked(person, key.get());
    if (fits || !told) {
      return Optional.empty();
    }
    int young = births.get().youngest(day);
    String now = young == most ? "" + most : young + " or " + most;
    String message =
        "Going by what we printed %s, %s is %s by now, not %d; check the age."
            .formatted(
                Recalled.where(births.get().place()), person.name().full(), now, age.years());
    List<MemoryRow> proof =
        java.util.stream.Stream.concat(
                ages.stream(), recalled.rows(Matter.BORN, key.get()).stream())
            .filter(row -> row.newest().contains(births.get().place()))
            .limit(1)
            .toList();
    return Optional.of(Recalled.resting(INFO.finding(age.span(), message), proof));
  }
}
