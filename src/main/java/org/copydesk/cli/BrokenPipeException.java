package org.copydesk.cli;

import java.io.IOException;

/** Whoever read standard output has gone: not worth a word. */
final class BrokenPipeException extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenPipeException(IOException cause) {
    super(cause);
  }
}
