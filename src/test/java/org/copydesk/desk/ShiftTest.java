package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void handsBackInTheOrderGiven(int jobs) throws IOException {
    List<Integer> out = new ArrayList<>();
    List<Callable<Integer>> tasks =
        IntStream.range(0, 100)
            .<Callable<Integer>>mapToObj(
                i ->
                    () -> {
                      Thread.sleep(i % 7 == 0 ? 3 : 0);
                      return i;
                    })
            .toList();
    new Shift(jobs).work(tasks.iterator(), out::add);
    assertThat(out).containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
  }

  @Test
  void worksOnSeveralAtOnce() throws IOException {
    CountDownLatch both = new CountDownLatch(2);
    Callable<Boolean> meets =
        () -> {
          both.countDown();
          return both.await(20, TimeUnit.SECONDS);
        };
    List<Boolean> met = new ArrayList<>();
    new Shift(2).work(List.of(meets, meets).iterator(), met::add);
    assertThat(met).containsExactly(true, true);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void beginsNoMoreOnceOneHasFailed(int jobs) {
    AtomicInteger begun = new AtomicInteger();
    List<Callable<Integer>> tasks = new ArrayList<>();
    tasks.add(
        () -> {
          throw new IllegalArgumentException("a torn page");
        });
    for (int i = 0; i < 200; i++) {
      tasks.add(begun::incrementAndGet);
    }
    assertThatThrownBy(() -> new Shift(jobs).work(tasks.iterator(), done -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a torn page");
    assertThat(begun.get()).isLessThan(50);
  }

  @Test
  void aFailureOfTheOneWhoTakesEndsIt() {
    assertThatThrownBy(
            () ->
                new Shift(2)
                    .work(
                        List.<Callable<Integer>>of(() -> 1, () -> 2).iterator(),
                        done -> {
                          throw new IOException("the disk is full");
                        }))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is full");
  }

  @Test
  void needsAThread() {
    assertThatThrownBy(() -> new Shift(0)).hasMessageContaining("at least one thread");
    Thread thread = Shift.thread(() -> {}, "night");
    assertThat(thread.isDaemon()).isTrue();
    assertThat(thread.getName()).isEqualTo("night");
  }
}
