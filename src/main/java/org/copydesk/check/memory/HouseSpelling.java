package org.copydesk.check.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.memory.Matter;
import org.copydesk.memory.Memory;
import org.copydesk.memory.MemoryRow;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.TermPlace;
import org.copydesk.story.Terms;
import org.copydesk.word.Lexicon;

/** Finds a form of a term that the newsroom hardly ever prints, of two that are both sound. */
public final class HouseSpelling extends RecallingRule {
  private static final int ENOUGH = 10;
  private static final double AGREED = 0.9;

  private static final String PRINTED =
      """

      <!-- copydesk: printed 2023-01-01 An e-mail came at one. -->

      <!-- copydesk: printed 2023-01-02 An e-mail came at two. -->

      <!-- copydesk: printed 2023-01-03 An e-mail came at three. -->

      <!-- copydesk: printed 2023-01-04 An e-mail came at four. -->

      <!-- copydesk: printed 2023-01-05 An e-mail came at five. -->

      <!-- copydesk: printed 2023-01-06 An e-mail came at six. -->

      <!-- copydesk: printed 2023-01-07 An e-mail came at seven. -->

      <!-- copydesk: printed 2023-01-08 An e-mail came at eight. -->

      <!-- copydesk: printed 2023-01-09 An e-mail came at nine. -->
      """;

  private static final String TENTH =
      "\n<!-- copydesk: printed 2023-01-10 An e-mail came at ten. -->";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "memory/house-spelling",
              Severity.SUGGESTION,
              "A form that this newsroom does not print",
              "A paper that settles on one form reads as one hand.",
              Example.bad(
                  "The line will stop.\n\nAn [[email]] said so.\n" + PRINTED + TENTH,
                  "The line will stop.\n\nAn e-mail said so.\n" + PRINTED + TENTH),
              Example.good("The line will stop.\n\nAn email said so.\n" + PRINTED),
              Example.good(
                  "The line will stop.\n\nAn email said so.\n"
                      + PRINTED
                      + TENTH
                      + "\n\n<!-- copydesk: printed 2023-01-11 An email came at noon. -->"
                      + "\n\n<!-- copydesk: printed 2023-01-12 An email came at one. -->"),
              Example.good(
                  "---\npublished: 2026-02-01\n---\nThe line will stop.\n\nAn email said so.\n"
                      + PRINTED
                      + TENTH),
              Example.good(
                  "The line will stop.\n\n“An email said so,” she said.\n" + PRINTED + TENTH))
          .needingStory()
          .outsideQuotes();

  /** A rule that looks terms up in {@code given}, and in a story's own notes. */
  public HouseSpelling(Memory given, Lexicon lexicon) {
    super(given, lexicon);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  List<Finding> check(Article article, Recalled recalled) {
    List<Block> blocks = article.blocks(Role.COPY);
    String all = String.join("\n", blocks.stream().map(Block::plain).toList());
    String lower = all.toLowerCase(Locale.ENGLISH);
    List<Finding> findings = new ArrayList<>();
    for (List<String> term : Terms.shipped().terms()) {
      for (String form : term) {
        if ((Terms.isName(form) ? all : lower).contains(form)) {
          TermPlace.find(blocks, form).stream()
              .filter(place -> !article.quoted(place.block(), place.from(), place.to()))
              .findFirst()
              .flatMap(place -> finding(recalled, term, form, place))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> finding(
      Recalled recalled, List<String> term, String form, TermPlace place) {
    List<MemoryRow> rows =
        recalled.rows(Matter.SPELLING, term.get(0)).stream()
            .filter(row -> recalled.day().map(day -> recent(row, day.getYear())).orElse(true))
            .toList();
    Map<String, Long> forms = new TreeMap<>();
    rows.forEach(row -> forms.merge(form(row), row.stories(), Long::sum));
    long stories = Recalled.stories(rows);
    Optional<Map.Entry<String, Long>> usual =
        forms.entrySet().stream().max(Map.Entry.comparingByValue());
    boolean settled =
        usual.isPresent()
            && stories >= ENOUGH
            && usual.get().getValue() >= AGREED * stories
            && !usual.get().getKey().equals(form);
    if (!settled) {
      return Optional.empty();
    }
    String right = usual.get().getKey();
    MemoryRow newest =
        rows.stream()
            .filter(row -> form(row).equals(right))
            .max(Comparator.comparing(MemoryRow::last))
            .orElseThrow();
    String message =
        "We print “%s”: in %,d of %,d stories, last %s; write it so."
            .formatted(right, usual.get().getValue(), stories, Recalled.where(newest.place()));
    Finding finding = Recalled.resting(INFO.finding(place.span(), message), List.of(newest));
    boolean capital = Character.isUpperCase(place.words().charAt(0));
    String use = capital ? Character.toUpperCase(right.charAt(0)) + right.substring(1) : right;
    return Optional.of(
        place.block().text().verbatim(place.from(), place.to())
            ? finding.withFix(Fix.write(place.span(), use))
            : finding);
  }

  /** Whether it is of the year of the story, or one of the two before. */
  private static boolean recent(MemoryRow row, int year) {
    int of = Integer.parseInt(row.value().substring(row.value().lastIndexOf(' ') + 1));
    return of <= year && of >= year - 2;
  }

  private static String form(MemoryRow row) {
    return row.value().substring(0, row.value().lastIndexOf(' '));
  }
}
