package org.copydesk.check.duplicates;

/**
 * A passage that stood in the story before.
 *
 * @param later the repeat
 * @param first where it first stood
 * @param kind how far the two agree, and what they are
 */
record Repeat(SentenceRun later, SentenceRun first, Kind kind) {
  enum Kind {
    CAPTION,
    PARAGRAPH,
    SENTENCE,
    NEAR
  }
}
