package org.copydesk.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Spark, on this machine or a cluster. */
public final class Cluster implements AutoCloseable {
  /** How many pieces of work a thread is given, so that none waits long for another. */
  private static final int PIECES = 4;

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
  record Piece(int at, String name, long size) implements java.io.Serializable {}

  /** The pieces dealt out so that every bin has about as much to read. */
  JavaRDD<Piece> dealt(List<Piece> pieces) {
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
