package org.copydesk.cli;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.copydesk.desk.Shift;

/**
 * Threads for what can be done beside the main one: of the two processors that most machines have
 * at least, a single story would leave one idle.
 */
final class Aside implements Executor {
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
    return Shift.thread(task, "copydesk-aside");
  }
}
