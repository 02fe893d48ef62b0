package org.copydesk.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What happened to those counted, in stories of accidents, attacks and police work. */
public enum Fate {
  /** Killed, dead, died. */
  KILLED("killed", "dead", "die", "dies", "died", "dying", "kill", "kills", "killing", "deaths"),
  /** Injured, wounded, hurt. */
  INJURED(
      "injured",
      "wounded",
      "hurt",
      "injure",
      "injures",
      "injuring",
      "wound",
      "wounds",
      "wounding",
      "hurts",
      "hurting",
      "injuries"),
  /** Missing, unaccounted for. */
  MISSING("missing", "unaccounted"),
  /** Arrested, detained. */
  ARRESTED("arrested", "arrest", "arrests", "arresting", "detained", "detains", "detaining"),
  /** Rescued, saved. */
  RESCUED("rescued", "rescue", "rescues", "rescuing", "saved", "plucked", "winched"),
  /** Evacuated, displaced. */
  DISPLACED("evacuated", "displaced", "evacuates", "displaces", "evacuating", "displacing"),
  /** Infected, having fallen ill. */
  INFECTED("infected", "infects", "infecting", "sickened", "sickens", "sickening"),
  /** Jailed, sentenced. */
  JAILED("jailed", "jails", "jailing", "imprisoned");

  private static final Map<String, Fate> BY_WORD = new HashMap<>();

  static {
    for (Fate fate : values()) {
      for (String word : fate.words) {
        BY_WORD.put(word, fate);
      }
    }
  }

  private final String[] words;

  Fate(String... words) {
    this.words = words;
  }

  /** The fate that {@code word} names: "killing", "dead". */
  public static Optional<Fate> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The word for it in a message: "killed". */
  public String word() {
    return words[0];
  }
}
