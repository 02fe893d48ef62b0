package org.copydesk.language;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.copydesk.facts.Once;
import org.copydesk.language.prepared.Weights;

/**
 * Which of two words that are taken for one another stands at a place, judged from the very words
 * around it: a logistic regression for each pair, trained by {@code PairTraining} in the tests on
 * the texts that NOTICE names. Where {@link Slots} knows what kind of word fits, this knows which
 * words are found in company.
 */
final class Pairs {
  static final int MAGIC = 0x50414952;

  /** The most that it may say for one word against another, as a natural logarithm. */
  static final double MOST = 10;

  private static final Supplier<Pairs> SHIPPED = new Once<>(() -> new Pairs(Model.PAIRS.weights()));

  private final Weights weights;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final double[] bias;

  private Pairs(Weights weights) {
    this.weights = weights;
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(weights.head()))) {
      this.bias = read(in, numbers);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model of pairs", e);
    }
  }

  /** The model that Copydesk ships, read once. */
  static Pairs shipped() {
    return SHIPPED.get();
  }

  /** Reads past what stands before the weights. */
  static void head(DataInputStream in) throws IOException {
    read(in, new HashMap<>());
  }

  private static double[] read(DataInputStream in, Map<String, Integer> numbers)
      throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of pairs");
    }
    double[] bias = new double[in.readInt()];
    for (int i = 0; i < bias.length; i++) {
      numbers.put(in.readUTF(), i);
      bias[i] = in.readFloat();
    }
    return bias;
  }

  /** What a pair is called: its words in alphabetical order. */
  static String name(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  /** A place in a sentence. */
  final class Place {
    private final double[] scores = bias.clone();

    private Place(long[] features) {
      for (long feature : features) {
        weights.add(feature, Model.STEP, scores);
      }
    }

    /**
     * How much likelier {@code other} is here than {@code written}, both in lower case, as a
     * natural logarithm; 0 when nothing is known of the two.
     */
    double lead(String other, String written) {
      Integer number = numbers.get(name(other, written));
      if (number == null) {
        return 0;
      }
      double first = Math.max(-MOST, Math.min(MOST, scores[number]));
      return other.compareTo(written) < 0 ? first : -first;
    }
  }

  /** The place whose features are {@code features}. */
  Place place(long[] features) {
    return new Place(features);
  }
}
