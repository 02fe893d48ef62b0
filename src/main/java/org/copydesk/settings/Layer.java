package org.copydesk.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.copydesk.rule.Profile;

/**
 * One place settings come from: a file, one of its overrides, or the command line. What it does not
 * say is left to the layers below.
 *
 * @param origin what to call it when somebody asks where a setting came from
 * @param profile how much to hear
 * @param language the English of every story, as a BCP 47 tag
 * @param failOn the lowest level that fails a run; "never" is {@link RuleLevel#OFF}
 * @param levels rule or pack to level, in the order written
 * @param accepted words that are right here, each with its reason
 * @param banned words not to be used, each with the reason
 * @param oxford whether British copy writes -ize
 * @param rules folders of the newsroom's own rules
 * @param ignore globs of files that are not stories, relative to the layer's folder
 * @param baseline the file of accepted findings
 * @param facts the newsroom's own store of facts
 * @param memory what the newsroom has printed before
 * @param vale the settings of packages in Vale's format, and how they are heard
 * @param house what the newsroom chose where styles differ: key to choice
 * @param sources what stories are held against
 */
public record Layer(
    String origin,
    Optional<Profile> profile,
    Optional<String> language,
    Optional<RuleLevel> failOn,
    Map<String, RuleLevel> levels,
    Map<String, String> accepted,
    Map<String, String> banned,
    Optional<Boolean> oxford,
    List<Path> rules,
    List<String> ignore,
    Optional<Path> baseline,
    Optional<Path> facts,
    Optional<Path> memory,
    Optional<ValeSource> vale,
    Map<String, String> house,
    Optional<SourceNames> sources) {
  /** Copies the collections, keeping their order. */
  public Layer {
    Objects.requireNonNull(origin);
    levels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    accepted = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(accepted));
    banned = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(banned));
    rules = List.copyOf(rules);
    ignore = List.copyOf(ignore);
    house = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(house));
  }

  /** A layer that names no sources. */
  public Layer(
      String origin,
      Optional<Profile> profile,
      Optional<String> language,
      Optional<RuleLevel> failOn,
      Map<String, RuleLevel> levels,
      Map<String, String> accepted,
      Map<String, String> banned,
      Optional<Boolean> oxford,
      List<Path> rules,
      List<String> ignore,
      Optional<Path> baseline,
      Optional<Path> facts,
      Optional<Path> memory,
      Optional<ValeSource> vale,
      Map<String, String> house) {
    this(
        origin,
        profile,
        language,
        failOn,
        levels,
        accepted,
        banned,
        oxford,
        rules,
        ignore,
        baseline,
        facts,
        memory,
        vale,
        house,
        Optional.empty());
  }

  /** The same with each name in the levels as {@code name} gives it. */
  Layer naming(UnaryOperator<String> name) {
    Map<String, RuleLevel> named = new LinkedHashMap<>();
    levels.forEach((rule, level) -> named.put(name.apply(rule), level));
    return new Layer(
        origin, profile, language, failOn, named, accepted, banned, oxford, rules, ignore, baseline,
        facts, memory, vale, house, sources);
  }

  /** The same with these folders of rules. */
  public Layer withRules(List<Path> folders) {
    return new Layer(
        origin, profile, language, failOn, levels, accepted, banned, oxford, folders, ignore,
        baseline, facts, memory, vale, house, sources);
  }

  /** The same with rules in Vale's format from there. */
  Layer withVale(ValeSource source) {
    return new Layer(
        origin,
        profile,
        language,
        failOn,
        levels,
        accepted,
        banned,
        oxford,
        rules,
        ignore,
        baseline,
        facts,
        memory,
        Optional.of(source),
        house,
        sources);
  }

  /** The same with this profile. */
  public Layer withProfile(Profile wanted) {
    return new Layer(
        origin,
        Optional.of(wanted),
        language,
        failOn,
        levels,
        accepted,
        banned,
        oxford,
        rules,
        ignore,
        baseline,
        facts,
        memory,
        vale,
        house,
        sources);
  }

  /** A layer that says nothing. */
  public static Layer silent(String origin) {
    return new Layer(
        origin,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }
}
