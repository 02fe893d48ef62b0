package org.copydesk.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Makes {@code slots.bin} from a folder of plain texts: {@code SlotTraining FOLDER OUT}.
 * Multinomial logistic regression by AdaGrad, on what {@link TrainingText} reads.
 */
final class SlotTraining {
  private static final int FREQUENT = 40;
  private static final int CLASS_WORD = 90;

  /** How many words are classes of their own: with the parts of speech a byte must hold them. */
  private static final int CLASS_WORDS = 190;

  private static final int FEATURE = 10;
  private static final int EPOCHS = 1;
  private static final float RATE = 0.15f;
  private static final float SMALLEST = 0.40f;

  /** One place in the training text. */
  private record Sample(long[] features, int target) {}

  /** A sentence in tokens, each with a part of speech. */
  private record Tagged(String[] tokens, String[] tags) {}

  private final List<Tagged> sentences = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> frequent = new TreeMap<>();
  private final List<String> classes = new ArrayList<>();
  private final Map<String, Integer> classOf = new HashMap<>();
  private final Map<String, Map<Integer, Float>> words = new TreeMap<>();

  /** Trains on the *.txt files of the first argument and writes the second. */
  public static void main(String[] args) throws IOException {
    train(TrainingText.sentences(Path.of(args[0])), Path.of(args[1]));
  }

  /** Trains on {@code sentences} and writes {@code out}. */
  static void train(List<List<String>> sentences, Path out) throws IOException {
    SlotTraining training = new SlotTraining();
    training.read(sentences);
    training.count();
    training.train(out);
  }

  private void read(List<List<String>> copy) throws IOException {
    POSTaggerME tagger;
    try (InputStream in = SlotTraining.class.getResourceAsStream("/en-pos-maxent.bin")) {
      tagger = new POSTaggerME(new POSModel(in));
    }
    for (List<String> tokens : copy) {
      String[] array = tokens.toArray(String[]::new);
      sentences.add(new Tagged(array, tagger.tag(array)));
    }
  }

  private void count() {
    for (Tagged sentence : sentences) {
      for (String token : sentence.tokens) {
        counts.merge(token.toLowerCase(Locale.ENGLISH), 1, Integer::sum);
      }
    }
    counts.forEach(
        (word, count) -> {
          if (count >= FREQUENT && Character.isLetter(word.charAt(0)) || word.startsWith("'")) {
            frequent.put(word, SlotFeatures.tags(word, word));
          }
        });
    Set<String> all = new TreeSet<>(List.of("it's", "who's", "they're", "you're", "we're"));
    Confusions.shipped().words().stream()
        .filter(word -> counts.getOrDefault(word, 0) >= CLASS_WORD)
        .sorted(Comparator.comparing(word -> -counts.get(word)))
        .limit(CLASS_WORDS)
        .forEach(all::add);
    for (Tagged sentence : sentences) {
      for (String tag : sentence.tags) {
        all.add("#" + SlotFeatures.shortened(tag));
      }
    }
    all.forEach(
        name -> {
          classOf.put(name, classes.size());
          classes.add(name);
        });
  }

  private int target(String token, String tag) {
    Integer word = classOf.get(token.toLowerCase(Locale.ENGLISH));
    return word != null ? word : classOf.get("#" + SlotFeatures.shortened(tag));
  }

  private static String lower(String token) {
    return token.toLowerCase(Locale.ENGLISH);
  }

  private List<Sample> samples(SlotFeatures features) {
    List<Sample> samples = new ArrayList<>();
    for (Tagged sentence : sentences) {
      String[] t = sentence.tokens;
      SlotFeatures.Neighbour[] n = new SlotFeatures.Neighbour[t.length + 4];
      for (int i = 0; i < n.length; i++) {
        n[i] = features.neighbour(i < 2 || i >= t.length + 2 ? null : t[i - 2]);
      }
      for (int i = 0; i < t.length; i++) {
        samples.add(
            new Sample(
                features.at(n[i], n[i + 1], n[i + 3], n[i + 4]), target(t[i], sentence.tags[i])));
        if (i + 1 < t.length) {
          SlotFeatures.Neighbour[] around = {
            n[i], n[i + 1], n[i + 4], n[Math.min(i + 5, n.length - 1)]
          };
          TrainingText.contracted(lower(t[i]), lower(t[i + 1]))
              .ifPresent(
                  contracted ->
                      samples.add(
                          new Sample(
                              features.at(around[0], around[1], around[2], around[3]),
                              classOf.get(contracted))));
        }
      }
    }
    return samples;
  }

