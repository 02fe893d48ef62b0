package org.copydesk.facts;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The file in which the build binds every table that comes with the tool, mapped where it lies. */
final class Cabinet {
  /** The file's name among what the build prepares. */
  static final String FILE = "facts.bin";

  private static final String FOLDER = "copydesk.prepared";

  private final ByteBuffer bytes;

  private Cabinet(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /**
   * The cabinet beside the application; none when it runs from a jar alone or from other tables.
   */
  static Optional<Cabinet> prepared() {
    String folder = System.getProperty(FOLDER);
    Path file = folder == null ? null : Path.of(folder, FILE);
    if (file == null || !Files.isReadable(file)) {
      return Optional.empty();
    }
    return Optional.of(open(file)).filter(Cabinet::fits);
  }

  static Cabinet open(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      return new Cabinet(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private boolean fits() {
    return bytes.limit() > Integer.BYTES && bytes.getInt(0) == layout();
  }

  /** A number that changes with the columns and the ways of asking. */
  private static int layout() {
    StringBuilder layout = new StringBuilder("2");
    for (Schema schema : Schema.values()) {
      layout.append(schema).append(schema.columns()).append(By.of(schema));
    }
    return layout.toString().hashCode();
  }

  /** The table's drawer. */
  Drawer drawer(Schema schema) {
    int from = bytes.getInt((1 + schema.ordinal()) * Integer.BYTES);
    int to = bytes.getInt((2 + schema.ordinal()) * Integer.BYTES);
    return new Drawer(schema, bytes.slice(from, to - from));
  }

  /** Binds the tables that come with the tool into {@code file}. */
  static void write(Path file) throws IOException {
    byte[][] drawers =
        Arrays.stream(Schema.values())
            .map(schema -> Drawer.bind(schema, Shelf.held(schema)))
            .toArray(byte[][]::new);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeInt(layout());
      int at = (2 + drawers.length) * Integer.BYTES;
      out.writeInt(at);
      for (byte[] drawer : drawers) {
        at += drawer.length;
        out.writeInt(at);
      }
      for (byte[] drawer : drawers) {
        out.write(drawer);
      }
    }
  }
}
