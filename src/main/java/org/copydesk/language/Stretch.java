package org.copydesk.language;

import java.util.Objects;

/**
 * A sentence as it stands in a block.
 *
 * @param start the plain character (UTF-16) of the block at which it begins
 * @param text its characters
 * @param last whether the block ends with it
 */
record Stretch(int start, String text, boolean last) {
  /** Rejects a missing part. */
  Stretch {
    Objects.requireNonNull(text);
  }
}
