package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.copydesk.desk.Decisions.Decision;
import org.copydesk.desk.Decisions.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
  @TempDir Path folder;

  private static Decision about(String print, Kind kind, String reason) {
    return new Decision("Ann", "a.txt", "dates/tense", "said", print, kind, reason, "1");
  }

  @Test
  void countsTheLastDecisionOnEachFinding() {
    try (Decisions decisions = Decisions.inMemory()) {
      decisions.add(
          List.of(
              about("1", Kind.SHOWN, ""),
              about("1", Kind.SHOWN, ""),
              about("2", Kind.SHOWN, ""),
              about("1", Kind.ACCEPTED, ""),
              about("1", Kind.UNDONE, ""),
              about("2", Kind.KEPT, "a quote")));
      assertThat(decisions.standings())
          .containsExactly(new Standing("dates/tense", 2, 0, Map.of("a quote", 1)));
      assertThat(decisions.kept("a.txt", "dates/tense", "2")).contains("a quote");
      assertThat(decisions.kept("a.txt", "dates/tense", "1")).isEmpty();
      assertThat(decisions.kept("b.txt", "dates/tense", "2")).isEmpty();
    }
  }

  @Test
  void aRuleIsNoisyWhenItIsShownOftenAndSeldomAccepted() {
    assertThat(new Standing("a/b", 20, 5, Map.of()).noisy()).isTrue();
    assertThat(new Standing("a/b", 20, 6, Map.of()).noisy()).isFalse();
    assertThat(new Standing("a/b", 19, 0, Map.of()).noisy()).isFalse();
  }

  @Test
  void keepsWordsFromOneRunToTheNext() {
    Path file = folder.resolve("decisions.db");
    try (Decisions decisions = Decisions.in(file)) {
      decisions.add(
          List.of(
              new Decision("Ann", "", "", "Zork", "", Kind.WORD, "", "1"),
              new Decision("Ann", "", "", "Blip", "", Kind.WORD, "", "1"),
              new Decision("Ann", "", "", "Blip", "", Kind.UNWORD, "", "1")));
    }
    try (Decisions decisions = Decisions.in(file)) {
      assertThat(decisions.words()).containsExactly("Zork");
    }
  }

  @Test
  void nothingIsChangedOrDeleted() throws Exception {
    Path file = folder.resolve("decisions.db");
    try (Decisions decisions = Decisions.in(file)) {
      decisions.add(List.of(about("1", Kind.ACCEPTED, "")));
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("DELETE FROM decision"))
          .hasMessageContaining("never deleted");
      assertThatThrownBy(() -> statement.execute("UPDATE decision SET kind = 'KEPT'"))
          .hasMessageContaining("never changed");
    }
  }

  @Test
  void namesAFileThatIsNoFileOfDecisions() throws Exception {
    Path file = Files.writeString(folder.resolve("notes.txt"), "These are notes.\n".repeat(100));
    assertThatThrownBy(() -> Decisions.in(file))
        .isInstanceOf(Decisions.DecisionsException.class)
        .hasMessageContaining("notes.txt");
  }
}
