package org.copydesk.check.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Block;

/**
 * The clock time that an entry of a live page begins with: "14:32", "2.10pm – Tree down".
 *
 * @param block the block
 * @param end the plain character after it; it begins the block
 * @param minute the minute of the day
 * @param half whether it is told in halves of a day
 * @param sure whether it can be nothing but a time: a half, a zone, an hour past noon or with a
 *     nought before it
 */
record LiveStamp(Block block, int end, int minute, boolean half, boolean sure) {
  private static final int NOON = 12;
  private static final int HOUR = 60;
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(?<hour>\\d{1,2})(?:[:.](?<past>[0-5]\\d))?\\s?(?<half>[apAP])\\.?[mM]\\b\\.?"
              + "|(?<clock>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d))"
              + "(?<zone>\\s(?:\\p{Lu}{2,4}T|UTC|[CEMP]T))?"
              + "(?=$|\\s*[–—:|-]|,? \\p{Lu}|\\s*\\n)");

  /** The words. */
  String words() {
    return block.plain().substring(0, end);
  }

  /** Those that begin {@code blocks}, in order. */
  static List<LiveStamp> in(List<Block> blocks) {
    List<LiveStamp> all = new ArrayList<>();
    for (Block block : blocks) {
      of(block).ifPresent(all::add);
    }
    return all;
  }

  private static Optional<LiveStamp> of(Block block) {
    Matcher m = WRITTEN.matcher(block.plain());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    boolean half = m.group("half") != null;
    int hour = Integer.parseInt(m.group(half ? "hour" : "clock"));
    String past = m.group(half ? "past" : "minute");
    if (half && (hour == 0 || hour > NOON)) {
      return Optional.empty();
    }
    boolean afternoon = half && m.group("half").equalsIgnoreCase("p");
    int day = half ? hour % NOON + (afternoon ? NOON : 0) : hour;
    int minute = day * HOUR + (past == null ? 0 : Integer.parseInt(past));
    boolean zero = !half && m.group("clock").startsWith("0");
    boolean sure = half || m.group("zone") != null || day > NOON || zero;
    return Optional.of(new LiveStamp(block, m.end(), minute, half, sure));
  }

  /** How many minutes after {@code other}, the shorter way round the clock: -720 to 719. */
  int after(LiveStamp other) {
    int day = 2 * NOON * HOUR;
    return Math.floorMod(minute - other.minute + day / 2, day) - day / 2;
  }
}
