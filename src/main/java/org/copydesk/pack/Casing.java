package org.copydesk.pack;

import java.util.Locale;
import java.util.regex.MatchResult;

/** Writes a replacement the way the words it replaces were written. */
final class Casing {
  private Casing() {}

  /** {@code use} in capitals when {@code found} is, with a capital when it begins with one. */
  static String like(String found, String use) {
    if (use.isEmpty() || found.isEmpty()) {
      return use;
    }
    boolean capitals =
        found.codePoints().filter(Character::isLetter).count() > 1
            && found.codePoints().noneMatch(Character::isLowerCase);
    if (capitals) {
      return use.toUpperCase(Locale.ROOT);
    }
    int first = use.codePointAt(0);
    return Character.isUpperCase(found.codePointAt(0)) && Character.isLowerCase(first)
        ? new StringBuilder(use)
            .replace(
                0, Character.charCount(first), Character.toString(Character.toUpperCase(first)))
            .toString()
        : use;
  }

  /** {@code template} with {@code $1} to {@code $9} standing for the groups of {@code found}. */
  static String fill(String template, MatchResult found) {
    if (template.indexOf('$') < 0) {
      return template;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      int group = i + 1 < template.length() ? Character.digit(template.charAt(i + 1), 10) : -1;
      if (c == '$' && group > 0 && group <= found.groupCount()) {
        String words = found.group(group);
        out.append(words == null ? "" : words);
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
