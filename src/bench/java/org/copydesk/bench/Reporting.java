package org.copydesk.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Page;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Summary;
import org.copydesk.report.Edition;
import org.copydesk.report.Formats;
import org.copydesk.report.Palette;
import org.copydesk.report.Reporter;
import org.copydesk.rule.Checker;
import org.copydesk.rule.RuleBook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writing the report of a story with many findings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Reporting {
  private Page page;
  private RuleBook book;
  private Reporter reporter;

  /** The format. */
  @Param({
    "checkstyle",
    "docx",
    "github",
    "gitlab",
    "html",
    "json",
    "junit",
    "markdown",
    "rdjsonl",
    "sarif",
    "terminal"
  })
  public String format;

  /** Checks the story that is reported. */
  @Setup
  public void check() {
    List<Checker> checkers = Desks.own();
    Article article = Copy.TEXT.read();
    List<Finding> findings = new ArrayList<>();
    checkers.forEach(checker -> findings.addAll(checker.check(article)));
    page = new Page(article, findings, List.of());
    book = RuleBook.of(checkers);
    reporter =
        Formats.reporter(format, new Formats.Look("0", Palette.PLAIN, 100, Severity.SUGGESTION))
            .orElseThrow();
  }

  /** Writes the report. */
  @Benchmark
  public byte[] report() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition edition = reporter.begin(book, out);
    edition.page(page);
    edition.end(Summary.NONE.plus(page));
    return out.toByteArray();
  }
}
