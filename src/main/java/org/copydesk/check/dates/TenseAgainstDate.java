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
import org.copydesk.story.Happening;
import org.copydesk.story.Happenings;
import org.copydesk.time.Bound;
import org.copydesk.time.DateTokens;
import org.copydesk.time.Granularity;
import org.copydesk.time.Interval;
import org.copydesk.time.Modality;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

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
              bad("2013-03-22", "The mill was sold on [[30 April 2013]] for a pound."),
              good("2013-03-22", "The mill was sold on 20 March 2013 for a pound."),
              bad("2013-03-22", "The poet wed her agent on [[30 April 2013]] in a barn."),
              good("2013-03-22", "The poet won a place in the final on 30 April 2013."),
              good("2013-03-22", "The poet said he sails on 30 April 2013."),
              bad("2013-03-22", "The lane is to be closed from [[1 January 2013]] for a month."),
              bad("2013-03-22", "Staff are due to meet on [[3 January 2013]] in the mill."),
              good("2013-03-22", "The lane is to be closed from 1 May 2013 for a month."),
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
      boolean since =
          timeline.tokens(e.block()).is(timeline.tokens(e.block()).from(e.start()) - 1, "from");
      boolean exact = e.bound() == Bound.EXACT || since;
      if (told && e.dated() && exact && e.modality() != Modality.QUOTED) {
        check(article, timeline, e, published.get()).ifPresent(findings::add);
      }
    }
    for (Happening h : Happenings.of(article).all()) {
      boolean here = INFO.roles().contains(h.sentence().block().role());
      if (here && findings.stream().noneMatch(f -> f.span().overlaps(h.date().span()))) {
        ahead(article, timeline, h, published.get()).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** What is told as having happened on a day that is still to come. */
  private static Optional<Finding> ahead(
      Article article, Timeline timeline, Happening h, LocalDate published) {
    TemporalExpression e = h.date();
    DateTokens t = timeline.tokens(e.block());
    int date = t.from(e.start());
    LocalDate from = e.days().orElseThrow().from();
    long days = ChronoUnit.DAYS.between(published, from);
    boolean day = e.unit() == Granularity.DAY && e.dated() && e.bound() == Bound.EXACT;
    if (!day || days <= SLACK || h.manner() == Happening.Manner.NOUN || !t.is(date - 1, "on")) {
      return Optional.empty();
    }
    List<Token> tokens = article.tokens(h.sentence());
    Token verb = tokens.get(h.link().at());
    int at = t.from(verb.start());
    boolean passive = t.lower(at - 1).matches("was|were") || t.lower(at - 2).matches("was|were");
    boolean past = verb.tag() == Tag.VBD || verb.tag() == Tag.VBN && passive;
    boolean other = at > date || Ahead.points(t.lower(at)) || Ahead.conditional(t, e);
    for (Token token : tokens) {
      boolean between = token.start() > verb.start() && token.end() <= e.start();
      boolean noun = token.tag().isNoun() && Happening.tells(token.lemma());
      boolean on = token.lower().equals("on") && e.start() - token.end() == 1;
      boolean looks = Ahead.points(token.lower()) || token.tag().isFinite();
      looks |= token.tag() == Tag.IN && !on;
      other |= between && (noun || looks || token.isMark());
    }
    return past && !other
        ? Optional.of(finding(article, e, true, days, published))
        : Optional.empty();
  }

  private static Optional<Finding> check(
      Article article, Timeline timeline, TemporalExpression e, LocalDate published) {
    Interval days = e.days().orElseThrow();
    long ahead = ChronoUnit.DAYS.between(published, days.from());
    long gone = ChronoUnit.DAYS.between(days.to(), published) + 1;
    DateTokens t = timeline.tokens(e.block());
    int at = t.from(e.start());
    boolean month = e.unit() == Granularity.MONTH;
    boolean from = t.is(at - 1, "from");
    if (!from && !t.is(at - 1, month ? "in" : "on") || Ahead.conditional(t, e)) {
      return Optional.empty();
    }
    Verb verb = verb(t, at - 2);
    boolean pastButAhead = verb == Verb.PAST && ahead > SLACK && !from;
    boolean futureButGone = verb == Verb.FUTURE && gone > SLACK;
    if (!pastButAhead && !futureButGone) {
      return Optional.empty();
    }
    return Optional.of(finding(article, e, pastButAhead, pastButAhead ? ahead : gone, published));
  }

  private static Finding finding(
      Article article, TemporalExpression e, boolean past, long days, LocalDate published) {
    Wording wording = Wording.of(article);
    boolean month = e.unit() == Granularity.MONTH;
    String told = month ? e.text() : wording.day(e.days().orElseThrow().from());
    String off = past ? "is still " + days + " days off" : "was " + days + " days ago";
    String message =
        "%s %s on publication (%s), but the sentence tells it as %s. Put the date or the tense right."
            .formatted(told, off, wording.day(published), past ? "past" : "to come");
    return INFO.finding(e.span(), message);
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
      boolean due = word.equals("to") && (t.is(i - 1, "due") || t.is(i - 1, "set"));
      int be = due ? i - 2 : i - 1;
      if (word.equals("to") && (t.is(be, "is") || t.is(be, "are"))) {
        return past < 0 || t.is(past - 1, "be") ? Verb.FUTURE : Verb.OTHER;
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
