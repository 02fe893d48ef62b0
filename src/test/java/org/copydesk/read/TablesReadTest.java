package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.PageTable;
import org.copydesk.article.Source;
import org.junit.jupiter.api.Test;

/** A story's tables, with the cells that are no copy. */
class TablesReadTest {
  @Test
  void keepsTheFiguresOfATableInMarkdown() {
    assertThat(
            words("story.md", "# Roof\n\nText.\n\n| Grant | £1.7m |\n|---|---|\n| Loan | £2m |\n"))
        .containsExactly(List.of("Grant", "£1.7m"), List.of("Loan", "£2m"));
  }

  @Test
  void keepsTheFiguresOfATableInAPage() {
    assertThat(
            words(
                "story.html",
                "<article><h1>Roof</h1><p>The roof is paid for.</p><table><tr><td>Grant</td>"
                    + "<td>1.7</td></tr></table></article>"))
        .containsExactly(List.of("Grant", "1.7"));
  }

  @Test
  void hasNoTableWhereThereIsNone() {
    assertThat(words("story.md", "# Roof\n\nThe roof is paid for.\n")).isEmpty();
  }

  private static List<List<String>> words(String name, String text) {
    Article story = Readers.read(new Source(name, text), Optional.empty());
    return story.tables().stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> row.stream().map(PageTable.Cell::words).toList())
        .toList();
  }
}
