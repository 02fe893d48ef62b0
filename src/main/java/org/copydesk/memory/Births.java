package org.copydesk.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When somebody was born, as far as what was printed tells: a year given, or ages, each of which
 * leaves a year.
 *
 * @param from the first day it can have been
 * @param to the last day it can have been
 * @param stories in how many stories that rests on
 * @param all how many there are that tell
 * @param place the newest of them
 */
public record Births(LocalDate from, LocalDate to, long stories, long all, Printed place) {
  private static final double AGREED = 0.8;

  /** A stretch of days, and the row that gives it. */
  private record Stretch(LocalDate from, LocalDate to, MemoryRow row) {
    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /**
   * What most rows agree on; empty when fewer than four in five do.
   *
   * @param born rows of {@link Matter#BORN}
   * @param ages rows of {@link Matter#AGE}
   */
  public static Optional<Births> of(List<MemoryRow> born, List<MemoryRow> ages) {
    List<Stretch> stretches = new ArrayList<>();
    for (MemoryRow row : born) {
      int year = Integer.parseInt(row.value());
      stretches.add(new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), row));
    }
    for (MemoryRow row : ages) {
      int age = Integer.parseInt(row.value());
      LocalDate from = row.last().minusYears(age + 1).plusDays(1);
      LocalDate to = row.first().minusYears(age);
      if (from.isAfter(to)) {
        // Over a year at one age: printed without a change, or of two people.
        return Optional.empty();
      }
      stretches.add(new Stretch(from, to, row));
    }
    long all = stretches.stream().mapToLong(s -> s.row.stories()).sum();
    List<Stretch> best = List.of();
    for (Stretch one : stretches) {
      List<Stretch> together =
          stretches.stream().filter(s -> s.holds(one.from) || s == one).toList();
      if (count(together) > count(best)) {
        best = together;
      }
    }
    if (best.isEmpty() || count(best) < AGREED * all) {
      return Optional.empty();
    }
    LocalDate from = best.stream().map(Stretch::from).max(LocalDate::compareTo).orElseThrow();
    LocalDate to = best.stream().map(Stretch::to).min(LocalDate::compareTo).orElseThrow();
    Printed place = best.stream().map(s -> s.row.place()).min(Printed.NEWEST).orElseThrow();
    return Optional.of(new Births(from, to, count(best), all, place));
  }

  private static long count(List<Stretch> stretches) {
    return stretches.stream().mapToLong(s -> s.row.stories()).sum();
  }

  /** The youngest somebody can be on {@code day}. */
  public int youngest(LocalDate day) {
    return to.until(day).getYears();
  }

  /** The oldest somebody can be on {@code day}. */
  public int oldest(LocalDate day) {
    return from.until(day).getYears();
  }
}
