package org.copydesk.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.story.Mention.Grade;
import org.copydesk.time.Interval;
import org.copydesk.word.Lexicon;

/**
 * What a story lets its reader work out of the years in which people were born: from "born in
 * 1957", from an age on the day of the story, and from an age in a year, "19 when she began in
 * 1972".
 *
 * @param all in page order
 */
public record BirthYears(List<BirthYear> all) {
  private static final Pattern LIFE =
      Pattern.compile("\\((1[5-9]\\d\\d)[–-](1[5-9]\\d\\d|20\\d\\d)\\)");

  /** "On Wednesday" may be the last or the next. */
  private static final int WEEK = 8;

  /** Copies the list. */
  public BirthYears {
    all = List.copyOf(all);
  }

  /** What {@code article} tells, worked out once. */
  public static BirthYears of(Article article, Lexicon lexicon) {
    return article.derived(BirthYears.class, a -> new BirthYears(new Reader(a, lexicon).read()));
  }

  /** Reads one story. */
  private static final class Reader {
    private final Article article;
    private final Story story;
    private final Whom whom;
    private final AgeTime times;
    private final List<Age> ages;
    private final Optional<Interval> today;
    private final List<BirthYear> found = new ArrayList<>();
    private final Map<String, Interval> deaths = new HashMap<>();

    Reader(Article article, Lexicon lexicon) {
      this.article = article;
      this.story = Story.of(article, lexicon);
      this.whom = new Whom(article, story);
      this.times = new AgeTime(article);
      this.today = Running.today(article);
      this.ages = Ages.of(article, lexicon).all();
    }

    List<BirthYear> read() {
      ages.forEach(age -> whom.remember(age.line(), age.at(), age.who()));
      for (Line line : story.lines()) {
        for (int i = 0; i < line.size(); i++) {
          if (line.lower(i).equals("(")) {
            life(line, i);
          } else if (line.lower(i).equals("born")) {
            born(line, i);
          } else if (line.at(i).lemma().equals("die") || line.lower(i).equals("death")) {
            died(line, i);
          }
        }
      }
      ages.forEach(this::age);
      return found.stream().distinct().toList();
    }

    /** "(1919–2006)" after a name. */
    private void life(Line line, int i) {
      Matcher life = LIFE.matcher(line.block().plain());
      if (life.find(line.at(i).start()) && life.start() == line.at(i).start()) {
        int born = Integer.parseInt(life.group(1));
        Interval died = Interval.year(Integer.parseInt(life.group(2)));
        whom.before(line, i)
            .ifPresent(
                who -> {
                  deaths.put(who.key(), died);
                  add(who, born, line, i + 1, Optional.empty());
                });
      }
    }

    private void born(Line line, int i) {
      int year = YearBeside.bornIn(line, i);
      if (year >= 0 && !line.lower(i - 1).equals("-") && !quoted(line, i)) {
        int in = Integer.parseInt(line.lower(year));
        whom.born(line, i).ifPresent(who -> add(who, in, line, year, YearBeside.day(line, year)));
      }
    }

    private void died(Line line, int i) {
      Optional<Interval> day = times.of(line, i);
      boolean noun = line.lower(i).equals("death");
      Optional<Who> who = noun ? whom.owner(line, i) : whom.about(line, i);
      if (day.isPresent()) {
        who.ifPresent(w -> deaths.putIfAbsent(w.key(), day.get()));
      }
    }

    private void add(Who who, int in, Line line, int at, Optional<LocalDate> day) {
      found.add(
          new BirthYear(
              who.key(), in, in, line.span(at, at + 1), "born in " + in, false, true, day));
    }

    private void age(Age age) {
      boolean unsure = age.grade() == Grade.GUESSED || age.who().key().isEmpty();
      boolean others = quoted(age.line(), age.at()) && !OwnWords.isOf(age.who());
      if (unsure || others) {
        return;
      }
      boolean dies = age.time() == Age.Time.PAST && times.dies(age.line(), age.at());
      Optional<Interval> when =
          age.when().or(() -> Optional.ofNullable(dies ? deaths.get(age.who().key()) : null));
      if (when.isEmpty()) {
        return;
      }
      Interval days = when.get();
      int first = when.get().from().getYear();
      int last = when.get().last().getYear();
      boolean soon = !age.now() && today.filter(d -> d.widen(WEEK).overlaps(days)).isPresent();
      boolean one = when.get().length() == 1 && !soon;
      found.add(
          new BirthYear(
              age.who().key(),
              first - age.years() - (age.birthday() ? 0 : 1),
              last - age.years(),
              age.span(),
              age.years() + " in " + first,
              age.now(),
              false,
              one && !age.birthday() ? Optional.of(when.get().from()) : Optional.empty()));
    }

    private boolean quoted(Line line, int i) {
      return article.quoted(line.block(), line.at(i).start(), line.at(i).end());
    }
  }
}
