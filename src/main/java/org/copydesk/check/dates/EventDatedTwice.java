package org.copydesk.check.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.time.Granularity;
import org.copydesk.time.Interval;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.TemporalRange;
import org.copydesk.time.Timeline;
import org.copydesk.time.Tokens;

/** One event given two dates. */
public final class EventDatedTwice implements Rule {
  /** Things of one kind and name further apart than this are two things. */
  private static final int SAME_EVENT_DAYS = 62;

  private static final RuleInfo INFO =
      RuleInfo.of(
          "dates/event-dated-twice",
          Severity.WARNING,
          "One event given two dates",
          "The reader cannot tell which date is right, or whether there were two events.",
          Example.bad(
              "The fire broke out on March 14, 2013. Police said the [[March 16, 2013]] fire began in the attic."),
          Example.bad(
              "The last election in Ashford was held on April 11, 2017. Turnout at the Ashford election on [[April 4, 2017]] was low."),
          Example.bad(
              "The trial of John Dixon began on 1 December 2018. Dixon, whose trial began on [[3 December 2018]], denies it."),
          Example.bad(
              "The Harvest Trust was founded in 2008. Since it was founded in [[2010]], the Harvest Trust has grown."),
          Example.bad(
              "Ann Perry was elected chair of the River Board in 1985. Since being elected chair of the River Board in [[1984]], Perry has cut costs."),
          Example.bad(
              "The Springfield ferry sank in 2006, killing 41. It is the worst accident since the Springfield ferry sank in [[2008]]."),
          Example.bad(
              "A crash on the Milton railway line on January 20, 2019, hurt 23 people. The driver in the Milton railway crash on [[February 19, 2019]] is back at work."),
          Example.bad(
              "Jo Porter won the Burton marathon in 2008. It is a first title for Porter since winning the Burton marathon in [[2007]]."),
          Example.good(
              "Talks on the Oxford treaty opened on 3 November 2018. The Oxford treaty came into force on 11 November 2018."),
          Example.good(
              "The Garden City Orchestra was founded in 1993. The Garden City Orchestra moved to its present building in 1994."),
          Example.good(
              "The Milton tunnel was begun in 2002. Trains first ran through the Milton tunnel in 2005."),
          Example.good(
              "Barack Obama won the election in 2008. Barack Obama won the election in 2012."),
          Example.good(
              "The Milton bridge opened in 2002. The Milton bridge, which opened in 2002, is busy."),
          Example.good(
              "John Reed was appointed director in 2001. Reed, who was appointed chairman in 2011, left."),
          Example.good("John Smith was born in 1986. Smith joined the council in 2009."),
          Example.good(
              "The trial of John Dixon began on 1 December 2018. A second trial of Dixon, whose retrial began on 3 March 2019, is over."));

