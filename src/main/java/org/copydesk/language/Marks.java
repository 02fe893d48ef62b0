package org.copydesk.language;

import java.util.Optional;
import org.copydesk.word.Tag;

/** Says of tokens without a letter or digit what kind of mark they are. */
final class Marks {
  private static final String DASHES = "–—―‒-";

  private Marks() {}

  /** The mark that the tagger knows in place of {@code token}; a word is as it stands. */
  static String known(String token) {
    return tag(token)
        .map(
            tag ->
                switch (tag) {
                  case OPEN_QUOTE, CLOSE_QUOTE -> token.equals("'") ? token : tag.penn();
                  case OPEN_BRACKET, CLOSE_BRACKET, COMMA, STOP -> tag.penn();
                  case BREAK -> DASHES.indexOf(token.charAt(0)) >= 0 ? "--" : token;
                  default -> token;
                })
        .orElse(token);
  }

  /** The tag of {@code token} when it is a mark; the tagger knows few of those that news uses. */
  static Optional<Tag> tag(String token) {
    if (token.codePoints().anyMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (token.charAt(0)) {
          case ',' -> Tag.COMMA;
          case '.' -> token.length() > 1 ? Tag.BREAK : Tag.STOP;
          case '?', '!' -> Tag.STOP;
          case ':', ';', '–', '—', '-', '…', '‒', '―', '/' -> Tag.BREAK;
          case '“', '‘', '«', '„', '`' -> Tag.OPEN_QUOTE;
          case '”', '"', '\'', '»', '’' -> Tag.CLOSE_QUOTE;
          case '(', '[', '{' -> Tag.OPEN_BRACKET;
          case ')', ']', '}' -> Tag.CLOSE_BRACKET;
          case '$', '£', '€', '¥', '₹' -> Tag.CURRENCY;
          case '#' -> Tag.HASH;
          case '%' -> Tag.NN;
          case '&' -> Tag.CC;
          default -> Tag.SYM;
        });
  }
}
