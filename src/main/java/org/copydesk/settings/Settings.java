package org.copydesk.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.Profile;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Selection;

/**
 * What holds for a story: layers laid one over the other, the last word winning.
 *
 * @param layers from the lowest to the one that wins
 */
public record Settings(List<Layer> layers) implements Selection {
  /** What holds when nobody has decided anything. */
  public static final Settings BUILT_IN = new Settings(List.of());

  /** A setting and where it came from. */
  public record Held<T>(T value, String origin) {}

  /** Copies the list. */
  public Settings {
    layers = List.copyOf(layers);
  }

  /** These settings with {@code layer} on top. */
  public Settings under(Layer layer) {
    List<Layer> all = new ArrayList<>(layers);
    all.add(layer);
    return new Settings(all);
  }

  /** These settings with each name of a rule or pack in the levels as {@code name} gives it. */
  public Settings naming(UnaryOperator<String> name) {
    return new Settings(layers.stream().map(layer -> layer.naming(name)).toList());
  }

  /** How much to hear; {@link Profile#STANDARD} when nobody has decided. */
  public Profile profile() {
    return heldProfile().map(Held::value).orElse(Profile.STANDARD);
  }

  /** The profile with its origin. */
  public Optional<Held<Profile>> heldProfile() {
    return last(Layer::profile);
  }

  /** The English of every story, when it is not to be decided from the copy. */
  public Optional<Held<String>> language() {
    return last(Layer::language);
  }

  /** The lowest level that fails a run; {@link RuleLevel#ERROR} when nobody has decided. */
  public RuleLevel failOn() {
    return heldFailOn().map(Held::value).orElse(RuleLevel.ERROR);
  }

  /** The failing level with its origin. */
  public Optional<Held<RuleLevel>> heldFailOn() {
    return last(Layer::failOn);
  }

  /** The file of accepted findings. */
  public Optional<Held<Path>> baseline() {
    return last(Layer::baseline);
  }

  /** Where rules in Vale's format come from; empty where there are none. */
  public Optional<Held<ValeSource>> vale() {
    return last(Layer::vale).filter(held -> held.value().ini().isPresent());
  }

  /** The newsroom's own store of facts. */
  public Optional<Held<Path>> facts() {
    return last(Layer::facts);
  }

  /** What the newsroom has printed before. */
  public Optional<Held<Path>> memory() {
    return last(Layer::memory);
  }

  /** What stories are held against. */
  public Optional<Held<SourceNames>> sources() {
    return last(Layer::sources);
  }

  /**
   * The level somebody has set for a rule: the topmost layer that names the rule or its pack
   * decides, and within a layer the rule's own name counts more than one it shares.
   */
  public Optional<Held<RuleLevel>> level(RuleId rule) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      Layer layer = layers.get(i);
      for (String name : rule.names()) {
        RuleLevel level = layer.levels().get(name);
        if (level != null) {
          return Optional.of(new Held<>(level, layer.origin()));
        }
      }
    }
    return Optional.empty();
  }

  /** The level of a rule, set or its own; {@link RuleLevel#OFF} when it does not run. */
  public RuleLevel levelOf(RuleInfo rule) {
    RuleLevel own = RuleLevel.valueOf(rule.severity().name());
    return runs(rule) ? level(rule.id()).map(Held::value).orElse(own) : RuleLevel.OFF;
  }

  /** The severity for a finding of {@code rule} that the rule itself gave {@code own}. */
  public Severity stamp(RuleId rule, Severity own) {
    return level(rule).flatMap(held -> held.value().severity()).orElse(own);
  }

  @Override
  public boolean runs(RuleId rule, Profile profile) {
    return level(rule)
        .map(held -> held.value() != RuleLevel.OFF)
        .orElseGet(() -> profile().includes(profile));
  }

  /** A rule of one house's style runs where that was chosen, or where it is named itself. */
  @Override
  public boolean runs(RuleInfo rule) {
    if (rule.choice().isEmpty()) {
      return runs(rule.id(), rule.profile());
    }
    boolean named =
        layers.stream().anyMatch(layer -> layer.levels().containsKey(rule.id().toString()));
    return (named || rule.choice().get().isMade(choices()))
        && level(rule.id()).map(held -> held.value() != RuleLevel.OFF).orElse(true);
  }

  /** What the newsroom chose where styles differ: key to choice. */
  public Map<String, String> choices() {
    Map<String, String> all = new LinkedHashMap<>();
    heldChoices().forEach((key, held) -> all.put(key, held.value()));
    return Collections.unmodifiableMap(all);
  }

  /** The choices with their origins. */
  public Map<String, Held<String>> heldChoices() {
    Map<String, Held<String>> all = new LinkedHashMap<>();
    for (Layer layer : layers) {
      layer.house().forEach((key, value) -> all.put(key, new Held<>(value, layer.origin())));
    }
    return Collections.unmodifiableMap(all);
  }

  /** The newsroom's own words and choices of English. */
  public HouseStyle house() {
    return new HouseStyle(
        accepted().keySet(),
        banned(),
        language().map(Held::value),
        heldOxford().map(Held::value).orElse(false));
  }

  /** Whether British copy writes -ize, with its origin. */
  public Optional<Held<Boolean>> heldOxford() {
    return last(Layer::oxford);
  }

  /** Words that are right here, each with its reason. */
  public Map<String, String> accepted() {
    return merged(Layer::accepted);
  }

  /** Words not to be used, each with the reason. */
  public Map<String, String> banned() {
    return merged(Layer::banned);
  }

  /** Every level set, by rule or pack, with its origin. */
  public Map<String, Held<RuleLevel>> levels() {
    Map<String, Held<RuleLevel>> all = new LinkedHashMap<>();
    for (Layer layer : layers) {
      layer.levels().forEach((name, level) -> all.put(name, new Held<>(level, layer.origin())));
    }
    return Collections.unmodifiableMap(all);
  }

  /** Folders of the newsroom's own rules, each laid over those before it. */
  public List<Path> rules() {
    return layers.stream().flatMap(layer -> layer.rules().stream()).distinct().toList();
  }

  private Map<String, String> merged(java.util.function.Function<Layer, Map<String, String>> of) {
    Map<String, String> all = new LinkedHashMap<>();
    layers.forEach(layer -> all.putAll(of.apply(layer)));
    return Collections.unmodifiableMap(all);
  }

  private <T> Optional<Held<T>> last(java.util.function.Function<Layer, Optional<T>> of) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      Layer layer = layers.get(i);
      Optional<T> value = of.apply(layer);
      if (value.isPresent()) {
        return Optional.of(new Held<>(value.get(), layer.origin()));
      }
    }
    return Optional.empty();
  }
}
