package org.copydesk.read;

import java.util.Optional;
import org.copydesk.article.Role;
import org.copydesk.article.Text;

/**
 * A line or paragraph as it was written, before its part on the page is settled.
 *
 * @param text its words
 * @param role what the format says it is; empty for a line or paragraph like any other
 * @param close whether it stands directly under the piece before, with no blank line between
 */
record Piece(Text text, Optional<Role> role, boolean close) {
  /** A paragraph like any other. */
  static Piece of(Text text) {
    return new Piece(text, Optional.empty(), false);
  }

  /** A piece of which the format says what it is. */
  static Piece of(Role role, Text text) {
    return new Piece(text, Optional.of(role), false);
  }

  /** Its words. */
  String plain() {
    return text.plain();
  }

  /** Whether it may be any part of the page. */
  boolean open() {
    return role.isEmpty();
  }

  /** The same as {@code role}. */
  Piece as(Role role) {
    return new Piece(text, Optional.of(role), close);
  }

  /** Whether it can stand above a story and be none itself. */
  boolean isAbove() {
    return is(Role.HEADLINE) || is(Role.BYLINE) || is(Role.DATELINE) || is(Role.CREDIT);
  }

  /** Whether the format or the cues said so. */
  boolean is(Role role) {
    return this.role.isPresent() && this.role.get() == role;
  }
}
