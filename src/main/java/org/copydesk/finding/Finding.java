package org.copydesk.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.article.Span;

/**
 * What a rule says about a place.
 *
 * @param rule the rule
 * @param severity how sure it is
 * @param span the words marked, UTF-16 offsets into the source
 * @param message what is wrong here, then what to write: a sentence to a colleague
 * @param fixes ways to put it right, best first
 * @param related other places it points at
 * @param citation the publication that has what the message says, and the day it held: "Treaty of
 *     Lisbon, as of 2025-06-30"; empty where the story itself is the proof
 * @param evidence places in other files that it rests on
 */
public record Finding(
    RuleId rule,
    Severity severity,
    Span span,
    String message,
    List<Fix> fixes,
    List<Related> related,
    Optional<String> citation,
    List<Evidence> evidence) {
  /** Page order: by place, then by rule and message, so that a report is always the same. */
  public static final Comparator<Finding> PAGE_ORDER =
      Comparator.comparing(Finding::span)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  /** Copies the lists; rejects a missing part. */
  public Finding {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(span);
    Objects.requireNonNull(message);
    fixes = List.copyOf(fixes);
    related = List.copyOf(related);
    Objects.requireNonNull(citation);
    evidence = List.copyOf(evidence);
  }

  /** A finding that rests on its own story, or on a publication. */
  public Finding(
      RuleId rule,
      Severity severity,
      Span span,
      String message,
      List<Fix> fixes,
      List<Related> related,
      Optional<String> citation) {
    this(rule, severity, span, message, fixes, related, citation, List.of());
  }

  /** A finding without fixes or related places. */
  public Finding(RuleId rule, Severity severity, Span span, String message) {
    this(rule, severity, span, message, List.of(), List.of(), Optional.empty());
  }

  /** The same at another level. */
  public Finding withSeverity(Severity severity) {
    return new Finding(rule, severity, span, message, fixes, related, citation, evidence);
  }

  /** The same with one more way to put it right, after those it has. */
  public Finding withFix(Fix fix) {
    List<Fix> all = new ArrayList<>(fixes);
    all.add(fix);
    return new Finding(rule, severity, span, message, all, related, citation, evidence);
  }

  /** The same with these ways to put it right. */
  public Finding withFixes(List<Fix> fixes) {
    return new Finding(rule, severity, span, message, fixes, related, citation, evidence);
  }

  /** The same, with the publication that has what it says. */
  public Finding citing(String citation) {
    return new Finding(
        rule, severity, span, message, fixes, related, Optional.of(citation), evidence);
  }

  /** The same, pointing at one more place. */
  public Finding withRelated(Span place, String message) {
    List<Related> all = new ArrayList<>(related);
    all.add(new Related(place, message));
    return new Finding(rule, severity, span, this.message, fixes, all, citation, evidence);
  }

  /** The same, resting on one more place in another file. */
  public Finding withEvidence(Evidence place) {
    List<Evidence> all = new ArrayList<>(evidence);
    all.add(place);
    return new Finding(rule, severity, span, message, fixes, related, citation, all);
  }
}
