package org.copydesk.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.copydesk.article.Article;
import org.copydesk.time.Granularity;
import org.copydesk.time.Interval;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;
import org.copydesk.time.Type;
import org.copydesk.word.Tag;

/** Tells of when an age is told: the days of the expression of time that its clause has. */
final class AgeTime {
  /** How many words may stand between an age and a time of another clause that is its own. */
  private static final int NEAR = 7;

  private static final int YEAR = 366;

  private final Timeline timeline;

  AgeTime(Article article) {
    this.timeline = Timeline.of(article);
  }

  /** The days of an age that stands beside a name: of a date beside it, or that opens all. */
  Optional<Interval> beside(Line line, int i) {
    int first = line.sentenceStart(i);
    List<TemporalExpression> dates =
        dates(line, i).stream()
            .filter(d -> isBeside(line, i, d) || index(line, d) <= first + 1)
            .toList();
    return dates.size() == 1
        ? dates.get(0).days()
        : led(line, i, dates(line, i)).flatMap(TemporalExpression::days);
  }

  private List<TemporalExpression> dates(Line line, int i) {
    List<TemporalExpression> dates = new ArrayList<>();
    for (TemporalExpression date : timeline.in(line.sentence(i))) {
      int at = index(line, date);
      boolean calendar = date.type() == Type.DATE || date.type() == Type.TIME;
      boolean fine =
          calendar && date.days().isPresent() && date.unit().compareTo(Granularity.YEAR) <= 0;
      if (fine && at != i && !isBirth(line, at) && !line.lower(at).equals("now")) {
        dates.add(date);
      }
    }
    return dates;
  }

  /** The days of which the age at {@code i} is told, where its sentence gives them. */
  Optional<Interval> of(Line line, int i) {
    List<TemporalExpression> dates = dates(line, i);
    Optional<TemporalExpression> led = led(line, i, dates);
    if (led.isPresent()) {
      return led.get().days();
    }
    return dates.size() == 1 && !isParted(line, i, dates.get(0))
        ? dates.get(0).days()
        : Optional.empty();
  }

  /** "24 when she took the school in 1990": the first date after "when". */
  private static Optional<TemporalExpression> led(
      Line line, int i, List<TemporalExpression> dates) {
    int when = i + 1;
    while (when < i + 4 && !line.lower(when).equals("when")) {
      when++;
    }
    int from = when;
    return line.lower(when).equals("when")
        ? dates.stream().filter(d -> index(line, d) > from).findFirst()
        : Optional.empty();
  }

  /**
   * How many years before the story's day an age is told of: "has nursed for 19 years, since he was
   * 22", "30 years ago, when she was 12", "has kept bees for 20 years. She began as a 26-year-old".
   */
  OptionalInt ago(Line line, int i) {
    boolean since = line.lower(i - 3).equals("since") && line.lower(i - 1).matches("was|were");
    OptionalInt years = lone(line, i, since);
    int start = line.sentenceStart(i);
    return years.isEmpty() && began(line, i) && start > 0 && isStill(line, start - 1)
        ? lone(line, start - 1, true)
        : years;
  }

  /**
   * The years of the only length of the sentence, one that is counted back from the story's day.
   */
  private OptionalInt lone(Line line, int i, boolean lasting) {
    List<TemporalExpression> lengths =
        timeline.in(line.sentence(i)).stream()
            .filter(e -> e.amount().isPresent() && e.unit() == Granularity.YEAR)
            .filter(e -> index(line, e) != i)
            .toList();
    if (lengths.size() != 1 || lengths.get(0).mod().isPresent()) {
      return OptionalInt.empty();
    }
    TemporalExpression length = lengths.get(0);
    boolean ago = length.text().endsWith("ago");
    return ago || lasting && isStill(line, i)
        ? OptionalInt.of((int) Math.round(length.amount().get().count()))
        : OptionalInt.empty();
  }

  /** "Has been", "has kept", "'s been": what goes on to the day of the story. */
  private static boolean isStill(Line line, int i) {
    for (int k = line.sentenceStart(i); k < line.sentenceEnd(i) - 1; k++) {
      boolean has = line.lower(k).matches("has|have|'s|’s|'ve|’ve");
      if (has && (line.tag(k + 1) == Tag.VBN || line.lower(k + 1).matches("been|kept"))) {
        return true;
      }
    }
    return false;
  }

  /** "She began as a 26-year-old". */
  static boolean began(Line line, int i) {
    return i > 2
        && line.lower(i).endsWith("-old")
        && line.lower(i - 1).equals("a")
        && line.lower(i - 2).equals("as")
        && Happening.is(line.at(i - 3).lemma(), "begin");
  }

  /** Whether one of the dates in the sentence is the story's own day, or near it. */
  boolean tellsToday(Line line, int i, Optional<Interval> today) {
    List<TemporalExpression> dates = dates(line, i);
    return dates.stream().anyMatch(d -> d.unit() == Granularity.DAY && isNear(d.days(), today))
        && dates.stream().noneMatch(d -> index(line, d) <= line.sentenceStart(i) + 1);
  }

  /** Whether a day is within a year of the story's. */
  boolean isNear(Optional<Interval> when, Optional<Interval> today) {
    return when.isPresent() && today.filter(d -> d.widen(YEAR).overlaps(when.get())).isPresent();
  }

