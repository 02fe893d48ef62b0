package org.copydesk.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.word.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the noun before the verb in braces can be nothing but its subject. */
class ListedClauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // One clause after another, the last joined or not
        "Ticket sales are down, costs are up, and the theatre {are} closing. | true",
        "The pumps are empty, the queues are long and petrol {are} rationed. | false",
        "The port is busy, fuel {are} scarce. | true",
        "The port is busy, but fuel {are} scarce. | true",
        "The ports may close, fuel {are} scarce. | true",
        "The farm sells milk, bread {are} scarce. | true",
        "The farm has milk, bread {are} scarce. | true",
        "The farm sold its milk, bread {are} scarce. | false",
        "Milk, bread {are} scarce. | false",
        "The port that is busy, fuel {are} scarce. | false",
        "The port which is busy, fuel {are} scarce. | false",
        "It is shut: the port is busy, fuel {are} scarce. | true",
        "The port is busy: in Hull, fuel {are} scarce. | false",
        // What is said of it
        "The port is busy, fuel {are} running low. | true",
        "The port is busy, fuel {are} rationed. | true",
        "The port is busy, fuel {are} a worry. | false",
        "The port is busy, fuel {are} | false",
        "The port is busy, fuel {cost} more. | false",
        // The noun
        "The port is busy, wages {is} low. | true",
        "The port is busy, half {are} empty. | false",
        "The port is busy, Barclays {are} shut. | false",
        "The port is busy, fuel now {are} scarce. | true",
        "The port is busy, fuel in Hull {are} scarce. | false",
        // What may be supposed
        "They wish the port was busy, fuel {were} scarce. | false",
        "Fuel {are} scarce. | false",
      })
  void holds(String marked, boolean holds) {
    MarkedCopy copy = MarkedCopy.of(marked);
    List<Token> tokens = copy.tokens();
    int subject = copy.place() - 1;
    while (tokens.get(subject).tag().isAdverb()) {
      subject--;
    }
    assertThat(ListedClause.holds(tokens, subject, copy.place())).isEqualTo(holds);
  }

  @Test
  void aSubjectAfterTheVerbIsNone() {
    List<Token> tokens = MarkedCopy.of("The port is busy, {are} boats sold.").tokens();
    assertThat(ListedClause.holds(tokens, 6, 5)).isFalse();
  }
}
