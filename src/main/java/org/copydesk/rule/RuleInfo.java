package org.copydesk.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Role;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;

/**
 * What is known about a rule without running it.
 *
 * @param id its name
 * @param title what the fault is, in a few words
 * @param why what it does to the reader
 * @param severity its level when no setting says otherwise
 * @param profile the quietest profile in which it runs
 * @param roles the blocks it reads
 * @param quotes whether it also speaks within quotation marks, where the words are somebody else's
 * @param scope how much of the story it has to see
 * @param examples at least one bad and one good
 * @param choice what a newsroom must have chosen for it to run, when it serves a house style
 */
public record RuleInfo(
    RuleId id,
    String title,
    String why,
    Severity severity,
    Profile profile,
    Set<Role> roles,
    boolean quotes,
    Scope scope,
    List<Example> examples,
    Optional<HouseChoice> choice) {
  /** Copies the collections; rejects a missing part. */
  public RuleInfo {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(why);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(profile);
    Objects.requireNonNull(scope);
    roles = Set.copyOf(roles);
    examples = List.copyOf(examples);
    Objects.requireNonNull(choice);
  }

  /** A rule that serves every house. */
  public RuleInfo(
      RuleId id,
      String title,
      String why,
      Severity severity,
      Profile profile,
      Set<Role> roles,
      boolean quotes,
      Scope scope,
      List<Example> examples) {
    this(id, title, why, severity, profile, roles, quotes, scope, examples, Optional.empty());
  }

  /**
   * A rule that reads all copy, quotations too, in the {@linkplain Profile#of profile of its
   * level}.
   */
  public static RuleInfo of(
      String id, Severity severity, String title, String why, Example... examples) {
    return new RuleInfo(
        RuleId.parse(id),
        title,
        why,
        severity,
        Profile.of(severity),
        Role.COPY,
        true,
        Scope.PASSAGE,
        List.of(examples));
  }

  /** The same, reading only {@code roles}. */
  public RuleInfo reading(Set<Role> roles) {
    return new RuleInfo(id, title, why, severity, profile, roles, quotes, scope, examples, choice);
  }

  /** The same, from {@code profile} upward. */
  public RuleInfo from(Profile profile) {
    return new RuleInfo(id, title, why, severity, profile, roles, quotes, scope, examples, choice);
  }

  /** The same, silent within quotation marks. */
  public RuleInfo outsideQuotes() {
    return new RuleInfo(id, title, why, severity, profile, roles, false, scope, examples, choice);
  }

  /** The same, silent where only a piece of a story is read. */
  public RuleInfo needingStory() {
    return new RuleInfo(
        id, title, why, severity, profile, roles, quotes, Scope.STORY, examples, choice);
  }

  /** The same, for newsrooms that made {@code choice}; it is in no profile. */
  public RuleInfo where(HouseChoice choice) {
    return new RuleInfo(
        id,
        title,
        why,
        severity,
        Profile.ON_REQUEST,
        roles,
        quotes,
        scope,
        examples,
        Optional.of(choice));
  }

  /** A finding of this rule at its own level. */
  public Finding finding(Span span, String message) {
    return new Finding(id, severity, span, message);
  }
}
