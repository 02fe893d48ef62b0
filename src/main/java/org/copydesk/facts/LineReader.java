package org.copydesk.facts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads lines of bytes into one buffer that is used again and again. */
final class LineReader {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int end;
  private byte[] line = new byte[CHUNK];
  private int length;
  private boolean tooLong;

  LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Reads the next line; {@code false} when there is none. */
  boolean next() throws IOException {
    return read(true);
  }

  /** Passes over the next line; {@code false} when there is none. */
  boolean skip() throws IOException {
    return read(false);
  }

  private boolean read(boolean keep) throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (true) {
      if (at == end) {
        end = Math.max(0, in.read(chunk, 0, chunk.length));
        at = 0;
        if (end == 0) {
          return any;
        }
      }
      any = true;
      int stop = at;
      while (stop < end && chunk[stop] != '\n') {
        stop++;
      }
      if (keep) {
        append(at, stop);
      }
      boolean whole = stop < end;
      at = whole ? stop + 1 : stop;
      if (whole) {
        return true;
      }
    }
  }

  private void append(int from, int to) {
    int more = to - from;
    if (length + more > longest) {
      tooLong = true;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.min(longest, Math.max(length + more, line.length * 2)));
    }
    System.arraycopy(chunk, from, line, length, more);
    length += more;
  }

  /** The bytes of the line, from the first. */
  byte[] bytes() {
    return line;
  }

  /** How many of them there are without the brackets and commas of the array around. */
  int trimmed() {
    int to = length;
    while (to > 0 && isAround(line[to - 1])) {
      to--;
    }
    boolean opens = to == 1 && line[0] == '[';
    boolean closes = to == 1 && line[0] == ']';
    return opens || closes ? 0 : to;
  }

  private static boolean isAround(byte b) {
    return b == ',' || b == ' ' || b == '\r' || b == '\t';
  }

  /** Whether the line was longer than may be. */
  boolean tooLong() {
    return tooLong;
  }
}
