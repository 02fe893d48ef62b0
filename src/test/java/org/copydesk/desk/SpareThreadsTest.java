package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SpareThreadsTest {
  private static String where(SpareThreads threads) {
    return CompletableFuture.supplyAsync(() -> Thread.currentThread().getName(), threads).join();
  }

  private static String here() {
    return Thread.currentThread().getName();
  }

  @Test
  void helpWhileAProcessorIsIdle() {
    SpareThreads threads = new SpareThreads(2);
    assertThat(where(threads)).isEqualTo("copydesk-aside");
    assertThat(threads.reading(() -> where(threads))).isEqualTo("copydesk-aside");
  }

  @Test
  void leaveAStoryToItsOwnThreadWhileAllProcessorsRead() {
    SpareThreads threads = new SpareThreads(2);
    String alone = threads.reading(() -> threads.reading(() -> where(threads)));
    assertThat(alone).isEqualTo(here());
    assertThat(threads.reading(() -> where(threads))).isEqualTo("copydesk-aside");
  }

  @Test
  void helpAgainAfterAStoryThatFailed() {
    SpareThreads threads = new SpareThreads(1);
    try {
      threads.reading(
          () -> {
            throw new IllegalStateException("a rule failed");
          });
    } catch (IllegalStateException e) {
      assertThat(where(threads)).isEqualTo("copydesk-aside");
      return;
    }
    throw new AssertionError("nothing was thrown");
  }

  @Test
  void noneDoNothingBeside() {
    assertThat(where(SpareThreads.NONE)).isEqualTo(here());
  }
}
