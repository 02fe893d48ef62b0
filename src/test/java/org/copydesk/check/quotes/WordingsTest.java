package org.copydesk.check.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordingsTest {
  /** The textbook's way, word by word. */
  private static int slowly(List<String> a, List<String> b) {
    int[][] table = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int k = 1; k <= b.size(); k++) {
        table[i][k] =
            a.get(i - 1).equals(b.get(k - 1))
                ? table[i - 1][k - 1] + 1
                : Math.max(table[i - 1][k], table[i][k - 1]);
      }
    }
    return table[a.size()][b.size()];
  }

  private static List<String> words(Random random, int most, int different) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(most); i >= 0; i--) {
      words.add("w" + random.nextInt(different));
    }
    return words;
  }

  @Test
  void theLongestSequenceBothHave() {
    Random random = new Random(11);
    for (int n = 0; n < 2000; n++) {
      int most = n % 3 == 0 ? 200 : 12;
      List<String> a = words(random, most, 2 + random.nextInt(30));
      List<String> b = words(random, most, 2 + random.nextInt(30));
      Wordings one = new Wordings(a);
      assertThat(one.common(new Wordings(b))).as("%s %s", a, b).isEqualTo(slowly(a, b));
      assertThat(one.commonAtMost(new Wordings(b))).isGreaterThanOrEqualTo(slowly(a, b));
    }
  }
}
