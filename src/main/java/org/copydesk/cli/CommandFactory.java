package org.copydesk.cli;

import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine;

/** Gives every command its console. */
final class CommandFactory implements CommandLine.IFactory {
  private final Console console;

  /** A factory for looking at the commands without running them, as the manual's generator does. */
  CommandFactory() {
    this(
        Console.plain(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream()));
  }

  CommandFactory(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    try {
      return type.cast(type.getDeclaredConstructor(Console.class).newInstance(console));
    } catch (NoSuchMethodException e) {
      return CommandLine.defaultFactory().create(type);
    }
  }
}
