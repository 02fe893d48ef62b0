package org.copydesk.memory;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A MinHash signature (Broder 1997) of a passage's word triples: of two passages about as many
 * values agree as they have triples in common.
 *
 * @param values sixteen values of sixteen bits
 * @param facts a sum of the figures and names: passages that differ in those are two
 */
public record Signature(List<Integer> values, int facts) {
  private static final int SIZE = 16;
  private static final int BAND = 4;
  private static final double LIKE = 0.75;

  /** Copies the values. */
  public Signature {
    values = List.copyOf(values);
    if (values.size() != SIZE) {
      throw new IllegalArgumentException("a signature has " + SIZE + " values");
    }
  }

  /** The signature of words, folded, at least three, among which {@code facts} are told. */
  static Signature of(List<String> words, List<String> facts) {
    long[] least = new long[SIZE];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + 3 <= words.size(); i++) {
      long sum = Sums.of(String.join(" ", words.subList(i, i + 3)));
      for (int k = 0; k < SIZE; k++) {
        least[k] = Math.min(least[k], Sums.stir(sum + k * 0x9e3779b97f4a7c15L) >>> 1);
      }
    }
    return new Signature(
        Arrays.stream(least).mapToObj(v -> (int) (v & 0xffff)).toList(),
        (int) (Sums.of(String.join(" ", facts)) & 0xffff));
  }

  /** What {@link #toString} wrote. */
  static Signature parse(String hex) {
    Objects.checkFromToIndex(0, 4 * SIZE + 4, hex.length());
    Integer[] values = new Integer[SIZE];
    for (int i = 0; i < SIZE; i++) {
      values[i] = Integer.parseInt(hex.substring(4 * i, 4 * i + 4), 16);
    }
    return new Signature(List.of(values), Integer.parseInt(hex.substring(4 * SIZE), 16));
  }

  /** A number for each four values; passages much alike share one at least. */
  List<Long> bands() {
    Long[] bands = new Long[SIZE / BAND];
    for (int i = 0; i < bands.length; i++) {
      bands[i] = Sums.of(i + ":" + values.subList(i * BAND, i * BAND + BAND));
    }
    return List.of(bands);
  }

  boolean sharesBand(Signature other) {
    return bands().stream().anyMatch(other.bands()::contains);
  }

  /** Whether the passages have three quarters of their triples in common, as far as it tells. */
  boolean isLike(Signature other) {
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += values.get(i).equals(other.values.get(i)) ? 1 : 0;
    }
    return same >= LIKE * SIZE && facts == other.facts;
  }

  @Override
  public String toString() {
    StringBuilder hex = new StringBuilder();
    values.forEach(value -> hex.append("%04x".formatted(value)));
    return hex.append("%04x".formatted(facts)).toString();
  }
}