  /** "Tate, 48, who was 16 when she won in 2003": whether all years stand in what follows "who". */
  boolean isOfClauseAfter(Line line, int i) {
    int who = i + 2;
    if (!line.lower(i + 1).equals(",") || !line.lower(who).matches("who|whose|which")) {
      return false;
    }
    for (int k = line.sentenceStart(i); k < i; k++) {
      if (YearBeside.YEAR.matcher(line.lower(k)).matches() || line.lower(k).matches("then|had")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the sentence before says that somebody has just died. */
  boolean diesBefore(Line line, int i) {
    int start = line.sentenceStart(i);
    return start > 0 && line.lower(i - 1).equals("was") && diesNow(line, start - 1);
  }

  /** The index of the first token of an expression. */
  private static int index(Line line, TemporalExpression e) {
    int i = 0;
    while (i < line.size() - 1 && line.at(i).end() <= e.start()) {
      i++;
    }
    return i;
  }

  /** Whether a date is that of a birth: "born on 4 May 1950", "(born 1950)". */
  private static boolean isBirth(Line line, int date) {
    for (int i = date - 1; i >= line.sentenceStart(date) && date - i < 2 * NEAR; i--) {
      if (line.lower(i).matches("born|b\\.?|birth")) {
        return true;
      }
      boolean other =
          YearBeside.YEAR.matcher(line.lower(i)).matches() && line.at(i) != line.at(date);
      if (other || line.tag(i).isVerb() || line.tag(i) == Tag.CC || line.lower(i).equals("(")) {
        return false;
      }
    }
    return false;
  }

  /** Whether only small words lie between an age and a date: "at 15, in 1969". */
  private static boolean isBeside(Line line, int i, TemporalExpression date) {
    int at = index(line, date);
    for (int k = Math.min(i, at) + 1; k < Math.max(i, at); k++) {
      boolean small = line.at(k).isMark() || line.tag(k) == Tag.IN || line.tag(k) == Tag.CD;
      if (!small && !line.lower(k).matches("the|age|aged|when|s?he|was|years|old|just|only|of")) {
        return false;
      }
    }
    return Math.abs(i - at) <= 2 * NEAR;
  }

  private static boolean isParted(Line line, int i, TemporalExpression date) {
    int at = index(line, date);
    for (int k = Math.min(i, at); k < Math.max(i, at); k++) {
      String word = line.lower(k);
      boolean after = at > i && word.matches("before|after|until|since|later|by|then");
      boolean next = at > i && word.matches("and|but") && line.tag(k + 1) == Tag.VBD;
      if (after || next || word.matches("[;:]") || AgeWords.beginsAnew(line, k, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the sentence dates a birth and nothing else, so that an age in it is told as of now.
   */
  boolean hasOnlyBirths(Line line, int i) {
    boolean birth = false;
    for (int k = line.sentenceStart(i); k < line.sentenceEnd(i); k++) {
      boolean year = YearBeside.YEAR.matcher(line.lower(k)).matches();
      if (year && !isBirth(line, k) || line.lower(k).matches("then|when|ago|later")) {
        return false;
      }
      birth |= year;
    }
    return birth;
  }

  /** Whether somebody dies in the sentence. */
  boolean dies(Line line, int at) {
    for (int i = line.sentenceStart(at); i < line.sentenceEnd(at); i++) {
      if (line.at(i).lemma().equals("die") || line.lower(i).matches("dead|death")) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody has just died: "has died", "dies". */
  boolean diesNow(Line line, int at) {
    for (int i = line.sentenceStart(at); i < line.sentenceEnd(at); i++) {
      boolean die = line.at(i).lemma().equals("die") || line.lower(i).equals("dead");
      if (die && (line.lower(i - 1).matches("has|have") || line.tag(i) == Tag.VBZ)) {
        return true;
      }
    }
    return false;
  }

  /** "Who has died aged 84, was promoted in 1964": of now, whatever years the sentence has. */
  boolean hasJustDied(Line line, int i) {
    boolean aged = i > 1 && line.lower(i - 1).equals("aged");
    return aged && line.at(i - 2).lemma().equals("die") && diesNow(line, i);
  }

  /** Whether an age in the past may be of another time than what the story tells. */
  boolean isElsewhen(Line line, int i) {
    for (int k = line.sentenceStart(i); k < line.sentenceEnd(i); k++) {
      boolean before =
          k < i
              && line.lower(k)
                  .matches("when|then|had|once|while|before|after|until|would|if|since");
      boolean near = k > i && k < i + 4 && line.lower(k).matches("when|then|ago|before|later");
      if (before || near) {
        return true;
      }
    }
    boolean dated = timeline.in(line.sentence(i)).stream().anyMatch(e -> e.type() == Type.DATE);
    int start = line.sentenceStart(i);
    boolean before =
        start > 0
            && timeline.in(line.sentence(start - 1)).stream()
                .anyMatch(e -> e.type() == Type.DATE && e.unit().compareTo(Granularity.MONTH) >= 0);
    return dated || before;
  }

  /** "turns 68 in June": in the year of the story, or in the next where the month is gone. */
  Optional<Interval> birthday(Line line, int i, Optional<Interval> today) {
    if (today.isEmpty()) {
      return today;
    }
    int year = today.get().from().getYear();
    Optional<Integer> month = month(line, i);
    boolean gone = month.filter(m -> m < today.get().from().getMonthValue()).isPresent();
    return Optional.of(Interval.year(gone ? year + 1 : year));
  }

  /** Whether the words after an age name a month. */
  boolean hasMonth(Line line, int i) {
    return month(line, i).isPresent();
  }

  private static Optional<Integer> month(Line line, int i) {
    for (int k = i + 1; k < Math.min(line.size(), i + NEAR); k++) {
      Optional<Integer> month = YearBeside.month(line, k);
      if (month.isPresent()) {
        return month;
      }
    }
    return Optional.empty();
  }
}
