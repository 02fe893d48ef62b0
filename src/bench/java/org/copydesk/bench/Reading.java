package org.copydesk.bench;

import java.util.concurrent.TimeUnit;
import org.copydesk.article.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading a file into blocks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Reading {
  /** The story. */
  @Param({"TEXT", "MARKDOWN", "CLEAN"})
  public String story;

  /** Reads a story. */
  @Benchmark
  public Article read() {
    return Copy.valueOf(story).read();
  }
}
