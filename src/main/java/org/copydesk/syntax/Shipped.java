package org.copydesk.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the weights that ship with Copydesk: mapped from where the application lies, if it does.
 */
final class Shipped {
  private static final String FOLDER = "copydesk.prepared";
  private static final String FILE = "syntax.bin";

  private Shipped() {}

  static ParserWeights weights() {
    try {
      String folder = System.getProperty(FOLDER);
      Path mapped = folder == null ? null : Path.of(folder, FILE);
      return ParserWeights.in(
          mapped != null && Files.isReadable(mapped) ? map(mapped) : unpacked());
    } catch (IOException e) {
      throw new UncheckedIOException("the parser's weights cannot be read", e);
    }
  }

  private static ByteBuffer map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  private static ByteBuffer unpacked() throws IOException {
    try (InputStream in = Shipped.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("missing from the build: " + FILE);
      }
      return ByteBuffer.wrap(in.readAllBytes());
    }
  }
}
