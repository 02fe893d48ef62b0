package org.copydesk.memory;

/** A memory cannot be read or written; the message says which file and why. */
public final class MemoryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MemoryException(String message, Throwable cause) {
    super(message, cause);
  }
}
