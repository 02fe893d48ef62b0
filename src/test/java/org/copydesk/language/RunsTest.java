package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.copydesk.language.Runs.Kind;
import org.copydesk.language.prepared.Values;
import org.junit.jupiter.api.Test;

class RunsTest {
  private static double lead(String sentence, int at, String other, String written) {
    return Runs.shipped().place(List.of(sentence.split(" ")), at).lead(other, written);
  }

  @Test
  void theUsualWordLeads() {
    assertThat(lead("the school principle said no .", 2, "principal", "principle")).isPositive();
    assertThat(lead("it is a guiding principle of ours .", 4, "principal", "principle"))
        .isNegative();
  }

  @Test
  void marksWithinASentenceDoNotCountAndItsEdgesDo() {
    double bare = lead("in the event their plan failed .", 3, "there", "their");
    assertThat(lead("in the event , their plan failed .", 4, "there", "their")).isEqualTo(bare);
    assertThat(lead("their plan failed", 0, "there", "their"))
        .isEqualTo(lead("yes . their plan failed .", 2, "there", "their"));
  }

  @Test
  void anEndingBelongsToTheWordBefore() {
    assertThat(lead("they did n't no it .", 3, "know", "no")).isPositive();
    assertThat(lead("they do no 's work .", 2, "know", "no"))
        .isEqualTo(lead("they do no zzyzx .", 2, "know", "no"));
  }

  @Test
  void ofWordsThatAreInNoRunNothingIsKnown() {
    assertThat(lead("the zzyzx stood here .", 1, "house", "zzyzx")).isZero();
  }

  @Test
  void aKeyWithoutANumberHasNone() {
    long key = Runs.key(Kind.BEFORE, List.of("a", "word"));
    Values values = Values.of(Map.of(key, (byte) -7));
    assertThat(values.get(key)).isEqualTo(-7);
    assertThat(values.get(Runs.key(Kind.AFTER, List.of("a", "word")))).isZero();
    assertThat(Values.of(values.directory(), values.entries()).get(key)).isEqualTo(-7);
  }
}
