package org.copydesk.check.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.time.Bound;
import org.copydesk.time.CalendarDate;
import org.copydesk.time.DateTokens;
import org.copydesk.time.Granularity;
import org.copydesk.time.Interval;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.TemporalRange;
import org.copydesk.time.Timeline;
import org.copydesk.time.Type;

/** Finds where a sentence sets a length of time beside the dates it is counted between. */
final class DurationClaims {

  private final Article article;
  private final Timeline timeline;
  private final Sentence sentence;
  private final Optional<Sentence> next;
  private final DateTokens t;
  private final List<TemporalExpression> expressions;
  private final List<LengthClaim> claims = new ArrayList<>();

  private DurationClaims(
      Article article, Timeline timeline, Sentence sentence, Optional<Sentence> next) {
    this.article = article;
    this.timeline = timeline;
    this.sentence = sentence;
    this.next = next;
    this.t = timeline.tokens(sentence.block());
    this.expressions = timeline.in(sentence);
  }

  static List<LengthClaim> in(
      Article article, Timeline timeline, List<Sentence> sentences, int index) {
    Optional<Sentence> next =
        index + 1 < sentences.size() ? Optional.of(sentences.get(index + 1)) : Optional.empty();
    if (timeline.in(sentences.get(index)).isEmpty()) {
      return List.of();
    }
    DurationClaims reading = new DurationClaims(article, timeline, sentences.get(index), next);
    reading.read();
    return reading.claims;
  }

  private void read() {
    for (TemporalExpression e : expressions) {
      if (e.type() == Type.DATE && e.amount().isPresent() && e.text().endsWith("ago")) {
        ago(e);
      }
    }
    List<TemporalExpression> lengths = LengthClaim.lengths(expressions);
    if (lengths.size() != 1) {
      return;
    }
    TemporalExpression length = lengths.get(0);
    List<TemporalRange> ranges = timeline.ranges(sentence);
    if (ranges.size() == 1) {
      range(length, ranges.get(0));
    } else if (ranges.isEmpty()) {
      if (!beganAndEnded(length) && !since(length) && !cutOff(length)) {
        nextSentence(length);
      }
    }
  }

  private static boolean hyphened(TemporalExpression e) {
    return e.text().indexOf('-') > 0 || e.text().indexOf('–') > 0;
  }

  /** "in 1993, ten years ago": the date and the count stand side by side. */
  private void ago(TemporalExpression ago) {
    Optional<LocalDate> published = article.metadata().published();
    if (published.isEmpty()) {
      return;
    }
    for (TemporalExpression date : expressions) {
      boolean usable =
          date != ago
              && date.resolved()
              && date.written().isPresent()
              && date.unit() != Granularity.DECADE;
      if (usable && beside(date, ago)) {
        claim(ago, date, published.get());
        return;
      }
    }
  }

  private void claim(TemporalExpression length, TemporalExpression date, LocalDate published) {
    Interval from = date.days().orElseThrow();
    if (from.from().isAfter(published)) {
      return;
    }
    Elapsed elapsed = Elapsed.between(from, Interval.day(published));
    claims.add(new LengthClaim(length, List.of(date), Optional.of(published), elapsed));
  }

  /** Whether only marks and small words stand between the two. */
  private boolean beside(TemporalExpression a, TemporalExpression b) {
    TemporalExpression first = a.start() < b.start() ? a : b;
    TemporalExpression second = first == a ? b : a;
    int to = t.from(second.start());
    for (int i = t.from(first.end()); i < to; i++) {
      switch (t.lower(i)) {
        case ",", "(", "-", "–", "—", "in", "on", "since", "for", "back", "or", "ever" -> {}
        default -> {
          return false;
        }
      }
    }
    return to - t.from(first.end()) <= 4;
  }

