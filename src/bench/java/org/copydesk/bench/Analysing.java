package org.copydesk.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copydesk.article.Role;
import org.copydesk.language.Analyst;
import org.copydesk.language.Parsed;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Cutting a story into sentences and tokens, tagged; with the reading of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Analysing {
  private final Analyst analyst = new Analyst();

  /** The story. */
  @Param({"TEXT", "CLEAN"})
  public String story;

  /** Reads and analyses a story. */
  @Benchmark
  public List<Parsed> analyse() {
    return Copy.valueOf(story).read().blocks(Role.COPY).stream()
        .flatMap(block -> analyst.read(block.plain()).stream())
        .toList();
  }
}
