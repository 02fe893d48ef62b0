package org.copydesk.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.copydesk.check.placeholders.LeakedValue;
import org.junit.jupiter.api.Test;

class WordListsTest {
  @Test
  void readsEveryLineOfAList() {
    assertThat(WordLists.of(LeakedValue.class, "takes-adjective"))
        .contains("a", "leave", "each")
        .doesNotContain("takes-adjective", "");
  }

  @Test
  void saysWhenThereIsNoSuchList() {
    assertThatThrownBy(() -> WordLists.of(LeakedValue.class, "takes"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no list “takes” beside org.copydesk.check.placeholders.LeakedValue");
  }
}
