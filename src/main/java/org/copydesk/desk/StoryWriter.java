package org.copydesk.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.copydesk.article.Source;

/** Writes a changed story back into its file: whole or not at all, encoded as it was. */
public final class StoryWriter {
  private StoryWriter() {}

  /** A story cannot be written back as it is wanted; the message says why and what to do. */
  public static final class UnwritableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwritableException(String message) {
      super(message);
    }
  }

  /**
   * Writes {@code after} into {@code file}, as {@code before} was encoded.
   *
   * @return the bytes written
   * @throws UnwritableException when that encoding has no sign for a character
   * @throws IOException when the file cannot be written; it is then as it was
   */
  public static byte[] write(Path file, Source before, String after) throws IOException {
    byte[] bytes = encode(file, before, after);
    Path target = file.toRealPath();
    Path draft = DraftFile.of(target);
    try {
      Files.write(draft, bytes);
      if (Files.getFileStore(target).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
      }
      try {
        Files.move(
            draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      }
      return bytes;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static byte[] encode(Path file, Source before, String after) {
    CharsetEncoder encoder = before.encoding().charset().newEncoder();
    try {
      ByteBuffer buffer = encoder.encode(CharBuffer.wrap(after));
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new UnwritableException(
          file
              + " is in "
              + before.encoding().charset()
              + ", which has no sign for a fix; save it as UTF-8 and try again");
    }
  }
}
