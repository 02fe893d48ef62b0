package org.copydesk.language.prepared;

import java.nio.IntBuffer;

/**
 * Gives each token its part of speech as OpenNLP's English tagger does. What a place says of itself
 * is added up once and shared by all rows of the beam.
 */
final class SpeechTagger {
  private static final int WIDTH = 3;
  private static final int AFFIX = 4;
  private static final String BEFORE = "*SB*";
  private static final String AFTER = "*SE*";

  private final EntropyModel model;
  private final String[] tags;
  private final HashTable dictionary;
  private final IntBuffer allowed;
  private final Beam beam = new Beam(WIDTH);

  /**
   * A tagger.
   *
   * @param dictionary from words to where their tags stand in {@code allowed}
   * @param allowed at each such place how many tags, then their numbers
   */
  SpeechTagger(EntropyModel model, HashTable dictionary, IntBuffer allowed) {
    this.model = model;
    this.tags = model.outcomes();
    this.dictionary = dictionary;
    this.allowed = allowed;
  }

  /** The part of speech of each of {@code tokens}. */
  String[] tags(String[] tokens) {
    int[] best = beam.best(tokens.length, new Sentence(tokens));
    String[] named = new String[best.length];
    for (int i = 0; i < best.length; i++) {
      named[i] = tags[best[i]];
    }
    return named;
  }

  private final class Sentence implements Beam.Scorer {
    private final String[] tokens;
    private int place = -1;
    private double[] shared;
    private boolean[] fitting;

    Sentence(String[] tokens) {
      this.tokens = tokens;
    }

    @Override
    public boolean alike(int last, int lastButOne, int otherLast, int otherLastButOne) {
      // OpenNLP keeps features under the two names written as one word; so "NN" + "PRP" and
      // "NNP" + "RP" share theirs, and must share them here.
      return last != otherLast
          && name(last)
              .concat(name(lastButOne))
              .equals(name(otherLast).concat(name(otherLastButOne)));
    }

    @Override
    public double[] probabilities(int at, int last, int lastButOne) {
      turnTo(at);
      double[] sums = shared.clone();
      if (last >= 0) {
        add(sums, "t=", tags[last]);
        if (at == 1) {
          add(sums, "pp=", BEFORE);
        } else {
          add(sums, "pp=", tokens[at - 2]);
          long pair = WordHash.append(WordHash.of("t2="), tags[lastButOne]);
          pair = WordHash.append(WordHash.append(pair, ','), tags[last]);
          model.add(sums, model.feature(pair));
        }
      }
      if (at + 1 < tokens.length) {
        add(sums, "n=", tokens[at + 1]);
        add(sums, "nn=", at + 2 < tokens.length ? tokens[at + 2] : AFTER);
      } else {
        add(sums, "n=", AFTER);
      }
      return EntropyModel.normalise(sums);
    }

    @Override
    public boolean fits(int at, int last, int outcome) {
      turnTo(at);
      return fitting == null || fitting[outcome];
    }

    private void turnTo(int at) {
      if (place != at) {
        place = at;
        shared = shared(at);
        fitting = fitting(tokens[at]);
      }
    }

    private double[] shared(int at) {
      String word = tokens[at];
      double[] sums = model.start();
      add(sums, "default", "");
      add(sums, "w=", word);
      int length = word.length();
      for (int i = 1; i <= AFFIX; i++) {
        add(sums, "suf=", word.substring(Math.max(length - i, 0)));
      }
      for (int i = 1; i <= AFFIX; i++) {
        add(sums, "pre=", word.substring(0, Math.min(i, length)));
      }
      if (word.indexOf('-') >= 0) {
        add(sums, "h", "");
      }
      if (word.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
        add(sums, "c", "");
      }
      if (word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
        add(sums, "d", "");
      }
      add(sums, "p=", at > 0 ? tokens[at - 1] : BEFORE);
      return sums;
    }

    private boolean[] fitting(String word) {
      int at = dictionary.get(WordHash.of(word));
      if (at < 0) {
        return null;
      }
      boolean[] fitting = new boolean[tags.length];
      for (int i = 1; i <= allowed.get(at); i++) {
        fitting[allowed.get(at + i)] = true;
      }
      return fitting;
    }

    private String name(int tag) {
      return tag < 0 ? "null" : tags[tag];
    }

    private void add(double[] sums, String kind, String word) {
      model.add(sums, model.feature(WordHash.append(WordHash.of(kind), word)));
    }
  }
}
