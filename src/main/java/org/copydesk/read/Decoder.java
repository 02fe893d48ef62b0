package org.copydesk.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Source;
import org.copydesk.article.Source.Encoding;

/**
 * Turns the bytes of a file into text: UTF-8 with or without a byte-order mark, UTF-16 by its mark,
 * what XML or HTML declares, UTF-8 with a stray byte, and else Windows-1252, which is said in
 * {@link Encoding#guessed()}.
 */
public final class Decoder {
  /** The largest file that is read, in bytes; pictures in a word processor's file count. */
  public static final int LIMIT = 64 << 20;

  /** The largest text that is read, in bytes: many times the longest story ever filed. */
  public static final int TEXT_LIMIT = 8 << 20;

  /** The declaration of XML, and of HTML in either of its forms. */
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:^\\s{0,20}<\\?xml[^>]{0,200}\\sencoding\\s*=|<meta[^>]{0,200}\\scharset\\s*=|<meta[^>]{0,200};\\s*charset=)\\s*[\"']?([A-Za-z][\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** How far into a file its kind is looked for, in bytes. */
  private static final int HEAD = 8192;

  private Decoder() {}

  /**
   * The bytes of a file.
   *
   * @throws UnreadableStoryException when there is none, it may not be read, or it is too large
   */
  public static byte[] bytes(Path file) {
    if (Files.isDirectory(file)) {
      throw new UnreadableStoryException(file + " is a folder; name a story in it");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return bytes(file.toString(), in);
    } catch (NoSuchFileException e) {
      throw new UnreadableStoryException(file + " does not exist; check the path", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableStoryException(file + " may not be read; check its permissions", e);
    } catch (IOException e) {
      throw new UnreadableStoryException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The bytes of a stream, to its end.
   *
   * @param name what to call it in a message
   * @throws UnreadableStoryException when it is larger than {@link #LIMIT}
   * @throws IOException when reading fails
   */
  public static byte[] bytes(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw tooLarge(name, LIMIT);
    }
    return bytes;
  }

  /**
   * The text in {@code bytes}.
   *
   * @param name what the story is called in reports
   * @throws UnreadableStoryException when they are not text, or more than {@link #TEXT_LIMIT}
   */
  public static Source decode(String name, byte[] bytes) {
    if (bytes.length > TEXT_LIMIT) {
      throw tooLarge(name, TEXT_LIMIT);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Source(name, utf16(name, bytes, StandardCharsets.UTF_16LE), mark("UTF-16LE"));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Source(name, utf16(name, bytes, StandardCharsets.UTF_16BE), mark("UTF-16BE"));
    }
    Optional<String> kind = binary(bytes);
    if (kind.isPresent()) {
      throw new UnreadableStoryException(name + " is not text but " + kind.get());
    }
    boolean mark = startsWith(bytes, 0xEF, 0xBB, 0xBF);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Source(name, text, mark ? mark("UTF-8") : Encoding.UTF_8);
    } catch (CharacterCodingException e) {
      Optional<Charset> declared = declared(bytes).filter(StandardCharsets.UTF_8::equals);
      if (mark || declared.isPresent() || isMostlyUtf8(bytes)) {
        // Each byte that is none becomes U+FFFD, which is marked where it stands.
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Source(name, text, mark ? mark("UTF-8") : Encoding.UTF_8);
      }
    }
    Optional<Charset> declared = declared(bytes);
    Charset charset = declared.orElse(WINDOWS_1252);
    return new Source(
        name, new String(bytes, charset), new Encoding(charset, false, declared.isEmpty()));
  }

  /**
   * The charset that XML or HTML says it is written in. ISO 8859-1 is read as Windows-1252, of
   * which it is a part, as browsers do.
   */
  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher found = DECLARED.matcher(head);
    String name = found.find() ? found.group(1) : "";
    if (name.isEmpty()
        || !Charset.isSupported(name)
        || name.toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
      return Optional.empty();
    }
    Charset charset = Charset.forName(name);
    return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset);
  }

  /** Whether far more characters beyond ASCII are written in UTF-8 than in any other way. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long stray = text.chars().filter(c -> c == '\uFFFD').count();
    long sound = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return sound > stray * 2;
  }

  private static Encoding mark(String charset) {
    return new Encoding(Charset.forName(charset), true, false);
  }

  private static String utf16(String name, byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableStoryException(
          name + " is not text, although it begins with a UTF-16 byte-order mark");
    }
    return text;
  }

  private static UnreadableStoryException tooLarge(String name, int limit) {
    return new UnreadableStoryException(
        name + " is larger than " + (limit >> 20) + " MiB; split it, or leave it out");
  }

  /** What kind of binary file this is and what to do about it; empty for text. */
  private static Optional<String> binary(byte[] bytes) {
    if (startsWith(bytes, '%', 'P', 'D', 'F')) {
      return Optional.of("a PDF; check the text it was made from");
    }
    if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      boolean locked = new String(bytes, StandardCharsets.UTF_16LE).contains("EncryptedPackage");
      return Optional.of(
          locked
              ? "an Office document that is protected with a password; save it without one"
              : "an old Office document or Outlook message; save it as .docx or .eml");
    }
    if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
      return Optional.of("Rich Text; save it as .docx or as plain text");
    }
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      return Optional.of("a zip archive; of these only .docx and .odt are read");
    }
    if (startsWith(bytes, 0x89, 'P', 'N', 'G')
        || startsWith(bytes, 0xFF, 0xD8, 0xFF)
        || startsWith(bytes, 'G', 'I', 'F', '8')) {
      return Optional.of("a picture; leave it out");
    }
    int odd = 0;
    int head = Math.min(bytes.length, HEAD);
    for (int i = 0; i < head; i++) {
      if (isControl(bytes[i])) {
        odd++;
      }
    }
    // One that slipped in makes no binary file of a short story.
    return odd * 10 > head || odd > 5 && odd * 50 > head
        ? Optional.of("a binary file; leave it out")
        : Optional.empty();
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B;
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
