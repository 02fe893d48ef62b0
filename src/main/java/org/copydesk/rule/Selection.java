package org.copydesk.rule;

import org.copydesk.finding.RuleId;

/** Which rules a desk wants to hear. */
@FunctionalInterface
public interface Selection {
  /** Every rule of the standard profile. */
  Selection STANDARD = (id, profile) -> Profile.STANDARD.includes(profile);

  /** Every rule there is. */
  Selection EVERYTHING = (id, profile) -> true;

  /**
   * Whether a rule runs.
   *
   * @param id the rule
   * @param profile the quietest profile in which it runs when nobody has chosen its level
   */
  boolean runs(RuleId id, Profile profile);

  /** Whether the rule runs. */
  default boolean runs(RuleInfo info) {
    return runs(info.id(), info.profile());
  }
}
