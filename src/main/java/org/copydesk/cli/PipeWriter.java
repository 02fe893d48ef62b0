package org.copydesk.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;

/** Tells a reader that has gone from other failures to write. */
final class PipeWriter extends BufferedWriter {
  PipeWriter(Writer out) {
    super(out);
  }

  @Override
  public void flush() throws IOException {
    try {
      super.flush();
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void write(String words, int from, int length) throws IOException {
    try {
      super.write(words, from, length);
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void write(char[] words, int from, int length) throws IOException {
    try {
      super.write(words, from, length);
    } catch (IOException e) {
      throw told(e);
    }
  }

  private static IOException told(IOException e) {
    String message = String.valueOf(e.getMessage());
    boolean gone = message.contains("Broken pipe") || message.contains("pipe is being closed");
    return gone && !(e instanceof BrokenPipeException) ? new BrokenPipeException(e) : e;
  }
}
