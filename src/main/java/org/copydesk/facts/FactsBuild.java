package org.copydesk.facts;

import java.io.IOException;
import java.nio.file.Path;

/** Run by the build: holds the built-in tables to their schemas and binds them in one file. */
public final class FactsBuild {
  private FactsBuild() {}

  /**
   * Binds the tables.
   *
   * @param args the folder of what is prepared
   * @throws IOException when the file cannot be written
   * @throws FactsException when a row does not fit its table
   */
  public static void main(String[] args) throws IOException {
    Cabinet.write(Path.of(args[0]).resolve(Cabinet.FILE));
  }
}
