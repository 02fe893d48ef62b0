package org.copydesk.language.prepared;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/**
 * The weights of a log-linear model: for each feature some targets and their weights. Read where
 * they lie in a file, they need not be unpacked to weigh a few hundred features.
 */
public final class Weights {
  private final ByteBuffer head;
  private final LongBuffer features;
  private final IntBuffer starts;
  private final ByteBuffer targets;
  private final ByteBuffer weights;

  private Weights(
      ByteBuffer head,
      LongBuffer features,
      IntBuffer starts,
      ByteBuffer targets,
      ByteBuffer weights) {
    this.head = head;
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
        LongBuffer.wrap(features),
        IntBuffer.wrap(starts),
        ByteBuffer.wrap(targets),
        ByteBuffer.wrap(weights));
  }

  static Weights in(Sections sections) {
    return new Weights(
        sections.bytes(0),
        sections.longs(1),
        sections.ints(2),
        sections.bytes(3),
        sections.bytes(4));
  }

  void write(Sections.Writer out) {
    byte[] first = head();
    long[] keys = new long[features.limit()];
    features.get(0, keys);
    int[] places = new int[starts.limit()];
    starts.get(0, places);
    out.bytes(first).longs(keys).ints(places).bytes(bytes(targets)).bytes(bytes(weights));
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
    int low = 0;
    int high = features.limit() - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      long at = features.get(middle);
      if (at == feature) {
        for (int i = starts.get(middle); i < starts.get(middle + 1); i++) {
          scores[targets.get(i) & 0xff] += weights.get(i) * step;
        }
        return;
      }
      if (at < feature) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
  }
}
