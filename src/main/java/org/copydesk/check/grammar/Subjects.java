package org.copydesk.check.grammar;

import java.util.List;
import java.util.Set;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/** Where the subject of a verb may stand, from the words alone: a guess that costs little. */
final class Subjects {
  /** Words that make the noun after them plural, whatever its form. */
  static final Set<String> MANY =
      Set.of("both", "few", "many", "most", "other", "several", "such", "these", "those", "all");

  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "that",
          "because",
          "if",
          "while",
          "although",
          "though",
          "whether",
          "unless",
          "since",
          "until",
          "before",
          "after");

  private static final Set<String> ONE_OF = Set.of("one", "each", "neither", "either");

  private Subjects() {}

  /**
   * The place of the noun before {@code verb} that no preposition governs, or of the noun that
   * "who" or "that" before the verb tells of; -1 where there is none or a pronoun stands nearer.
   */
  static int before(List<Token> tokens, int verb) {
    if (!mayAgree(tokens.get(verb))) {
      return -1;
    }
    int at = verb - 1;
    while (at >= 0 && tokens.get(at).tag().isAdverb()) {
      at--;
    }
    if (at < 0 || tokens.get(at).tag() == Tag.CC) {
      return -1;
    }
    if (at > 0 && isRelative(tokens.get(at))) {
      boolean plain =
          isSubjectNoun(tokens.get(at - 1)) && !isGoverned(tokens, start(tokens, at - 1));
      return plain ? at - 1 : -1;
    }
    if (at > 0 && tokens.get(at).tag() == Tag.COMMA && !aside(tokens, at)) {
      return -1;
    }
    boolean another = false;
    while (at >= 0) {
      Token token = tokens.get(at);
      if (ends(token)) {
        return -1;
      }
      another |= token.tag() == Tag.VBZ || token.tag() == Tag.VBP || isBe(token);
      if (isSubjectNoun(token)) {
        int start = start(tokens, at);
        if (!isGoverned(tokens, start)) {
          boolean told = !another || isRelative(tokens.get(at + 1));
          return told && isPlain(tokens, start, at) ? at : -1;
        }
        at = start - 1;
      }
      at--;
    }
    return -1;
  }

  /** Whether a preposition or a verb stands before {@code start}, so that a noun belongs to it. */
  private static boolean isGoverned(List<Token> tokens, int start) {
    if (start == 0) {
      return false;
    }
    Token before = tokens.get(start - 1);
    boolean verb = before.tag().isVerb() && before.tag() != Tag.VBN && !before.is(Trait.SPEAKS);
    return verb || isPreposition(before) && !opens(before);
  }

  /** Whether an aside between commas ends at {@code comma}. */
  private static boolean aside(List<Token> tokens, int comma) {
    return tokens.subList(1, comma).stream().anyMatch(token -> token.tag() == Tag.COMMA);
  }

  private static boolean isBe(Token token) {
    return token.tag() == Tag.VBD && token.lemma().equals("be");
  }

  /** Whether it is no question's, no gerund's with its object, and not what follows a quotation. */
  private static boolean isPlain(List<Token> tokens, int start, int noun) {
    for (int i = Math.max(0, start - 1); i <= noun; i++) {
      Token token = tokens.get(i);
      boolean asks =
          token.tag() == Tag.WP || token.lower().equals("what") || token.tag() == Tag.WDT;
      boolean gerund = i < noun && token.lower().endsWith("ing") && !isDetermined(tokens, i);
      if (asks || gerund || token.tag() == Tag.CLOSE_QUOTE) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDetermined(List<Token> tokens, int i) {
    return i > 0 && (tokens.get(i - 1).tag() == Tag.DT || tokens.get(i - 1).tag() == Tag.JJ);
  }

  private static boolean mayAgree(Token verb) {
    return switch (verb.tag()) {
      case VBZ, VBP -> !verb.lower().startsWith("'") && !verb.capitalised();
      case VBD -> verb.lemma().equals("be");
      default -> false;
    };
  }

  private static boolean isRelative(Token token) {
    return token.tag() == Tag.WDT
        || token.lower().equals("who")
        || token.lower().equals("that") && token.tag() == Tag.IN;
  }

  private static boolean isSubjectNoun(Token token) {
    return token.tag().isNoun() || ONE_OF.contains(token.lower());
  }

  /** A pronoun is another subject, and a mark may end the clause. */
  private static boolean ends(Token token) {
    return token.tag() == Tag.PRP
        || token.tag() == Tag.EX
        || token.tag() == Tag.MD
        || token.tag() == Tag.BREAK
        || token.tag() == Tag.OPEN_QUOTE
        || token.tag() == Tag.CLOSE_QUOTE
        || token.tag() == Tag.WRB
        || token.tag() == Tag.WP && !token.lower().equals("who");
  }

  private static boolean isPreposition(Token token) {
    return token.tag() == Tag.IN || token.tag() == Tag.TO || token.lower().equals("including");
  }

  /** Whether it opens a clause: "because the doors were". */
  private static boolean opens(Token token) {
    return CONJUNCTIONS.contains(token.lower());
  }

  /** Where the noun phrase that ends at {@code at} begins. */
  private static int start(List<Token> tokens, int at) {
    int start = at;
    while (start > 0 && !opensPhrase(tokens.get(start)) && belongs(tokens.get(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean opensPhrase(Token token) {
    return token.tag() == Tag.DT || token.tag() == Tag.PRP_POSSESSIVE;
  }

  private static boolean belongs(Token token) {
    return switch (token.tag()) {
      case DT,
          PDT,
          PRP_POSSESSIVE,
          JJ,
          JJR,
          JJS,
          NN,
          NNS,
          NNP,
          NNPS,
          CD,
          GENITIVE,
          VBN,
          VBG,
          RB,
          CURRENCY ->
          true;
      default -> false;
    };
  }

  private static final Set<Tag> LABEL = Set.of(Tag.NN, Tag.NNP);

  /** Whether it says what a picture is: "Screen shot of the site". Such a line has no verb. */
  static boolean isLabel(List<Token> tokens) {
    int of = 0;
    while (of < tokens.size() && LABEL.contains(tokens.get(of).tag())) {
      of++;
    }
    return of > 0 && of < tokens.size() && tokens.get(of).lower().equals("of");
  }
}
