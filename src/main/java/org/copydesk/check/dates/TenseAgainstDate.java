package org.copydesk.check.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.time.Bound;
import org.copydesk.time.DateTokens;
import org.copydesk.time.Granularity;
import org.copydesk.time.Interval;
import org.copydesk.time.Modality;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

/** A day still to come told as past, or a day gone by told as to come. */
public final class TenseAgainstDate implements Rule {
  private static final int SLACK = 2;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "dates/tense",
              Severity.WARNING,
              "A tense that the date contradicts",
              "The reader cannot tell whether it has happened.",
              bad("2013-03-22", "The company announced the merger on [[April 30, 2013]]."),
              bad("2013-03-22", "The summit will be held on [[Jan. 12, 2013]]."),
              bad("2013-01-05", "The law takes effect on [[Feb. 1, 2012]], officials said."),
              bad("2013-02-03", "The road will be opened in [[January 2013]]."),
              good("2013-02-02", "The road will be opened in January 2013."),
              good("2013-03-22", "He will repay the sum he borrowed in January 2013."),
              good("2013-03-22", "The firm will sell the ship it ordered on Jan. 12, 2013."),
              good("2013-03-22", "The company will announce the merger on April 30, 2013."),
              good("2013-03-22", "The company announced plans for a merger on April 30, 2013."),
              good("2013-03-22", "The talks, which were due to open on April 30, 2013, are off."),
              good("2013-03-22", "They signed a lease that lapsed on April 30, 2013, if kept."),
              good("2013-03-22", "He said in 2012 that it would open on Jan. 12, 2013."),
              Example.good("The company announced the merger on April 30, 2013."))
          .outsideQuotes();

  private static final Set<String> TAKES_PLACE =
      Set.of("takes", "begins", "starts", "opens", "comes", "expires", "ends", "goes");

  private static Example bad(String published, String copy) {
    return Example.bad("---\npublished: " + published + "\n---\nOld news\n\n" + copy + "\n");
  }

  private static Example good(String published, String copy) {
    return Example.good("---\npublished: " + published + "\n---\nOld news\n\n" + copy + "\n");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Optional<LocalDate> published = article.metadata().published();
    if (published.isEmpty()) {
      return List.of();
    }
    Timeline timeline = Timeline.of(article);
    List<Finding> findings = new ArrayList<>();
    for (TemporalExpression e : timeline.in(INFO.roles())) {
      boolean told = e.unit() == Granularity.DAY || e.unit() == Granularity.MONTH;
      if (told && e.dated() && e.bound() == Bound.EXACT && e.modality() != Modality.QUOTED) {
        check(article, timeline, e, published.get()).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> check(
      Article article, Timeline timeline, TemporalExpression e, LocalDate published) {
    Interval days = e.days().orElseThrow();
    long ahead = ChronoUnit.DAYS.between(published, days.from());
    long gone = ChronoUnit.DAYS.between(days.to(), published) + 1;
    DateTokens t = timeline.tokens(e.block());
    int at = t.from(e.start());
    boolean month = e.unit() == Granularity.MONTH;
    if (!t.is(at - 1, month ? "in" : "on") || Ahead.conditional(t, e)) {
      return Optional.empty();
    }
    Verb verb = verb(t, at - 2);
    boolean pastButAhead = verb == Verb.PAST && ahead > SLACK;
    boolean futureButGone = verb == Verb.FUTURE && gone > SLACK;
    if (!pastButAhead && !futureButGone) {
      return Optional.empty();
    }
    Wording wording = Wording.of(article);
    String told = month ? e.text() : wording.day(days.from());
    String off = pastButAhead ? "is still " + ahead + " days off" : "was " + gone + " days ago";
    String message =
        "%s %s on publication (%s), but the sentence tells it as %s. Put the date or the tense right."
            .formatted(told, off, wording.day(published), pastButAhead ? "past" : "to come");
    return Optional.of(INFO.finding(e.span(), message));
  }

  private enum Verb {
    PAST,
    FUTURE,
    OTHER
  }

  /** The plain verb that carries the date: nothing that looks elsewhere may stand in the clause. */
  private static Verb verb(DateTokens t, int from) {
    Verb found = Verb.OTHER;
    int past = -1;
    for (int i = from; i >= Math.max(0, from - 12); i--) {
      String word = t.lower(i);
      if (word.equals(".") || word.equals(";") || word.equals(":") || word.equals(",")) {
        return found;
      }
      if (word.equals("will")) {
        return past < 0 || t.is(past - 1, "be") ? Verb.FUTURE : Verb.OTHER;
      }
      if (found == Verb.OTHER && TAKES_PLACE.contains(word)) {
        return Verb.FUTURE;
      }
      if (Ahead.points(word) || word.equals("was")) {
        return Verb.OTHER;
      }
      boolean ended =
          word.endsWith("ed") && word.length() > 4 || word.equals("died") || word.equals("met");
      if (found == Verb.OTHER && ended && !t.at(i).capitalised()) {
        found = Verb.PAST;
        past = i;
      }
    }
    return found;
  }
}
