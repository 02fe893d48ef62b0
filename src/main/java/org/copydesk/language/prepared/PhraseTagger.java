package org.copydesk.language.prepared;

/**
 * Says of each token where it stands in a phrase, as OpenNLP's English chunker does. Its features
 * are up to five words and tags written as one; here they are hashes joined, not strings built, and
 * each is looked up once a place and outcome.
 */
final class PhraseTagger {
  private static final int WIDTH = 10;
  private static final int OWN = 19;
  private static final int WORDS = 7;

  private final EntropyModel model;
  private final String[] outcomes;
  private final boolean[][] follows;
  private final Beam beam = new Beam(WIDTH);

  PhraseTagger(EntropyModel model) {
    this.model = model;
    this.outcomes = model.outcomes();
    this.follows = new boolean[outcomes.length + 1][outcomes.length];
    for (int outcome = 0; outcome < outcomes.length; outcome++) {
      for (int last = -1; last < outcomes.length; last++) {
        follows[last + 1][outcome] = follows(last < 0 ? "O" : outcomes[last], outcomes[outcome]);
      }
    }
  }

  /** A phrase goes on only as what it began as. */
  private static boolean follows(String last, String outcome) {
    return !outcome.startsWith("I-")
        || !last.equals("O") && last.substring(2).equals(outcome.substring(2));
  }

  /** The chunk of each of {@code tokens}: "B-NP", "I-NP", "O" … */
  String[] chunks(String[] tokens, String[] tags) {
    int[] best = beam.best(tokens.length, new Sentence(tokens, tags));
    String[] named = new String[best.length];
    for (int i = 0; i < best.length; i++) {
      named[i] = outcomes[best[i]];
    }
    return named;
  }

  /** A word with a hash that can be joined. */
  private record Part(long hash, long power) {
    static Part of(String kind, String word) {
      return new Part(
          WordHash.append(WordHash.of(kind), word), WordHash.power(kind.length() + word.length()));
    }

    Part with(Part next) {
      return new Part(WordHash.join(hash, next.hash, next.power), power * next.power);
    }
  }

  private final class Sentence implements Beam.Scorer {
    private final String[] tokens;
    private final String[] tags;
    private int place = -1;
    private double[] shared;
    private final Part[] joined = new Part[OWN];
    private final int[][] withLast = new int[outcomes.length + 1][];

    Sentence(String[] tokens, String[] tags) {
      this.tokens = tokens;
      this.tags = tags;
    }

    @Override
    public boolean alike(int last, int lastButOne, int otherLast, int otherLastButOne) {
      return false;
    }

    @Override
    public boolean fits(int at, int last, int outcome) {
      return follows[last + 1][outcome];
    }

    @Override
    public double[] probabilities(int at, int last, int lastButOne) {
      if (place != at) {
        turnTo(at);
      }
      Part one = at < 1 ? Part.of("p_1=", "bos") : Part.of("p_1=", outcomes[last]);
      Part two = at < 2 ? Part.of("p_2=", "bos") : Part.of("p_2", outcomes[lastButOne]);
      double[] sums = shared.clone();
      model.add(sums, model.feature(two.hash()));
      int[] features = withLast[last + 1];
      if (features == null) {
        features = withLast(one);
        withLast[last + 1] = features;
      }
      model.add(sums, features[0]);
      model.add(sums, model.feature(two.with(one).hash()));
      for (int i = 1; i < features.length; i++) {
        model.add(sums, features[i]);
      }
      return EntropyModel.normalise(sums);
    }

    private int[] withLast(Part one) {
      int[] features = new int[OWN + 1];
      features[0] = model.feature(one.hash());
      for (int i = 0; i < OWN; i++) {
        features[i + 1] = model.feature(one.with(joined[i]).hash());
      }
      return features;
    }

    private void turnTo(int at) {
      place = at;
      java.util.Arrays.fill(withLast, null);
      Part w2 = part("w_2=", tokens, at, -2);
      Part w1 = part("w_1=", tokens, at, -1);
      Part w = part("w0=", tokens, at, 0);
      Part wNext = part("w1=", tokens, at, 1);
      Part wAfter = part("w2=", tokens, at, 2);
      Part t2 = part("t_2=", tags, at, -2);
      Part t1 = part("t_1=", tags, at, -1);
      Part t = part("t0=", tags, at, 0);
      Part tNext = part("t1=", tags, at, 1);
      Part tAfter = part("t2=", tags, at, 2);
      Part[] own = {
        w2,
        w1,
        w,
        wNext,
        wAfter,
        w1.with(w),
        w.with(wNext),
        t2,
        t1,
        t,
        tNext,
        tAfter,
        t2.with(t1),
        t1.with(t),
        t.with(tNext),
        tNext.with(tAfter),
        t2.with(t1).with(t),
        t1.with(t).with(tNext),
        t.with(tNext).with(tAfter)
      };
      shared = model.start();
      for (int i = 0; i < OWN; i++) {
        model.add(shared, model.feature(own[i].hash()));
        joined[i] = own[(i + WORDS) % OWN];
      }
    }

    private Part part(String kind, String[] words, int at, int by) {
      int other = at + by;
      if (other < 0) {
        return Part.of(kind, "bos");
      }
      return Part.of(kind, other < words.length ? words[other] : "eos");
    }
  }
}
