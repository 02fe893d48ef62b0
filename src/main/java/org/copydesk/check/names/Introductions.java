package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where a text gives a surname together with another name: “Ana Ruiz”, “President Ruiz”, “van
 * Dyck”, “Ruiz Ortega”. The text is gone through once, however many surnames are asked for.
 */
final class Introductions {
  private static final Set<String> PARTICLES =
      Set.of("al", "bin", "van", "von", "de", "der", "el", "da", "di", "la", "le");
  private static final int LONGEST_PARTICLE = 3;

  private final String text;

  /** Where capitalised letters stand, by the letters up to the next sign. */
  private final Map<String, List<Integer>> places = new HashMap<>();

  private final Map<String, OptionalInt> known = new HashMap<>();

  Introductions(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = lettersTo(text, at);
      if (Character.isUpperCase(text.charAt(at)) && !inWord(at - 1)) {
        places.computeIfAbsent(text.substring(at, end), k -> new ArrayList<>()).add(at);
      }
      at = end;
    }
  }

  /** Whether the text introduces {@code surname} at all. */
  boolean has(String surname) {
    return first(surname).isPresent();
  }

  /** Whether the first {@code length} characters introduce {@code surname}. */
  boolean hasWithin(int length, String surname) {
    OptionalInt first = first(surname);
    return first.isPresent() && first.getAsInt() <= length;
  }

  /** Where the earliest introduction of {@code surname} ends. */
  private OptionalInt first(String surname) {
    return known.computeIfAbsent(surname, this::find);
  }

  private OptionalInt find(String surname) {
    String key = surname.substring(0, lettersTo(surname, 0));
    for (int at : places.getOrDefault(key, List.of())) {
      int end = at + surname.length();
      if (!text.startsWith(surname, at) || inWord(end - 1) == inWord(end)) {
        continue;
      }
      if (follows(at)) {
        return OptionalInt.of(end);
      }
      if (precedes(end)) {
        return OptionalInt.of(end + 3);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a capitalised word or a particle stands right before {@code at}. */
  private boolean follows(int at) {
    if (at < 2 || text.charAt(at - 1) != ' ' && text.charAt(at - 1) != '-') {
      return false;
    }
    int from = at - 1;
    while (from > 0 && isOfName(text.charAt(from - 1))) {
      from--;
      if (Character.isUpperCase(text.charAt(from))) {
        return true;
      }
    }
    int start = at - 1;
    while (inWord(start - 1) && at - 1 - start <= LONGEST_PARTICLE) {
      start--;
    }
    return PARTICLES.contains(text.substring(start, at - 1));
  }

  /** Whether another capitalised word stands right after {@code end}. */
  private boolean precedes(int end) {
    return end + 2 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1))
        && Character.isLowerCase(text.charAt(end + 2));
  }

  private static boolean isOfName(char c) {
    return Character.isLetter(c) || c == '.' || c == '\'' || c == '’' || c == '-';
  }

  private boolean inWord(int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
  }

  private static int lettersTo(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
