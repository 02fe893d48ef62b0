package org.copydesk.language;

import java.util.Objects;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;

/**
 * A sentence in LanguageTool's tokens, with parts of speech and chunks.
 *
 * @param start the plain character (UTF-16) of the block at which LanguageTool's offsets begin
 * @param sentence the tokens
 */
public record Parsed(int start, AnalyzedSentence sentence) {
  /** Rejects a missing part. */
  public Parsed {
    Objects.requireNonNull(sentence);
  }

  /** The tokens that are not white space; the first marks the start of the sentence. */
  public AnalyzedTokenReadings[] tokens() {
    return sentence.getTokensWithoutWhitespace();
  }

  /** Where {@code token} begins in the block's plain text (UTF-16). */
  public int from(AnalyzedTokenReadings token) {
    return start + token.getStartPos();
  }

  /** Where {@code token} ends in the block's plain text (UTF-16, exclusive). */
  public int to(AnalyzedTokenReadings token) {
    return start + token.getEndPos();
  }
}
