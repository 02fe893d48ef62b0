package org.copydesk.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class ParserWeightsTest {
  private static final long FEATURE = 0x1234_5678_9abc_def0L;

  @Test
  void hearsBothOfTwoFeaturesThatAreToldByTheSameBits() throws IOException {
    ParserWeights.Builder builder = new ParserWeights.Builder();
    builder.add(FEATURE, 1, 60);
    builder.add(FEATURE ^ 1, 1, -82);
    builder.add(FEATURE ^ 1, 3, 50);
    builder.add(FEATURE ^ 1L << 40, 2, 7);

    assertThat(scores(builder, FEATURE)).containsExactly(0, -22, 0, 50);
    assertThat(scores(builder, FEATURE ^ 1L << 40)).containsExactly(0, 0, 7, 0);
  }

  @Test
  void keepsNothingOfWhatSaysNothingAndBoundsTheRest() throws IOException {
    ParserWeights.Builder builder = new ParserWeights.Builder();
    builder.add(FEATURE, 0, 0);
    builder.add(FEATURE, 1, 40_000);

    assertThat(scores(builder, FEATURE)).containsExactly(0, Short.MAX_VALUE, 0, 0);
  }

  private static float[] scores(ParserWeights.Builder builder, long feature) throws IOException {
    float[] scores = new float[4];
    ParserWeights.in(ByteBuffer.wrap(builder.build().file()))
        .score(new long[] {feature}, 1, scores);
    return scores;
  }
}
