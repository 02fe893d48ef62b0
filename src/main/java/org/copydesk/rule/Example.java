package org.copydesk.rule;

import java.util.Optional;

/**
 * A piece of copy that shows what a rule does; it is also the rule's test. The copy is a whole
 * story in plain text: a block a paragraph, front matter allowed. A single line is one paragraph.
 */
public sealed interface Example {
  /** The copy; in {@link Bad} the marked words stand in {@code [[double brackets]]}. */
  String copy();

  /**
   * Copy in which the rule marks exactly the bracketed words.
   *
   * @param copy the copy with brackets
   * @param fixed the copy after the first fix of each finding, on which the rule is silent
   */
  record Bad(String copy, Optional<String> fixed) implements Example {}

  /**
   * Copy on which the rule is silent.
   *
   * @param copy the copy
   */
  record Good(String copy) implements Example {}

  /** Copy with a fault the rule marks but cannot put right. */
  static Example bad(String copy) {
    return new Bad(copy, Optional.empty());
  }

  /** Copy with a fault, and the copy put right. */
  static Example bad(String copy, String fixed) {
    return new Bad(copy, Optional.of(fixed));
  }

  /** Sound copy. */
  static Example good(String copy) {
    return new Good(copy);
  }
}
