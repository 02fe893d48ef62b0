package org.copydesk.check.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.time.CalendarDate;
import org.copydesk.time.DateTokens;
import org.copydesk.time.Granularity;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.TemporalRange;
import org.copydesk.time.Timeline;
import org.copydesk.time.Type;
import org.copydesk.word.WordLists;

/** A range that ends before it begins. */
public final class ReversedRange implements Rule {
  /** A range over the turn of the year is shorter than this; a longer one is turned round. */
  private static final int LONGEST_OVER_NEW_YEAR = 245;

  private static final RuleInfo INFO =
      RuleInfo.of(
          "dates/reversed-range",
          Severity.ERROR,
          "A range that ends before it begins",
          "Time runs one way; the reader cannot tell which end is wrong.",
          Example.bad("He led the firm [[from 2009 to 2001]] before retiring."),
          Example.bad("The painter ([[1899-1874]]) was born in Delft."),
          Example.bad("The poet ([[1941–1861]]) is buried here."),
          Example.bad("The building stood empty [[between 2006 and 2001]]."),
          Example.bad("The fair runs [[from June 14 to June 3]] this year."),
          Example.bad("The exhibition runs [[from January 19 to 14, 2016]]."),
          Example.bad("The clinic is open [[from September 1 to August 22, 2020]]."),
          Example.bad("The [[2014-2013]] accounts have not been signed."),
          Example.bad("The talks ran [[from 5 May 2012 to 3 March 2012]]."),
          Example.bad("The road is shut [[from 28 August to 10 July 2020]]."),
          Example.bad("The quay will be shut [[from 6pm until 2pm on Sunday]] for a regatta."),
          Example.bad("Divers may not enter the lock [[from 11am to 9am on 4 May]]."),
          Example.good("The day of the first egg moved from 26 May to 20 May."),
          Example.good("The first race was brought forward from 26 May to 20 May."),
          Example.good("The quay will be shut from 6pm on Saturday until 2pm on Sunday."),
          Example.good("The quay will be shut from 10pm until 2am on Sunday for a regatta."),
          Example.good("The quay is shut from 6pm until 2pm the next day, on Sunday too."),
          Example.good("The quay is shut from 2pm until 6pm on Sunday for a regatta."),
          Example.good("The 2012-13 season ended in May, and that of 1999-2000 in June."),
          Example.good("The museum is open from October to March and the bar from 11pm to 5am."),
          Example.good("He stayed from Dec. 27 to Jan. 3, 2013, and the war of 1914-18 was over."),
          Example.good("The team plays from 13 August to 21 May 2017 in the league season."),
          Example.good("Sales fell from 2009 to 2001 units, and from 2010 levels to 1990 levels."),
          Example.good("Cicero (106-43 BC) and Virgil lived then; call 555-2013-2001."),
          Example.good("The fiscal year runs from July 1 to June 30, 2020."));

  private static final Set<String> CHANGE = WordLists.of(ReversedRange.class, "change");

  private static final Pattern MOVED = Pattern.compile("moved|shifted|forward");

