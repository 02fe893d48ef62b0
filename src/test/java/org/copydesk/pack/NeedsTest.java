package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What parts of an expression need, alone and together. */
class NeedsTest {
  private static List<Needle> clause(String... texts) {
    return Arrays.stream(texts).map(text -> new Needle(text, false, false)).toList();
  }

  private static Needs of(String text) {
    return Needs.of(new Needle(text, false, false));
  }

  @Test
  void theMostTellingComesFirstAndTheFifthIsLeftOut() {
    List<Needle> weak = clause("ab");
    List<Needle> either = clause("abcd", "ab");
    List<Needle> strong = clause("abcd");
    List<Needle> two = clause("abc", "abcdef");
    List<Needle> longest = clause("abcde");
    assertThat(new Needs(List.of(either, weak, two, strong, longest), List.of()).clauses())
        .containsExactly(longest, strong, two, weak);
    assertThat(new Needs(List.of(either, two, strong, longest), List.of()).clauses())
        .containsExactly(longest, strong, two, either);
  }

  @Test
  void whatEveryPageHasIsNotNeeded() {
    assertThat(
            new Needs(List.of(clause("a", "abc"), clause(" "), clause("%")), List.of()).clauses())
        .containsExactly(clause("%"));
  }

  @Test
  void oneOfTwoPartsNeedsOneOfTheirFirstClauses() {
    assertThat(of("ab").or(of("cd")).or(of("ab")).clauses()).containsExactly(clause("ab", "cd"));
    assertThat(of("ab").or(Needs.NOTHING)).isEqualTo(Needs.NOTHING);
    assertThat(Needs.NOTHING.or(of("ab"))).isEqualTo(Needs.NOTHING);
  }

  @Test
  void onlyWhatStandsAtTheEndIsClosed() {
    Needle closed = new Needle("cd", false, true);
    assertThat(of("cd").closed().clauses()).containsExactly(List.of(closed));
    assertThat(of("ab").and(of("cd")).closed().clauses())
        .containsExactly(List.of(closed), clause("ab"));
    assertThat(of("ab").or(of("cd")).closed().clauses())
        .containsExactly(List.of(new Needle("ab", false, true), closed));
    assertThat(of("ab").or(of("cd").inside()).closed().clauses())
        .containsExactly(clause("ab", "cd"));
    assertThat(of("cd").inside().closed().clauses()).containsExactly(clause("cd"));
    assertThat(of("cd").closed().closed()).isEqualTo(of("cd").closed());
  }

  @Test
  void anywhereMeansInsideWordsToo() {
    Needs word = Needs.of(new Needle("ab", true, true));
    assertThat(word.anywhere()).isEqualTo(Needs.oneOf(clause("ab")));
    assertThat(word.anywhere().last()).isEmpty();
  }
}
