package org.copydesk.check.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.time.Anchor;
import org.copydesk.time.CalendarDate;
import org.copydesk.time.Granularity;
import org.copydesk.time.Interval;
import org.copydesk.time.Modality;
import org.copydesk.time.StoryDay;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;
import org.copydesk.time.Type;
import org.copydesk.word.WordLists;

/**
 * Lengths that their words tie to one date, counted to or from another that the passage or the day
 * of the story gives: "joined in 1956 and stayed for 25 years, until 1981", "in 1998, 27 years
 * ago". A length that any date of the passage explains is let be; one that none explains is a claim
 * only if a slip of the hand could have made it of the right one.
 */
final class LinkedLengths {
  private static final int BACK = 3;

  /** A year that every other may stand for when none is written. */
  private static final int ANY_YEAR = 2001;

  /** Of two bare years hardly anybody means the last day of the one and the first of the other. */
  private static final int MONTH = 30;

  private static final String WHEN =
      "(?: (?:early|late|mid|(?:the )?(?:spring|summer|autumn|fall|winter|end|start)(?: of)?))?";
  private static final Pattern THEN_START =
      Pattern.compile(
          "^,? ?\\(?(?:ever )?(?:(?:since|beginning|starting)(?: (?:in|on|with))?"
              + "|since [^,.;:()]{2,44} in|having [^.;:()]{2,44} in)"
              + WHEN
              + " $");
  private static final Pattern THEN_END =
      Pattern.compile(
          "^,? (?:until|till|up to|ending in|before|(?:"
              + String.join("|", WordLists.of(LinkedLengths.class, "ending"))
              + ")(?: down)? (?:in|on))(?: [^,.;:()]{2,36},? in)?"
              + WHEN
              + " $");
  private static final Pattern AFTER = Pattern.compile("\\bafter (?:about |some )?$");
  private static final Pattern THEN_IN = Pattern.compile("^,? in $");
  private static final Pattern THEN_AFTER =
      Pattern.compile("^ (?:after|since) [^,.;:()]{2,70}?(?: in| on)?" + WHEN + " $");
  private static final Pattern THEN_AGO =
      Pattern.compile("^(?:,|,? and| –| —)? ?\\(?(?:some |about |nearly |almost |that is )?$");
  private static final Pattern THEN_LATER =
      Pattern.compile("^(?: [^.;:()]{2,40})?,? (?:some |about |nearly |almost )?$");

  private static final Pattern SHIFT =
      Pattern.compile(
          ",? an? (?:\\p{L}+ )?(?:shift|change|move|difference|gap|advance|delay|wait|lag) of"
              + " (?:about )?$");
  private static final Pattern UNTIL =
      Pattern.compile(
          "^[^.;:()]* (?:until|till|before|and then)(?: [^.;:()]{2,40})?(?: on| in)? $");

  private final Article article;
  private final Timeline timeline;
  private final List<Sentence> sentences;
  private final Optional<StoryDay> told;
  private final List<LengthClaim> claims = new ArrayList<>();

  /** The dates of the sentence that is read. */
  private List<TemporalExpression> here = List.of();

  private LinkedLengths(Article article, Timeline timeline, List<Sentence> sentences) {
    this.article = article;
    this.timeline = timeline;
    this.sentences = sentences;
    this.told = StoryDay.of(article);
  }

  /** The claims of the body's {@code sentences} that do not hold. */
  static List<LengthClaim> in(Article article, Timeline timeline, List<Sentence> sentences) {
    LinkedLengths reading = new LinkedLengths(article, timeline, sentences);
    for (int i = 0; i < sentences.size(); i++) {
      reading.read(i);
    }
    return reading.claims;
  }

  private void read(int index) {
    List<TemporalExpression> all = timeline.in(sentences.get(index));
    List<TemporalExpression> dates = all.stream().filter(LinkedLengths::isDate).toList();
    here = dates;
    if (dates.isEmpty()) {
      return;
    }
    for (TemporalExpression length : LengthClaim.lengths(all)) {
      boolean counted = length.modality() != Modality.QUOTED && length.amount().isPresent();
      Optional<LengthClaim> running = RunningYears.claim(length, dates);
      if (counted && running.isPresent()) {
        decide(length, List.of(running.get()));
      } else if (counted && !shift(length, dates)) {
        link(length, dates, index);
      }
    }
  }

  private void link(TemporalExpression length, List<TemporalExpression> dates, int index) {
    String plain = length.block().plain();
    for (TemporalExpression date : dates) {
      if (date.start() >= length.end()) {
        String gap = plain.substring(length.end(), date.start());
        boolean after = AFTER.matcher(plain.substring(0, length.start())).find();
        boolean one = dates.stream().filter(d -> d.end() <= length.start()).count() == 1;
        if (THEN_START.matcher(gap).find()
            || one && dates.size() == 2 && THEN_AFTER.matcher(gap).find()) {
          fromDate(length, date, ends(date, dates));
          return;
        }
        if (THEN_END.matcher(gap).find() || after && THEN_IN.matcher(gap).find()) {
          toDate(length, date, starts(date, index));
          return;
        }
      }
    }
    Optional<TemporalExpression> last =
        dates.stream().filter(d -> d.end() <= length.start()).reduce((a, b) -> b);
    if (last.isEmpty()) {
      return;
    }
    String gap = plain.substring(last.get().end(), length.start());
    if (dates.size() == 1
        && Tenure.goesOn(gap)
        && Tenure.begins(article, sentences.get(index), last.get())) {
      fromDate(length, last.get(), storyDay());
    } else if (length.text().endsWith("ago") && THEN_AGO.matcher(gap).find()) {
      fromDate(length, last.get(), storyDay());
    } else if (length.anchor() == Anchor.PREVIOUS && THEN_LATER.matcher(gap).find()) {
      toDate(length, last.get(), starts(last.get(), index));
    }
  }

