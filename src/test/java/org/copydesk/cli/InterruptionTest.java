package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterruptionTest {
  @Test
  void beginsNothingOnceAskedToEndAndLetsTheRunFinish() throws InterruptedException {
    List<Integer> done = new ArrayList<>();
    Thread end;
    try (Interruption interruption = Interruption.heeded()) {
      Iterator<Integer> tasks = interruption.until(List.of(1, 2, 3, 4).iterator());
      done.add(tasks.next());
      end = new Thread(interruption::end);
      end.start();
      while (!interruption.asked()) {
        Thread.onSpinWait();
      }
      tasks.forEachRemaining(done::add);
      assertThat(end.isAlive()).isTrue();
    }
    end.join();
    assertThat(done).containsExactly(1);
  }
}
