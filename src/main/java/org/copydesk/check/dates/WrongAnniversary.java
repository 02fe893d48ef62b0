package org.copydesk.check.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Happening;
import org.copydesk.story.Happenings;
import org.copydesk.time.Granularity;
import org.copydesk.time.Modality;
import org.copydesk.time.StoryDay;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;
import org.copydesk.time.Tokens;
import org.copydesk.time.Type;

/** An anniversary that no year near the story gives. */
public final class WrongAnniversary implements Rule {
  /** How many tokens after "anniversary" the date of the event may stand. */
  private static final int REACH = 16;

  /** How many characters before "its anniversary" the sentence may begin that dates the start. */
  private static final int NEAR = 300;

  private static final Pattern NAMED = Pattern.compile("(?i)^(the )?[a-z]*cente(nary|nnial)$");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "dates/anniversary",
          Severity.WARNING,
          "An anniversary that does not add up",
          "Somebody will do the sum on the day itself.",
          Example.bad(
              story("2013-03-22", "Friday marks the [[10th anniversary]] of the 2001 attacks.")),
          Example.bad(
              story(
                  "2013-03-22",
                  "The town kept the [[fiftieth anniversary]] of the fire, which began in May"
                      + " 1953.")),
          Example.bad(story("2013-03-22", "Crowds marked the centenary of the [[1923]] strike.")),
          Example.bad("In 2011 the town marked the [[20th anniversary]] of the 1981 riots."),
          Example.bad(
              story(
                  "2013-03-22",
                  "The choir, which was founded in 1953, sings on Friday for its [[50th"
                      + " anniversary]].")),
          Example.bad(
              story("2013-03-22", "Built in [[1931]], the pier keeps its centenary in June.")),
          Example.bad(
              story(
                  "2013-03-22",
                  "They married in 1962. They kept their [[40th wedding anniversary]] in Spain.")),
          Example.good(story("2013-03-22", "Built in 1913, the pier keeps its centenary in June.")),
          Example.bad(
              story(
                  "2013-03-22",
                  "Opened in 1914 and close to its [[150th birthday]], the lido still fills.")),
          Example.good(
              story(
                  "2013-03-22",
                  "Opened in 1914 and close to its 100th birthday, the lido still fills.")),
          Example.good(
              story(
                  "2013-03-22",
                  "Wednesday marked the 10th anniversary of the invasion of Iraq, which began in"
                      + " March 2003.")),
          Example.good(
              story(
                  "2019-06-01",
                  "The museum, which opened in 2005, marks the 100th anniversary of the painter's"
                      + " birth.")),
          Example.good(
              story(
                  "2013-03-22",
                  "In 2011 the town marked the 10th anniversary of the 2001 attacks.")),
          Example.good(
              story("2013-03-22", "The 75th anniversary of the 1945 bomb will fall in 2020.")),
          Example.good("Friday marks the 10th anniversary of the 2001 attacks."));

  private static String story(String published, String copy) {
    return "---\npublished: " + published + "\n---\nYears on\n\n" + copy + "\n";
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Timeline timeline = Timeline.of(article);
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(INFO.roles())) {
      List<TemporalExpression> before = List.of();
      for (Sentence sentence : article.sentences(block)) {
        List<TemporalExpression> here = timeline.in(sentence);
        for (TemporalExpression e : here) {
          if (e.type() == Type.ANNIVERSARY && e.modality() != Modality.QUOTED) {
            check(article, timeline, e, here, before).ifPresent(findings::add);
          }
        }
        before = here;
      }
    }
    return findings;
  }

  private static Optional<Finding> check(
      Article article,
      Timeline timeline,
      TemporalExpression anniversary,
      List<TemporalExpression> here,
      List<TemporalExpression> before) {
    List<TemporalExpression> told = events(timeline, anniversary, here);
    List<TemporalExpression> events =
        told.isEmpty() ? origins(article, timeline, anniversary) : told;
    if (events.isEmpty()) {
      return Optional.empty();
    }
    int count = (int) anniversary.amount().orElseThrow().count();
    TreeSet<Integer> years = new TreeSet<>();
    Optional<LocalDate> published = article.metadata().published();
    StoryDay.of(article)
        .map(day -> day.days().from().getYear())
        .ifPresent(year -> years.addAll(List.of(year - 1, year, year + 1)));
    for (List<TemporalExpression> near : List.of(here, before)) {
      near.stream()
          .filter(e -> e.dated() && !events.contains(e))
          .forEach(e -> years.add(e.written().orElseThrow().year()));
    }
    if (years.isEmpty()) {
      return Optional.empty();
    }
    for (TemporalExpression event : events) {
      if (years.contains(event.written().orElseThrow().year() + count)) {
        return Optional.empty();
      }
    }
    return Optional.of(finding(anniversary, events.get(0), count, published));
  }

  /** The dates in what follows "anniversary of". */
  private static List<TemporalExpression> events(
      Timeline timeline, TemporalExpression anniversary, List<TemporalExpression> here) {
    Tokens t = timeline.tokens(anniversary.block());
    int of = t.from(anniversary.end());
    of += t.is(of, "year") || t.is(of, "celebrations") ? 1 : 0;
    if (!t.is(of, "of")) {
      return List.of();
    }
    int from = of;
    return here.stream()
        .filter(e -> e.dated() && e.unit().compareTo(Granularity.YEAR) <= 0)
        .filter(e -> e.start() > anniversary.end() && t.from(e.start()) - from <= REACH)
        .filter(e -> !parted(t, from, t.from(e.start())))
        .toList();
  }

  /** "Its 40th anniversary": when what keeps it began, told in the sentence or the one before. */
  private static List<TemporalExpression> origins(
      Article article, Timeline timeline, TemporalExpression anniversary) {
    Tokens t = timeline.tokens(anniversary.block());
    int from = t.from(anniversary.start());
    boolean own =
        switch (t.lower(from - 1)) {
          case "its", "their", "his", "her" -> true;
          default -> false;
        };
    if (!own || t.is(t.from(anniversary.end()), "of")) {
      return List.of();
    }
    List<Happening> near =
        Happenings.of(article).all().stream()
            .filter(h -> h.is("origin") && h.date().dated() && !h.apart())
            .filter(h -> h.sentence().block().equals(anniversary.block()))
            .filter(h -> h.sentence().start() <= anniversary.start())
            .toList();
    if (near.isEmpty()) {
      return List.of();
    }
    Happening last = near.get(near.size() - 1);
    boolean here = last.sentence().holds(anniversary.start());
    String between =
        anniversary.block().plain().substring(last.sentence().start(), anniversary.start());
    boolean next =
        between.length() < NEAR
            && last.sentence().end() + 2 >= sentence(article, anniversary).start();
    return here || next ? near.stream().map(Happening::date).toList() : List.of();
  }

  private static Sentence sentence(Article article, TemporalExpression e) {
    return article.sentences(e.block()).stream()
        .filter(s -> s.holds(e.start()))
        .findFirst()
        .orElseThrow();
  }

  /** Whether another clause, not one about the event, stands before the date. */
  private static boolean parted(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean relative = t.is(i + 1, "which") || t.is(i + 1, "who") || t.is(i + 1, "in");
      if (t.is(i, ";") || t.is(i, ":") || t.is(i, ",") && !relative) {
        return true;
      }
      boolean main =
          switch (t.lower(i)) {
            case "will", "but", "and", "is", "are", "this", "falls", "fall" -> true;
            default -> false;
          };
      if (main) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(
      TemporalExpression anniversary,
      TemporalExpression event,
      int count,
      Optional<LocalDate> published) {
    int year = event.written().orElseThrow().year();
    String now = published.map(day -> "; the story is of " + day.getYear()).orElse("");
    String message =
        "%d + %d = %d%s: put the count or the year right."
            .formatted(year, count, year + count, now);
    // A word such as "centenary" is not mistyped; the figure of the year is.
    return NAMED.matcher(anniversary.text()).find()
        ? INFO.finding(event.span(), message).withRelated(anniversary.span(), "the anniversary")
        : INFO.finding(anniversary.span(), message).withRelated(event.span(), "the event");
  }
}
