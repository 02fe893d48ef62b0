package org.copydesk.check.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.memory.Matter;
import org.copydesk.memory.Memory;
import org.copydesk.memory.MemoryRow;
import org.copydesk.memory.Printed;
import org.copydesk.memory.PrintedPassages;
import org.copydesk.memory.PrintedPassages.Passage;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Lexicon;

/** Finds paragraphs and captions that were printed on another day. */
public final class PrintedBefore extends RecallingRule {
  /** What stands in so many stories is a standing line. */
  private static final int STANDING = 4;

  private static final int VERSION = 3;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "memory/printed-before",
              Severity.SUGGESTION,
              "A passage printed on another day",
              "Old copy left in a new story carries old figures and days with it.",
              Example.bad(
                  """
                  The line will stop.

                  [[The ferry between Leith and the island has run four times a day since the pier \
                  was mended.]]

                  It was late.

                  <!-- copydesk: printed 2023-05-14 The ferry between Leith and the island has run \
                  four times a day since the pier was mended. -->\
                  """),
              Example.bad(
                  """
                  The line will stop.

                  [[The ferry between Leith and the island has run four times a day since the pier \
                  was mended in the spring of that year by the council.]]

                  It was late.

                  <!-- copydesk: printed 2023-05-14 The ferry between Leith and the island has run \
                  four times a day since the pier was mended in the spring of that year by the town \
                  council. -->\
                  """),
              Example.good(
                  """
                  The line will stop.

                  The ferry between Leith and the island has run 5 times a day since the pier \
                  was mended in the spring of that year by the council.

                  It was late.

                  <!-- copydesk: printed 2023-05-14 The ferry between Leith and the island has run \
                  4 times a day since the pier was mended in the spring of that year by the town \
                  council. -->\
                  """),
              Example.good(
                  """
                  The line will stop.

                  The ferry to the island is late.

                  <!-- copydesk: printed 2023-05-14 The ferry to the island is late. -->\
                  """),
              Example.good(
                  """
                  The line will stop.

                  Whoever has seen the boat or knows where it went may write to the harbour master.

                  <!-- copydesk: printed 2023-05-14 Whoever has seen the boat or knows where it went \
                  may write to the harbour master. -->

                  <!-- copydesk: printed 2023-06-14 Whoever has seen the boat or knows where it went \
                  may write to the harbour master. -->

                  <!-- copydesk: printed 2023-07-14 Whoever has seen the boat or knows where it went \
                  may write to the harbour master. -->

                  <!-- copydesk: printed 2023-08-14 Whoever has seen the boat or knows where it went \
                  may write to the harbour master. -->\
                  """),
              Example.good(
                  """
                  ---
                  published: 2023-05-14
                  ---
                  The line will stop.

                  The ferry between Leith and the island has run four times a day since the pier \
                  was mended.

                  It was late.

                  <!-- copydesk: printed 2023-05-14 The ferry between Leith and the island has run \
                  four times a day since the pier was mended. -->\
                  """))
          .needingStory();

  /** A rule that looks passages up in {@code given}, and in a story's own notes. */
  public PrintedBefore(Memory given, Lexicon lexicon) {
    super(given, lexicon);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private record Again(Passage passage, MemoryRow row) {}

  @Override
  List<Finding> check(Article article, Recalled recalled) {
    List<Passage> passages = PrintedPassages.of(article);
    List<Again> again = new ArrayList<>();
    Map<Long, Integer> shared = new HashMap<>();
    for (Passage passage : passages) {
      recalled.memory().like(passage, recalled.id()).stream()
          .findFirst()
          .ifPresent(row -> again.add(new Again(passage, row)));
    }
    for (Again one : again) {
      one.row().newest().forEach(place -> shared.merge(place.id(), 1, Integer::sum));
    }
    boolean version =
        shared.values().stream()
            .anyMatch(count -> count >= VERSION && 2 * count >= passages.size());
    return version
        ? List.of()
        : again.stream().flatMap(one -> finding(recalled, one).stream()).toList();
  }

  private static Optional<Finding> finding(Recalled recalled, Again again) {
    MemoryRow row = again.row();
    Printed place = row.place();
    boolean other = recalled.day().map(day -> place.day().isBefore(day)).orElse(true);
    if (row.stories() >= STANDING || !other) {
      return Optional.empty();
    }
    String what = again.passage().matter() == Matter.CAPTION ? "caption" : "paragraph";
    String message =
        "We printed this %s %s; check that it still holds, or write it anew."
            .formatted(what, Recalled.where(place));
    return Optional.of(
        Recalled.resting(INFO.finding(again.passage().block().span(), message), List.of(row)));
  }
}
