package org.copydesk.cli;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.copydesk.finding.RuleId;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleNames;
import org.copydesk.settings.Settings;
import org.copydesk.yaml.Nearest;

/**
 * Settles the names for which settings have levels: one that nobody has is refused, for nobody
 * would ever hear that it does nothing; one that LanguageTool's rule had before is understood, and
 * said. Safe for several threads.
 */
final class LevelNames {
  private final Consumer<String> say;
  private final Map<Settings, Settings> settled = new ConcurrentHashMap<>();
  private final Set<String> said = ConcurrentHashMap.newKeySet();

  /** Notices go to {@code say}, each once. */
  LevelNames(Consumer<String> say) {
    this.say = say;
  }

  /**
   * The same settings, their levels under the names rules have now.
   *
   * @throws UsageException on a name that no rule and no pack has
   */
  Settings settled(Settings settings) {
    if (settings.levels().isEmpty()) {
      return settings;
    }
    return settled.computeIfAbsent(settings, this::settle);
  }

  private Settings settle(Settings settings) {
    Set<String> own = new LinkedHashSet<>();
    own.add(RuleId.LANGUAGETOOL);
    for (RuleInfo info : Newsroom.ownRules(settings).all()) {
      own.addAll(info.id().names());
    }
    RuleNames all = new RuleNames(Newsroom.rules(settings));
    return settings.naming(name -> own.contains(name) ? name : name(all, settings, name));
  }

  private String name(RuleNames all, Settings settings, String name) {
    String origin = settings.levels().get(name).origin();
    Optional<RuleId> rule = all.find(name);
    if (rule.isEmpty()) {
      throw new UsageException(
          "%s: there is no rule or pack “%s”%s; “copydesk rules --all” lists them"
              .formatted(origin, name, Nearest.hint(name, all.known())));
    }
    if (!rule.get().names().contains(name) && said.add(origin + name)) {
      say.accept(
          "%s: “%s” is called “%s” now; write that".formatted(origin, name, rule.get().name()));
    }
    return rule.get().names().contains(name) ? name : rule.get().toString();
  }
}
