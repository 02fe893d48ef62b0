package org.copydesk.story;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Span;
import org.copydesk.story.Mention.Grade;
import org.copydesk.time.Interval;

/**
 * A place where a story says how old somebody is.
 *
 * @param line the block
 * @param at the index of the token with the figure
 * @param years how old
 * @param who whose age it is; with an empty key when nothing tells
 * @param time of when it is told
 * @param when the days of which it is told, where they are known
 * @param birthday whether somebody becomes so old on one of those days
 * @param ago how many years before the story it is told of, where a length tells it: "has nursed
 *     for 19 years, since he was 22"
 */
public record Age(
    Line line,
    int at,
    int years,
    Who who,
    Time time,
    Optional<Interval> when,
    boolean birthday,
    OptionalInt ago) {
  private static final Pattern HOME =
      Pattern.compile(
          ",? (?:(?:who )?lives (?:in|on|at) |(?:of|from) )((?:\\d+ )?\\p{Lu}[\\p{L}’' -]*)");

  /** Of when an age is told. */
  public enum Time {
    /** As of the story's day. */
    NOW,
    /** In the past, with nothing that says when: "Shaw was 33, a neighbour said". */
    PAST,
    /** As of another time: "when she was 19". */
    THEN
  }

  /** Rejects a missing part. */
  public Age {
    Objects.requireNonNull(line);
    Objects.requireNonNull(who);
    Objects.requireNonNull(time);
    Objects.requireNonNull(when);
    Objects.requireNonNull(ago);
  }

  Age(Line line, int at, int years, Who who, Time time, Optional<Interval> when, boolean birthday) {
    this(line, at, years, who, time, when, birthday, OptionalInt.empty());
  }

  /** The same age, told of so many years before the story. */
  Age ago(int before) {
    return new Age(line, at, years, who, Time.THEN, when, birthday, OptionalInt.of(before));
  }

  /** How old it makes somebody on the story's day, where it is told of that or of so long ago. */
  public OptionalInt today() {
    return time == Time.THEN && ago.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(years + ago.orElse(0));
  }

  /** Who, when the story names them. */
  public Optional<Person> person() {
    return who.person();
  }

  /** What the words call the person: "cyclist"; nothing when only a name stands there. */
  public String noun() {
    return who.noun();
  }

  /** Whether that noun points back: "the victim". */
  public boolean definite() {
    return who.definite();
  }

  /** How sure it is whose age it is. */
  public Grade grade() {
    return who.grade();
  }

  /** Whether the age is told as of the story's day. */
  public boolean now() {
    return time == Time.NOW;
  }

  /** The place that the words right after the age say somebody is of: "51, of Fir Lane". */
  public Optional<String> home() {
    Matcher home =
        HOME.matcher(line.block().plain()).region(line.at(at).end(), line.block().plain().length());
    return home.lookingAt() ? Optional.of(home.group(1)) : Optional.empty();
  }

  /** Where the figure, with "-year-old", was written. */
  public Span span() {
    return line.span(at, at + 1);
  }
}
