package org.copydesk.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.copydesk.facts.Once;
import org.copydesk.language.prepared.Preparations;
import org.copydesk.language.prepared.Values;

/**
 * How usual a word that is taken for others is between its neighbours, from how often runs of two
 * and three words are written: made by {@code RunTraining} in the tests from the model of word runs
 * that NOTICE names. Marks within a sentence do not count.
 */
final class Runs {
  /** Numbers are kept in steps of this. */
  static final double STEP = 1.0 / 8;

  /** The most that it may say for one word against another, as a natural logarithm. */
  static final double MOST = 12;

  /** What a run is made of, the judged word in the middle: what stands before it, and after. */
  enum Kind {
    ALONE(0, 0),
    BEFORE(1, 0),
    TWO_BEFORE(2, 0),
    AFTER(0, 1),
    BETWEEN(1, 1),
    TWO_AFTER(0, 2);

    private final int before;
    private final int after;

    Kind(int before, int after) {
      this.before = before;
      this.after = after;
    }
  }

  private static final String RESOURCE = "/org/copydesk/language/runs.bin";
  private static final String STARTS = "<s>";
  private static final String ENDS = "</s>";
  private static final Set<String> EDGES =
      Set.of(".", "!", "?", ";", ":", "—", "–", "-", "...", "…", "|");

  private static final Pattern ENDING = Pattern.compile("n['’]t|['’]\\p{L}+");

  /** How many words are seen on either side. */
  private static final int NEAR = 2;

  private static final Supplier<Runs> SHIPPED = new Once<>(() -> new Runs(values()));

  private final Values values;

  Runs(Values values) {
    this.values = values;
  }

  /** What Copydesk ships, read once. */
  static Runs shipped() {
    return SHIPPED.get();
  }

  private static Values values() {
    Optional<Preparations> prepared = Groundwork.preparations();
    try {
      return prepared.isEmpty() ? packed() : prepared.get().values();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the prepared runs of words", e);
    }
  }

  /** The values as they are packed. */
  static Values packed() {
    try (InputStream in = Runs.class.getResourceAsStream(RESOURCE);
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16))) {
      return Values.of(ints(data), ints(data));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static int[] ints(DataInputStream in) throws IOException {
    int[] ints = new int[in.readInt()];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = in.readInt();
    }
    return ints;
  }

  /** The key of a run of words in lower case. */
  static long key(Kind kind, List<String> words) {
    long key = (kind.ordinal() + 1) * 0x9e3779b97f4a7c15L;
    for (String word : words) {
      key = (key ^ SlotFeatures.hash(0, word, "")) * 0xff51afd7ed558ccdL;
      key ^= key >>> 32;
    }
    return key * 0x9e3779b97f4a7c15L;
  }

  /** A place in a sentence: the two words before it and the two after. */
  final class Place {
    private final List<String> around;

    private Place(List<String> around) {
      this.around = around;
    }

    /**
     * How much more usual {@code other} is here than {@code written}, both in lower case, as a
     * natural logarithm; 0 when nothing is known of either.
     */
    double lead(String other, String written) {
      if (values.get(key(Kind.ALONE, List.of(other))) == 0
          || values.get(key(Kind.ALONE, List.of(written))) == 0) {
        return 0;
      }
      return Math.max(-MOST, Math.min(MOST, usual(other) - usual(written)));
    }

    private double usual(String word) {
      List<String> run = new ArrayList<>(around);
      run.add(NEAR, word);
      int sum = 0;
      for (Kind kind : Kind.values()) {
        List<String> words = run.subList(NEAR - kind.before, NEAR + 1 + kind.after);
        sum += values.get(key(kind, words));
      }
      return sum * STEP;
    }
  }

  /** The place of word {@code i} of the sentence of {@code words}, all in lower case. */
  Place place(List<String> words, int i) {
    boolean cut = i + 1 < words.size() && isEnding(words.get(i + 1));
    List<String> before = joined(words.subList(0, i));
    Collections.reverse(before);
    List<String> around = nearest(before, STARTS);
    Collections.reverse(around);
    around.addAll(
        cut ? List.of("", "") : nearest(joined(words.subList(i + 1, words.size())), ENDS));
    return new Place(List.copyOf(around));
  }

  private static List<String> joined(List<String> words) {
    List<String> joined = new ArrayList<>();
    for (String word : words) {
      int last = joined.size() - 1;
      if (last >= 0 && isEnding(word)) {
        joined.set(last, joined.get(last) + word.replace('’', '\''));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  /** The first two words; the edge of the clause, and then nothing, where there are no more. */
  private static List<String> nearest(List<String> words, String edge) {
    List<String> found = new ArrayList<>();
    for (String word : words) {
      if (EDGES.contains(word) || found.size() == NEAR) {
        break;
      }
      if (Character.isLetterOrDigit(word.charAt(0))) {
        found.add(word);
      }
    }
    if (found.size() < NEAR) {
      found.add(edge);
    }
    if (found.size() < NEAR) {
      found.add("");
    }
    return found;
  }

  /** Whether it is written to the word before it: "'s", "n't". */
  private static boolean isEnding(String word) {
    return (word.indexOf('\'') >= 0 || word.indexOf('’') >= 0) && ENDING.matcher(word).matches();
  }
}
