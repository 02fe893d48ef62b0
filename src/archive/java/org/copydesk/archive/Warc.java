package org.copydesk.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Reads the pages of a web archive (WARC, ISO 28500), record by record. */
final class Warc {
  private static final int LONGEST_LINE = 1 << 16;

  private final InputStream in;

  Warc(InputStream in) {
    this.in = in;
  }

  /** The next page that a server gave; empty at the end. Other records are passed over. */
  Optional<byte[]> page(long most) throws IOException {
    while (true) {
      String version = line(in);
      while (version.isEmpty()) {
        int next = in.read();
        if (next < 0) {
          return Optional.empty();
        }
        version = next == '\r' || next == '\n' ? "" : (char) next + line(in);
      }
      if (!version.startsWith("WARC/")) {
        throw new IOException("a record of a web archive begins with its version");
      }
      Map<String, String> head = head(in);
      long length = length(head);
      boolean page = "response".equals(head.get("warc-type")) && length <= most;
      if (!page) {
        in.skipNBytes(length);
        continue;
      }
      byte[] record = in.readNBytes((int) length);
      if (record.length < length) {
        throw new EOFException("it breaks off in the middle of a record");
      }
      Optional<byte[]> body = body(record, most);
      if (body.isPresent()) {
        return body;
      }
    }
  }

  private static long length(Map<String, String> head) throws IOException {
    try {
      return Long.parseLong(head.getOrDefault("content-length", ""));
    } catch (NumberFormatException e) {
      throw new IOException("a record of a web archive says how long it is", e);
    }
  }

  /** The page in an answer of HTTP; empty for what is no page, or an error. */
  private static Optional<byte[]> body(byte[] record, long most) throws IOException {
    InputStream in = new ByteArrayInputStream(record);
    String status = line(in);
    Map<String, String> head = head(in);
    boolean page =
        status.matches("HTTP/\\S+ 200.*") && head.getOrDefault("content-type", "").contains("html");
    if (!page) {
      return Optional.empty();
    }
    byte[] body =
        head.getOrDefault("transfer-encoding", "").contains("chunked")
            ? chunks(in)
            : in.readAllBytes();
    if (head.getOrDefault("content-encoding", "").contains("gzip")) {
      try (InputStream open = new GZIPInputStream(new ByteArrayInputStream(body))) {
        body = open.readNBytes((int) most);
      }
    }
    return Optional.of(body);
  }

  private static byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (true) {
      String size = line(in).replaceFirst(";.*", "").strip();
      if (!size.matches("[0-9A-Fa-f]{1,7}") || Integer.parseInt(size, 16) == 0) {
        return all.toByteArray();
      }
      all.write(in.readNBytes(Integer.parseInt(size, 16)));
      line(in);
    }
  }

  private static Map<String, String> head(InputStream in) throws IOException {
    Map<String, String> head = new TreeMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        head.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return head;
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n' && line.size() < LONGEST_LINE; b = in.read()) {
      line.write(b);
    }
    return line.toString(StandardCharsets.UTF_8).strip();
  }
}
