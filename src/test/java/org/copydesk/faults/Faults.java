package org.copydesk.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.copydesk.language.ConfusionSets;

/** Faults of every kind, made in sound copy. */
public final class Faults {
  /** The draw that the tests take. */
  public static final long SEED = 11;

  private Faults() {}

  /**
   * Faults of every kind and variant, drawn alike at each run with the same seed.
   *
   * @param paragraphs the sound copy
   * @param seed which draw it is
   * @param most how many of a variant
   * @param mostOfKind how many of a kind
   */
  public static List<Fault> in(List<String> paragraphs, long seed, int most, int mostOfKind) {
    Random random = new Random(seed);
    List<Fault> all = new ArrayList<>(ConsistencyFaults.all());
    WordFaults words = new WordFaults(random);
    for (String paragraph : paragraphs) {
      all.addAll(VerbFaults.in(paragraph));
      all.addAll(WordFaults.confusions(paragraph, ConfusionSets.all()));
      all.addAll(words.capitals(paragraph));
      all.addAll(SpeechFaults.in(paragraph, random));
    }
    Collections.shuffle(all, random);
    Map<String, Integer> taken = new LinkedHashMap<>();
    return all.stream()
        .filter(fault -> taken.merge(fault.kind() + " " + fault.variant(), 1, Integer::sum) <= most)
        .filter(fault -> taken.merge(fault.kind(), 1, Integer::sum) <= mostOfKind)
        .toList();
  }
}
