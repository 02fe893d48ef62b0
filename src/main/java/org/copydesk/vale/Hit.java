package org.copydesk.vale;

import java.util.List;
import org.copydesk.article.MarkupPassage;

/**
 * A place that a rule marks.
 *
 * @param passage where it lies
 * @param start its first plain character, UTF-16
 * @param end the plain character after its last
 * @param words what fills the gaps of the rule's message, in order
 * @param uses what may be written instead, best first
 */
record Hit(MarkupPassage passage, int start, int end, List<String> words, List<String> uses) {
  /** Copies the lists. */
  Hit {
    words = List.copyOf(words);
    uses = List.copyOf(uses);
  }

  /** A place of which nothing else may be written. */
  Hit(MarkupPassage passage, int start, int end, String words) {
    this(passage, start, end, List.of(words), List.of());
  }

  /** What is marked. */
  String marked() {
    return passage.plain().substring(start, end);
  }
}
