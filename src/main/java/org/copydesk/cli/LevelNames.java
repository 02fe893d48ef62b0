package org.copydesk.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.rule.RuleInfo;
import org.copydesk.settings.Level;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsTree;
import org.copydesk.yaml.Nearest;

/** Refuses a level for a rule that does not exist: nobody would ever hear that it does nothing. */
final class LevelNames {
  private LevelNames() {}

  /** Fails on the first unknown name in the settings that hold here. */
  static void hold(SettingsTree tree) {
    Settings settings = tree.settings(Console.HERE);
    Map<String, Settings.Held<Level>> levels = settings.levels();
    if (levels.isEmpty()) {
      return;
    }
    List<RuleInfo> rules = Newsroom.rules(settings).all();
    Set<String> known = new LinkedHashSet<>();
    rules.forEach(rule -> known.add(rule.id().pack()));
    rules.forEach(rule -> known.add(rule.id().toString()));
    levels.forEach(
        (name, held) -> {
          if (!known.contains(name)) {
            throw new UsageException(
                "%s: there is no rule or pack “%s”%s; “copydesk rules --all” lists them"
                    .formatted(held.origin(), name, Nearest.hint(name, known)));
          }
        });
  }
}
