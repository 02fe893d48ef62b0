package org.copydesk.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a zip archive, unpacked in memory and never beyond a limit. */
final class Zip {
  /** The most that all parts may unpack to, in bytes. */
  private static final int ALL = 96 << 20;

  /** The most that a part of markup may unpack to, in bytes. */
  private static final int PART = 24 << 20;

  /** The most that a part may grow by, once it is larger than a megabyte. */
  private static final int RATIO = 200;

  private final Map<String, byte[]> parts;

  private Zip(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** Whether {@code bytes} begin as a zip archive does. */
  static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /**
   * The XML parts and the {@code mimetype} of an archive; the rest is only measured.
   *
   * @throws UnreadableStoryException when it is broken, or unpacks to more than a story can need
   */
  static Zip read(String name, byte[] bytes) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long all = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String part = entry.getName();
        boolean kept = part.endsWith(".xml") || part.endsWith(".rels") || part.equals("mimetype");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          size += n;
          all += n;
          boolean bomb =
              all > ALL
                  || kept && size > PART
                  || size > (1 << 20) && size > (long) RATIO * bytes.length;
          if (bomb) {
            throw new UnreadableStoryException(
                name
                    + " unpacks to more than a story can need; save it again without large objects");
          }
          if (kept) {
            out.write(buffer, 0, n);
          }
        }
        if (kept) {
          parts.putIfAbsent(part, out.toByteArray());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableStoryException(
          name + " is a zip archive that breaks off or is damaged; save the story again", e);
    }
    return new Zip(parts);
  }

  /** The part called {@code path}. */
  Optional<byte[]> part(String path) {
    return Optional.ofNullable(parts.get(path));
  }
}
