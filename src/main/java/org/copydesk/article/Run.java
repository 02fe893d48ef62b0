package org.copydesk.article;

/**
 * A stretch of a text that was written in one way.
 *
 * @param plain its first plain character
 * @param length how many plain characters it has
 * @param source the source character at which it was written
 * @param written how many source characters it took
 * @param letterForLetter whether the plain characters are those that were written
 * @param shown what a reader sees of an opaque stretch; empty for words
 */
record Run(int plain, int length, int source, int written, boolean letterForLetter, String shown) {
  /** Whether its words say nothing: code, a template's field, a formula, a handle. */
  boolean opaque() {
    return !shown.isEmpty();
  }

  /** The plain character after the last. */
  int end() {
    return plain + length;
  }

  /** Where the plain character {@code index} begins in the source. */
  int start(int index) {
    return letterForLetter ? source + index - plain : source;
  }

  /** Where the plain character {@code index} ends in the source. */
  int end(int index) {
    return letterForLetter ? source + index - plain + 1 : source + written;
  }

  /** The part that lies from {@code from} to {@code to}, counted from {@code from}. */
  Run within(int from, int to) {
    int start = Math.max(plain, from);
    int end = Math.min(end(), to);
    return new Run(
        start - from,
        end - start,
        start(start),
        letterForLetter ? end - start : written,
        letterForLetter,
        shown);
  }

  /** The same with its first plain character moved on by {@code by}. */
  Run moved(int by) {
    return new Run(plain + by, length, source, written, letterForLetter, shown);
  }
}