  private void train(Path out) throws IOException {
    List<Sample> samples = samples(new SlotFeatures(frequent));
    Map<Long, Integer> seen = new HashMap<>();
    samples.forEach(s -> Arrays.stream(s.features).forEach(f -> seen.merge(f, 1, Integer::sum)));
    long[] keys =
        seen.entrySet().stream()
            .filter(e -> e.getValue() >= FEATURE)
            .mapToLong(Map.Entry::getKey)
            .sorted()
            .toArray();
    System.err.println(
        samples.size() + " samples, " + keys.length + " features, " + classes.size() + " classes");
    int k = classes.size();
    float[][] weights = new float[keys.length][k];
    float[][] squares = new float[keys.length][k];
    float[] bias = new float[k];
    float[] scores = new float[k];
    int[] at = new int[SlotFeatures.COUNT];
    java.util.Random random = new java.util.Random(1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      java.util.Collections.shuffle(samples, random);
      double loss = 0;
      for (Sample sample : samples) {
        int active = 0;
        for (long feature : sample.features) {
          int index = Arrays.binarySearch(keys, feature);
          if (index >= 0) {
            at[active++] = index;
          }
        }
        loss -= Math.log(predict(weights, bias, at, active, scores, sample.target));
        for (int c = 0; c < k; c++) {
          float gradient = scores[c] - (c == sample.target ? 1 : 0);
          if (Math.abs(gradient) < 1e-3f) {
            continue;
          }
          bias[c] -= 0.01f * gradient;
          for (int f = 0; f < active; f++) {
            float[] square = squares[at[f]];
            square[c] += gradient * gradient;
            weights[at[f]][c] -= RATE * gradient / (float) Math.sqrt(square[c] + 1e-4f);
          }
        }
      }
      System.err.println("epoch " + epoch + ": " + loss / samples.size());
    }
    shares();
    forgetUnused(weights);
    write(out, keys, weights, bias);
  }

  private static double predict(
      float[][] weights, float[] bias, int[] at, int active, float[] scores, int target) {
    System.arraycopy(bias, 0, scores, 0, bias.length);
    for (int f = 0; f < active; f++) {
      float[] row = weights[at[f]];
      for (int c = 0; c < scores.length; c++) {
        scores[c] += row[c];
      }
    }
    float max = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      max = Math.max(max, score);
    }
    float sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = (float) Math.exp(scores[c] - max);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= sum;
    }
    return Math.max(scores[target], 1e-9);
  }

  /** For every confusable word the share it has of each of its classes. */
  private void shares() {
    Map<String, Map<Integer, Integer>> seen = new HashMap<>();
    int[] totals = new int[classes.size()];
    for (Tagged sentence : sentences) {
      for (int i = 0; i < sentence.tokens.length; i++) {
        int target = target(sentence.tokens[i], sentence.tags[i]);
        totals[target]++;
        seen.computeIfAbsent(sentence.tokens[i].toLowerCase(Locale.ENGLISH), w -> new HashMap<>())
            .merge(target, 1, Integer::sum);
      }
    }
    for (String word : Confusions.shipped().words()) {
      Map<Integer, Float> shares = new TreeMap<>();
      Integer own = classOf.get(word);
      if (own != null) {
        shares.put(own, 1f);
      } else {
        for (String tag : SlotFeatures.tags(word, word).split(" ")) {
          Integer target = classOf.get("#" + tag);
          if (target != null) {
            int count = seen.getOrDefault(word, Map.of()).getOrDefault(target, 0);
            shares.put(target, (count + 1f) / (totals[target] + 1f));
          }
        }
      }
      if (!shares.isEmpty()) {
        words.put(word, shares);
      }
    }
  }

  /** What only tells classes that no confusable word has is not needed: odds are compared. */
  private void forgetUnused(float[][] weights) {
    boolean[] used = new boolean[classes.size()];
    words.values().forEach(shares -> shares.keySet().forEach(c -> used[c] = true));
    for (float[] row : weights) {
      for (int c = 0; c < row.length; c++) {
        row[c] = used[c] ? row[c] : 0;
      }
    }
  }

  private void write(Path file, long[] keys, float[][] weights, float[] bias) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(Slots.MAGIC);
      out.writeInt(frequent.size());
      for (Map.Entry<String, String> word : frequent.entrySet()) {
        out.writeUTF(word.getKey());
        out.writeUTF(word.getValue());
      }
      out.writeInt(classes.size());
      for (int c = 0; c < classes.size(); c++) {
        out.writeUTF(classes.get(c));
        out.writeFloat(bias[c]);
      }
      out.writeInt(words.size());
      for (Map.Entry<String, Map<Integer, Float>> word : words.entrySet()) {
        out.writeUTF(word.getKey());
        out.writeByte(word.getValue().size());
        for (Map.Entry<Integer, Float> share : word.getValue().entrySet()) {
          out.writeByte(share.getKey());
          out.writeFloat(share.getValue());
        }
      }
      TrainedWeights kept = new TrainedWeights();
      for (int f = 0; f < keys.length; f++) {
        for (int c = 0; c < weights[f].length; c++) {
          if (Math.abs(weights[f][c]) >= SMALLEST) {
            kept.add(keys[f], c, weights[f][c]);
          }
        }
      }
      kept.write(out);
    }
  }
}
