package org.copydesk.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A person's name in its parts, as written.
 *
 * @param given what stands before the surname: names and initials, commonly one
 * @param surname the last name with its particles ("van Dyck"), or the only one
 * @param suffix "Jr", "III", or nothing
 */
public record Name(List<String> given, String surname, String suffix) {
  /** Rejects a missing part. */
  public Name {
    given = List.copyOf(given);
    Objects.requireNonNull(surname);
    Objects.requireNonNull(suffix);
  }

  /** The words of a name, particles told by their small letters, in its parts. */
  static Name of(List<String> words) {
    int end = words.size();
    String suffix = "";
    if (end > 1 && isSuffix(words.get(end - 1))) {
      suffix = words.get(--end);
    }
    int at = end - 1;
    while (at > 1 && Character.isLowerCase(words.get(at - 1).charAt(0))) {
      at--;
    }
    return new Name(words.subList(0, at), String.join(" ", words.subList(at, end)), suffix);
  }

  private static boolean isSuffix(String word) {
    return word.matches("(?i)(?:jr|sr|junior|senior)\\.?|I{2,3}|IV|VI{0,3}");
  }

  /** The first of the given names, or nothing. */
  public String first() {
    return given.isEmpty() ? "" : given.get(0);
  }

  /** The whole name. */
  public String full() {
    List<String> all = new ArrayList<>(given);
    all.add(surname);
    if (!suffix.isEmpty()) {
      all.add(suffix);
    }
    return String.join(" ", all);
  }

  /** The last word of the surname: "Dyck" of "van Dyck". */
  public String last() {
    return surname.substring(surname.lastIndexOf(' ') + 1);
  }

  /** Whether {@code word} is a word of this name, whatever its case. */
  public boolean has(String word) {
    String folded = fold(word);
    for (String part : full().split(" ")) {
      String own = fold(part);
      if (own.equals(folded)) {
        return true;
      }
      if (own.indexOf('-') > 0 && List.of(own.split("-")).contains(folded)) {
        return true;
      }
    }
    return fold(surname).equals(folded);
  }

  /** Whether a given name of the other can be this one's: the same, cut short, or none. */
  public boolean givenFits(Name other) {
    if (given.isEmpty() || other.given.isEmpty()) {
      return true;
    }
    String one = fold(first());
    String two = fold(other.first());
    boolean cut = one.length() < 2 || two.length() < 2 || Math.abs(one.length() - two.length()) > 1;
    return one.equals(two) || cut && (one.startsWith(two) || two.startsWith(one));
  }

  /** A word without case, accents or full stops. */
  public static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "");
    return lower.chars().allMatch(c -> c < 128)
        ? lower
        : java.text.Normalizer.normalize(lower, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
  }
}
