package org.copydesk.word;

import java.util.List;

/** Cuts a sentence into tokens with tags and lemmas. Safe for several threads. */
public interface Tagger {
  /**
   * The tokens of {@code sentence}, in order.
   *
   * @param sentence its characters
   * @param start the plain character (UTF-16) of its block at which it begins: tokens tell their
   *     places within the block
   */
  List<Token> tokens(String sentence, int start);
}
