package org.copydesk.check.facts;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Span;
import org.copydesk.facts.Event;
import org.copydesk.facts.PartialDate;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleInfo;

/**
 * A date that a story gives to what may be one of several events.
 *
 * @param tokens the block
 * @param events the events the words may mean
 * @param when the date written
 * @param part which part of the event the date is said to be
 * @param end the index after the last word of the claim: the date's, or the place's in "the 1976
 *     Olympics in Moscow", where either may be wrong
 */
record Dating(FactWords tokens, List<Event> events, When when, Part part, int end) {
  /** A date alone, or with the words of the event up to {@code end} where they are one claim. */
  Dating(FactWords tokens, List<Event> events, When when, Part part) {
    this(tokens, events, when, part, when.to());
  }

  /** Which part of an event a date is said to be. */
  enum Part {
    START,
    END,
    WHOLE;

    PartialDate of(Event event) {
      return switch (this) {
        case START -> event.start();
        case END -> event.end().orElse(event.start());
        case WHOLE -> event.stretch();
      };
    }

    /** Whether a day that also stands for {@code event} stands for this part of it. */
    boolean nears(Event event, PartialDate day) {
      PartialDate whole = event.stretch();
      long past = DAYS.between(whole.first(), day.first());
      long left = DAYS.between(day.last(), whole.last());
      return this == WHOLE || (this == START) == (past <= left);
    }
  }

  /** The finding, when the date fits none of the events but lies near one. */
  Optional<Finding> against(RuleInfo rule, int years) {
    if (events.stream().anyMatch(this::fits)) {
      return Optional.empty();
    }
    return events.stream()
        .min(Comparator.comparingInt(this::yearsOff))
        .filter(event -> yearsOff(event) <= years && isKnownThen(event))
        .map(event -> finding(rule, event));
  }

  /** The event that the date fits, when there is one. */
  Optional<BorneOut> agreement() {
    return events.stream()
        .filter(this::fits)
        .findFirst()
        .map(
            event ->
                new BorneOut(
                    tokens.span(when.from(), when.to()),
                    event.name() + ", " + event.when(),
                    event.citation()));
  }

  private boolean fits(Event event) {
    return !when.misses(part.of(event))
        || event.also().stream().anyMatch(day -> part.nears(event, day) && !when.misses(day));
  }

  private int yearsOff(Event event) {
    if (when.yearWritten().isEmpty()) {
      return 0;
    }
    int written = when.yearWritten().get();
    PartialDate stretch = part.of(event);
    if (written < stretch.first().getYear()) {
      return stretch.first().getYear() - written;
    }
    return Math.max(0, written - stretch.last().getYear());
  }

  private boolean isKnownThen(Event event) {
    return when.date().map(date -> !date.last().isAfter(event.citation().asOf())).orElse(true);
  }

  private Finding finding(RuleInfo rule, Event event) {
    Span span = tokens.span(when.from(), end);
    String is =
        switch (part) {
          case START -> " began on " + event.start().inWords();
          case END -> " ended on " + event.end().orElse(event.start()).inWords();
          case WHOLE -> ": " + event.when();
        };
    String message =
        "“%s” does not fit. %s%s.".formatted(tokens.written(when.from(), end), event.name(), is);
    Finding finding = rule.finding(span, message).citing(event.citation().named());
    boolean quoted = tokens.quoted(when.from(), when.to());
    Finding graded = quoted ? finding.withSeverity(Severity.SUGGESTION) : finding;
    return right(event).map(words -> fixed(graded, span, words)).orElse(graded);
  }

  private Finding fixed(Finding finding, Span span, String words) {
    FactWord first = tokens.get(when.from());
    FactWord last = tokens.get(when.to() - 1);
    if (end != when.to()) {
      return finding;
    }
    boolean verbatim = tokens.block().text().verbatim(first.start(), last.baseEnd());
    return verbatim ? finding.withFix(Fix.write(span, words)) : finding;
  }

  /** The date put right in the words of the story, when there is only one way. */
  private Optional<String> right(Event event) {
    PartialDate stretch = part.of(event);
    boolean oneYear = stretch.first().getYear() == stretch.last().getYear();
    if (when.to() - when.from() == 1 && when.date().isPresent()) {
      return oneYear ? Optional.of("" + stretch.first().getYear()) : Optional.empty();
    }
    if (!stretch.exact() || when.day().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(inStyle(stretch));
  }

  private String inStyle(PartialDate day) {
    boolean monthFirst = Character.isLetter(tokens.folded(when.from()).charAt(0));
    String[] words = day.inWords().split(" ");
    String monthDay = monthFirst ? words[1] + " " + words[0] : words[0] + " " + words[1];
    if (when.date().isEmpty()) {
      return monthDay;
    }
    return monthDay + (monthFirst ? ", " : " ") + words[2];
  }
}
