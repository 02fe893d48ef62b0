package org.copydesk.rule;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.copydesk.finding.RuleId;

/** Finds the rule, or the pack, that somebody means by a name. */
public final class RuleNames {
  private final RuleBook book;

  /** The names of the rules in {@code book}. */
  public RuleNames(RuleBook book) {
    this.book = book;
  }

  /**
   * The rule of that name: its own, LanguageTool's for short ("lt/EN_A_VS_AN"), or the one that a
   * rule of LanguageTool had before and no other rule has now; for a name that several share, such
   * as a pack's, any of them.
   */
  public Optional<RuleId> find(String name) {
    return first(id -> id.toString().equals(name))
        .or(() -> first(id -> id.names().contains(name)))
        .or(() -> first(id -> id.former().filter(old -> old.toString().equals(name)).isPresent()));
  }

  /** Every name a rule or a pack has, the packs first. */
  public Set<String> known() {
    Set<String> known = new LinkedHashSet<>();
    book.all().forEach(info -> known.add(info.id().pack()));
    book.all().forEach(info -> known.addAll(info.id().names()));
    return known;
  }

  private Optional<RuleId> first(Predicate<RuleId> wanted) {
    return book.all().stream().map(RuleInfo::id).filter(wanted).findFirst();
  }
}
