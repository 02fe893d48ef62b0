package org.copydesk.yaml;

/** A mistake in a YAML file; the message begins with "file:line: " and says what to do. */
public final class YamlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A mistake in {@code file} at {@code line}, from 1. */
  public YamlException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