  private static final Pattern YEARLY =
      Pattern.compile(
          "\\b(?:season|seasonal|school|academic|term|league|fiscal|tax|financial|year-round|winter)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Timeline timeline = Timeline.of(article);
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(INFO.roles())) {
      for (TemporalRange range : timeline.ranges(block)) {
        boolean days = range.first().type() == Type.DATE && reversed(article, timeline, range);
        if (days || hoursReversed(article, timeline, range)) {
          findings.add(finding(range));
        }
      }
    }
    return findings;
  }

  /** Two hours of one half of one day: "from 6pm until 2pm on Sunday" leaves out a day. */
  private static boolean hoursReversed(Article article, Timeline timeline, TemporalRange range) {
    TemporalExpression from = range.first();
    TemporalExpression to = range.second();
    boolean clocks = from.type() == Type.TIME && to.type() == Type.TIME;
    if (!clocks || !Elapsed.clocked(from) || !Elapsed.clocked(to)) {
      return false;
    }
    double days = Elapsed.between(from, to).shortest();
    boolean sameHalf = days > 0.5 && days < 1;
    boolean dayless = from.text().matches("\\P{L}*(?i)[ap]\\.?m\\.?");
    boolean named = to.text().matches("(?s).*\\bon .*\\p{Lu}.*");
    return sameHalf && dayless && named && timeline.in(sentenceOf(article, range)).size() == 2;
  }

  private static Sentence sentenceOf(Article article, TemporalRange range) {
    return article.sentences(range.block()).stream()
        .filter(sentence -> sentence.holds(range.start()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean reversed(Article article, Timeline timeline, TemporalRange range) {
    Optional<CalendarDate> a = range.first().written();
    Optional<CalendarDate> b = range.second().written();
    if (a.isEmpty() || b.isEmpty() || otherwise(timeline, range)) {
      return false;
    }
    CalendarDate from = a.get();
    CalendarDate to = b.get();
    if (from.impossible() || to.impossible()) {
      return false;
    }
    if (from.hasYear() && to.hasYear()) {
      return range.first().resolved()
          && range.second().resolved()
          && range.second().days().get().before(range.first().days().get());
    }
    return !from.hasYear()
        && from.hasDay()
        && to.hasDay()
        && daysReversed(article, range, from, to);
  }

  /** Days of one year, as written: turned round unless the range may run over the new year. */
  private static boolean daysReversed(
      Article article, TemporalRange range, CalendarDate from, CalendarDate to) {
    int year = to.hasYear() ? to.year() : 2000;
    Optional<LocalDate> first = from.in(year);
    Optional<LocalDate> last = to.in(year);
    if (first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get())) {
      return false;
    }
    if (from.month() == to.month()) {
      boolean whole = first.get().getDayOfMonth() - 1 == last.get().getDayOfMonth();
      return !whole || !namesMonth(range.first()) || !namesMonth(range.second());
    }
    String after = range.block().plain().substring(range.end()).toLowerCase(Locale.ROOT);
    if (after.startsWith(" this year") || after.startsWith(", this year")) {
      return true;
    }
    if (!to.hasYear()) {
      return false;
    }
    long over = ChronoUnit.DAYS.between(first.get().minusYears(1), last.get());
    boolean wholeYear = last.get().plusDays(1).equals(first.get());
    return over > LONGEST_OVER_NEW_YEAR
        && !wholeYear
        && !YEARLY.matcher(sentence(article, range)).find();
  }

  /** "6 April to 5 April" may be a year; "6 to 5 April" is not. */
  private static boolean namesMonth(TemporalExpression end) {
    return end.text().chars().filter(Character::isLetter).count() > 2;
  }

  private static String sentence(Article article, TemporalRange range) {
    return sentenceOf(article, range).plain();
  }

  /**
   * Whether the figures may be something else: amounts, years before Christ, a chain of numbers.
   */
  private static boolean otherwise(Timeline timeline, TemporalRange range) {
    DateTokens t = timeline.tokens(range.block());
    int start = t.from(range.start());
    int end = t.from(range.end());
    if (range.dash() && (t.at(start - 1).dash() || t.at(end).dash() && t.at(end).glued())) {
      return true;
    }
    String after = t.lower(end);
    if (after.equals("bc") || after.equals("bce") || after.equals("b") && t.is(end + 2, "c")) {
      return true;
    }
    if (range.dash()) {
      return false;
    }
    int reach = range.first().unit() == Granularity.YEAR ? 8 : 3;
    for (int i = start - 1; i >= Math.max(0, start - reach); i--) {
      if (t.is(i, ".") || t.is(i, ";")) {
        break;
      }
      if (CHANGE.contains(t.lower(i)) || MOVED.matcher(t.lower(i)).matches()) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(TemporalRange range) {
    TemporalExpression first = range.first();
    TemporalExpression second = range.second();
    return INFO.finding(
            range.span(),
            "“%s” comes before “%s”: the range is turned round, or one end of it is wrong."
                .formatted(second.text(), first.text()))
        .withRelated(first.span(), "it begins here")
        .withRelated(second.span(), "and ends here");
  }
}
