package org.copydesk.language;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.copydesk.facts.Once;
import org.copydesk.language.prepared.Weights;

/**
 * Which words fit a place in a sentence, judged from the words around it alone: a log-linear model
 * over parts of speech and a few frequent words, trained by {@code SlotTraining} in the tests on
 * the texts that NOTICE names.
 */
final class Slots {
  static final int MAGIC = 0x534c4f31;

  private static final Supplier<Slots> SHIPPED = new Once<>(() -> new Slots(Model.SLOTS.weights()));

  private final SlotFeatures features;
  private final String[] classes;
  private final float[] bias;
  private final Weights weights;
  private final Map<String, float[]> words;

  private Slots(Weights weights) {
    this.weights = weights;
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(weights.head()))) {
      Head head = Head.read(in);
      this.features = head.features;
      this.classes = head.classes;
      this.bias = head.bias;
      this.words = head.words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the slot model", e);
    }
  }

  /** What stands before the weights. */
  private record Head(
      SlotFeatures features, String[] classes, float[] bias, Map<String, float[]> words) {
    static Head read(DataInputStream in) throws IOException {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a slot model");
      }
      Map<String, String> frequent = new HashMap<>();
      for (int n = in.readInt(); n > 0; n--) {
        frequent.put(in.readUTF(), in.readUTF().intern());
      }
      String[] classes = new String[in.readInt()];
      float[] bias = new float[classes.length];
      for (int i = 0; i < classes.length; i++) {
        classes[i] = in.readUTF();
        bias[i] = in.readFloat();
      }
      Map<String, float[]> words = new HashMap<>();
      for (int n = in.readInt(); n > 0; n--) {
        String word = in.readUTF();
        float[] shares = words.computeIfAbsent(word, unused -> new float[classes.length]);
        for (int tags = in.readUnsignedByte(); tags > 0; tags--) {
          shares[in.readUnsignedByte()] = in.readFloat();
        }
      }
      return new Head(new SlotFeatures(frequent), classes, bias, words);
    }
  }

  /** The model that Copydesk ships, read once. */
  static Slots shipped() {
    return SHIPPED.get();
  }

  /** Reads past what stands before the weights. */
  static void head(DataInputStream in) throws IOException {
    Head.read(in);
  }

  /** A place in a sentence, and how likely each class of words is there. */
  final class Place {
    private final double[] odds;

    private Place(double[] odds) {
      this.odds = odds;
    }

    /**
     * The natural logarithm of how likely {@code word} (lower case) is here.
     *
     * @param rarity how much it counts against a word that it is rare among its kind, from 0 to 1
     */
    double fit(String word, double rarity) {
      float[] shares = words.get(word);
      if (shares == null) {
        return Double.NaN;
      }
      double sum = 1e-9;
      for (int c = 0; c < odds.length; c++) {
        if (shares[c] > 0) {
          sum += odds[c] * Math.pow(shares[c], rarity);
        }
      }
      return Math.log(sum);
    }
  }

  /** The sentence of {@code words} as this model sees it. */
  SlotSentence sentence(List<String> words) {
    return new SlotSentence(features, words);
  }

  /** The place whose features are {@code found}. */
  Place place(long[] found) {
    double[] scores = new double[classes.length];
    for (int c = 0; c < scores.length; c++) {
      scores[c] = bias[c];
    }
    for (long key : found) {
      weights.add(key, Model.STEP, scores);
    }
    return new Place(normalised(scores));
  }

  private static double[] normalised(double[] scores) {
    double max = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = Math.exp(scores[c] - max);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= sum;
    }
    return scores;
  }
}
