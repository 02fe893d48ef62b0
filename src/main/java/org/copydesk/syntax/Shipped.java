package org.copydesk.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the weights that ship with Copydesk: unpacked where the application lies, if it does.
 */
final class Shipped {
  private static final String FOLDER = "copydesk.prepared";
  private static final String FILE = "syntax.bin";

  private Shipped() {}

  static ParserWeights weights() {
    try {
      String folder = System.getProperty(FOLDER);
      Path beside = folder == null ? null : Path.of(folder, FILE);
      return ParserWeights.in(
          beside != null && Files.isReadable(beside) ? Files.readAllBytes(beside) : packed());
    } catch (IOException e) {
      throw new UncheckedIOException("the parser's weights cannot be read", e);
    }
  }

  private static byte[] packed() throws IOException {
    try (InputStream in = Shipped.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("missing from the build: " + FILE);
      }
      return in.readAllBytes();
    }
  }
}