  private static final Set<String> DIFFERENT =
      Set.of(
          "again",
          "second",
          "third",
          "another",
          "twice",
          "reelected",
          "rescheduled",
          "postponed",
          "originally",
          "initially",
          "anniversary",
          "retrial",
          "fresh",
          "unlike",
          "whereas",
          "previous",
          "previously",
          "earlier",
          "both",
          "also",
          "repeat",
          "runoff",
          "delayed",
          "reopened",
          "relaunched");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Pair pair : pairs(article)) {
      if (!inHeadings(pair)) {
        findings.add(finding(INFO, article, pair));
      }
    }
    return findings;
  }

  /** Two mentions of one event with dates that cannot both be right. */
  record Pair(DatedEvent first, DatedEvent second) {}

  /** Whether one mention stands in a headline, standfirst or caption and the other does not. */
  static boolean inHeadings(Pair pair) {
    return heading(pair.first) != heading(pair.second);
  }

  private static boolean heading(DatedEvent event) {
    Role role = event.sentence().block().role();
    return role == Role.HEADLINE || role == Role.STANDFIRST || role == Role.CAPTION;
  }

  static Finding finding(RuleInfo info, Article article, Pair pair) {
    Wording wording = Wording.of(article);
    TemporalExpression a = pair.first.date();
    TemporalExpression b = pair.second.date();
    return info.finding(
            b.span(),
            "This seems to be what the story dated %s before, and here it is %s: is it one event?"
                .formatted(wording.of(a), wording.of(b)))
        .withRelated(a.span(), "the other date");
  }

  /** Every contradiction, in page order of the later mention. */
  static List<Pair> pairs(Article article) {
    Timeline timeline = Timeline.of(article);
    List<DatedEvent> events = new ArrayList<>();
    for (Block block : article.blocks(INFO.roles())) {
      for (Sentence sentence : article.sentences(block)) {
        List<TemporalRange> ranges = timeline.ranges(sentence);
        for (TemporalExpression e : timeline.in(sentence)) {
          boolean ranged = ranges.stream().anyMatch(r -> r.first() == e || r.second() == e);
          if (!ranged) {
            DatedEvent.of(timeline, sentence, e).ifPresent(events::add);
          }
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int j = 1; j < events.size(); j++) {
      for (int i = 0; i < j; i++) {
        if (contradict(timeline, events.get(i), events.get(j))) {
          pairs.add(new Pair(events.get(i), events.get(j)));
          break;
        }
      }
    }
    return pairs;
  }

  private static boolean contradict(Timeline timeline, DatedEvent a, DatedEvent b) {
    Interval x = a.date().days().orElseThrow();
    Interval y = b.date().days().orElseThrow();
    boolean comparable = fine(a) && fine(b);
    if (!comparable || x.overlaps(y) || a.sentence().equals(b.sentence()) || !oneEvent(a, b)) {
      return false;
    }
    boolean days = a.date().unit() == Granularity.DAY && b.date().unit() == Granularity.DAY;
    if (days && Math.abs(ChronoUnit.DAYS.between(x.from(), y.from())) > SAME_EVENT_DAYS) {
      return sameDayOtherYear(a, b);
    }
    return !toldApart(timeline, a) && !toldApart(timeline, b);
  }

  private static boolean sameDayOtherYear(DatedEvent a, DatedEvent b) {
    LocalDate x = a.date().days().orElseThrow().from();
    LocalDate y = b.date().days().orElseThrow().from();
    return x.getDayOfMonth() == y.getDayOfMonth() && x.getMonth() == y.getMonth();
  }

  private static boolean fine(DatedEvent event) {
    return switch (event.date().unit()) {
      case DAY, MONTH, YEAR -> true;
      default -> false;
    };
  }

  /**
   * Whether the two mentions are of one thing: the same happening, the same names, taken as known.
   */
  private static boolean oneEvent(DatedEvent a, DatedEvent b) {
    if (!a.verb().equals(b.verb()) || !a.noun().equals(b.noun()) && !nounless(a, b)) {
      return false;
    }
    if (!a.known() && !b.known() || !sameObject(a, b)) {
      return false;
    }
    if (a.names().isEmpty() && b.names().isEmpty()) {
      return near(a, b) && a.verb().isEmpty();
    }
    Set<String> shared = new HashSet<>(a.names());
    shared.retainAll(b.names());
    int smaller = Math.min(a.names().size(), b.names().size());
    return !shared.isEmpty() && (shared.size() == smaller || shared.size() >= 2);
  }

  /**
   * Whether what was done was done to the same thing: not "named director" and "named chairman".
   */
  private static boolean sameObject(DatedEvent a, DatedEvent b) {
    if (a.objects().isEmpty() || b.objects().isEmpty()) {
      boolean both = a.objects().isEmpty() && b.objects().isEmpty();
      return both || !EventWords.REPEATED.contains(a.verb());
    }
    return a.objects().stream().anyMatch(b.objects()::contains);
  }

  /** A verb such as "founded" says it all; one of the two may lack the noun. */
  private static boolean nounless(DatedEvent a, DatedEvent b) {
    return !a.verb().isEmpty() && (a.noun().isEmpty() || b.noun().isEmpty());
  }

  private static boolean near(DatedEvent a, DatedEvent b) {
    int blocks = b.sentence().block().index() - a.sentence().block().index();
    return blocks == 0 && b.sentence().start() - a.sentence().end() < 4;
  }

  private static boolean toldApart(Timeline timeline, DatedEvent event) {
    Tokens t = timeline.tokens(event.sentence().block());
    int end = t.from(event.sentence().end());
    for (int i = t.from(event.sentence().start()); i < end; i++) {
      if (DIFFERENT.contains(t.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
