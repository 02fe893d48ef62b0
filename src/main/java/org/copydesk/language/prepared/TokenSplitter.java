package org.copydesk.language.prepared;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.DefaultTokenContextGenerator;
import opennlp.tools.tokenize.TokenContextGenerator;

/** Cuts a sentence into tokens as OpenNLP's English tokeniser does, with a mapped model. */
final class TokenSplitter {
  private static final String SPLIT = "T";

  private final EntropyModel model;
  private final String[] outcomes;
  private final TokenContextGenerator contexts = new DefaultTokenContextGenerator();

  TokenSplitter(EntropyModel model) {
    this.model = model;
    this.outcomes = model.outcomes();
  }

  /** The tokens of {@code sentence}, without white space. */
  List<String> tokens(String sentence) {
    List<String> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= sentence.length(); i++) {
      boolean blank = i == sentence.length() || isBlank(sentence.charAt(i));
      if (blank && start >= 0) {
        split(sentence.substring(start, i), tokens);
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    return tokens;
  }

  private void split(String piece, List<String> tokens) {
    if (piece.length() < 2 || isPlain(piece)) {
      tokens.add(piece);
      return;
    }
    int start = 0;
    for (int i = 1; i < piece.length(); i++) {
      if (splits(piece, i)) {
        tokens.add(piece.substring(start, i));
        start = i;
      }
    }
    tokens.add(piece.substring(start));
  }

  private boolean splits(String piece, int at) {
    double[] sums = model.start();
    for (String feature : contexts.getContext(piece, at)) {
      model.add(sums, model.feature(WordHash.of(feature)));
    }
    EntropyModel.normalise(sums);
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[best] < sums[i] ? i : best;
    }
    return outcomes[best].equals(SPLIT);
  }

  private static boolean isPlain(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
