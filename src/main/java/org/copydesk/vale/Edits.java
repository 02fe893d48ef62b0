package org.copydesk.vale;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the actions of Vale's rules make of the words marked. */
final class Edits {
  private Edits() {}

  /**
   * What {@code action} makes of {@code words}; empty when it needs to know more than they say.
   *
   * @param action convert or edit
   * @param params what to do, and with what
   */
  static Optional<String> of(String action, List<String> params, String words) {
    if (params.isEmpty()) {
      return Optional.empty();
    }
    String what = params.get(0);
    String with = params.size() > 1 ? params.get(1) : "";
    String more = params.size() > 2 ? params.get(2) : "";
    return switch (action + " " + what) {
      case "convert simple" -> Optional.of(words.toLowerCase(Locale.ROOT));
      case "convert lower" -> Optional.of(words.toLowerCase(Locale.ROOT));
      case "convert upper" -> Optional.of(words.toUpperCase(Locale.ROOT));
      case "edit replace" ->
          with.isEmpty() ? Optional.empty() : Optional.of(words.replace(with, more));
      case "edit regex" -> replaced(words, with, more);
      case "edit trim" -> Optional.of(right(left(words, with), with));
      case "edit trim_left" -> Optional.of(left(words, with));
      case "edit trim_right" -> Optional.of(right(words, with));
      case "edit remove" ->
          with.isEmpty() ? Optional.empty() : Optional.of(words.replace(with, ""));
      case "edit truncate" -> truncated(words, with);
      case "edit split" -> split(words, with, more);
      default -> Optional.empty();
    };
  }

  private static Optional<String> replaced(String words, String regex, String by) {
    try {
      return Optional.of(
          RegexDialect.compile(RegexDialect.java(regex), false)
              .matcher(words)
              .replaceAll(by.replace("\\", "\\\\")));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String left(String words, String signs) {
    int at = 0;
    while (at < words.length() && signs.indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    return words.substring(at);
  }

  private static String right(String words, String signs) {
    int end = words.length();
    while (end > 0 && signs.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }

  private static Optional<String> truncated(String words, String by) {
    int at = by.isEmpty() ? -1 : words.indexOf(by);
    return at < 0 ? Optional.empty() : Optional.of(words.substring(0, at));
  }

  private static Optional<String> split(String words, String by, String which) {
    String[] parts = by.isEmpty() ? new String[0] : words.split(java.util.regex.Pattern.quote(by));
    int index = which.matches("\\d{1,3}") ? Integer.parseInt(which) : 0;
    return index < parts.length ? Optional.of(parts[index]) : Optional.empty();
  }
}
