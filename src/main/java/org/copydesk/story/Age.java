package org.copydesk.story;

import java.util.Objects;
import java.util.Optional;
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
 */
public record Age(
    Line line, int at, int years, Who who, Time time, Optional<Interval> when, boolean birthday) {
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

  /** Where the figure, with "-year-old", was written. */
  public Span span() {
    return line.span(at, at + 1);
  }
}
