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
          .containsExactly(new RuleFare("dates/tense", 2, 0, Map.of("a quote", 1)));
      assertThat(decisions.kept("a.txt", "dates/tense", "2")).contains("a quote");
      assertThat(decisions.kept("a.txt", "dates/tense", "1")).isEmpty();
      assertThat(decisions.kept("b.txt", "dates/tense", "2")).isEmpty();
    }
  }

  @Test
  void aRuleIsNoisyWhenItIsShownOftenAndSeldomAccepted() {
    assertThat(new RuleFare("a/b", 20, 5, Map.of()).noisy()).isTrue();
    assertThat(new RuleFare("a/b", 20, 6, Map.of()).noisy()).isFalse();
    assertThat(new RuleFare("a/b", 19, 0, Map.of()).noisy()).isFalse();
  }

  @Test
  void aFindingKeepsItsReasonWhenTheSentenceAroundItChanges() {
    try (Decisions decisions = Decisions.inMemory()) {
      decisions.add(
          List.of(
              about("1", Kind.SHOWN, ""),
              about("1", Kind.KEPT, "a quote"),
              about("2", Kind.MOVED, "1")));
      assertThat(decisions.origin("a.txt", "dates/tense", "2")).isEqualTo("1");
      assertThat(decisions.origin("a.txt", "dates/tense", "3")).isEqualTo("3");
      assertThat(decisions.origin("b.txt", "dates/tense", "2")).isEqualTo("2");
      assertThat(decisions.kept("a.txt", "dates/tense", "2")).contains("a quote");
      decisions.add(List.of(about("1", Kind.UNDONE, "")));
      assertThat(decisions.kept("a.txt", "dates/tense", "2")).isEmpty();
    }
  }

  @Test
  void countsWhatWasAcceptedAndWhatWasNeverShown() {
    try (Decisions decisions = Decisions.inMemory()) {
      decisions.add(
          List.of(
              about("1", Kind.SHOWN, ""),
              about("1", Kind.ACCEPTED, ""),
              about("2", Kind.SHOWN, ""),
              about("2", Kind.ACCEPTED, ""),
              new Decision("Ann", "a.txt", "names/variant", "w", "3", Kind.KEPT, "so", "1"),
              new Decision("Ann", "b.txt", "names/variant", "w", "3", Kind.KEPT, "so", "1")));
      assertThat(decisions.standings())
          .containsExactly(
              new RuleFare("dates/tense", 2, 2, Map.of()),
              new RuleFare("names/variant", 0, 0, Map.of("so", 2)));
    }
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
