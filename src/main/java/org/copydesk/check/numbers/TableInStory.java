package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.PageTable;
import org.copydesk.article.PageTable.Cell;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.word.WordLists;

/**
 * What the story says of a row of its table: "The Greens won 14 of 25 seats", where the table has
 * another number in their row under "Seats".
 *
 * @param article the story
 * @param table its table
 */
record TableInStory(Article article, PageTable table) {
  /** What may stand between the one who has so many and the number. */
  private static final Pattern HAS =
      Pattern.compile(
          "^ (?:has |have |had )?(?:"
              + words("has-so-many")
              + "|ended (?:with|on)) (?:just |only )?$");

  /** Words of another time, or of a change. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)\\b(?:(?:19|20)\\d\\d|of them|" + words("another-time") + ")\\b");

  private static final Pattern OF_ALL = Pattern.compile("^ of (?:the |its )?\\S+ ");

  private static String words(String list) {
    return String.join("|", WordLists.of(TableInStory.class, list));
  }

  List<Finding> wrong() {
    List<Finding> wrong = new ArrayList<>();
    if (table.rows().size() < 3) {
      return wrong;
    }
    for (Block block : article.blocks(Role.COPY)) {
      for (Sentence sentence : article.sentences(block)) {
        String said = sentence.plain();
        if (PageTable.isCell(article, block) || ELSEWHERE.matcher(said).find()) {
          continue;
        }
        for (Quantity figure : Quantities.of(article).in(sentence)) {
          if (figure.kind() == Kind.COUNT && figure.isSingle() && Partition.firm(figure)) {
            cell(sentence, figure).ifPresent(cell -> wrong.add(finding(figure, cell)));
          }
        }
      }
    }
    return wrong;
  }

  /** The cell of whom {@code figure} is told, and of what, where it has another figure. */
  private Optional<Cell> cell(Sentence sentence, Quantity figure) {
    String plain = sentence.block().plain();
    String before = plain.substring(sentence.start(), figure.start());
    String noun = noun(plain, figure);
    for (Cell head : table.rows().get(0)) {
      if (head.column() == 0 || noun.isEmpty() || !noun.equals(folded(head.words()))) {
        continue;
      }
      for (List<Cell> row : table.rows().subList(1, table.rows().size())) {
        String label = row.isEmpty() ? "" : row.get(0).words();
        int at = label.length() < 3 ? -1 : before.lastIndexOf(label);
        boolean told = at >= 0 && HAS.matcher(before.substring(at + label.length())).matches();
        if (told && head.column() < row.size()) {
          return Optional.of(row.get(head.column()))
              .filter(
                  cell ->
                      TableFigure.of(cell)
                          .filter(other -> other.value().compareTo(figure.low()) != 0)
                          .isPresent());
        }
      }
    }
    return Optional.empty();
  }

  /** What is counted: of "14 of 25 seats", "seats". */
  private static String noun(String plain, Quantity figure) {
    var ofAll = OF_ALL.matcher(plain.substring(figure.end()));
    int from = ofAll.find() ? figure.end() + ofAll.end() : figure.end() + 1;
    String rest = from < plain.length() ? plain.substring(from) : "";
    return folded(rest.split("[^\\p{L}]", 2)[0]);
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private static Finding finding(Quantity figure, Cell cell) {
    return WrongTable.INFO
        .finding(
            figure.span(),
            "“%s” here, but the table says “%s”; make them agree."
                .formatted(figure.words(), cell.words()))
        .withRelated(cell.span(), "the table");
  }
}
