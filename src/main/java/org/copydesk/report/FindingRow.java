package org.copydesk.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Position;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Problem;

/** A finding as a row of a table, for those who count and chart. */
final class FindingRow {
  private FindingRow() {}

  /** The columns in order, each a text or a number; what is not known is an empty text. */
  static Map<String, Object> of(Article article, Finding finding) {
    Position start = article.source().position(finding.span().start());
    Position end = article.source().position(finding.span().end());
    Map<String, Object> row = empty();
    row.put("path", article.source().name());
    row.put("line", start.line());
    row.put("column", start.column());
    row.put("endLine", end.line());
    row.put("endColumn", end.column());
    row.put("level", finding.severity().label());
    row.put("pack", finding.rule().pack());
    row.put("rule", finding.rule().toString());
    row.put("message", finding.message());
    row.put("text", finding.span().of(article.source().text()));
    row.put("fix", finding.fixes().stream().findFirst().map(Fix::label).orElse(""));
    row.put("citation", finding.citation().orElse(""));
    row.put("headline", article.headline().orElse(""));
    row.put("published", article.metadata().published().map(Object::toString).orElse(""));
    row.put("language", article.metadata().language().orElse(""));
    return row;
  }

  /** A failure of the tool, at the level "problem". */
  static Map<String, Object> of(Problem problem) {
    Map<String, Object> row = empty();
    row.put("path", problem.story().orElse(""));
    row.put("level", "problem");
    row.put("rule", problem.rule().map(Object::toString).orElse(""));
    row.put("message", problem.message());
    return row;
  }

  /** Every column, with nothing in it. */
  static Map<String, Object> empty() {
    Map<String, Object> row = new LinkedHashMap<>();
    for (String column :
        ("path line column endLine endColumn level pack rule message text fix citation headline"
                + " published language")
            .split(" ")) {
      row.put(column, "");
    }
    return row;
  }
}
