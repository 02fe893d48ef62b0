package org.copydesk.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.copydesk.facts.City;
import org.copydesk.facts.Contests.Won;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Index;
import org.copydesk.facts.Notable;
import org.copydesk.facts.Seat;
import org.copydesk.facts.Term;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Asking the tables of facts, as they are built in. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LookingUp {
  private final Facts facts = Facts.shipped();
  private final Index<Won> contests = facts.contests().names();

  /** Somebody known. */
  @Benchmark
  public Optional<Notable> person() {
    return facts.people().called("Nelson Mandela");
  }

  /** Somebody nobody knows: what most names of a story are. */
  @Benchmark
  public Optional<Notable> nobody() {
    return facts.people().called("Helen Ashworth");
  }

  /** A large city. */
  @Benchmark
  public Optional<City> city() {
    return facts.places().city("Melbourne");
  }

  /** Somebody's terms of office. */
  @Benchmark
  public List<Term> terms() {
    return facts.offices().termsOf("Theresa May");
  }

  /** A lawmaker's seats. */
  @Benchmark
  public List<Seat> seats() {
    return facts.congress().termsOf("Susan Collins");
  }

  /** Every winner of a cup. */
  @Benchmark
  public List<Won> winners() {
    return contests.called("champions league");
  }

  /** Whether a word begins the name of a cup, asked of most words of a story. */
  @Benchmark
  public boolean begins() {
    return contests.begins("yesterday");
  }
}
