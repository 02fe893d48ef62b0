package org.copydesk.cli;

/** A use of the tool that cannot be; the message says what to do. Ends with status 2. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
