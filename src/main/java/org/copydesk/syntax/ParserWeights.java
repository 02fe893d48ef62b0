package org.copydesk.syntax;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of the parser, read where they lie in a file. Features are told by the upper bits of
 * their hashes: the first say in which bucket they lie, the next sixteen which of those there they
 * are. After a head come the places of the buckets, then in each bucket for each feature its bits,
 * the number of steps it speaks of, and each step with its weight.
 */
final class ParserWeights implements Scorer {
  private static final int MAGIC = 0x53594e31;
  private static final int HEAD = 8;
  private static final int MARK_BITS = 16;

  private final ByteBuffer bytes;
  private final int bits;
  private final int data;

  private ParserWeights(ByteBuffer bytes) {
    this.bytes = bytes;
    this.bits = bytes.getInt(4);
    this.data = HEAD + ((1 << bits) + 1) * Integer.BYTES;
  }

  /**
   * The weights in {@code file}.
   *
   * @throws IOException when they are not whole or of another build
   */
  static ParserWeights in(ByteBuffer file) throws IOException {
    ByteBuffer bytes = file.slice().order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.limit() < HEAD || bytes.getInt(0) != MAGIC) {
      throw new IOException("the parser's weights are not what this build reads");
    }
    ParserWeights weights = new ParserWeights(bytes);
    if (weights.data + bytes.getInt(weights.data - Integer.BYTES) != bytes.limit()) {
      throw new IOException("the parser's weights are not whole");
    }
    return weights;
  }

  /** The file. */
  byte[] file() {
    byte[] file = new byte[bytes.limit()];
    bytes.get(0, file);
    return file;
  }

  @Override
  public void score(long[] features, int count, float[] scores) {
    for (int f = 0; f < count; f++) {
      long feature = features[f];
      int bucket = HEAD + (int) (feature >>> Long.SIZE - bits) * Integer.BYTES;
      int at = data + bytes.getInt(bucket);
      int end = data + bytes.getInt(bucket + Integer.BYTES);
      short mark = mark(feature, bits);
      while (at < end) {
        int steps = bytes.get(at + 2) & 0xff;
        if (bytes.getShort(at) == mark) {
          int last = at + 3 + 3 * steps;
          for (int i = at + 3; i < last; i += 3) {
            scores[bytes.get(i) & 0xff] += bytes.getShort(i + 1);
          }
          break;
        }
        at += 3 + 3 * steps;
      }
    }
  }

  private static short mark(long feature, int bits) {
    return (short) (feature >>> Long.SIZE - bits - MARK_BITS);
  }

  /** Gathers weights and lays them out. */
  static final class Builder {
    private static final int BITS = 18;

    private record Weight(int step, int value) {}

    private final Map<Long, List<Weight>> features = new HashMap<>();

    /** Keeps what {@code feature} says of {@code step}; nothing when it is nothing. */
    void add(long feature, int step, int value) {
      if (value != 0) {
        int bounded = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
        features
            .computeIfAbsent(feature, unused -> new ArrayList<>(2))
            .add(new Weight(step, bounded));
      }
    }

    /** The weights as they are written; features whose bits are the same become one. */
    ParserWeights build() {
      List<Long> keys = alike();
      int[] starts = new int[(1 << BITS) + 1];
      int size = 0;
      int bucket = 0;
      for (long key : keys) {
        for (int own = (int) (key >>> Long.SIZE - BITS); bucket <= own; bucket++) {
          starts[bucket] = size;
        }
        size += 3 + 3 * features.get(key).size();
      }
      for (; bucket < starts.length; bucket++) {
        starts[bucket] = size;
      }
      int head = HEAD + starts.length * Integer.BYTES;
      ByteBuffer out = ByteBuffer.allocate(head + size).order(ByteOrder.LITTLE_ENDIAN);
      out.putInt(MAGIC).putInt(BITS);
      for (int start : starts) {
        out.putInt(start);
      }
      for (long key : keys) {
        List<Weight> all = features.get(key);
        all.sort(Comparator.comparingInt(Weight::step));
        out.putShort(mark(key, BITS)).put((byte) all.size());
        all.forEach(weight -> out.put((byte) weight.step).putShort((short) weight.value));
      }
      return new ParserWeights(out.rewind());
    }

    /** The features in order; of those that are told by the same bits only the first is left. */
    private List<Long> alike() {
      List<Long> keys = new ArrayList<>(features.keySet());
      keys.sort(Long::compareUnsigned);
      List<Long> kept = new ArrayList<>();
      for (long key : keys) {
        Long last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
        if (last != null && (last ^ key) >>> Long.SIZE - BITS - MARK_BITS == 0) {
          features.get(last).addAll(features.remove(key));
        } else {
          kept.add(key);
        }
      }
      return kept;
    }
  }
}
