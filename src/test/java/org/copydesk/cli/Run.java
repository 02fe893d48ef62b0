package org.copydesk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** A command run in this process: what it printed and how it ended. */
record Run(int status, String out, String err) {
  /** Runs a command with nothing on standard input. */
  static Run of(Object... args) {
    return withInput("", args);
  }

  /** Runs a command with nothing on standard input, a person looking at its output. */
  static Run atTerminal(Object... args) {
    return run("", true, args);
  }

  /** Runs a command at a terminal, a person answering its questions with {@code lines}. */
  static Run answering(String lines, Object... args) {
    return run(lines, true, args);
  }

  /** Runs a command with {@code input} on standard input, nobody looking. */
  static Run withInput(String input, Object... args) {
    return run(input, false, args);
  }

  private static Run run(String input, boolean looking, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            Console.writer(err),
            Map.of(),
            looking,
            false);
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int status = Main.run(words, console);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
