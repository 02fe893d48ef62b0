package org.copydesk.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes {@code pairs.bin} from a folder of plain texts: {@code PairTraining FOLDER OUT}. For each
 * pair a logistic regression by AdaGrad over everything around the word, to which the naive Bayes
 * weights of the words right before and right after are added: those say more of words that were
 * seen a few times only (Wang and Manning 2012 join the two in the same spirit).
 */
final class PairTraining {
  private static final int EPOCHS = 3;
  private static final float RATE = 0.2f;
  private static final float DECAY = 1e-5f;

  /** How often a feature of the regression must be seen with either word. */
  private static final int SEEN = 2;

  /** How much naive Bayes counts beside the regression; found best on held-out copy. */
  private static final float BAYES = 0.5f;

  /** How many made-up sightings, spread as words are, stand beside those of a word. */
  private static final double SMOOTHING = 20;

  /** A word that is seen less often teaches nothing. */
  private static final int FEW = 12;

  /** How many pairs there may be: a byte tells which. Those that are seen most are trained. */
  private static final int MOST_PAIRS = 255;

  private static final float SMALLEST = 0.2f;

  /** One place in the training text. */
  private record Sample(long[] features, long before, long after) {}

  /** The weight of a feature and the sum of its squared gradients. */
  private static final class Weight {
    float value;
    float squares;
  }

  private final Slots slots = Slots.shipped();
  private final Confusions confusions = Confusions.shipped();
  private final Map<String, List<Sample>> samples = new HashMap<>();
  private final Map<Long, Integer> usual = new HashMap<>();
  private final TrainedWeights trained = new TrainedWeights();
  private final Map<String, Float> biases = new LinkedHashMap<>();
  private long words;

  /** Trains on the *.txt files of the first argument and writes the second. */
  public static void main(String[] args) throws IOException {
    train(TrainingText.sentences(Path.of(args[0])), Path.of(args[1]));
  }

  /** Trains on {@code sentences} and writes {@code out}. */
  static void train(List<List<String>> sentences, Path out) throws IOException {
    PairTraining training = new PairTraining();
    sentences.forEach(training::take);
    training.train();
    training.write(out);
  }

  private void take(List<String> sentence) {
    SlotSentence seen = slots.sentence(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      String token = sentence.get(i);
      String word = token.toLowerCase(Locale.ENGLISH);
      long[] around = seen.pair(i);
      usual.merge(around[0], 1, Integer::sum);
      usual.merge(around[1], 1, Integer::sum);
      words++;
      boolean name = i > 0 && Character.isUpperCase(token.charAt(0));
      if (!confusions.of(word).isEmpty() && !name) {
        take(word, around);
      }
      if (i + 1 < sentence.size()) {
        int at = i;
        TrainingText.contracted(word, sentence.get(i + 1).toLowerCase(Locale.ENGLISH))
            .ifPresent(contracted -> take(contracted, contracted(sentence, at, contracted)));
      }
    }
  }

  private long[] contracted(List<String> sentence, int at, String contracted) {
    List<String> shorter = new ArrayList<>(sentence);
    shorter.set(at, contracted);
    shorter.remove(at + 1);
    return slots.sentence(shorter).pair(at);
  }

  private void take(String word, long[] features) {
    samples
        .computeIfAbsent(word, unused -> new ArrayList<>())
        .add(new Sample(features, features[0], features[1]));
  }

  private void train() {
    Map<List<String>, Integer> sightings = new TreeMap<>(Comparator.comparing(List::toString));
    for (String one : confusions.words()) {
      for (String other : confusions.of(one)) {
        int fewer = Math.min(seen(one), seen(other));
        if (one.compareTo(other) < 0 && fewer >= FEW) {
          sightings.put(List.of(one, other), fewer);
        }
      }
    }
    sightings.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_PAIRS)
        .map(Map.Entry::getKey)
        .forEach(pair -> train(pair.get(0), pair.get(1)));
  }

  private int seen(String word) {
    return samples.getOrDefault(word, List.of()).size();
  }

  private void train(String one, String other) {
    List<Sample> first = samples.getOrDefault(one, List.of());
    List<Sample> second = samples.getOrDefault(other, List.of());
    int number = biases.size();
    Map<Long, Weight> weights = new HashMap<>();
    float bias = regression(first, second, weights);
    Map<Long, Float> all = new HashMap<>();
    weights.forEach((feature, weight) -> all.put(feature, weight.value));
    double unseen = bayes(first, second, all);
    biases.put(Pairs.name(one, other), bias + (float) unseen);
    all.forEach(
        (feature, weight) -> {
          if (Math.abs(weight) >= SMALLEST) {
            trained.add(feature, number, weight);
          }
        });
  }

  private static float regression(
      List<Sample> first, List<Sample> second, Map<Long, Weight> weights) {
    Map<Long, Integer> counts = new HashMap<>();
    for (List<Sample> some : List.of(first, second)) {
      for (Sample sample : some) {
        for (long feature : sample.features) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
    }
    counts.forEach(
        (feature, count) -> {
          if (count >= SEEN) {
            weights.put(feature, new Weight());
          }
        });
    List<Sample> all = new ArrayList<>(first);
    all.addAll(second);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      order.add(i);
    }
    float bias = (float) Math.log((first.size() + 1.0) / (second.size() + 1.0));
    Random random = new Random(1);
    List<Weight> active = new ArrayList<>();
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        active.clear();
        double score = bias;
        for (long feature : all.get(i).features) {
          Weight weight = weights.get(feature);
          if (weight != null) {
            active.add(weight);
            score += weight.value;
          }
        }
        double error = 1 / (1 + Math.exp(-score)) - (i < first.size() ? 1 : 0);
        if (Math.abs(error) >= 1e-3) {
          bias -= (float) (0.01 * error);
          for (Weight weight : active) {
            double gradient = error + DECAY * weight.value;
            weight.squares += (float) (gradient * gradient);
            weight.value -= (float) (RATE * gradient / Math.sqrt(weight.squares + 1e-2));
          }
        }
      }
    }
    return bias;
  }

  /** Adds the naive Bayes weights of both neighbours; returns that of neighbours never seen. */
  private double bayes(List<Sample> first, List<Sample> second, Map<Long, Float> all) {
    double unseen = Math.log((second.size() + SMOOTHING) / (first.size() + SMOOTHING));
    Map<Long, int[]> counts = new HashMap<>();
    for (Sample sample : first) {
      counts.computeIfAbsent(sample.before, unused -> new int[2])[0]++;
      counts.computeIfAbsent(sample.after, unused -> new int[2])[0]++;
    }
    for (Sample sample : second) {
      counts.computeIfAbsent(sample.before, unused -> new int[2])[1]++;
      counts.computeIfAbsent(sample.after, unused -> new int[2])[1]++;
    }
    counts.forEach(
        (feature, count) -> {
          double made = SMOOTHING * Math.max(usual.getOrDefault(feature, 0), 0.5) / words;
          double ratio = Math.log((count[0] + made) / (count[1] + made));
          all.merge(feature, (float) (BAYES * ratio), Float::sum);
        });
    return 2 * BAYES * unseen;
  }

  private void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(Pairs.MAGIC);
      out.writeInt(biases.size());
      for (Map.Entry<String, Float> pair : biases.entrySet()) {
        out.writeUTF(pair.getKey());
        out.writeFloat(pair.getValue());
      }
      trained.write(out);
      System.err.println(biases.size() + " pairs");
    }
  }
}
