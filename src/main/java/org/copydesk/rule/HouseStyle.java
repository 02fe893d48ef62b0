package org.copydesk.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a newsroom has decided for itself.
 *
 * @param accepted words and names that are right here, whatever the dictionaries say
 * @param banned words not to be used, each with the reason and what to write
 * @param variety the English of every story as a BCP 47 tag, when it is not to be decided from copy
 * @param oxford whether British copy writes -ize ("organize")
 */
public record HouseStyle(
    Set<String> accepted, Map<String, String> banned, Optional<String> variety, boolean oxford) {
  /** A newsroom that has decided nothing. */
  public static final HouseStyle NONE = new HouseStyle(Set.of(), Map.of(), Optional.empty(), false);

  /** Copies the collections. */
  public HouseStyle {
    accepted = Set.copyOf(accepted);
    banned = Map.copyOf(banned);
    Objects.requireNonNull(variety);
  }

  /**
   * Whether {@code word} is right here: as written, in lower case, or as part of an accepted
   * phrase.
   */
  public boolean accepts(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return accepted.contains(word)
        || accepted.contains(lower)
        || accepted.stream()
            .anyMatch(
                phrase -> phrase.indexOf(' ') > 0 && List.of(phrase.split(" ")).contains(word));
  }
}
