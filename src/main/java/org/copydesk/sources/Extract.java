package org.copydesk.sources;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.article.Article;

/**
 * The part of large sources that a story is held against. All of them is searched for its words;
 * what is read closely are the pieces that have most of a sentence's, and for every name, number
 * and date those that have it at all.
 */
final class Extract {
  /** From how many characters on sources are searched for their part that bears on a story. */
  static final int WHOLE = 100_000;

  /** The most characters of that part. */
  static final int MOST = 80_000;

  /** How many pieces are read for a sentence. */
  private static final int NEAR = 14;

  /** How many pieces are read for a name, a number or a date whatever is said around it. */
  private static final int EACH = 3;

  /** For how many of the nearest pieces the ones beside them are read too. */
  private static final int WITH_NEIGHBOURS = 3;

  /** How long a piece is at least, where a passage is longer than twice that, in characters. */
  private static final int PIECE = 800;

  private final WantedWords wanted;
  private final List<Piece> pieces = new ArrayList<>();
  private final double[] weights;
  private final BitSet chosen = new BitSet();
  private int length;

  /** A stretch of a passage and what it has of the story. */
  private record Piece(SourceText text, Passage passage, int from, int to, int[] has) {
    boolean follows(Piece other) {
      return other.passage == passage && other.to == from;
    }
  }

  private Extract(List<SourceText> texts, Article story) {
    wanted = new WantedWords(story);
    BitSet found = new BitSet();
    int[] counts = new int[wanted.size()];
    for (SourceText text : texts) {
      for (Passage passage : text.passages()) {
        String plain = passage.block().plain();
        for (int from = 0; from < plain.length(); ) {
          int to = end(plain, from);
          found.clear();
          wanted.read(plain, from, to, found);
          passage.speaker().ifPresent(name -> wanted.read(name, 0, name.length(), found));
          int[] has = found.stream().toArray();
          for (int id : has) {
            counts[id]++;
          }
          pieces.add(new Piece(text, passage, from, to, has));
          from = to;
        }
      }
    }
    weights = new double[counts.length];
    for (int id = 0; id < counts.length; id++) {
      weights[id] = Math.log(1 + (double) pieces.size() / (1 + counts[id]));
    }
  }

  /** Where a piece that begins at {@code from} ends: at the end of a sentence, or of a word. */
  private static int end(String plain, int from) {
    if (plain.length() - from < 2 * PIECE) {
      return plain.length();
    }
    for (int at = from + PIECE; at < from + 2 * PIECE - 1; at++) {
      if (".?!".indexOf(plain.charAt(at)) >= 0 && plain.charAt(at + 1) == ' ') {
        return at + 1;
      }
    }
    int space = plain.lastIndexOf(' ', from + 2 * PIECE);
    return space > from ? space : from + 2 * PIECE;
  }

  /** What of {@code texts} bears on {@code story}. */
  static List<SourceText> of(List<SourceText> texts, Article story) {
    Extract extract = new Extract(texts, story);
    extract.choose();
    return extract.read();
  }

  private void choose() {
    List<List<Integer>> nearest =
        wanted.sentences().stream().map(sentence -> best(sentence, NEAR)).toList();
    BitSet all = new BitSet();
    wanted.sentences().forEach(all::or);
    Map<Integer, List<Integer>> having = having(all);
    for (int rank = 0; rank < Math.max(NEAR, EACH); rank++) {
      for (int id = 0; rank < EACH && id < wanted.size(); id++) {
        if (wanted.isMarked(id) || rank == 0) {
          take(having.getOrDefault(id, List.of()), rank, false);
        }
      }
      for (List<Integer> of : nearest) {
        take(of, rank, rank < WITH_NEIGHBOURS);
      }
    }
  }

  private void take(List<Integer> from, int rank, boolean neighbours) {
    if (rank < from.size()) {
      int at = from.get(rank);
      take(at);
      if (neighbours) {
        take(at + 1);
        take(at - 1);
      }
    }
  }

  private void take(int at) {
    boolean there = at >= 0 && at < pieces.size() && !chosen.get(at);
    if (there) {
      int more = pieces.get(at).to - pieces.get(at).from;
      if (length + more <= MOST) {
        chosen.set(at);
        length += more;
      }
    }
  }

  /** The pieces that have most of {@code words}, the rarer counting for more, best first. */
  private List<Integer> best(BitSet words, int most) {
    List<Integer> best = new ArrayList<>();
    double[] scores = new double[pieces.size()];
    double least = 0;
    Comparator<Integer> order =
        Comparator.comparingDouble((Integer at) -> scores[at]).reversed().thenComparing(at -> at);
    for (int at = 0; at < scores.length; at++) {
      scores[at] = score(pieces.get(at), words);
      if (scores[at] > least) {
        best.add(at);
        if (best.size() > 2 * most) {
          best.sort(order);
          best.subList(most, best.size()).clear();
          least = scores[best.get(most - 1)];
        }
      }
    }
    best.sort(order);
    return best.subList(0, Math.min(most, best.size()));
  }

  private double score(Piece piece, BitSet words) {
    double score = 0;
    for (int id : piece.has) {
      if (words.get(id)) {
        score += weights[id];
      }
    }
    return score;
  }

  /** For each word the pieces that have it and most of all others, best first. */
  private Map<Integer, List<Integer>> having(BitSet all) {
    Map<Integer, List<Integer>> having = new TreeMap<>();
    double[] scores = new double[pieces.size()];
    for (int at = 0; at < scores.length; at++) {
      scores[at] = score(pieces.get(at), all);
    }
    Comparator<Integer> order =
        Comparator.comparingDouble((Integer at) -> scores[at]).reversed().thenComparing(at -> at);
    for (int at = 0; at < scores.length; at++) {
      for (int id : pieces.get(at).has) {
        List<Integer> best = having.computeIfAbsent(id, key -> new ArrayList<>(EACH + 1));
        if (best.size() < EACH || scores[best.get(EACH - 1)] < scores[at]) {
          best.add(at);
          best.sort(order);
          if (best.size() > EACH) {
            best.remove(EACH);
          }
        }
      }
    }
    return having;
  }

  /** The sources with nothing but what was chosen, and the heads of tables. */
  private List<SourceText> read() {
    List<SourceText> read = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      SourceText text = pieces.get(at).text;
      int end = at;
      while (end < pieces.size() && pieces.get(end).text == text) {
        end++;
      }
      int next = chosen.nextSetBit(at);
      if (next >= 0 && next < end) {
        if (text.kind() == SourceText.Kind.TABLE) {
          chosen.set(at);
        }
        read.add(read(text, at, end));
      }
      at = end;
    }
    return read;
  }

  private SourceText read(SourceText text, int from, int to) {
    SourceText.Builder part = new SourceText.Builder(text);
    int at = chosen.nextSetBit(from);
    while (at >= 0 && at < to) {
      Piece first = pieces.get(at);
      int last = at;
      while (last + 1 < to
          && chosen.get(last + 1)
          && pieces.get(last + 1).follows(pieces.get(last))) {
        last++;
      }
      part.part(first.passage, first.from, pieces.get(last).to);
      at = chosen.nextSetBit(last + 1);
    }
    return part.build();
  }
}
