package org.copydesk.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The weights of a model in training, as they are written behind its head. */
final class TrainedWeights {
  private static final float MOST = 127 * Model.STEP;

  /** A target and its weight. */
  private record Weight(int target, float weight) {}

  private final SortedMap<Long, List<Weight>> features = new TreeMap<>();

  /** Keeps the weight that {@code feature} has for {@code target}. */
  void add(long feature, int target, float weight) {
    if (target > 255) {
      throw new IllegalArgumentException("more targets than a byte counts");
    }
    features
        .computeIfAbsent(feature, unused -> new java.util.ArrayList<>(1))
        .add(new Weight(target, weight));
  }

  /** Writes the features in order, then all targets, then all weights. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(features.size());
    for (var feature : features.entrySet()) {
      out.writeLong(feature.getKey());
      out.writeByte(feature.getValue().size());
    }
    for (List<Weight> weights : features.values()) {
      for (Weight weight : weights) {
        out.writeByte(weight.target);
      }
    }
    for (List<Weight> weights : features.values()) {
      for (Weight weight : weights) {
        float bounded = Math.max(-MOST, Math.min(MOST, weight.weight));
        out.writeByte(Math.round(bounded / Model.STEP));
      }
    }
  }
}
