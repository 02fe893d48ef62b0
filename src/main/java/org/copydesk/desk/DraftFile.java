package org.copydesk.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Files that are written beside the one they become, so that it is there as a whole or not at all.
 */
public final class DraftFile {
  private DraftFile() {}

  /**
   * Makes an empty draft of {@code file}, which others may read as they may any new file: what Java
   * calls a temporary one would be its owner's alone.
   */
  public static Path of(Path file) throws IOException {
    String name = "." + file.getFileName() + UUID.randomUUID() + ".draft";
    return Files.createFile(file.toAbsolutePath().resolveSibling(name));
  }
}
