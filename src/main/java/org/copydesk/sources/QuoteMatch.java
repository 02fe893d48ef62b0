package org.copydesk.sources;

import java.util.List;
import java.util.Optional;
import org.copydesk.finding.Evidence;

/**
 * What the sources have of a quotation.
 *
 * @param verdict how far they bear it out
 * @param changes where the quotation differs from them, in order
 * @param evidence the place in the source; empty when there is none
 * @param speaker who speaks there, where a transcript says so
 */
public record QuoteMatch(
    Verdict verdict, List<Change> changes, Optional<Evidence> evidence, Optional<String> speaker) {
  /** How far the sources bear a quotation out. */
  public enum Verdict {
    /** They have its words. */
    SAME,
    /** They have the passage, in other words. */
    ALTERED,
    /** They have nothing like it. */
    NOT_FOUND
  }

  /**
   * One change.
   *
   * @param quoted the words of the story; empty where it left some out
   * @param source the words of the source; empty where the story has more
   * @param start the first plain character in the story's block: of the words, or of the next
   * @param end the character after the last
   * @param light whether the sense cannot hang on it: an article, a contraction
   */
  public record Change(String quoted, String source, int start, int end, boolean light) {}

  /** Copies the list. */
  public QuoteMatch {
    changes = List.copyOf(changes);
  }

  static final QuoteMatch NONE =
      new QuoteMatch(Verdict.NOT_FOUND, List.of(), Optional.empty(), Optional.empty());
}
