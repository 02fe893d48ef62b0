package org.copydesk.git;

/** A repository that cannot be asked; the message says what to do. */
public final class GitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A repository that cannot be asked. */
  public GitException(String message) {
    super(message);
  }

  /** The same with what was thrown. */
  public GitException(String message, Throwable cause) {
    super(message, cause);
  }
}
