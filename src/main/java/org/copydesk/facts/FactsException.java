package org.copydesk.facts;

/** A facts table that cannot be used; the message names the file and the line. */
public final class FactsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong with {@code file}, at {@code line} counted from 1. */
  public FactsException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }

  /** Says what is wrong, and what brought it about. */
  public FactsException(String message, Throwable cause) {
    super(message, cause);
  }
}
