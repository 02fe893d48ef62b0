package org.copydesk.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.language.Runs.Kind;
import org.copydesk.language.prepared.Values;

/**
 * Makes {@code runs.bin} from a model of word runs: {@code RunTraining MODEL OUT}. Of all runs it
 * keeps those with a word that is taken for others, and of each what it says beyond the shorter
 * runs in it, so that what is known of a word at a place is a sum.
 */
final class RunTraining {
  /** What says less than this, as a natural logarithm, is not kept. */
  private static final double LEAST = 0.3;

  private final SphinxRuns model;
  private final boolean[] taken;
  private final Map<Long, Byte> kept = new HashMap<>();

  private RunTraining(SphinxRuns model) {
    this.model = model;
    this.taken = new boolean[model.words()];
    Set<String> words = Confusions.shipped().words();
    for (int i = 0; i < taken.length; i++) {
      taken[i] = words.contains(model.word(i));
    }
  }

  /** Reads the model of the first argument and writes the second. */
  public static void main(String[] args) throws IOException {
    RunTraining training = new RunTraining(SphinxRuns.read(Path.of(args[0])));
    training.words();
    training.twos();
    training.threes();
    training.write(Path.of(args[1]));
  }

  private void words() {
    for (int x = 0; x < taken.length; x++) {
      if (taken[x]) {
        keep(Kind.ALONE, model.usual(x) + model.rest(x), x);
      }
    }
  }

  private void twos() {
    for (int run = 0; run < model.twos(); run++) {
      int first = model.firstOfTwo(run);
      int second = model.lastOfTwo(run);
      double more = model.usualTwo(run) - model.usual(second) - model.rest(first);
      if (taken[second]) {
        keep(Kind.BEFORE, more + model.restTwo(run), first, second);
      }
      if (taken[first]) {
        keep(Kind.AFTER, more + model.restTwo(run), first, second);
      }
    }
  }

  private void threes() {
    for (int two = 0; two < model.twos(); two++) {
      int middle = model.firstOfTwo(two);
      int last = model.lastOfTwo(two);
      for (int run = model.threes(two); run < model.threes(two + 1); run++) {
        int first = model.firstOfThree(run);
        if (!taken[first] && !taken[middle] && !taken[last]) {
          continue;
        }
        double more = model.usualThree(run) - model.usualTwo(two) - model.restTwo(first, middle);
        if (taken[last]) {
          keep(Kind.TWO_BEFORE, more, first, middle, last);
        }
        if (taken[middle]) {
          keep(Kind.BETWEEN, more, first, middle, last);
        }
        if (taken[first]) {
          keep(Kind.TWO_AFTER, more, first, middle, last);
        }
      }
    }
  }

  private void keep(Kind kind, double more, int... words) {
    if (Math.abs(more) < LEAST) {
      return;
    }
    List<String> run = java.util.Arrays.stream(words).mapToObj(model::word).toList();
    long steps = Math.round(more / Runs.STEP);
    kept.put(Runs.key(kind, run), (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, steps)));
  }

  private void write(Path file) throws IOException {
    Values values = Values.of(kept);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (int[] ints : List.of(values.directory(), values.entries())) {
        out.writeInt(ints.length);
        for (int one : ints) {
          out.writeInt(one);
        }
      }
    }
    System.err.println(kept.size() + " runs");
  }
}
