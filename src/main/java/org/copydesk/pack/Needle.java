package org.copydesk.pack;

import java.util.Objects;

/**
 * A piece of text that stands in whatever an expression matches.
 *
 * @param text the piece, in lower case
 * @param opens whether no letter stands right before it
 * @param closes whether no letter stands right after it
 */
record Needle(String text, boolean opens, boolean closes) {
  /** Rejects an empty piece, which stands everywhere. */
  Needle {
    Objects.requireNonNull(text);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a needle without text");
    }
  }

  /** Whether it stands in {@code lower}, a text in lower case, at {@code at} (UTF-16). */
  boolean standsIn(String lower, int at) {
    if (!lower.startsWith(text, at)) {
      return false;
    }
    int end = at + text.length();
    return !(opens && at > 0 && Character.isLetter(lower.charAt(at - 1)))
        && !(closes && end < lower.length() && Character.isLetter(lower.charAt(end)));
  }

  /** How rare it is likely to be: longer pieces are rarer, and words rarer than parts of words. */
  int strength() {
    return 2 * text.length() + (opens ? 1 : 0) + (closes ? 1 : 0);
  }

  /** Whether every page has it, so that it tells nothing. */
  boolean isCommon() {
    return text.equals(" ")
        || text.length() == 1 && text.charAt(0) < 128 && Character.isLetter(text.charAt(0));
  }

  Needle closed() {
    return new Needle(text, opens, true);
  }

  /** The same text, wherever it stands. */
  Needle anywhere() {
    return new Needle(text, false, false);
  }
}