  /** "from 1990 to 1998, a term of 12 years". */
  private void range(TemporalExpression length, TemporalRange range) {
    TemporalExpression a = range.first();
    TemporalExpression b = range.second();
    boolean before = length.start() < range.start();
    int from = t.from(before ? length.end() : range.end());
    int to = t.from(before ? range.start() : length.start());
    boolean ran =
        before
            && DurationWords.LASTED.contains(t.lower(to - 1))
            && t.lower(to - 2).matches("that|which");
    boolean births = t.lower(t.from(range.start()) - 1).equals("born");
    if (births || to - from > 6 || !ran && !joined(length, from, to)) {
      return;
    }
    if (a.type() == Type.TIME) {
      boolean clocks =
          Elapsed.clocked(a) && Elapsed.clocked(b) && !a.impossible() && !b.impossible();
      if (clocks && length.unit().withinDay() && a.days().equals(b.days())) {
        claims.add(new LengthClaim(length, List.of(a, b), Optional.empty(), Elapsed.between(a, b)));
      }
      return;
    }
    boolean coarse = a.unit().compareTo(Granularity.MONTH) > 0;
    boolean comparable =
        !length.unit().withinDay() && !(coarse && length.unit().compareTo(Granularity.MONTH) < 0);
    if (a.resolved()
        && b.resolved()
        && comparable
        && a.days().get().from().isBefore(b.days().get().to())) {
      Elapsed elapsed = Elapsed.between(a.days().get(), b.days().get());
      Elapsed inclusive = new Elapsed(elapsed.shortest(), elapsed.longest() + 1);
      claims.add(new LengthClaim(length, List.of(a, b), Optional.empty(), inclusive));
    }
  }

  /** Whether what stands between a length and a range makes one the measure of the other. */
  private boolean joined(TemporalExpression length, int from, int to) {
    boolean term = false;
    for (int i = from; i < to; i++) {
      String word = t.lower(i);
      term |= DurationWords.TERM.contains(word);
      if (!DurationWords.TERM.contains(word) && !DurationWords.JOINING.contains(word)) {
        return false;
      }
    }
    return !hyphened(length) || term;
  }

  /** "which began on 17 May and ended on 24 May 2019, lasted five weeks". */
  private boolean beganAndEnded(TemporalExpression length) {
    TemporalExpression began = null;
    TemporalExpression ended = null;
    for (TemporalExpression e : expressions) {
      if (e.type() != Type.DATE || e.written().isEmpty()) {
        continue;
      }
      String verb = verbBefore(e);
      if (DurationWords.BEGAN.contains(verb)) {
        began = e;
      } else if (DurationWords.ENDED.contains(verb)) {
        ended = e;
      }
    }
    int at = t.from(length.start());
    boolean lasted =
        DurationWords.LASTED.contains(t.lower(at - 1))
            || DurationWords.LASTED.contains(t.lower(at - 2));
    if (began == null || ended == null || !lasted || ended.days().isEmpty()) {
      return false;
    }
    Optional<Interval> start = sameYear(began, ended);
    if (start.isEmpty() || !start.get().from().isBefore(ended.days().get().to())) {
      return false;
    }
    Elapsed elapsed = Elapsed.between(start.get(), ended.days().get());
    claims.add(
        new LengthClaim(
            length,
            List.of(began, ended),
            Optional.empty(),
            new Elapsed(elapsed.shortest(), elapsed.longest() + 1)));
    return true;
  }

  /** The first date in the year of the second when only the second has one. */
  private static Optional<Interval> sameYear(TemporalExpression a, TemporalExpression b) {
    CalendarDate first = a.written().orElseThrow();
    CalendarDate second = b.written().orElseThrow();
    if (first.hasYear() || !second.hasYear() || !first.hasDay()) {
      return a.days();
    }
    int year = first.month() > second.month() ? second.year() - 1 : second.year();
    return first.in(year).map(Interval::day);
  }

