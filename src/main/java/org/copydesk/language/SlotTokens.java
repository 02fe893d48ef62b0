package org.copydesk.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The contractions that are taken for other words ("it's", "they're") are one token for slots. */
final class SlotTokens {
  private static final Map<String, String> ENDINGS =
      Map.of("it", "'s", "who", "'s", "they", "'re", "you", "'re", "we", "'re");

  private SlotTokens() {}

  /** Whether {@code first} and {@code second} are one: "it" and "'s". */
  static boolean join(String first, String second) {
    String ending = ENDINGS.get(first.toLowerCase(Locale.ENGLISH));
    return ending != null && ending.equalsIgnoreCase(second.replace('’', '\''));
  }

  /** {@code tokens} with such contractions put together. */
  static List<String> merged(List<String> tokens) {
    List<String> merged = new ArrayList<>();
    for (String token : tokens) {
      int last = merged.size() - 1;
      if (last >= 0 && join(merged.get(last), token)) {
        merged.set(last, merged.get(last) + token.replace('’', '\''));
      } else {
        merged.add(token);
      }
    }
    return merged;
  }
}
