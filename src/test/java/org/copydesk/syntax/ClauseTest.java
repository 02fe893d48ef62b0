package org.copydesk.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {
  private static Clause clause(String sentence, String predicate) {
    Tree tree = ParserTest.tree(sentence);
    int place = ParserTest.place(tree, predicate);
    return Clause.of(tree).stream()
        .filter(clause -> clause.predicate() == place)
        .findFirst()
        .orElseThrow(() -> new AssertionError(tree.toString()));
  }

  private static String word(Clause clause, OptionalInt place) {
    return place.isEmpty() ? "-" : clause.tree().token(place.getAsInt()).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council sold the library.|sold|council|library",
        "The library was sold by the council.|sold|library|-",
        "The firm opened a plant and closed a mine.|closed|firm|mine",
        "The mayor wants to rebuild the pier.|rebuild|mayor|pier",
        "The man who robbed the bank fled.|robbed|man|bank",
        "The treaty signed on Friday ends the war.|signed|treaty|-",
        "Ives is a nurse.|nurse|Ives|-",
      })
  void tellsWhoDoesWhat(String sentence, String predicate, String subject, String object) {
    Clause clause = clause(sentence, predicate);

    assertThat(word(clause, clause.subject())).as(clause.tree().toString()).isEqualTo(subject);
    assertThat(word(clause, clause.object())).isEqualTo(object);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge closed.|closed|PAST|false|false",
        "The bridge has closed.|closed|PRESENT|true|false",
        "The bridge will close in May.|close|FUTURE|false|false",
        "The bridge could not be closed.|closed|MODAL|false|true",
        "The ferry did not sail.|sail|PAST|false|true",
        "The bridge is closing.|closing|PRESENT|false|false",
        "The plan to close it failed.|close|NONE|false|false",
        "No ferry sailed.|sailed|PAST|false|true",
      })
  void tellsTensePerfectAndNegation(
      String sentence, String predicate, ClauseTense tense, boolean perfect, boolean negated) {
    Clause clause = clause(sentence, predicate);

    assertThat(clause.tense()).as(clause.tree().toString()).isEqualTo(tense);
    assertThat(clause.perfect()).isEqualTo(perfect);
    assertThat(clause.negated()).isEqualTo(negated);
  }

  @Test
  void tellsThePassiveWithItsAgentAndTimes() {
    Clause clause = clause("The bridge was closed on Monday by engineers.", "closed");

    assertThat(clause.passive()).isTrue();
    assertThat(word(clause, clause.agent())).isEqualTo("engineers");
    assertThat(clause.obliques())
        .extracting(Clause.Oblique::preposition)
        .containsExactly("on", "by");
    assertThat(clause("The bridge closed.", "closed").passive()).isFalse();
  }

  @Test
  void tellsModalsAndWhatIsGoingOn() {
    assertThat(clause("The strike may end soon.", "end").modal()).contains("may");
    assertThat(clause("The strike is ending.", "ending").progressive()).isTrue();
    assertThat(clause("The strike ended.", "ended").modal()).isEmpty();
    assertThat(clause("The charity set up a fund.", "set").lemma()).isEqualTo("set up");
  }

  @Test
  void tellsTheNounOfARelativeClause() {
    Clause clause = clause("The man who robbed the bank fled.", "robbed");

    assertThat(word(clause, clause.antecedent())).isEqualTo("man");
    assertThat(clause("The man fled.", "fled").antecedent()).isEmpty();
  }
}
