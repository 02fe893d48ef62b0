package org.copydesk.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.house.HouseKeys;
import org.copydesk.rule.Profile;

/** Profiles that stand for a house style: "ap-like" is a profile, and choices made at once. */
public final class StartingPoint {
  private StartingPoint() {}

  /** The starting point of that name. */
  public static Optional<HouseKeys.Start> named(String name) {
    return Optional.ofNullable(HouseKeys.shipped().starts().get(name));
  }

  /** What may be written for a profile: how much to hear, and the starting points. */
  public static List<String> profileNames() {
    List<String> names = new ArrayList<>();
    Arrays.stream(Profile.values())
        .filter(profile -> profile != Profile.ON_REQUEST)
        .forEach(profile -> names.add(profile.label()));
    names.addAll(HouseKeys.shipped().starts().keySet());
    return List.copyOf(names);
  }

  /** How much it hears. */
  public static Profile profile(HouseKeys.Start start) {
    return Profile.valueOf(start.profile().toUpperCase(Locale.ROOT));
  }

  /** The levels it sets. */
  public static Map<String, RuleLevel> levels(HouseKeys.Start start) {
    Map<String, RuleLevel> levels = new LinkedHashMap<>();
    start.levels().forEach((rule, level) -> levels.put(rule, RuleLevel.of(level).orElseThrow()));
    return levels;
  }
}
