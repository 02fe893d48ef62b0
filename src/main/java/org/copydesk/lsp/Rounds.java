package org.copydesk.lsp;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Has stories checked: each by one thread at a time, a while after the last key, and always once
 * more when it was changed in between, so that what stands on the page in the end was checked.
 */
final class Rounds implements AutoCloseable {
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(daemon("copydesk-clock"));
  private final ExecutorService checkers =
      Executors.newFixedThreadPool(
          Math.max(1, Runtime.getRuntime().availableProcessors()), daemon("copydesk-check"));
  private final Consumer<OpenStory> check;
  private final Map<OpenStory, Turn> turns = new HashMap<>();

  /** Rounds in which {@code check} checks a story and hands on what it finds. */
  Rounds(Consumer<OpenStory> check) {
    this.check = check;
  }

  private static final class Turn {
    private ScheduledFuture<?> due;
    private boolean running;
    private boolean again;
  }

  /** Has {@code story} checked once it has been let alone for {@code millis}. */
  synchronized void ask(OpenStory story, long millis) {
    if (clock.isShutdown()) {
      return;
    }
    Turn turn = turns.computeIfAbsent(story, s -> new Turn());
    if (turn.due != null) {
      turn.due.cancel(false);
    }
    turn.due = clock.schedule(() -> begin(story), millis, TimeUnit.MILLISECONDS);
  }

  /** Forgets a story that was closed. */
  synchronized void drop(OpenStory story) {
    Turn turn = turns.remove(story);
    if (turn != null && turn.due != null) {
      turn.due.cancel(false);
    }
  }

  private synchronized void begin(OpenStory story) {
    Turn turn = turns.get(story);
    if (turn == null || checkers.isShutdown()) {
      return;
    }
    turn.due = null;
    if (turn.running) {
      turn.again = true;
      return;
    }
    turn.running = true;
    checkers.execute(() -> run(story));
  }

  private void run(OpenStory story) {
    try {
      check.accept(story);
    } finally {
      ended(story);
    }
  }

  private synchronized void ended(OpenStory story) {
    Turn turn = turns.get(story);
    if (turn == null) {
      return;
    }
    turn.running = false;
    if (turn.again) {
      turn.again = false;
      begin(story);
    }
  }

  @Override
  public synchronized void close() {
    clock.shutdownNow();
    // Not interrupted: a thread that is writing to the client must end its sentence.
    checkers.shutdown();
    turns.clear();
  }

  private static ThreadFactory daemon(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
