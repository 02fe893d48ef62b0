package org.copydesk.read;

/** A story that cannot be read; the message says why, where, and what to do. */
public final class UnreadableStoryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A story that cannot be read, and why. */
  public UnreadableStoryException(String message) {
    super(message);
  }

  /** A story that cannot be read, and what was thrown. */
  public UnreadableStoryException(String message, Throwable cause) {
    super(message, cause);
  }
}
