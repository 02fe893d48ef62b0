package org.copydesk.sources;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;

/**
 * Looks figures up in tables: the cell whose row is headed by a name of the sentence and whose
 * column is headed by words of it.
 */
final class TableLookup {
  private static final Pattern NUMBER =
      Pattern.compile("[£$€]?\\s*(-?\\d{1,3}(?:,\\d{3})+|-?\\d+)(\\.\\d+)?\\s*%?");

  private final List<SourceText> tables;

  TableLookup(SourcePack sources) {
    this.tables =
        sources.texts().stream().filter(text -> text.kind() == SourceText.Kind.TABLE).toList();
  }

  /**
   * A cell.
   *
   * @param value its number
   * @param evidence where it stands
   */
  record Found(BigDecimal value, Evidence evidence) {}

  /** The one cell that {@code sentence} speaks of; empty when there is none, or more than one. */
  Optional<Found> of(Article story, Sentence sentence) {
    Set<String> words = new HashSet<>();
    Set<String> stems = new HashSet<>();
    for (Word word : story.words(sentence)) {
      words.add(Units.folded(word.text()));
      stems.add(word.stem());
    }
    List<Found> found = new ArrayList<>();
    for (SourceText table : tables) {
      List<Passage> rows = table.passages();
      for (Passage row : rows.subList(Math.min(1, rows.size()), rows.size())) {
        if (isHeaded(table, row, words)) {
          cells(table, rows.get(0), row, stems, words).forEach(found::add);
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether the sentence has all words of the row's first cell, which begins with a capital. */
  private static boolean isHeaded(SourceText table, Passage row, Set<String> words) {
    int end = row.block().plain().indexOf(" | ");
    if (end <= 0 || !Character.isUpperCase(row.block().plain().codePointAt(0))) {
      return false;
    }
    return table.article().words(row.block(), 0, end).stream()
        .allMatch(word -> words.contains(Units.folded(word.text())));
  }

  private static List<Found> cells(
      SourceText table, Passage head, Passage row, Set<String> stems, Set<String> words) {
    List<Found> cells = new ArrayList<>();
    String plain = row.block().plain();
    for (int i = 1; i < row.stamps().size(); i++) {
      int from = row.stamps().get(i).from();
      int to = i + 1 < row.stamps().size() ? row.stamps().get(i + 1).from() - 3 : plain.length();
      Matcher number = NUMBER.matcher(plain.substring(from, to).strip());
      Optional<Passage.Stamp> column = column(head, row.stamps().get(i).name());
      if (number.matches()
          && column.isPresent()
          && names(table, head, column.get(), stems, words)) {
        String digits = number.group(1).replace(",", "");
        String part = number.group(2) == null ? "" : number.group(2);
        cells.add(new Found(new BigDecimal(digits + part), table.evidence(row, from, to)));
      }
    }
    return cells;
  }

  /** The head of the column in which the cell called {@code name} stands. */
  private static Optional<Passage.Stamp> column(Passage head, String name) {
    String letters = name.replaceAll("\\d+$", "");
    return head.stamps().stream()
        .filter(stamp -> stamp.name().replaceAll("\\d+$", "").equals(letters))
        .findFirst();
  }

  /** Whether the sentence speaks of a column: of its year, or of a word of its head. */
  private static boolean names(
      SourceText table, Passage head, Passage.Stamp stamp, Set<String> stems, Set<String> words) {
    String plain = head.block().plain();
    int next = plain.indexOf(" | ", stamp.from());
    int to = next < 0 ? plain.length() : next;
    List<Word> heading = table.article().words(head.block(), stamp.from(), to);
    boolean year =
        heading.stream().map(Word::text).anyMatch(word -> word.matches("(?:19|20)\\d\\d"));
    return !heading.isEmpty()
        && heading.stream()
            .allMatch(
                word ->
                    year && word.text().matches("\\d{4}")
                        ? words.contains(word.text())
                        : word.text().length() < 4 || stems.contains(word.stem()));
  }
}
