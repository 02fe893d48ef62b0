package org.copydesk.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Tells a reader that has gone from other failures to write. */
final class PipeStream extends FilterOutputStream {
  PipeStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int value) throws IOException {
    try {
      out.write(value);
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw told(e);
    }
  }

  private static IOException told(IOException e) {
    String message = String.valueOf(e.getMessage());
    boolean gone = message.contains("Broken pipe") || message.contains("pipe is being closed");
    return gone ? new BrokenPipeException(e) : e;
  }
}
