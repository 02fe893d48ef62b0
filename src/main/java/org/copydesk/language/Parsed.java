package org.copydesk.language;

import java.util.Objects;
import org.languagetool.AnalyzedSentence;

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
}
