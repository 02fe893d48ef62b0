package org.copydesk.check.times;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clock time with its zone as copy writes it: "8:30 p.m. ET", "1700 GMT", "noon PT".
 *
 * @param start the first plain character (UTF-16) within the block
 * @param end the plain character after the last
 * @param written how it stands
 * @param time what the clock shows
 * @param half whether it is told in halves of a day
 * @param zone the zone's short name
 * @param zones what that may mean
 */
record ZonedTime(
    int start,
    int end,
    String written,
    LocalTime time,
    boolean half,
    String zone,
    List<ZoneId> zones) {
  private static final int NOON = 12;
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\w:.,-])(?:(?<noon>noon|midnight)|(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?"
              + "\\s?(?<half>[apAP])\\.?[mM]\\.?|(?<clock>\\d{1,2}):?(?<past>\\d\\d)(?: hours)?)"
              + "\\s(?<zone>\\p{Lu}[\\p{L}]{1,7})\\b(?: [Tt]ime\\b)?");

  /** Those of {@code text}, in order. */
  static List<ZonedTime> in(String text) {
    List<ZonedTime> all = new ArrayList<>();
    Matcher m = WRITTEN.matcher(text);
    while (m.find()) {
      List<ZoneId> zones = Zones.of(m.group("zone"));
      Optional<LocalTime> time = zones.isEmpty() ? Optional.empty() : time(m);
      boolean half = m.group("half") != null || m.group("noon") != null;
      time.ifPresent(
          t ->
              all.add(
                  new ZonedTime(m.start(), m.end(), m.group(), t, half, m.group("zone"), zones)));
    }
    return all;
  }

  private static Optional<LocalTime> time(Matcher m) {
    if (m.group("noon") != null) {
      return Optional.of(m.group("noon").equals("noon") ? LocalTime.NOON : LocalTime.MIDNIGHT);
    }
    boolean half = m.group("half") != null;
    int hour = Integer.parseInt(m.group(half ? "hour" : "clock"));
    String past = m.group(half ? "minute" : "past");
    int minute = past == null ? 0 : Integer.parseInt(past);
    if (hour > (half ? NOON : 2 * NOON - 1) || minute > 59 || half && hour == 0) {
      return Optional.empty();
    }
    boolean afternoon = half && m.group("half").equalsIgnoreCase("p");
    return Optional.of(LocalTime.of(half ? hour % NOON + (afternoon ? NOON : 0) : hour, minute));
  }

  /** Whether this and {@code other} can be one moment on {@code day}. */
  boolean canBe(ZonedTime other, LocalDate day) {
    return zones.stream()
        .map(mine -> day.atTime(time).atZone(mine))
        .anyMatch(
            moment ->
                other.zones.stream()
                    .anyMatch(
                        theirs ->
                            moment.withZoneSameInstant(theirs).toLocalTime().equals(other.time)));
  }

  /**
   * What the clocks of {@code other} show at this time of {@code day}, as {@code other} tells it.
   */
  String in(ZonedTime other, LocalDate day) {
    LocalTime there =
        day.atTime(time).atZone(zones.get(0)).withZoneSameInstant(other.zones.get(0)).toLocalTime();
    return (other.half ? halves(there) : there.toString()) + " " + other.zone;
  }

  private static String halves(LocalTime time) {
    if (time.equals(LocalTime.NOON) || time.equals(LocalTime.MIDNIGHT)) {
      return time.equals(LocalTime.NOON) ? "noon" : "midnight";
    }
    int hour = time.getHour() % NOON == 0 ? NOON : time.getHour() % NOON;
    String minutes =
        time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ":%02d", time.getMinute());
    return hour + minutes + (time.getHour() < NOON ? " a.m." : " p.m.");
  }
}
