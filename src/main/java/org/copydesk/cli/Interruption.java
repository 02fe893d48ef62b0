package org.copydesk.cli;

import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a run cleanly when somebody presses Ctrl-C or the machine asks it to end: no further story
 * is begun, and what was done so far is reported as a whole.
 */
final class Interruption implements AutoCloseable {
  private static final long GRACE = 20;

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "copydesk-end");
  private volatile boolean asked;

  private Interruption() {}

  /** Heeds the wish to end from now on until it is closed. */
  static Interruption heeded() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Whether somebody has asked the run to end. */
  boolean asked() {
    return asked;
  }

  /** {@code tasks}, of which none is left once somebody has asked to end. */
  <T> Iterator<T> until(Iterator<T> tasks) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !asked && tasks.hasNext();
      }

      @Override
      public T next() {
        return tasks.next();
      }
    };
  }

  /** Asks the run to end, and gives it time to write its report. */
  void end() {
    asked = true;
    try {
      finished.await(GRACE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    finished.countDown();
    if (!asked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // It is running just now, and ends at once.
      }
    }
  }
}
