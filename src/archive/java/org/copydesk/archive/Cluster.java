package org.copydesk.archive;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** Spark, on this machine or a cluster. */
public final class Cluster implements AutoCloseable {
  /** How many pieces of work a thread is given, so that none waits long for another. */
  private static final int PIECES = 4;

  private static final long BEAT = 100;

  private final SparkSession session;
  private final JavaSparkContext context;

  /**
   * Begins, or joins what {@code spark-submit} began.
   *
   * @param master "local[2]" or the address of a cluster
   * @param settings further settings of Spark, by name
   */
  public Cluster(String master, Map<String, String> settings) {
    SparkConf conf =
        new SparkConf()
            .setAppName("copydesk-archive")
            .setIfMissing("spark.master", master)
            .setIfMissing("spark.ui.enabled", "false")
            .setIfMissing("spark.executor.heartbeatInterval", "2s")
            .setIfMissing("spark.sql.shuffle.partitions", "8")
            .setIfMissing("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
    settings.forEach(conf::set);
    session = SparkSession.builder().config(conf).getOrCreate();
    context = new JavaSparkContext(session.sparkContext());
  }

  SparkSession session() {
    return session;
  }

  /** A file with its size in bytes and its place in the order asked for. */
  record Piece(int at, String name, long size) implements Serializable {}

  /** What came of a piece, and of which. */
  private record Made<T>(int at, T what) implements Serializable {}

  /**
   * What {@code work} makes of every piece, in their order; empty when it was broken off.
   *
   * @param before how many files were done before these
   */
  <T extends Serializable> Optional<List<T>> each(
      List<Piece> pieces, Function<Piece, T> work, Watch watch, long before) throws IOException {
    LongAccumulator done = session.sparkContext().longAccumulator();
    JavaFutureAction<List<Made<T>>> making =
        dealt(pieces)
            .map(
                piece -> {
                  Made<T> made = new Made<>(piece.at(), work.call(piece));
                  done.add(1);
                  return made;
                })
            .collectAsync();
    try {
      while (true) {
        try {
          List<Made<T>> all = new ArrayList<>(making.get(BEAT, TimeUnit.MILLISECONDS));
          all.sort(Comparator.comparingInt(Made::at));
          return Optional.of(all.stream().map(Made::what).toList());
        } catch (TimeoutException e) {
          if (watch.over()) {
            making.cancel(true);
            return Optional.empty();
          }
          // What a lost machine had done is counted again where it is done again.
          watch.done(before + Math.min(done.value(), pieces.size()));
        }
      }
    } catch (ExecutionException e) {
      if (watch.over()) {
        return Optional.empty();
      }
      throw new IOException(e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** The pieces dealt out so that every bin has about as much to read. */
  private JavaRDD<Piece> dealt(List<Piece> pieces) {
    int bins = Math.max(1, Math.min(pieces.size(), context.defaultParallelism() * PIECES));
    List<List<Piece>> dealt = bins(pieces, bins);
    return context.parallelize(dealt, bins).flatMap(List::iterator);
  }

  /** The largest first, each into the bin that has least. */
  static List<List<Piece>> bins(List<Piece> pieces, int count) {
    record Bin(int number, long size) {}
    List<List<Piece>> bins = new ArrayList<>();
    PriorityQueue<Bin> least =
        new PriorityQueue<>(Comparator.comparingLong(Bin::size).thenComparingInt(Bin::number));
    for (int i = 0; i < count; i++) {
      bins.add(new ArrayList<>());
      least.add(new Bin(i, 0));
    }
    List<Piece> order = new ArrayList<>(pieces);
    order.sort(Comparator.comparingLong(Piece::size).reversed().thenComparingInt(Piece::at));
    for (Piece piece : order) {
      Bin bin = least.remove();
      bins.get(bin.number()).add(piece);
      least.add(new Bin(bin.number(), bin.size() + piece.size() + 1));
    }
    return bins;
  }

  @Override
  public void close() {
    session.stop();
  }
}
