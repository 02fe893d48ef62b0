package org.copydesk.language;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.copydesk.rule.Lexeme;

/**
 * How an entry stands in the automaton: the letters, a bar, five characters of numbers each raised
 * by 64, and for a form that other varieties write otherwise one character of house varieties (with
 * 32 for a shared form) and the other form.
 */
final class LexiconFormat {
  static final byte BAR = '|';
  private static final int RAISED = 64;
  private static final int SHARED = 32;

  private LexiconFormat() {}

  static byte[] bytes(Lexeme lexeme) {
    StringBuilder out = new StringBuilder(lexeme.form());
    out.append((char) BAR)
        .append((char) (RAISED + lexeme.varieties()))
        .append((char) (RAISED + lexeme.frequency()))
        .append((char) (RAISED + lexeme.fame()))
        .append((char) (RAISED + (lexeme.traits() & 31)))
        .append((char) (RAISED + (lexeme.traits() >> 5)));
    lexeme
        .counterpart()
        .ifPresent(
            other ->
                out.append((char) (RAISED + other.house() + (other.shared() ? SHARED : 0)))
                    .append(other.form()));
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  static Lexeme lexeme(String form, byte[] rest, int length) {
    Optional<Lexeme.Counterpart> counterpart = Optional.empty();
    if (length > 6) {
      int mark = rest[5] - RAISED;
      String other = new String(rest, 6, length - 6, StandardCharsets.US_ASCII);
      counterpart =
          Optional.of(new Lexeme.Counterpart(other, mark & ~SHARED, (mark & SHARED) != 0));
    }
    return new Lexeme(
        form,
        rest[0] - RAISED,
        rest[1] - RAISED,
        rest[2] - RAISED,
        rest[3] - RAISED + (rest[4] - RAISED << 5),
        counterpart);
  }
}
