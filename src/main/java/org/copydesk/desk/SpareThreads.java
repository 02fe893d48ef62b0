package org.copydesk.desk;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Threads for what can be done beside the one that reads a story: of the two processors that most
 * machines have at least, a single story would leave one idle. While as many stories are read as
 * there are processors, there is nothing to spare, and each is read by its own thread alone. Safe
 * for several threads.
 */
public final class SpareThreads implements Executor {
  /** None: everything is done by whoever asks for it. */
  public static final SpareThreads NONE = new SpareThreads(0);

  private final Executor threads = Executors.newCachedThreadPool(SpareThreads::thread);
  private final int processors;
  private final AtomicInteger reading = new AtomicInteger();

  /** Threads that help while fewer than {@code processors} stories are read. */
  public SpareThreads(int processors) {
    this.processors = processors;
  }

  /** Has {@code task} done beside the thread that asks if a processor is idle, and by it if not. */
  @Override
  public void execute(Runnable task) {
    if (reading.get() < processors) {
      threads.execute(task);
    } else {
      task.run();
    }
  }

  /** What {@code story} gives, which is the reading of one. */
  <T> T reading(Supplier<T> story) {
    reading.incrementAndGet();
    try {
      return story.get();
    } finally {
      reading.decrementAndGet();
    }
  }

  /**
   * Begins {@code task}, which only makes ready what is needed later: should it fail, the one who
   * needs it will see.
   */
  public static void begin(Runnable task) {
    Thread thread = thread(task);
    thread.setUncaughtExceptionHandler((failed, why) -> {});
    thread.start();
  }

  private static Thread thread(Runnable task) {
    return Shift.thread(task, "copydesk-aside");
  }
}
