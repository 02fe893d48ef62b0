package org.copydesk.check.dates;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
import org.copydesk.time.Granularity;
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
                  "The fire broke out on March 14, 2013. Police said the [[March 16, 2013]] fire"
                      + " began in the attic."),
              Example.bad(
                  "The court martial of Idris Vane opened on 4 March 2015. Vane, whose court"
                      + " martial opened on [[9 March 2015]], pleads illness."),
              Example.bad(
                  "The Lantern Theatre was set up in 1966. Ever since it was set up in [[1969]],"
                      + " the Lantern Theatre has lost money."),
              Example.bad(
                  "Moira Tennick founded the choir in 1985. Since founding the choir in"
                      + " [[1983]], Tennick has led it."),
              Example.bad(
                  "A Norwick trawler foundered in 1953 with all hands. No boat has been lost"
                      + " since the Norwick trawler foundered in [[1955]]."),
              Example.bad(
                  "A landslide at Crag Hollow on May 6, 2016, buried the road. Nobody had driven"
                      + " over it since the Crag Hollow landslide on [[June 5, 2016]]."),
              Example.bad(
                  "Odile Farr won the Vesper regatta in 1998. Farr had not raced since winning"
                      + " the Vesper regatta in [[1996]]."),
              Example.bad(
                  "The weir at Holme was completed in 1871. Four men drowned before its completion"
                      + " in [[1817]]."),
              Example.bad(
                  "Fire swept the Corn Hall on 3 May 2014. Nothing has stood there since the blaze"
                      + " of [[5 May 2014]]."),
              Example.bad(
                  "Ove Lind, who joined the choir in 1988, conducts it now. Lind joined the choir"
                      + " in [[1998]] as a boy."),
              Example.bad(
                  "The Arden canal was dredged in 1932. Both villages gave money when the Arden"
                      + " canal was dredged in [[1923]]."),
              Example.bad(
                  "Since it was founded in 1977, the Ashe Players have never missed a season. The"
                      + " founding of the Ashe Players in [[1979]] made news."),
              Example.good(
                  "Ford told the agency on 18 May 2019, after it recalled the car on 3 May 2019. It"
                      + " recalled the car on 3 May 2019 and again on 9 May 2019."),
              Example.bad(
                  "It is the home of the Tarn Library. When it opened in 1974 people stared.\n\n"
                      + "She stood in the Tarn Library in [[1979]], the year it opened."),
              Example.good(
                  "It is the home of the Tarn Library. When it opened in 1974 people stared.\n\n"
                      + "She stood in the Hale Library in 1979, the year it opened."),
              Example.good("The weir was rebuilt in 1961. The weir was rebuilt again in 1999."),
              Example.good(
                  "Work on the Ruthven lock started on 2 May 2011. The Ruthven lock came into"
                      + " use on 9 May 2012."),
              Example.good(
                  "The Toller Silver Band was formed in 1903. The Toller Silver Band moved into"
                      + " its chapel in 1921."),
              Example.good(
                  "The Garrow dam was begun in 1932. Water first ran through the Garrow dam in"
                      + " 1936."),
              Example.good(
                  "Peadar Roche won the Moyle race in 1988. Peadar Roche won the Moyle race in"
                      + " 1991."),
              Example.good(
                  "The Vesper lido opened in 1936. The Vesper lido, which opened in 1936, is"
                      + " empty."),
              Example.good(
                  "Enid Crewe was appointed curator in 1994. Crewe, who was appointed warden in"
                      + " 1999, left."),
              Example.bad(
                  "---\n"
                      + "published: 2025-04-08\n"
                      + "---\n"
                      + "The mill opens\n\n"
                      + "The wedding is planned for June 14. Seats for the wedding on [[June 24]]"
                      + " are free."),
              Example.good(
                  "---\n"
                      + "published: 2025-04-08\n"
                      + "---\n"
                      + "The mill opens\n\n"
                      + "The wedding is planned for June 14. Seats for the wedding on June 14 are"
                      + " free."),
              Example.good("Wilf Garner was born in 1971. Garner joined the lifeboat in 1990."),
              Example.good(
                  "The court martial of Idris Vane opened on 4 March 2015. A second court"
                      + " martial of Vane, which opened on 7 May 2016, is over."))
          .needingStory();

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
    Happenings happenings = Happenings.of(article);
    List<Happening> events =
        Stream.concat(happenings.all().stream(), happenings.planned().stream())
            .sorted(Comparator.comparingInt(Happening::place))
            .toList();
    Timeline timeline = Timeline.of(article);
    List<Pair> pairs = new ArrayList<>();
    for (int j = 1; j < events.size(); j++) {
      for (int i = 0; i < j; i++) {
        boolean apart =
            isCompared(happenings, events.get(i), events.get(j))
                && cannotBothHold(events.get(i).date(), events.get(j).date())
                && !saysBoth(timeline, events.get(i), events.get(j));
        if (apart && OneHappening.are(events.get(i), events.get(j), events)) {
          pairs.add(new Pair(events.get(i), events.get(j)));
          break;
        }
      }
    }
    return pairs;
  }

  /** What is still to come is compared by its noun and its day alone. */
  private static boolean isCompared(Happenings all, Happening one, Happening other) {
    boolean past = all.all().contains(one) && all.all().contains(other);
    return past || isDay(one) && isDay(other);
  }

  private static boolean isDay(Happening event) {
    return event.manner() == Happening.Manner.NOUN && event.date().unit() == Granularity.DAY;
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