  /** "moved from 26 May to 20 May, a shift of six days": the two may be told in either order. */
  private boolean shift(TemporalExpression length, List<TemporalExpression> dates) {
    List<TemporalExpression> before =
        dates.stream().filter(d -> d.end() <= length.start()).toList();
    if (before.size() < 2) {
      return false;
    }
    TemporalExpression a = before.get(before.size() - 2);
    TemporalExpression b = before.get(before.size() - 1);
    String plain = length.block().plain();
    boolean told = SHIFT.matcher(plain.substring(b.end(), length.start())).matches();
    String gap = plain.substring(a.end(), b.start());
    boolean joined = gap.equals(" to ") || before.size() == 2 && UNTIL.matcher(gap).find();
    if (!told || !joined || a.unit() != b.unit()) {
      return false;
    }
    boolean forward = days(a).from().isBefore(days(b).from());
    decide(length, forward ? List.of(claim(length, a, b)) : List.of(claim(length, b, a)));
    return true;
  }

  private static boolean isDate(TemporalExpression e) {
    boolean calendar = e.type() == Type.DATE && e.written().isPresent() && !e.impossible();
    CalendarDate written = e.written().orElse(null);
    return calendar
        && e.modality() != Modality.QUOTED
        && e.unit().compareTo(Granularity.YEAR) <= 0
        && (written.hasYear() ? e.days().isPresent() : written.in(ANY_YEAR).isPresent());
  }

  /** The days of a date; of one without a year, in some year. */
  private static Interval days(TemporalExpression date) {
    return date.days()
        .orElseGet(() -> Interval.day(date.written().orElseThrow().in(ANY_YEAR).orElseThrow()));
  }

  /** Whether both have a year, or neither: no day can be counted from the one to the other else. */
  private static boolean alike(TemporalExpression one, TemporalExpression other) {
    return one.days().isPresent() == other.days().isPresent();
  }

  private List<TemporalExpression> ends(
      TemporalExpression start, List<TemporalExpression> inSentence) {
    List<TemporalExpression> ends =
        inSentence.stream()
            .filter(e -> alike(start, e) && days(start).before(days(e)))
            .collect(Collectors.toCollection(ArrayList::new));
    ends.addAll(storyDay());
    return ends;
  }

  private List<TemporalExpression> storyDay() {
    return told.flatMap(StoryDay::latest).stream().toList();
  }

  /** The dates before {@code end} in its sentence and those before it, the nearest first. */
  private List<TemporalExpression> starts(TemporalExpression end, int index) {
    List<TemporalExpression> starts = new ArrayList<>();
    int since = Tenure.since(sentences, index, index - BACK);
    for (int i = index; i >= since; i--) {
      timeline.in(sentences.get(i)).stream()
          .filter(e -> isDate(e) && alike(end, e) && days(e).before(days(end)))
          .sorted(Comparator.comparing(TemporalExpression::start).reversed())
          .forEach(starts::add);
    }
    return starts;
  }

  private void fromDate(
      TemporalExpression length, TemporalExpression start, List<TemporalExpression> ends) {
    if (start.days().isEmpty() && ends.isEmpty()) {
      return;
    }
    List<LengthClaim> possible = new ArrayList<>();
    for (TemporalExpression end : ends) {
      boolean story = !here.contains(end) && storyDay().contains(end);
      Interval to = story ? told.orElseThrow().days() : days(end);
      if (alike(start, end) && days(start).before(to)) {
        possible.add(
            story
                ? new LengthClaim(
                    length, List.of(start, end), Optional.empty(), Elapsed.between(days(start), to))
                : claim(length, start, end));
      }
    }
    Optional<LocalDate> published =
        told.filter(t -> t.latest().isEmpty()).map(t -> t.days().from());
    if (published.isPresent() && days(start).to().isBefore(published.get())) {
      Elapsed elapsed = Elapsed.between(days(start), Interval.day(published.get()));
      possible.add(new LengthClaim(length, List.of(start), published, elapsed));
    }
    decide(length, possible);
  }

  private void toDate(
      TemporalExpression length, TemporalExpression end, List<TemporalExpression> starts) {
    decide(length, starts.stream().map(start -> claim(length, start, end)).toList());
  }

  private static LengthClaim claim(
      TemporalExpression length, TemporalExpression start, TemporalExpression end) {
    Elapsed days = Elapsed.between(days(start), days(end));
    boolean years = start.unit() == Granularity.YEAR && end.unit() == Granularity.YEAR;
    Elapsed elapsed = years ? new Elapsed(days.shortest() + MONTH, days.longest() - MONTH) : days;
    return new LengthClaim(length, List.of(start, end), Optional.empty(), elapsed);
  }

  private void decide(TemporalExpression length, List<LengthClaim> possible) {
    boolean fine = possible.stream().allMatch(c -> isFine(c, length.unit()));
    if (fine && possible.stream().noneMatch(LengthClaim::holds)) {
      possible.stream().filter(SpanClaims::mayBeASlip).findFirst().ifPresent(claims::add);
    }
  }

  /** Whether the ends are told finely enough for the unit: no weeks between two years. */
  private static boolean isFine(LengthClaim claim, Granularity unit) {
    boolean coarse =
        claim.dates().stream().anyMatch(d -> d.unit().compareTo(Granularity.MONTH) > 0);
    boolean months = claim.dates().stream().anyMatch(d -> d.unit() == Granularity.MONTH);
    return !unit.withinDay()
        && !(coarse && unit.compareTo(Granularity.YEAR) < 0)
        && !(months && unit.compareTo(Granularity.MONTH) < 0);
  }
}
