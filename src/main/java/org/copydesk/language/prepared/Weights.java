package org.copydesk.language.prepared;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/**
 * The weights of a log-linear model: for each feature some targets and their weights. Read where
 * they lie in a file, they need not be unpacked to weigh a few hundred features.
 */
public final class Weights {
  /** By how many of its upper bits a feature is found in the directory. */
  private static final int BITS = 16;

  private final ByteBuffer head;
  private final IntBuffer directory;
  private final LongBuffer features;
  private final IntBuffer starts;
  private final ByteBuffer targets;
  private final ByteBuffer weights;

  private Weights(
      ByteBuffer head,
      IntBuffer directory,
      LongBuffer features,
      IntBuffer starts,
      ByteBuffer targets,
      ByteBuffer weights) {
    this.head = head;
    this.directory = directory;
    this.features = features;
    this.starts = starts;
    this.targets = targets;
    this.weights = weights;
  }

  /**
   * Weights that lie in memory.
   *
   * @param head what the model has besides
   * @param features in ascending order
   * @param starts where the targets of each feature begin, and where the last end
   * @param targets the numbers of the targets, 0 to 255
   * @param weights their weights, in steps of the model
   */
  public static Weights of(
      byte[] head, long[] features, int[] starts, byte[] targets, byte[] weights) {
    return new Weights(
        ByteBuffer.wrap(head),
        IntBuffer.wrap(directory(features)),
        LongBuffer.wrap(features),
        IntBuffer.wrap(starts),
        ByteBuffer.wrap(targets),
        ByteBuffer.wrap(weights));
  }

  static Weights in(Sections sections) {
    return new Weights(
        sections.bytes(0),
        sections.ints(1),
        sections.longs(2),
        sections.ints(3),
        sections.bytes(4),
        sections.bytes(5));
  }

  /** Where the features with each beginning start among those in ascending order. */
  private static int[] directory(long[] features) {
    int[] directory = new int[(1 << BITS) + 1];
    for (long feature : features) {
      directory[beginning(feature) + 1]++;
    }
    for (int i = 1; i < directory.length; i++) {
      directory[i] += directory[i - 1];
    }
    return directory;
  }

  /** The upper bits of {@code feature}, in the order of the features. */
  private static int beginning(long feature) {
    return (int) ((feature ^ Long.MIN_VALUE) >>> Long.SIZE - BITS);
  }

  void write(Sections.Writer out) {
    byte[] first = head();
    long[] keys = new long[features.limit()];
    features.get(0, keys);
    int[] places = new int[starts.limit()];
    starts.get(0, places);
    out.bytes(first)
        .ints(directory(keys))
        .longs(keys)
        .ints(places)
        .bytes(bytes(targets))
        .bytes(bytes(weights));
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.limit()];
    buffer.get(0, bytes);
    return bytes;
  }

  /** What the model has besides. */
  public byte[] head() {
    return bytes(head);
  }

  /**
   * Adds {@code step} times the weights of {@code feature} to the {@code scores} of its targets.
   */
  public void add(long feature, double step, double[] scores) {
    int bucket = beginning(feature);
    int end = directory.get(bucket + 1);
    for (int at = directory.get(bucket); at < end; at++) {
      if (features.get(at) == feature) {
        for (int i = starts.get(at); i < starts.get(at + 1); i++) {
          scores[targets.get(i) & 0xff] += weights.get(i) * step;
        }
        return;
      }
    }
  }
}
