package org.copydesk.check.dates;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Happening;
import org.copydesk.story.Happenings;
import org.copydesk.story.OneHappening;
import org.copydesk.time.Interval;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

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
              "The fire broke out on March 14, 2013. Police said the [[March 16, 2013]] fire began"
                  + " in the attic."),
          Example.bad(
              "The last election in Ashford was held on April 11, 2017. Turnout at the Ashford"
                  + " election on [[April 4, 2017]] was low."),
          Example.bad(
              "The trial of John Dixon began on 1 December 2018. Dixon, whose trial began on [[3"
                  + " December 2018]], denies it."),
          Example.bad(
              "The Harvest Trust was founded in 2008. Since it was founded in [[2010]], the Harvest"
                  + " Trust has grown."),
          Example.bad(
              "Ann Perry was elected chair of the River Board in 1985. Since being elected chair of"
                  + " the River Board in [[1984]], Perry has cut costs."),
          Example.bad(
              "The Springfield ferry sank in 2006, killing 41. It is the worst accident since the"
                  + " Springfield ferry sank in [[2008]]."),
          Example.bad(
              "A crash on the Milton railway line on January 20, 2019, hurt 23 people. The driver"
                  + " in the Milton railway crash on [[February 19, 2019]] is back at work."),
          Example.bad(
              "Jo Porter won the Burton marathon in 2008. It is a first title for Porter since"
                  + " winning the Burton marathon in [[2007]]."),
          Example.bad(
              "The weir at Holme was completed in 1871. Four men drowned before its completion in"
                  + " [[1817]]."),
          Example.bad(
              "Fire swept the Corn Hall on 3 May 2014. Nothing has stood there since the blaze of"
                  + " [[5 May 2014]]."),
          Example.bad(
              "Ove Lind, who joined the choir in 1988, conducts it now. Lind joined the choir in"
                  + " [[1998]] as a boy."),
          Example.bad(
              "The Arden canal was dredged in 1932. Both villages gave money when the Arden canal"
                  + " was dredged in [[1923]]."),
          Example.bad(
              "Since it was founded in 1977, the Ashe Players have never missed a season. The"
                  + " founding of the Ashe Players in [[1979]] made news."),
          Example.good(
              "Ford told the agency on 18 May 2019, after it recalled the car on 3 May 2019. It"
                  + " recalled the car on 3 May 2019 and again on 9 May 2019."),
          Example.good("The weir was rebuilt in 1961. The weir was rebuilt again in 1999."),
          Example.good(
              "Talks on the Oxford treaty opened on 3 November 2018. The Oxford treaty came into"
                  + " force on 11 November 2018."),
          Example.good(
              "The Garden City Orchestra was founded in 1993. The Garden City Orchestra moved to"
                  + " its present building in 1994."),
          Example.good(
              "The Milton tunnel was begun in 2002. Trains first ran through the Milton tunnel in"
                  + " 2005."),
          Example.good(
              "Barack Obama won the election in 2008. Barack Obama won the election in 2012."),
          Example.good(
              "The Milton bridge opened in 2002. The Milton bridge, which opened in 2002, is"
                  + " busy."),
          Example.good(
              "John Reed was appointed director in 2001. Reed, who was appointed chairman in 2011,"
                  + " left."),
          Example.good("John Smith was born in 1986. Smith joined the council in 2009."),
          Example.good(
              "The trial of John Dixon began on 1 December 2018. A second trial of Dixon, whose"
                  + " retrial began on 3 March 2019, is over."));

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
  record Pair(Happening first, Happening second) {}

  /** Whether one mention stands in a headline, standfirst or caption and the other does not. */
  static boolean inHeadings(Pair pair) {
    return heading(pair.first) != heading(pair.second);
  }

  private static boolean heading(Happening event) {
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
    List<Happening> events = Happenings.of(article).all();
    Timeline timeline = Timeline.of(article);
    List<Pair> pairs = new ArrayList<>();
    for (int j = 1; j < events.size(); j++) {
      for (int i = 0; i < j; i++) {
        boolean apart =
            cannotBothHold(events.get(i).date(), events.get(j).date())
                && !saysBoth(timeline, events.get(i), events.get(j));
        if (apart && OneHappening.are(events.get(i), events.get(j), events)) {
          pairs.add(new Pair(events.get(i), events.get(j)));
          break;
        }
      }
    }
    return pairs;
  }

  /** Whether the later sentence names the earlier date too, so that the writer knows of both. */
  private static boolean saysBoth(Timeline timeline, Happening earlier, Happening later) {
    Interval date = earlier.date().days().orElseThrow();
    return timeline.in(later.sentence()).stream()
        .filter(e -> e != later.date() && e.written().isPresent())
        .anyMatch(e -> e.days().filter(date::contains).isPresent());
  }

  private static boolean cannotBothHold(TemporalExpression a, TemporalExpression b) {
    Interval x = a.days().orElseThrow();
    Interval y = b.days().orElseThrow();
    if (!fine(a) || !fine(b) || x.overlaps(y)) {
      return false;
    }
    boolean days = x.length() == 1 && y.length() == 1;
    boolean far = Math.abs(ChronoUnit.DAYS.between(x.from(), y.from())) > SAME_EVENT_DAYS;
    boolean sameDay =
        x.from().getDayOfMonth() == y.from().getDayOfMonth()
            && x.from().getMonth() == y.from().getMonth();
    return !days || !far || sameDay;
  }

  private static boolean fine(TemporalExpression date) {
    return switch (date.unit()) {
      case MINUTE, DAY, MONTH, YEAR -> true;
      default -> false;
    };
  }
}
