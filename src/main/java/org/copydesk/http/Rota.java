package org.copydesk.http;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Who works when: a few threads, a queue of a fixed length, and short texts before long ones. Long
 * texts never take every thread, and never wait behind short ones for ever.
 */
final class Rota implements AutoCloseable {
  /** Every so many tasks the one that has waited longest goes first, however long it is. */
  private static final int TURN = 8;

  private final int room;
  private final int longAtOnce;
  private final Deque<Runnable> brief = new ArrayDeque<>();
  private final Deque<Runnable> lengthy = new ArrayDeque<>();
  private final List<Thread> threads = new ArrayList<>();
  private int longRunning;
  private int running;
  private int sinceLong;
  private boolean closed;
  private boolean asked;

  /**
   * A rota that has begun.
   *
   * @param workers how many tasks run at once
   * @param room how many may wait
   */
  Rota(int workers, int room) {
    this.room = room;
    this.longAtOnce = Math.max(1, workers - 1);
    for (int i = 1; i <= workers; i++) {
      Thread thread = new Thread(this::work, "copydesk-checker-" + i);
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
  }

  /** Has {@code task} done in its turn; false when too many wait already. */
  synchronized boolean offer(Runnable task, boolean isLong) {
    asked = true;
    if (closed || waiting() >= room) {
      return false;
    }
    (isLong ? lengthy : brief).add(task);
    notifyAll();
    return true;
  }

  /** Whether it was ever given a task, or told that there will be none. */
  synchronized boolean asked() {
    return asked || closed;
  }

  /** How many tasks wait. */
  synchronized int waiting() {
    return brief.size() + lengthy.size();
  }

  /** How many tasks run. */
  synchronized int running() {
    return running;
  }

  private void work() {
    while (true) {
      boolean isLong;
      Runnable task;
      synchronized (this) {
        while (!longMay() && brief.isEmpty()) {
          if (closed && lengthy.isEmpty()) {
            return;
          }
          try {
            wait();
          } catch (InterruptedException e) {
            return;
          }
        }
        isLong = longMay() && (brief.isEmpty() || sinceLong >= TURN);
        task = (isLong ? lengthy : brief).remove();
        sinceLong = isLong || lengthy.isEmpty() ? 0 : sinceLong + 1;
        longRunning += isLong ? 1 : 0;
        running++;
      }
      try {
        task.run();
      } finally {
        synchronized (this) {
          longRunning -= isLong ? 1 : 0;
          running--;
          notifyAll();
        }
      }
    }
  }

  private boolean longMay() {
    return !lengthy.isEmpty() && longRunning < longAtOnce;
  }

  /** Takes no more tasks, and waits until those that were taken are done. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
