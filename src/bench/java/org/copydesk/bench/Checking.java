package org.copydesk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.language.Analyst;
import org.copydesk.rule.Checker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Checking a story with our rules of one pack; with the reading of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Checking {
  private static final String LANGUAGE_TOOL = "languagetool";

  private List<Checker> checkers;

  /** The pack; "languagetool" is every rule of LanguageTool's, the analysis included. */
  @Param({
    "dates",
    "duplicates",
    "facts",
    "grammar",
    "names",
    "numbers",
    "placeholders",
    "punctuation",
    "quotes",
    "spelling",
    "style",
    LANGUAGE_TOOL
  })
  public String pack;

  /** Puts the rules together. */
  @Setup
  public void open() {
    checkers =
        pack.equals(LANGUAGE_TOOL)
            ? List.of(Desks.languageTool(new Analyst()))
            : Desks.own(pack);
  }

  /** Reads and checks a story. */
  @Benchmark
  public List<Finding> check() {
    Article article = Copy.TEXT.read();
    List<Finding> findings = new ArrayList<>();
    for (Checker checker : checkers) {
      findings.addAll(checker.check(article));
    }
    return findings;
  }
}
