package org.copydesk.pack;

/**
 * Text that counts how often it is read, so that a pattern that goes astray is stopped after a
 * number of steps that depends on nothing but the length of the text.
 */
public final class CountedText implements CharSequence {
  private static final long BASE = 100_000;
  private static final long PER_CHARACTER = 400;

  /** Thrown when a pattern has read the text more often than any sane pattern does. */
  public static final class RunawayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RunawayException(String message) {
      super(message);
    }
  }

  private final String text;
  private final long allowed;
  private long reads;

  /** Counts the reading of {@code text}. */
  CountedText(String text) {
    this(text, 1);
  }

  /** Counts the reading of {@code text}, which may be {@code patience} times as long as usual. */
  public CountedText(String text, int patience) {
    this.text = text;
    this.allowed = patience * (BASE + PER_CHARACTER * text.length());
  }

  /** How many characters have been read so far, repeats included. */
  long reads() {
    return reads;
  }

  @Override
  public char charAt(int index) {
    if (++reads > allowed) {
      throw new RunawayException(
          "the pattern read a text of " + text.length() + " characters " + reads + " times over");
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
