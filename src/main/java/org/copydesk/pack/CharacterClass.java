package org.copydesk.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The characters that an atom of an expression may stand for.
 *
 * @param any each of them in lower case; empty when they are too many to tell
 * @param letters whether a letter may be among them
 */
record CharacterClass(Optional<List<String>> any, boolean letters) {
  static final CharacterClass UNKNOWN = new CharacterClass(Optional.empty(), true);
  private static final CharacterClass SPACE = new CharacterClass(Optional.empty(), false);

  private static final int MOST = 40;

  /**
   * What {@code atom}, a class in brackets or one escape as an expression writes it, stands for.
   */
  static CharacterClass of(String atom) {
    if (atom.equals("\\d")) {
      return of("[0-9]");
    }
    if (atom.equals("\\s")) {
      return SPACE;
    }
    if (atom.startsWith("\\u") || atom.startsWith("\\x")) {
      return of("[" + atom + "]");
    }
    if (!atom.startsWith("[") || !atom.endsWith("]") || atom.length() < 3) {
      return UNKNOWN;
    }
    String inside = atom.substring(1, atom.length() - 1);
    boolean nested = inside.indexOf('[') >= 0 || inside.contains("&&") || inside.startsWith("^");
    return nested ? UNKNOWN : new Listing(inside).read();
  }

  /** The needles one of which stands wherever a character of the class does. */
  Optional<List<Needle>> needles() {
    return any.map(all -> all.stream().map(text -> new Needle(text, false, false)).toList());
  }

  /** The work on what stands between brackets. */
  private static final class Listing {
    private final String text;
    private final List<Integer> members = new ArrayList<>();
    private boolean spaces;
    private int at;

    Listing(String text) {
      this.text = text;
    }

    CharacterClass read() {
      while (at < text.length()) {
        if (text.startsWith("\\s", at)) {
          spaces = true;
          at += 2;
          continue;
        }
        if (text.startsWith("\\d", at)) {
          at += 2;
          range('0', '9');
          continue;
        }
        int from = one();
        if (from < 0) {
          return UNKNOWN;
        }
        int to = from;
        if (at + 1 < text.length() && text.charAt(at) == '-') {
          at++;
          to = one();
        }
        if (to < from || to - from > 0x400) {
          return UNKNOWN;
        }
        range(from, to);
      }
      boolean letters = members.stream().anyMatch(Character::isLetter);
      if (spaces || members.size() > MOST) {
        return new CharacterClass(Optional.empty(), letters);
      }
      List<String> any =
          members.stream()
              .map(c -> Character.toString(c).toLowerCase(Locale.ROOT))
              .distinct()
              .toList();
      return new CharacterClass(Optional.of(any), letters);
    }

    private void range(int from, int to) {
      for (int c = from; c <= to; c++) {
        members.add(c);
      }
    }

    /** The next character, or -1 when it is none that can be told. */
    private int one() {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c != '\\') {
        return c;
      }
      if (at == text.length()) {
        return -1;
      }
      char kind = text.charAt(at++);
      return switch (kind) {
        case 't' -> '\t';
        case 'n' -> '\n';
        case 'r' -> '\r';
        case 'u' -> hexadecimal(4);
        case 'x' -> hexadecimal(2);
        default -> Character.isLetterOrDigit(kind) ? -1 : kind;
      };
    }

    private int hexadecimal(int digits) {
      if (at + digits > text.length()) {
        return -1;
      }
      String code = text.substring(at, at + digits);
      at += digits;
      return code.matches("[0-9A-Fa-f]+") ? Integer.parseInt(code, 16) : -1;
    }
  }
}
