package org.copydesk.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Character references, as HTML, XML and Markdown write them: {@code &amp;}, {@code &#8220;}. */
final class Entities {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[xX]?[0-9A-Fa-f]{1,8}|[A-Za-z][A-Za-z0-9]{1,32});?");

  private static final Optional<Typesetter.Escape> AMPERSAND =
      Optional.of(new Typesetter.Escape(5, "&"));

  private Entities() {}

  /** The reference that begins at {@code at}. */
  static Optional<Typesetter.Escape> at(String raw, int at, int to) {
    if (raw.charAt(at) != '&') {
      return Optional.empty();
    }
    if (raw.startsWith("&amp;", at) && at + 5 <= to) {
      return AMPERSAND;
    }
    Matcher reference = REFERENCE.matcher(raw).region(at, to);
    if (!reference.lookingAt()) {
      return Optional.empty();
    }
    String words = Parser.unescapeEntities(reference.group(), false);
    return words.equals(reference.group())
        ? Optional.empty()
        : Optional.of(new Typesetter.Escape(reference.end() - at, words));
  }

  /** A reference or a character with a backslash before it, as Markdown writes them. */
  static Optional<Typesetter.Escape> orBackslash(String raw, int at, int to) {
    return raw.charAt(at) == '\\' && at + 1 < to
        ? Optional.of(new Typesetter.Escape(2, raw.substring(at + 1, at + 2)))
        : at(raw, at, to);
  }
}
