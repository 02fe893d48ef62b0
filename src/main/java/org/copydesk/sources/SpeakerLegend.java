package org.copydesk.sources;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom the initials of a transcript stand for, as its head says: "MP = Dr Morag Pettifer, survey
 * leader; Q = reporter", "Ana Ruiz (AR)".
 */
final class SpeakerLegend {
  private static final String NAME =
      "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Ll}{1,3}\\b)){1,7}";

  private static final Pattern KEY =
      Pattern.compile("(?<![\\p{L}\\d])(?<key>\\p{Lu}{1,4}) ?[=–—] ?(?<who>" + NAME + ")");

  private static final Pattern BEHIND =
      Pattern.compile("(?<who>" + NAME + ")(?:, [^().;:=\\n]{3,60})? \\((?<key>\\p{Lu}{2,4})\\)");

  /** Within how many characters a transcript says who speaks in it. */
  private static final int HEAD = 1_500;

  private final Map<String, String> names = new HashMap<>();

  private SpeakerLegend() {}

  /** What the head of {@code text} says of its labels. */
  static SpeakerLegend of(String text) {
    SpeakerLegend legend = new SpeakerLegend();
    String head = text.substring(0, Math.min(HEAD, text.length()));
    Matcher key = KEY.matcher(head);
    while (key.find()) {
      legend.names.putIfAbsent(key.group("key"), key.group("who").strip());
    }
    Matcher behind = BEHIND.matcher(head);
    while (behind.find()) {
      String letters = PlaceLookup.initials(behind.group("who").replace('-', ' '));
      if (letters.endsWith(behind.group("key"))) {
        legend.names.putIfAbsent(behind.group("key"), behind.group("who").strip());
      }
    }
    return legend;
  }

  /** The name that {@code label} stands for, or the label itself. */
  String name(String label) {
    return names.getOrDefault(label, label);
  }
}
