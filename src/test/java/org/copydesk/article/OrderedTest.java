package org.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderedTest {
  @Test
  void findsTheFirstPlaceOfEverySize() {
    for (int size = 0; size < 20; size++) {
      for (int first = 0; first <= size; first++) {
        int wanted = first;
        assertThat(Ordered.first(size, i -> i >= wanted)).isEqualTo(first);
      }
    }
  }
}
