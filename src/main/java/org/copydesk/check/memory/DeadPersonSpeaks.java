package org.copydesk.check.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.memory.Matter;
import org.copydesk.memory.Memory;
import org.copydesk.memory.MemoryRow;
import org.copydesk.memory.PrintedPeople;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Happening;
import org.copydesk.story.Line;
import org.copydesk.story.Person;
import org.copydesk.story.Speaker;
import org.copydesk.story.Story;
import org.copydesk.time.Interval;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;
import org.copydesk.word.Lexicon;

/** Finds people who speak after the newsroom has told of their death. */
public final class DeadPersonSpeaks extends RecallingRule {
  private static final int TOLD = 2;

  /** What somebody said shortly before may be printed shortly after. */
  private static final int AFTER = 30;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "memory/dead-person-speaks",
              Severity.WARNING,
              "Somebody speaks who has died",
              "Words put into the mouth of the dead hurt those who knew them.",
              Example.bad(
                  """
                  ---
                  published: 2024-08-02
                  ---
                  The line will stop.

                  “Nobody asked us about the boats,” [[said Nora Delaney]] on Monday.

                  <!-- copydesk: printed 2023-05-14 Nora Delaney died on Friday in Leith. -->

                  <!-- copydesk: printed 2023-05-20 Nora Delaney, who died last week, had no \
                  children. -->\
                  """),
              Example.bad(
                  """
                  ---
                  published: 2024-08-02
                  ---
                  The line will stop.

                  “Nobody asked us about the boats,” [[said Captain Nora Delaney]].

                  <!-- copydesk: printed 2023-05-14 Captain Nora Delaney died on Friday. -->\
                  """),
              Example.good(
                  """
                  ---
                  published: 2024-08-02
                  ---
                  The line will stop.

                  “Nobody asked us about the boats,” said Nora Delaney on Monday.

                  <!-- copydesk: printed 2023-05-14 Nora Delaney died on Friday in Leith. -->\
                  """),
              Example.good(
                  """
                  ---
                  published: 2023-05-28
                  ---
                  The line will stop.

                  “Nobody asked us about the boats,” said Captain Nora Delaney.

                  <!-- copydesk: printed 2023-05-14 Captain Nora Delaney died on Friday. -->\
                  """),
              Example.good(
                  """
                  ---
                  published: 2024-08-02
                  ---
                  The line will stop.

                  “Nobody asked us about the boats,” said Captain Nora Delaney in 2019.

                  <!-- copydesk: printed 2023-05-14 Captain Nora Delaney died on Friday. -->\
                  """),
              Example.good(
                  """
                  ---
                  published: 2024-08-02
                  ---
                  The line will stop.

                  “Nobody asked us about the boats,” said Captain Nora Delaney.

                  Her funeral filled the pier.

                  <!-- copydesk: printed 2023-05-14 Captain Nora Delaney died on Friday. -->\
                  """),
              Example.good(
                  """
                  ---
                  published: 2024-08-02
                  ---
                  The line will stop.

                  “Nobody asked us about the boats,” said Captain Nora Delaney.

                  <!-- copydesk: printed 2023-05-14 Captain Nora Delaney died on Friday. -->

                  <!-- copydesk: printed 2024-01-14 “We go on,” said Nora Delaney. -->\
                  """))
          .needingStory();

  /** A rule that looks deaths up in {@code given}, and in a story's own notes. */
  public DeadPersonSpeaks(Memory given, Lexicon lexicon) {
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
    Story story = recalled.story();
    Set<Person> heard = new LinkedHashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(Role.PROSE)) {
      for (Quotation quotation : article.quotations(block)) {
        Optional<Speaker> speaker = Speaker.of(story, quotation);
        if (speaker.isPresent() && !heard.contains(speaker.get().person())) {
          Optional<Finding> found = finding(recalled, article, speaker.get(), day.get());
          found.ifPresent(findings::add);
          found.ifPresent(finding -> heard.add(speaker.get().person()));
        }
      }
    }
    return findings.isEmpty() || mourns(story) ? List.of() : findings;
  }

  private static Optional<Finding> finding(
      Recalled recalled, Article article, Speaker speaker, LocalDate day) {
    Optional<String> key = PrintedPeople.key(speaker.person());
    List<MemoryRow> died = key.map(k -> recalled.rows(Matter.DIED, k)).orElse(List.of());
    if (died.isEmpty()) {
      return Optional.empty();
    }
    LocalDate since = died.stream().map(MemoryRow::first).min(LocalDate::compareTo).orElseThrow();
    boolean spoke =
        recalled.rows(Matter.SPOKE, key.get()).stream()
            .anyMatch(row -> row.last().isAfter(since.plusDays(AFTER)));
    boolean told = Recalled.stories(died) >= TOLD || recalled.isLinked(speaker.person(), key.get());
    if (spoke || !told || !day.isAfter(since.plusDays(AFTER)) || then(article, speaker, since)) {
      return Optional.empty();
    }
    MemoryRow row = died.get(0);
    String message =
        "%s had died, we printed %s; check who speaks here, or say when these words were said."
            .formatted(speaker.name(), Recalled.where(row.place()));
    return Optional.of(Recalled.resting(INFO.finding(speaker.span(), message), List.of(row)));
  }

  /** Whether the sentence says that the words were spoken before {@code death}. */
  private static boolean then(Article article, Speaker speaker, LocalDate death) {
    return Timeline.of(article).in(speaker.line().sentence(speaker.from())).stream()
        .flatMap((TemporalExpression when) -> when.days().stream())
        .map(Interval::last)
        .anyMatch(last -> last.isBefore(death));
  }

  /** Whether the story itself speaks of a death. */
  private static boolean mourns(Story story) {
    for (Line line : story.lines()) {
      for (int i = 0; i < line.size(); i++) {
        if (Happening.is(line.at(i).lemma(), "mourns") || Happening.is(line.lower(i), "mourns")) {
          return true;
        }
      }
    }
    return false;
  }
}
