package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.copydesk.faults.Faults;
import org.copydesk.faults.SoundCopy;
import org.junit.jupiter.api.Test;

/** Faults made in sound copy are found, kind by kind, and the copy without them is left alone. */
class FaultsFoundTest {
  /** The least share that must be found of each kind. */
  private static final Map<String, Double> FLOORS =
      Map.of(
          "agreement", 0.80,
          "verb form", 0.80,
          "confusion", 0.70,
          "capitals", 0.95,
          "speech", 0.90,
          "consistency", 0.90);

  @Test
  void mostFaultsOfEachKindAreFound() throws IOException {
    FaultScore score = FaultScore.of(Faults.in(SoundCopy.paragraphs(), Faults.SEED, 8, 100));
    FLOORS.forEach(
        (kind, floor) ->
            assertThat(score.recall(kind))
                .as("%s: missed %s", kind, missed(score, kind))
                .isGreaterThanOrEqualTo(floor));
  }

  @Test
  void soundCopyIsLeftAlone() throws IOException {
    assertThat(FaultScore.falseAlarms(SoundCopy.paragraphs())).isEmpty();
  }

  private static List<String> missed(FaultScore score, String kind) {
    return score.missed().stream()
        .filter(fault -> fault.kind().equals(kind))
        .map(fault -> fault.shown())
        .toList();
  }
}
