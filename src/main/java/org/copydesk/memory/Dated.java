package org.copydesk.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.story.Figure;
import org.copydesk.story.Figures;
import org.copydesk.story.Happening;
import org.copydesk.story.Happenings;
import org.copydesk.time.Granularity;
import org.copydesk.time.Interval;

/**
 * The happenings of a story that happen once, by who took part, and the figures of named things.
 */
public final class Dated {
  private static final int NAMES = 2;

  private Dated() {}

  /**
   * A happening that can be known again.
   *
   * @param happening where the story tells it
   * @param keys its families, each with all the names that take part
   * @param days when
   */
  public record Once(Happening happening, List<String> keys, Interval days) {
    /** Copies the list. */
    public Once {
      keys = List.copyOf(keys);
    }
  }

  /** Those of {@code article}, in page order. */
  public static List<Once> of(Article article) {
    List<Once> all = new ArrayList<>();
    for (Happening happening : Happenings.of(article).all()) {
      TreeSet<String> names = new TreeSet<>(happening.parties().names());
      boolean once =
          names.size() >= NAMES
              && !happening.apart()
              && !happening.is("recurring")
              && !happening.is("repeated");
      boolean dated =
          happening.date().unit() == Granularity.DAY || happening.date().unit() == Granularity.YEAR;
      if (once && dated) {
        String who = String.join(" ", names);
        List<String> keys =
            new TreeSet<>(happening.families())
                .stream().map(f -> f + " " + happening.phase() + ": " + who).toList();
        happening.date().days().ifPresent(days -> all.add(new Once(happening, keys, days)));
      }
    }
    return all;
  }

  static List<MemoryRow> rows(Article article, PrintedPassages.Place place) {
    List<MemoryRow> rows = new ArrayList<>();
    for (Once once : of(article)) {
      Block block = once.happening().date().block();
      Printed here =
          place.at(
              block, once.happening().date().span().start(), once.happening().sentence().plain());
      for (String key : once.keys()) {
        rows.add(MemoryRow.of(Matter.HAPPENING, key, value(once.days()), here));
      }
    }
    for (Figure figure : Figures.of(article).all()) {
      if (!figure.names().isEmpty()) {
        String what = figure.property() + ": " + String.join(" ", new TreeSet<>(figure.names()));
        Block block = figure.value().block();
        rows.add(
            MemoryRow.of(
                Matter.FIGURE,
                what,
                figure.value().words(),
                place.at(block, figure.value().span().start(), figure.sentence().plain())));
      }
    }
    return rows;
  }

  /** "2023-05-14", or the year alone. */
  public static String value(Interval days) {
    return days.length() == 1 ? days.from().toString() : "" + days.from().getYear();
  }
}
