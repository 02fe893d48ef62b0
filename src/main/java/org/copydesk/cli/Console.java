package org.copydesk.cli;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.copydesk.report.Palette;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out standard output; failures to write are seen
 * @param err standard error
 * @param env the environment
 * @param outIsTerminal whether a person is looking at standard output
 * @param errIsTerminal whether a person is looking at standard error
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    Map<String, String> env,
    boolean outIsTerminal,
    boolean errIsTerminal) {
  /** The folder commands are run in, whose settings hold where there is no story. */
  static final Path HERE = Path.of("");

  private static final int WIDTH = 80;

  /** A console of plain streams, as a test or a pipe has. */
  static Console plain(InputStream in, OutputStream out, OutputStream err) {
    return new Console(in, out, writer(err), System.getenv(), false, false);
  }

  /** Standard output; a reader that has gone is told by {@link BrokenPipeException}. */
  OutputStream pipe() {
    return new PipeStream(out);
  }

  /** Text for standard output, told of a reader that has gone as {@link #pipe} is. */
  Writer writer() {
    return new BufferedWriter(new OutputStreamWriter(pipe(), StandardCharsets.UTF_8));
  }

  /** The same, with standard error in the place of standard output. */
  Console aside() {
    return new Console(in, errors(), err, env, errIsTerminal, errIsTerminal);
  }

  /** Standard error as bytes; text in UTF-8. */
  OutputStream errors() {
    return new OutputStream() {
      @Override
      public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int count) {
        err.write(new String(bytes, from, count, StandardCharsets.UTF_8));
      }

      @Override
      public void flush() {
        err.flush();
      }
    };
  }

  static PrintWriter writer(OutputStream out) {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  /** Whether colours are wanted: {@code choice} is auto, always or never. */
  Palette palette(String choice) {
    boolean colour =
        switch (choice) {
          case "always" -> true;
          case "never" -> false;
          default -> wantsColour();
        };
    return colour ? Palette.COLOUR : Palette.PLAIN;
  }

  // https://no-color.org and https://bixense.com/clicolors
  private boolean wantsColour() {
    if (!env.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    String force = env.getOrDefault("CLICOLOR_FORCE", "");
    if (!force.isEmpty() && !force.equals("0")) {
      return true;
    }
    return outIsTerminal && !"0".equals(env.get("CLICOLOR")) && !"dumb".equals(env.get("TERM"));
  }

  /** The terminal's width in characters, as the launcher or the shell says; 80 when nobody does. */
  int width() {
    String launcher = outIsTerminal ? System.getProperty("copydesk.columns", "") : "";
    String said = launcher.isEmpty() ? env.getOrDefault("COLUMNS", "" + WIDTH) : launcher;
    try {
      return Integer.parseInt(said.strip());
    } catch (NumberFormatException e) {
      return WIDTH;
    }
  }

  /** Says something to the person, on standard error. */
  void say(String message) {
    err.println("copydesk: " + message);
  }
}
