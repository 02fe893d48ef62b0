package org.copydesk.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.syntax.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which noun the pronoun in braces tells, where the parse has put its clause elsewhere. */
class RelativeVerbTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The boats {that} sank were old. | boats",
        "The boats, {which} sank, were old. | boats",
        "A nurse at the clinic, {who} was ill, left. | nurse",
        "A nurse at the clinic {who} was ill left. | nurse",
        "A nurse at the clinic, {which} was shut, left. | clinic",
        "A nurse with the doctor {who} was ill left. | doctor",
        "The door of the clinic {who} was shut fell. | clinic",
        "A nurse saw the clinic {who} was shut. | clinic",
        "The boats of Hull, {which} sank, were old. | which",
        "Hull, {which} lost, was glad. | Hull",
        "It was late, {which} hurt. | which",
        "{Who} sank it? | Who",
        "Nurse at the clinic, {who} was ill, left. | Nurse",
        "Boats {which} sank were old. | Boats",
      })
  void antecedent(String marked, String noun) {
    MarkedCopy copy = MarkedCopy.of(marked);
    Tree tree = copy.tree();
    int at = RelativeVerb.antecedent(tree, copy.place()).orElseThrow();
    assertThat(tree.token(at).text()).isEqualTo(noun);
  }
}
