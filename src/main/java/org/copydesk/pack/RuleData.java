package org.copydesk.pack;

import java.util.List;
import java.util.Objects;
import org.copydesk.rule.RuleInfo;

/**
 * A rule file as read.
 *
 * @param info what is known about the rule without running it
 * @param message what a finding says; {@code {found}} and {@code {use}} are filled in
 * @param mentions whether it also speaks where its words are only spoken about
 * @param fix what it offers
 * @param finds what it looks for
 * @param unless expressions on whose matches it is silent
 * @param exact whether case counts in {@code unless}
 * @param circumstance in which stories it speaks
 */
record RuleData(
    RuleInfo info,
    String message,
    boolean mentions,
    Remedy fix,
    List<Matcher.Spec> finds,
    List<String> unless,
    boolean exact,
    Circumstance circumstance) {
  /** What a rule offers to do about a finding. */
  enum Remedy {
    /** Write what the rule says, once a person has agreed. */
    REVIEW,
    /** Write what the rule says, unseen. */
    SAFE,
    /** Delete what was found, once a person has agreed. */
    DELETE,
    /** Nothing. */
    NONE
  }

  /** Copies the lists; rejects a missing part. */
  RuleData {
    Objects.requireNonNull(info);
    Objects.requireNonNull(message);
    Objects.requireNonNull(fix);
    Objects.requireNonNull(circumstance);
    finds = List.copyOf(finds);
    unless = List.copyOf(unless);
  }
}
