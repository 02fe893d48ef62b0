package org.copydesk.check.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.check.names.Variants;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.memory.Matter;
import org.copydesk.memory.Memory;
import org.copydesk.memory.MemoryRow;
import org.copydesk.memory.PrintedPeople;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Person;
import org.copydesk.word.Lexicon;

/** Finds new names one slip from one that was printed again and again, or corrected. */
public final class NamePrintedOtherwise extends RecallingRule {
  private static final int OFTEN = 3;
  private static final int SELDOM = 2;
  private static final int TIMES = 20;
  private static final int SHORTEST = 4;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "memory/name-spelt-otherwise",
              Severity.WARNING,
              "A name spelt otherwise than printed before",
              "A newsroom that spells somebody two ways tells readers that it does not know them.",
              Example.bad(
                  """
                  The ferry will stop.

                  [[Nora Delaneey]] runs the line.

                  <!-- copydesk: printed 2023-05-14 Nora Delaney took over the line. -->

                  <!-- copydesk: printed 2023-06-02 The boats are late, Nora Delaney said. -->

                  <!-- copydesk: printed 2023-09-20 Nora Delaney bought a second boat. -->\
                  """,
                  """
                  The ferry will stop.

                  Nora Delaney runs the line.

                  <!-- copydesk: printed 2023-05-14 Nora Delaney took over the line. -->

                  <!-- copydesk: printed 2023-06-02 The boats are late, Nora Delaney said. -->

                  <!-- copydesk: printed 2023-09-20 Nora Delaney bought a second boat. -->\
                  """),
              Example.bad(
                  """
                  The ferry will stop.

                  [[Geofrey Lund]] runs the line.

                  <!-- copydesk: printed 2023-05-14 Correction: an earlier version of this article \
                  misspelled the name of Geoffrey Lund as Geofrey Lund. -->\
                  """),
              Example.bad(
                  """
                  The ferry will stop.

                  [[Marie Holm]] of the Skerry Trust runs the line.

                  <!-- copydesk: printed 2023-05-14 Maria Holm of the Skerry Trust spoke. -->

                  <!-- copydesk: printed 2023-06-02 The boats are late, Maria Holm said. -->

                  <!-- copydesk: printed 2023-09-20 Maria Holm bought a second boat. -->\
                  """),
              Example.good(
                  """
                  The ferry will stop.

                  Marie Holm runs the line.

                  <!-- copydesk: printed 2023-05-14 Maria Holm of the Skerry Trust spoke. -->

                  <!-- copydesk: printed 2023-06-02 The boats are late, Maria Holm said. -->

                  <!-- copydesk: printed 2023-09-20 Maria Holm bought a second boat. -->\
                  """),
              Example.good(
                  """
                  The ferry will stop.

                  Nora Delaneey runs the line.

                  <!-- copydesk: printed 2023-05-14 Nora Delaney took over the line. -->

                  <!-- copydesk: printed 2023-06-02 The boats are late, Nora Delaney said. -->\
                  """),
              Example.good(
                  """
                  The ferry will stop.

                  Nora Delaneey runs the line.

                  <!-- copydesk: printed 2023-05-14 Nora Delaney took over the line. -->

                  <!-- copydesk: printed 2023-06-02 The boats are late, Nora Delaney said. -->

                  <!-- copydesk: printed 2023-09-20 Nora Delaney bought a second boat. -->

                  <!-- copydesk: printed 2023-10-20 Nora Delaneey sold her house. -->\
                  """),
              Example.good(
                  """
                  The ferry will stop.

                  Nora Delaneey and Nora Delaney run the line.

                  <!-- copydesk: printed 2023-05-14 Nora Delaney took over the line. -->

                  <!-- copydesk: printed 2023-06-02 The boats are late, Nora Delaney said. -->

                  <!-- copydesk: printed 2023-09-20 Nora Delaney bought a second boat. -->\
                  """))
          .needingStory();

  /** A rule that looks names up in {@code given}, and in a story's own notes. */
  public NamePrintedOtherwise(Memory given, Lexicon lexicon) {
    super(given, lexicon);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  List<Finding> check(Article article, Recalled recalled) {
    List<Finding> findings = new ArrayList<>();
    for (Person person : recalled.story().people()) {
      PrintedPeople.key(person)
          .flatMap(key -> finding(recalled, person, key))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> finding(Recalled recalled, Person person, String key) {
    List<MemoryRow> corrected = recalled.rows(Matter.CORRECTION, key);
    if (!corrected.isEmpty() && recalled.rows(Matter.SETTLED, key).isEmpty()) {
      MemoryRow row = corrected.get(0);
      String message =
          "We corrected this name to “%s” %s; write it so."
              .formatted(row.value(), Recalled.where(row.place()));
      return Optional.of(marked(person, row.value(), message, List.of(row)));
    }
    long own = Recalled.stories(recalled.rows(Matter.NAME, key));
    if (own > SELDOM) {
      return Optional.empty();
    }
    return recalled.memory().near(key).stream()
        .filter(other -> isSlip(recalled, person, key, other))
        .filter(
            other ->
                recalled.story().people().stream()
                    .noneMatch(p -> PrintedPeople.key(p).equals(Optional.of(other))))
        .flatMap(other -> usual(recalled, other, own).stream())
        .max(Comparator.comparingLong(MemoryRow::stories))
        .map(row -> unlike(person, row));
  }

  /** How the other is mostly spelt, when that was printed so much more often than this. */
  private static Optional<MemoryRow> usual(Recalled recalled, String other, long own) {
    List<MemoryRow> names = recalled.rows(Matter.NAME, other);
    long stories = Recalled.stories(names);
    boolean settled = !recalled.rows(Matter.SETTLED, other).isEmpty();
    boolean often = stories >= OFTEN && stories >= own * TIMES;
    return settled || often
        ? names.stream().max(Comparator.comparingLong(MemoryRow::stories))
        : Optional.empty();
  }

  /** Whether one word of the names is a slip for the other, and they are hardly two people. */
  private boolean isSlip(Recalled recalled, Person person, String key, String other) {
    String[] here = key.split(" ");
    String[] there = other.split(" ");
    int at = -1;
    for (int i = 0; i < here.length && here.length == there.length; i++) {
      if (!here[i].equals(there[i])) {
        at = at < 0 ? i : here.length;
      }
    }
    if (at < 0 || at == here.length || Math.min(here[at].length(), there[at].length()) < SHORTEST) {
      return false;
    }
    if (!Variants.areOneSlipApart(here[at], there[at])) {
      return false;
    }
    boolean both =
        lexicon().knowsName(here[at]) && lexicon().knowsName(there[at])
            || Variants.areForms(here[at], there[at]);
    return !both || recalled.isLinked(person, other);
  }

  private static Finding unlike(Person person, MemoryRow usual) {
    String message =
        "We have printed “%s” in %,d stories, last %s, and hardly ever this; write it so, or check"
                .formatted(usual.value(), usual.stories(), Recalled.where(usual.place()))
            + " that it is somebody else.";
    return marked(person, usual.value(), message, List.of(usual));
  }

  private static Finding marked(Person person, String right, String message, List<MemoryRow> rows) {
    Span span = person.introduction().span();
    Finding finding = Recalled.resting(INFO.finding(span, message), rows);
    boolean whole = person.introduction().text().equals(person.name().full());
    return whole ? finding.withFix(Fix.write(span, right)) : finding;
  }
}
