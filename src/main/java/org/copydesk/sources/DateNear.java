package org.copydesk.sources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.sources.SourceStatement.Place;
import org.copydesk.time.Timeline;

/** How much is said alike around a date of a story and one of a source. */
final class DateNear {
  /** How far from a date's sentence others say of what it is, in characters. */
  private static final int AROUND = 120;

  private final SaidThings statements;

  DateNear(SaidThings statements) {
    this.statements = statements;
  }

  static Context context(Place place, ToldDate date) {
    SourceStatement statement = place.statement();
    return Context.of(
        place.text().article(),
        new Sentence(statement.block(), statement.start(), statement.end()),
        date.start(),
        date.end());
  }

  static List<ToldDate> dates(Place place) {
    SourceStatement statement = place.statement();
    List<ToldDate> dates =
        new ArrayList<>(
            ToldDate.of(
                Timeline.of(place.text().article())
                    .in(new Sentence(statement.block(), statement.start(), statement.end()))));
    ToldDate.spoken(place.text().article()).stream()
        .filter(d -> d.block().index() == statement.block().index())
        .filter(d -> d.start() >= statement.start() && d.end() <= statement.end())
        .forEach(dates::add);
    return dates;
  }

  static Set<String> near(Article article, Sentence sentence, int from, int to) {
    return SourceStatement.near(
        article, sentence.block(), sentence.start(), sentence.end(), from, to);
  }

  double close(Set<String> near, Place place, ToldDate other) {
    return statements.shared(near, near(place, other));
  }

  static Set<String> near(Place place, ToldDate date) {
    SourceStatement there = place.statement();
    return SourceStatement.near(
        place.text().article(),
        there.block(),
        there.start(),
        there.end(),
        date.start(),
        date.end());
  }

  /** Whether the shorter of two has half of its words, or two of them, in the other. */
  static boolean isHalf(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return shared > 1 || shared * 2 >= Math.min(one.size(), other.size());
  }

  /** How much the sentence shares with the source's and those beside that. */
  double wide(Article story, Sentence sentence, ToldDate date, Place place, ToldDate other) {
    Set<String> here = around(story, sentence.start(), sentence.end(), date);
    SourceStatement there = place.statement();
    int from = there.start();
    int to = there.end();
    for (Sentence beside : place.text().article().sentences(there.block())) {
      boolean near = beside.end() > there.start() - AROUND && beside.start() < there.end() + AROUND;
      from = near ? Math.min(from, beside.start()) : from;
      to = near ? Math.max(to, beside.end()) : to;
    }
    return statements.shared(here, around(place.text().article(), from, to, other));
  }

  private static Set<String> around(Article article, int from, int to, ToldDate date) {
    Set<String> stems = new LinkedHashSet<>();
    for (Word word : article.words(date.block(), from, to)) {
      if (word.end() <= date.start() || word.start() >= date.end()) {
        SourceStatement.stem(word).ifPresent(stems::add);
      }
    }
    return stems;
  }
}
