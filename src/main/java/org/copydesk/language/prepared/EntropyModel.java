package org.copydesk.language.prepared;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A maximum-entropy model read where it lies in a file: saves unpacking a model into some hundred
 * thousand objects (0.5 s, 60 MB). Weights are added in OpenNLP's order, so that every sum is the
 * same to the last bit.
 */
final class EntropyModel {
  /** How many sections a model takes. */
  static final int SECTIONS = 7;

  private final HashTable features;
  private final IntBuffer patternOf;
  private final IntBuffer weightsOf;
  private final DoubleBuffer weights;
  private final int[][] patterns;
  private final String[] outcomes;
  private final double prior;

  /** The model in sections {@code number} and following. */
  EntropyModel(Sections sections, int number) {
    this.features = new HashTable(sections, number);
    this.patternOf = sections.ints(number + 2);
    this.weightsOf = sections.ints(number + 3);
    this.weights = sections.bytes(number + 4).asDoubleBuffer();
    this.patterns = patterns(sections.ints(number + 5));
    ByteBuffer names = sections.bytes(number + 6);
    this.outcomes = StandardCharsets.UTF_8.decode(names).toString().split("\n");
    this.prior = StrictMath.log(1.0 / outcomes.length);
  }

  private static int[][] patterns(IntBuffer stored) {
    int[][] patterns = new int[stored.get()][];
    for (int i = 0; i < patterns.length; i++) {
      patterns[i] = new int[stored.get()];
      stored.get(patterns[i]);
    }
    return patterns;
  }

  /** The names of the outcomes, by number. */
  String[] outcomes() {
    return outcomes.clone();
  }

  /** The number of the feature whose name has {@code hash}, or {@link HashTable#NONE}. */
  int feature(long hash) {
    return features.get(hash);
  }

  /** Sums to begin with, before any feature. */
  double[] start() {
    double[] sums = new double[outcomes.length];
    java.util.Arrays.fill(sums, prior);
    return sums;
  }

  /** Adds what {@code feature} says of each outcome; {@link HashTable#NONE} says nothing. */
  void add(double[] sums, int feature) {
    if (feature < 0) {
      return;
    }
    int[] pattern = patterns[patternOf.get(feature)];
    int at = weightsOf.get(feature);
    for (int outcome : pattern) {
      sums[outcome] += weights.get(at++);
    }
  }

  /** Turns sums into probabilities, in place. */
  static double[] normalise(double[] sums) {
    double whole = 0.0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = StrictMath.exp(sums[i]);
      whole += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= whole;
    }
    return sums;
  }

  /** Adds the sections of {@code model}. */
  static void write(Sections.Writer out, AbstractModel model) {
    Object[] parts = model.getDataStructures();
    Map<Long, Integer> features = new HashMap<>();
    Map<List<Integer>, Integer> patterns = new HashMap<>();
    List<Integer> patternOf = new ArrayList<>();
    List<Integer> weightsOf = new ArrayList<>();
    List<Integer> stored = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    ((Map<?, ?>) parts[1])
        .forEach(
            (name, value) -> {
              Context context = (Context) value;
              List<Integer> pattern = new ArrayList<>();
              for (int outcome : context.getOutcomes()) {
                pattern.add(outcome);
              }
              Integer known = patterns.putIfAbsent(pattern, patterns.size());
              if (known == null) {
                stored.add(pattern.size());
                stored.addAll(pattern);
              }
              if (features.put(WordHash.of((String) name), patternOf.size()) != null) {
                throw new IllegalStateException("two features share the hash of " + name);
              }
              patternOf.add(patterns.get(pattern));
              weightsOf.add(weights.size());
              for (double weight : context.getParameters()) {
                weights.add(weight);
              }
            });
    stored.add(0, patterns.size());
    HashTable.write(out, features);
    out.ints(ints(patternOf))
        .ints(ints(weightsOf))
        .doubles(weights.stream().mapToDouble(weight -> weight).toArray())
        .ints(ints(stored))
        .bytes(String.join("\n", (String[]) parts[2]).getBytes(StandardCharsets.UTF_8));
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(number -> number).toArray();
  }
}
