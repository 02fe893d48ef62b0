package org.copydesk.sources;

import java.time.format.TextStyle;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.article.CalendarNames;
import org.copydesk.finding.Evidence;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;

/** Days of the week that stand over the lines of a log: "SATURDAY", "TUE DEC 2 2025". */
final class DayHeads {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)\\W*(?<day>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\\b[^.;:?!]{0,24}");

  private static final Pattern LINE =
      Pattern.compile("(?i)(?<h>\\d{1,2})[:.]?(?<m>[0-5]\\d)(?: ?[ap]\\.?m)?\\b");

  private static final Pattern CLOCK =
      Pattern.compile("(?<h>\\d{1,2})[:.](?<m>[0-5]\\d) ?(?:[ap]\\.?m)");

  /** How far from a day the time of day stands that is told with it. */
  private static final int NEAR = 30;

  private final Map<Passage, Head> heads = new IdentityHashMap<>();

  private record Head(SourceText text, Passage passage, String day) {}

  DayHeads(SourcePack sources) {
    for (SourceText text : sources.texts()) {
      if (text.kind() == SourceText.Kind.TABLE) {
        continue;
      }
      Head last = null;
      for (Passage passage : text.passages()) {
        Matcher head = HEAD.matcher(passage.block().plain());
        if (head.matches()) {
          last = new Head(text, passage, full(head.group("day")));
        } else if (last != null && LINE.matcher(passage.block().plain()).lookingAt()) {
          heads.put(passage, last);
        } else {
          last = null;
        }
      }
    }
  }

  /** The name in full of a day whose first letters are given. */
  private static String full(String letters) {
    return CalendarNames.DAYS_OF_WEEK
        .get(letters.toLowerCase(Locale.ROOT))
        .getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** Whether no line stands under a day. */
  boolean isEmpty() {
    return heads.isEmpty();
  }

  /** All days that head lines. */
  Set<String> days() {
    return heads.values().stream().map(Head::day).collect(Collectors.toSet());
  }

  /** The day over a line. */
  Optional<String> day(Passage line) {
    return Optional.ofNullable(heads.get(line)).map(Head::day);
  }

  /** The day over the only line of the time that a sentence tells beside {@code day}. */
  Optional<Evidence> otherwise(Said said, String day, int at) {
    int clock = clock(said, at);
    Head other = null;
    for (Scored scored : clock < 0 ? List.<Scored>of() : said.found()) {
      Head head = heads.get(scored.place().passage());
      Matcher line = LINE.matcher(scored.place().passage().block().plain());
      if (head == null || !line.lookingAt() || ClockGaps.minute(line) != clock) {
        continue;
      }
      if (head.day().equals(day)) {
        return Optional.empty();
      }
      other = other == null ? head : other;
    }
    return Optional.ofNullable(other)
        .map(h -> h.text().evidence(h.passage(), 0, h.passage().block().plain().length()));
  }

  /** The time of day that stands near a day; -1 for none. */
  private static int clock(Said said, int at) {
    String plain = said.sentence().block().plain();
    Matcher clock =
        CLOCK
            .matcher(plain)
            .region(
                Math.max(said.sentence().start(), at - NEAR),
                Math.min(said.sentence().end(), at + NEAR));
    return clock.find() ? ClockGaps.minute(clock) : -1;
  }
}
