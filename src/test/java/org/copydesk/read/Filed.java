package org.copydesk.read;

/**
 * A file.
 *
 * @param name its name
 * @param bytes what is in it
 */
public record Filed(String name, byte[] bytes) {
  /** Whether it is a word processor's. */
  public boolean isArchive() {
    return name.endsWith(".docx") || name.endsWith(".odt");
  }
}
