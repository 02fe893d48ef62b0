package org.copydesk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import org.copydesk.desk.SpareThreads;
import org.copydesk.language.Analyst;

/** The entry point. */
public final class Main {
  /** The status when the tool or its use failed. */
  static final int FAILED = 2;

  private Main() {}

  /**
   * Runs a command and exits with its status: 0 sound, 1 findings, 2 the tool or its use failed.
   */
  public static void main(String[] args) {
    if (CopydeskCommand.reads(args) && Runtime.getRuntime().availableProcessors() > 1) {
      SpareThreads.begin(Analyst::getReady);
    }
    boolean terminal = System.console() != null;
    Console console =
        new Console(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            Console.writer(new FileOutputStream(FileDescriptor.err)),
            System.getenv(),
            looking("copydesk.stdout.terminal", terminal),
            looking("copydesk.stderr.terminal", terminal));
    System.exit(run(args, console));
  }

  /** Runs a command with the given streams, nobody looking. Returns its exit status. */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return run(args, Console.plain(in, out, err));
  }

  static int run(String[] args, Console console) {
    try {
      return CopydeskCommand.execute(console, args);
    } catch (OutOfMemoryError e) {
      console.say("out of memory; give Java more: COPYDESK_JAVA_OPTS=-Xmx2g");
      return FAILED;
    } finally {
      console.err().flush();
    }
  }

  private static boolean looking(String property, boolean otherwise) {
    String said = System.getProperty(property);
    return said == null ? otherwise : Boolean.parseBoolean(said);
  }
}
