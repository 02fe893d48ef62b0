package org.copydesk.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.copydesk.finding.RuleId;

/** Every rule there is, by name. Read only when somebody looks something up. */
public final class RuleBook {
  private final Supplier<List<? extends Checker>> checkers;
  private volatile List<? extends Checker> asked;
  private volatile Map<RuleId, RuleInfo> rules;

  /** A book of the rules of {@code checkers}, which are asked for at the first look-up. */
  public RuleBook(Supplier<List<? extends Checker>> checkers) {
    this.checkers = checkers;
  }

  /** A book of the rules of {@code checkers}. */
  public static RuleBook of(List<? extends Checker> checkers) {
    return new RuleBook(() -> checkers);
  }

  /** Every rule, sorted by name. */
  public List<RuleInfo> all() {
    return List.copyOf(rules().values());
  }

  /** The rule of that name. */
  public Optional<RuleInfo> find(RuleId id) {
    Map<RuleId, RuleInfo> known = rules;
    if (known != null) {
      return Optional.ofNullable(known.get(id));
    }
    return checkers().stream().flatMap(checker -> checker.find(id).stream()).findFirst();
  }

  private List<? extends Checker> checkers() {
    List<? extends Checker> known = asked;
    if (known == null) {
      known = List.copyOf(checkers.get());
      asked = known;
    }
    return known;
  }

  private Map<RuleId, RuleInfo> rules() {
    Map<RuleId, RuleInfo> known = rules;
    if (known == null) {
      Map<RuleId, RuleInfo> read = new TreeMap<>();
      for (Checker checker : checkers()) {
        for (RuleInfo info : checker.rules()) {
          if (read.putIfAbsent(info.id(), info) != null) {
            throw new IllegalStateException("two rules are named " + info.id());
          }
        }
      }
      known = read;
      rules = known;
    }
    return known;
  }
}