  private String verbBefore(TemporalExpression e) {
    int at = t.from(e.start());
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      String word = t.lower(i);
      if (DurationWords.BEGAN.contains(word) || DurationWords.ENDED.contains(word)) {
        return word;
      }
    }
    return "";
  }

  /** "has been closed for six weeks, since June 24". */
  private boolean since(TemporalExpression length) {
    List<TemporalExpression> since =
        expressions.stream().filter(e -> e.resolved() && e.bound() == Bound.SINCE).toList();
    Optional<LocalDate> published = article.metadata().published();
    if (since.size() != 1 || published.isEmpty() || hyphened(length) || !ongoing(sentence)) {
      return false;
    }
    TemporalExpression date = since.get(0);
    if (beside(length, date) || measures(length, date)) {
      claim(length, date, published.get());
      return true;
    }
    return false;
  }

  /** Whether the clause "has been … for" or "has lasted" carries the length. */
  private boolean measures(TemporalExpression length, TemporalExpression date) {
    int at = t.from(length.start());
    boolean lasted = t.is(at - 1, "lasted") || t.is(at - 2, "lasted");
    boolean stayed = t.is(at - 1, "for") && stateBefore(at - 2);
    int gap = Math.abs(at - t.from(date.start()));
    return (lasted || stayed) && gap <= 16;
  }

  private boolean stateBefore(int at) {
    for (int i = at; i >= Math.max(t.from(sentence.start()), at - 6); i--) {
      switch (t.lower(i)) {
        case "been", "remained", "stayed", "stood", "lain", "lasted" -> {
          return true;
        }
        case "and", "but", ",", ";" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether the sentence tells of something that goes on: "has been", "have had", "is". */
  private boolean ongoing(Sentence told) {
    int end = t.from(told.end());
    boolean now = false;
    for (int i = t.from(told.start()); i < end; i++) {
      switch (t.lower(i)) {
        case "had" -> {
          return now && t.is(i - 1, "have") || now && t.is(i - 1, "has");
        }
        case "has", "have", "is", "are", "'ve" -> now = true;
        default -> {}
      }
    }
    return now;
  }

  /** "have been without water for six weeks: supplies were cut on February 24". */
  private boolean cutOff(TemporalExpression length) {
    Optional<LocalDate> published = article.metadata().published();
    boolean carried = t.is(t.from(length.start()) - 1, "for") && perfectBefore(length);
    if (published.isEmpty() || hyphened(length) || !carried) {
      return false;
    }
    List<TemporalExpression> dates =
        expressions.stream()
            .filter(e -> e.resolved() && e.start() > length.end())
            .filter(e -> e.written().isPresent() && e.bound() == Bound.EXACT)
            .toList();
    if (dates.size() != 1) {
      return false;
    }
    int from = t.from(length.end());
    boolean parted =
        switch (t.lower(from)) {
          case ":", ";", "—", "–", "-" -> true;
          case "," ->
              switch (t.lower(from + 1)) {
                case "after", "when", "because", "as", "since" -> true;
                default -> false;
              };
          case "after", "because", "since" -> true;
          default -> false;
        };
    if (parted && startVerb(from, t.from(dates.get(0).start()))) {
      claim(length, dates.get(0), published.get());
      return true;
    }
    return false;
  }

  private boolean perfectBefore(TemporalExpression length) {
    int at = t.from(length.start());
    for (int i = at - 1; i >= Math.max(t.from(sentence.start()), at - 14); i--) {
      switch (t.lower(i)) {
        case "has", "have", "'ve" -> {
          return true;
        }
        case "had", "was", "were", "will" -> {
          return t.is(i - 1, "has") || t.is(i - 1, "have");
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean startVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (DurationWords.CUT_OFF.contains(t.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "…for six weeks. Supplies were cut on February 24." */
  private void nextSentence(TemporalExpression length) {
    Optional<LocalDate> published = article.metadata().published();
    boolean closes = length.end() >= sentence.end() - 1;
    boolean carried = t.is(t.from(length.start()) - 1, "for") && perfectBefore(length);
    if (next.isEmpty() || published.isEmpty() || !closes || !carried || hyphened(length)) {
      return;
    }
    List<TemporalExpression> there = timeline.in(next.get());
    boolean one =
        there.size() == 1 && there.get(0).resolved() && there.get(0).written().isPresent();
    if (!one || there.get(0).end() < next.get().end() - 2) {
      return;
    }
    int from = t.from(next.get().start());
    int to = t.from(there.get(0).start());
    boolean passive = false;
    for (int i = from; i < to; i++) {
      passive |= t.is(i, "was") || t.is(i, "were") || t.is(i, "it");
    }
    if (to - from <= 8 && passive && startVerb(from, to)) {
      claim(length, there.get(0), published.get());
    }
  }
}
