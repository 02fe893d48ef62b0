package org.copydesk.cli;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Threads for what can be done beside the main one: of the two processors that most machines have
 * at least, a single story would leave one idle.
 */
final class Aside implements Executor {
  /** Deep enough for LanguageTool's expressions over long sentences, as in {@code desk.Shift}. */
  private static final long STACK = 16L << 20;

  private final Executor threads = Executors.newCachedThreadPool(Aside::thread);

  @Override
  public void execute(Runnable task) {
    threads.execute(task);
  }

  /**
   * Begins {@code task}, which only makes ready what is needed later: should it fail, the one who
   * needs it will see.
   */
  static void begin(Runnable task) {
    Thread thread = thread(task);
    thread.setUncaughtExceptionHandler((failed, why) -> {});
    thread.start();
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(null, task, "copydesk-aside", STACK);
    thread.setDaemon(true);
    return thread;
  }
}
