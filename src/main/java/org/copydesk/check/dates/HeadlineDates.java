package org.copydesk.check.dates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.time.CalendarDate;
import org.copydesk.time.Granularity;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;
import org.copydesk.time.Type;

/** A date in headline, standfirst or caption that the body contradicts. */
public final class HeadlineDates implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "dates/headline-and-body",
              Severity.WARNING,
              "A headline or caption that the body contradicts",
              "The headline is what most people read; the rest notice at once.",
              Example.bad(
                  """
                  Two hurt in the [[March 16, 2013]] fire at Ashford mill

                  The fire broke out on March 14, 2013, police said in Ashford.\
                  """),
              Example.bad(
                  """
                  Fair to open on [[9 June]]

                  The sheep fair will open on 19 June with a parade.\
                  """),
              Example.good(
                  """
                  Fair to open on 9 June

                  The sheep fair will open on 9 June. Stalls open for the fair on 8 June.\
                  """),
              Example.good(
                  """
                  Fair to open on 9 June

                  The last shearer died on 19 June at a farm.\
                  """))
          .needingStory();

  private static final Set<Role> HEADINGS = Set.of(Role.HEADLINE, Role.STANDFIRST);
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH);

  /** How many paragraphs tell what the heading tells, and how many words it shares with one. */
  private static final int OPENING = 3;

  private static final int SHARED = 2;

  /** Words no longer than this tell nothing. */
  private static final int SMALL = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (EventDatedTwice.Pair pair : EventDatedTwice.pairs(article)) {
      if (EventDatedTwice.inHeadings(pair)) {
        findings.add(EventDatedTwice.finding(INFO, article, headingLast(pair)));
      }
    }
    for (TemporalExpression date : Timeline.of(article).in(HEADINGS)) {
      boolean told = findings.stream().anyMatch(f -> f.span().overlaps(date.span()));
      other(article, date)
          .filter(o -> !told && isNearest(article, date, o))
          .ifPresent(o -> findings.add(finding(date, o)));
    }
    return findings;
  }

  /** Whether no other date of the heading is nearer to what the body has: "Born: …. Died: …." */
  private static boolean isNearest(
      Article article, TemporalExpression date, TemporalExpression body) {
    return Timeline.of(article).in(HEADINGS).stream()
        .filter(d -> d.block() == date.block() && d.unit() == date.unit() && isPlain(d))
        .allMatch(d -> alike(d, body) <= alike(date, body));
  }

  /** How many of day, month and year two dates have in common. */
  private static int alike(TemporalExpression one, TemporalExpression other) {
    CalendarDate x = one.written().orElseThrow();
    CalendarDate y = other.written().orElseThrow();
    int years = x.hasYear() && y.hasYear() && x.year() == y.year() ? 1 : 0;
    int days = x.hasDay() && y.hasDay() && x.day() == y.day() ? 1 : 0;
    return years + days + (x.month() == y.month() ? 1 : 0);
  }

  /** The finding marks the headline or caption and points at the body. */
  private static EventDatedTwice.Pair headingLast(EventDatedTwice.Pair pair) {
    boolean body = pair.second().sentence().block().role() == Role.PARAGRAPH;
    return body ? new EventDatedTwice.Pair(pair.second(), pair.first()) : pair;
  }

  /**
   * The only date of the kind in a sentence of the opening that tells what the heading tells, or in
   * a paragraph of it, if the one figure may be a slip for the other.
   */
  private static Optional<TemporalExpression> other(Article article, TemporalExpression date) {
    List<TemporalExpression> body =
        Timeline.of(article).in(BODY).stream().filter(e -> isLike(e, date)).toList();
    if (!isPlain(date) || body.stream().anyMatch(e -> same(e, date))) {
      return Optional.empty();
    }
    Set<String> stems = stems(article, date.block(), 0, date.block().plain().length());
    for (Block block : article.blocks(BODY).stream().limit(OPENING).toList()) {
      for (Sentence sentence : article.sentences(block)) {
        Optional<TemporalExpression> one =
            only(article, body, block, sentence.start(), sentence.end(), stems);
        if (one.filter(e -> e.unit() == date.unit()).isPresent()) {
          return one;
        }
      }
      Optional<TemporalExpression> slip =
          only(article, body, block, 0, block.plain().length(), stems)
              .filter(e -> mayBeASlip(e, date));
      if (slip.isPresent()) {
        return slip;
      }
    }
    return Optional.empty();
  }

  private static Optional<TemporalExpression> only(
      Article article,
      List<TemporalExpression> body,
      Block block,
      int from,
      int to,
      Set<String> stems) {
    List<TemporalExpression> here =
        body.stream()
            .filter(e -> e.block() == block && e.start() >= from && e.start() < to)
            .toList();
    Set<String> shared = stems(article, block, from, to);
    shared.retainAll(stems);
    boolean one = shared.size() >= SHARED && here.size() == 1 && isPlain(here.get(0));
    return one ? Optional.of(here.get(0)) : Optional.empty();
  }

  /** Whether two years, or two days of one month, differ by figures that changed places. */
  private static boolean mayBeASlip(TemporalExpression a, TemporalExpression b) {
    CalendarDate x = a.written().orElseThrow();
    CalendarDate y = b.written().orElseThrow();
    String one = x.hasYear() && y.hasYear() ? "" + x.year() : "" + x.day();
    String other = x.hasYear() && y.hasYear() ? "" + y.year() : "" + y.day();
    int apart = 0;
    for (int i = 0; one.length() == other.length() && i < one.length(); i++) {
      apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return one.chars().sum() == other.chars().sum() && apart == 2 || apart == 1;
  }

  private static boolean isPlain(TemporalExpression e) {
    return e.type() == Type.DATE && e.mod().isEmpty() && e.written().isPresent();
  }

  /** Whether a date gives as much as the heading does: a day, a month or a year. */
  private static boolean isLike(TemporalExpression date, TemporalExpression heading) {
    if (date.written().isEmpty() || heading.written().isEmpty()) {
      return false;
    }
    CalendarDate written = date.written().get();
    return date.unit() == heading.unit()
        || heading.unit() == Granularity.YEAR && written.hasYear()
        || heading.unit() == Granularity.MONTH && written.month() > 0;
  }

  private static boolean same(TemporalExpression date, TemporalExpression heading) {
    CalendarDate x = date.written().orElseThrow();
    CalendarDate y = heading.written().orElseThrow();
    boolean years = !x.hasYear() || !y.hasYear() || x.year() == y.year();
    boolean days = y.month() == 0 || !y.hasDay() || x.day() == y.day();
    boolean bare = x.month() == 0 && y.month() == 0 && !x.hasYear();
    boolean weekdays = !bare || x.weekday().equals(y.weekday());
    boolean months = y.month() == 0 ? weekdays : x.month() == y.month();
    return years && days && months
        || x.weekday().isPresent() != y.weekday().isPresent() && x.month() == 0;
  }

  private static Set<String> stems(Article article, Block block, int from, int to) {
    return article.words(block, from, to).stream()
        .filter(word -> word.text().length() > SMALL)
        .map(Word::stem)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Finding finding(TemporalExpression date, TemporalExpression other) {
    String message =
        "“%s” here, “%s” in the body: make the dates agree.".formatted(date.text(), other.text());
    return INFO.finding(date.span(), message).withRelated(other.span(), "the date in the body");
  }
}
