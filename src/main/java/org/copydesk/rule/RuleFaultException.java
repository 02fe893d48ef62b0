package org.copydesk.rule;

/** A rule that a newsroom wrote and that cannot do its work; the message says what to put right. */
public final class RuleFaultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A rule that cannot do its work. */
  public RuleFaultException(String message) {
    super(message);
  }
}
