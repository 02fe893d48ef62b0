package org.copydesk.check.spelling;

import java.util.Locale;
import org.copydesk.article.Block;
import org.copydesk.article.Span;
import org.copydesk.article.Word;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;

/**
 * A word where it stands in the story.
 *
 * @param block its block
 * @param word its place in the block; a possessive ending counts to it
 * @param text the letters without a possessive ending, with straight apostrophes
 * @param index its place among the block's words
 * @param opens whether it begins a sentence, a quotation or a clause after a colon, so that a
 *     capital says nothing
 * @param titled whether it stands in a line set in title case
 * @param raw whether it belongs to an address, a file name, a hashtag, a handle or code
 */
public record StoryWord(
    Block block, Word word, String text, int index, boolean opens, boolean titled, boolean raw) {

  /** The letters in lower case. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether it begins with a capital. */
  public boolean capitalised() {
    return word.capitalised();
  }

  /** Whether its capital can only mean a name. */
  public boolean namelike() {
    return capitalised() && !opens && !titled;
  }

  /** The plain character after the letters, possessive ending left out. */
  public int end() {
    return word.start() + text.length();
  }

  /** Where the letters were written, in the source. */
  public Span span() {
    return block.span(word.start(), end());
  }

  /** Whether the letters were written without markup between them. */
  public boolean verbatim() {
    return block.text().verbatim(word.start(), end());
  }

  /** {@code finding} with a fix that writes {@code form} here, where the letters are verbatim. */
  public Finding offer(Finding finding, String form) {
    return verbatim() ? finding.withFix(Fix.write(span(), form)) : finding;
  }

  /** The plain character before it, a space at the start of a block. */
  public char before() {
    return word.start() == 0 ? ' ' : block.plain().charAt(word.start() - 1);
  }

  /** The plain character after the whole word, a space at the end of a block. */
  public char after() {
    return word.end() >= block.plain().length() ? ' ' : block.plain().charAt(word.end());
  }

  /** Whether a hyphen joins it to what stands before or after. */
  public boolean hyphenated() {
    return isHyphen(before()) || isHyphen(after());
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  /** {@code form} with the capitals this word has. */
  public String inCase(String form) {
    if (!capitalised() || form.isEmpty()) {
      return form;
    }
    return word.allCapitals() ? form.toUpperCase(Locale.ROOT) : capital(form);
  }

  /** {@code form} with a capital. */
  static String capital(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }
}
