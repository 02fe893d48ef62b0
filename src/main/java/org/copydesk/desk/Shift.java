package org.copydesk.desk;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works through many stories on several threads and hands them back in the order given. Only a few
 * stories a thread are held at once, however many there are.
 */
public final class Shift {
  private static final int AHEAD = 8;
  private static final long STACK = 16L << 20;

  private final int jobs;

  /** Takes what is handed back. */
  @FunctionalInterface
  public interface Out<T> {
    /** Takes one result, in the order of the tasks. */
    void take(T result) throws IOException;
  }

  /** A shift of {@code jobs} threads, at least 1. */
  public Shift(int jobs) {
    if (jobs < 1) {
      throw new IllegalArgumentException("a shift needs at least one thread, not " + jobs);
    }
    this.jobs = jobs;
  }

  /**
   * A thread for work on stories, which ends with the program, deep enough for the regular
   * expressions of rules over long copy.
   */
  public static Thread thread(Runnable task, String name) {
    Thread thread = new Thread(null, task, name, STACK);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Does every task and hands the results to {@code out} on the calling thread. When {@code out} or
   * a task fails, no further task is begun.
   *
   * @throws IOException when {@code out} throws it
   */
  public <T> void work(Iterator<? extends Callable<T>> tasks, Out<T> out) throws IOException {
    if (jobs == 1) {
      while (tasks.hasNext()) {
        out.take(call(tasks.next()));
      }
      return;
    }
    ExecutorService threads =
        Executors.newFixedThreadPool(jobs, task -> thread(task, "copydesk-story"));
    try {
      Deque<Future<T>> waiting = new ArrayDeque<>();
      while (tasks.hasNext() || !waiting.isEmpty()) {
        while (tasks.hasNext() && waiting.size() < jobs * AHEAD) {
          waiting.add(threads.submit(tasks.next()));
        }
        out.take(result(waiting.remove()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> T call(Callable<T> task) {
    try {
      return task.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
