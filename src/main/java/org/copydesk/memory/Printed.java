package org.copydesk.memory;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * Where something was printed.
 *
 * @param id the story, by its content
 * @param story what the story is called: its path
 * @param day the day it was published
 * @param line the line of its file, from 1
 * @param words the words there, cut short
 */
public record Printed(long id, String story, LocalDate day, int line, String words)
    implements Serializable {
  /** The newest first; of one day by story. */
  public static final Comparator<Printed> NEWEST =
      Comparator.comparing(Printed::day)
          .reversed()
          .thenComparing(Printed::story)
          .thenComparingInt(Printed::line)
          .thenComparing(Printed::words)
          .thenComparingLong(Printed::id);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private static final int LONGEST = 160;

  /** Cuts the words short; rejects a missing part. */
  public Printed {
    Objects.requireNonNull(story);
    Objects.requireNonNull(day);
    String one = words.strip().replaceAll("\\s+", " ");
    if (one.length() > LONGEST) {
      int cut = one.lastIndexOf(' ', LONGEST - 2);
      one = one.substring(0, cut < LONGEST / 2 ? LONGEST - 2 : cut) + " …";
    }
    words = one;
  }

  /** The day in words: "14 May 2023". */
  public String when() {
    return DAY.format(day);
  }
}
