package org.copydesk.sheet;

/** How a line of a fact sheet stands. */
public enum Standing {
  /** A source has it so. */
  AGREED("agreed"),
  /** A source, or the story itself, has it otherwise. */
  CONTRADICTED("contradicted"),
  /** Nothing here knows. */
  TO_VERIFY("to verify");

  private final String label;

  Standing(String label) {
    this.label = label;
  }

  /** The words in reports: "to verify". */
  public String label() {
    return label;
  }
}
