package org.copydesk.language;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.copydesk.word.Lexeme;

/**
 * How an entry stands in the automaton: the letters, a bar, nine characters of numbers each raised
 * by 64, and for a form that other varieties write otherwise one character of house varieties (with
 * 32 for a shared form) and the other form.
 */
final class LexiconFormat {
  static final byte BAR = '|';
  private static final int RAISED = 64;
  private static final int SHARED = 32;

  /** The characters that hold traits, five to each. */
  private static final int TRAITS = 6;

  private static final int MARK = 3 + TRAITS;

  private LexiconFormat() {}

  static byte[] bytes(Lexeme lexeme) {
    StringBuilder out = new StringBuilder(lexeme.form());
    out.append((char) BAR)
        .append((char) (RAISED + lexeme.varieties()))
        .append((char) (RAISED + lexeme.frequency()))
        .append((char) (RAISED + lexeme.fame()));
    for (int i = 0; i < TRAITS; i++) {
      out.append((char) (RAISED + (lexeme.traits() >> 5 * i & 31)));
    }
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
    if (length > MARK + 1) {
      int mark = rest[MARK] - RAISED;
      String other = new String(rest, MARK + 1, length - MARK - 1, StandardCharsets.US_ASCII);
      counterpart =
          Optional.of(new Lexeme.Counterpart(other, mark & ~SHARED, (mark & SHARED) != 0));
    }
    int traits = 0;
    for (int i = 0; i < TRAITS; i++) {
      traits |= rest[3 + i] - RAISED << 5 * i;
    }
    return new Lexeme(
        form, rest[0] - RAISED, rest[1] - RAISED, rest[2] - RAISED, traits, counterpart);
  }
}
