package org.copydesk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RotaTest {
  @Test
  void shortTextsPassLongOnes() {
    List<String> done = new CopyOnWriteArrayList<>();
    CountDownLatch begun = new CountDownLatch(1);
    try (Rota rota = new Rota(1, 10)) {
      rota.offer(() -> await(begun), false);
      rota.offer(() -> done.add("long"), true);
      rota.offer(() -> done.add("short"), false);
      begun.countDown();
    }
    assertThat(done).containsExactly("short", "long");
  }

  @Test
  void longTextsLeaveAThreadFree() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    try (Rota rota = new Rota(2, 10)) {
      rota.offer(() -> await(end), true);
      rota.offer(() -> await(end), true);
      rota.offer(answered::countDown, false);
      assertThat(answered.await(5, TimeUnit.SECONDS)).isTrue();
      end.countDown();
    }
  }

  @Test
  void shortTextsDoNotKeepALongOneWaitingForEver() {
    List<String> done = new CopyOnWriteArrayList<>();
    CountDownLatch begun = new CountDownLatch(1);
    try (Rota rota = new Rota(1, 100)) {
      rota.offer(() -> await(begun), false);
      rota.offer(() -> done.add("long"), true);
      for (int i = 0; i < 30; i++) {
        rota.offer(() -> done.add("short"), false);
      }
      begun.countDown();
    }
    assertThat(done.indexOf("long")).isBetween(1, 10);
  }

  @Test
  void refusesWhatThereIsNoRoomFor() {
    CountDownLatch begun = new CountDownLatch(1);
    try (Rota rota = new Rota(1, 2)) {
      rota.offer(() -> await(begun), false);
      while (rota.running() == 0) {
        Thread.onSpinWait();
      }
      assertThat(rota.offer(() -> {}, false)).isTrue();
      assertThat(rota.offer(() -> {}, true)).isTrue();
      assertThat(rota.offer(() -> {}, false)).isFalse();
      begun.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
