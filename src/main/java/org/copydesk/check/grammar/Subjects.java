package org.copydesk.check.grammar;

import java.util.List;
import java.util.Set;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/**
 * Where the subject of a verb may stand that disagrees with it, from the words alone: a guess that
 * costs little, so that only the sentences in which something may be wrong are parsed.
 */
final class Subjects {
  /** No such subject. */
  static final int NONE = -1;

  private static final Set<String> OPENERS =
      Set.of(
          "that",
          "because",
          "if",
          "while",
          "although",
          "though",
          "whether",
          "unless",
          "until",
          "since",
          "as",
          "than");

  private static final Set<Tag> LABEL = Set.of(Tag.NN, Tag.NNP);

  private Subjects() {}

  /**
   * The place of the subject that the words show for {@code verb} and that does not agree with it,
   * or {@link #NONE}.
   */
  static int against(List<Token> tokens, int verb) {
    Number wanted = Number.ofVerb(tokens.get(verb));
    if (wanted == Number.EITHER || tokens.get(verb).capitalised()) {
      return NONE;
    }
    int at = beforeAdverbs(tokens, verb - 1);
    if (at < 0 || tokens.get(verb - 1).lower().matches("so|nor|neither|than|such")) {
      return NONE;
    }
    Token before = tokens.get(at);
    if (before.lower().matches("all|both")) {
      return NONE;
    }
    boolean known = Number.isKnown(tokens.get(verb));
    return switch (before.tag()) {
      case EX -> thereIs(tokens, verb, wanted);
      case CC -> known ? joinedToOther(tokens, at, wanted) : NONE;
      case COMMA, CLOSE_BRACKET -> known ? aside(tokens, at, wanted) : NONE;
      case VBP, VBZ, VBD -> contact(tokens, at, wanted);
      case TO, MD, VB, JJ, CD, WRB -> NONE;
      default -> isRelative(before) ? relative(tokens, at, wanted) : walk(tokens, at, wanted);
    };
  }

  private static int beforeAdverbs(List<Token> tokens, int from) {
    int at = from;
    while (at >= 0 && (tokens.get(at).tag().isAdverb() || isAllOfThem(tokens, at))) {
      at--;
    }
    return at;
  }

  /** "We all", "they both". */
  private static boolean isAllOfThem(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at - 1).tag() == Tag.PRP
        && tokens.get(at).lower().matches("all|both|each|too");
  }

  /** "The fears they have is": the noun of which a clause without "that" tells. */
  private static int contact(List<Token> tokens, int at, Number wanted) {
    boolean told =
        at > 1 && tokens.get(at - 1).tag() == Tag.PRP && Number.isHead(tokens.get(at - 2));
    if (told || tokens.get(at).tag() == Tag.VBD) {
      return walk(tokens, told ? at - 2 : at, wanted);
    }
    return NONE;
  }

  /** What there is, as far as the next few words show. */
  private static int thereIs(List<Token> tokens, int verb, Number wanted) {
    for (int i = verb + 1; i < Math.min(tokens.size(), verb + 6); i++) {
      Tag tag = tokens.get(i).tag();
      if (tag == (wanted == Number.ONE ? Tag.NNS : Tag.NN)) {
        boolean one = tokens.get(verb + 1).lower().matches("an?");
        boolean compound = i + 1 < tokens.size() && tokens.get(i + 1).tag().isNoun();
        return (wanted == Number.ONE || one) && !compound ? i : NONE;
      }
      if (tag.isMark() || tag == Tag.CC || tag == Tag.IN || tag == Tag.TO) {
        return NONE;
      }
    }
    return NONE;
  }

  /** "Those who is": the noun right before, with or without a comma. */
  private static int relative(List<Token> tokens, int who, Number wanted) {
    int noun = who > 0 && tokens.get(who - 1).tag() == Tag.COMMA ? who - 2 : who - 1;
    return noun >= 0 && isAgainst(tokens, noun, wanted) ? noun : NONE;
  }

  private static boolean isAgainst(List<Token> tokens, int noun, Number wanted) {
    Number number = Number.ofWord(tokens.get(noun));
    return number != Number.EITHER && number != wanted;
  }

  /** "Was built and are": the subject of the verb before, which is in the other number. */
  private static int joinedToOther(List<Token> tokens, int conjunction, Number wanted) {
    for (int i = conjunction - 1; i > 0; i--) {
      Token token = tokens.get(i);
      if (isRelative(token)) {
        return NONE;
      }
      Number other = token.tag().isFinite() ? Number.ofVerb(token) : Number.EITHER;
      if (other != Number.EITHER || token.tag() == Tag.MD) {
        boolean differs = other != wanted && other != Number.EITHER;
        return differs ? walk(tokens, beforeAdverbs(tokens, i - 1), wanted) : NONE;
      }
    }
    return NONE;
  }

  /** "The captain, along with two sailors, were": what stands before the aside. */
  private static int aside(List<Token> tokens, int end, Number wanted) {
    for (int i = end - 1; i > 0; i--) {
      Tag tag = tokens.get(i).tag();
      if (tag == Tag.COMMA || tag == Tag.OPEN_BRACKET) {
        return walk(tokens, i - 1, wanted);
      }
    }
    return NONE;
  }

  /** Goes back from noun to noun while a preposition governs them. */
  private static int walk(List<Token> tokens, int from, Number wanted) {
    boolean joined = false;
    int at = from;
    while (at >= 0) {
      Token token = tokens.get(at);
      if (Number.isHead(token)) {
        int start = token.tag() == Tag.PRP ? at : start(tokens, at);
        boolean after = start > 1 && tokens.get(start - 1).tag() == Tag.CC;
        if (after && Number.isHead(tokens.get(start - 2))) {
          joined = true;
          at = start - 2;
          continue;
        }
        if (after && wanted == Number.MANY && isListed(tokens, start - 2)) {
          return NONE;
        }
        if (!isGoverned(tokens, start)) {
          boolean far = token.tag() == Tag.PRP && at < from && !joined;
          return !far && differs(tokens, start, at, wanted, joined) ? at : NONE;
        }
        joined = false;
        at = start - 1;
      } else if (ends(token)) {
        return NONE;
      }
      at--;
    }
    return NONE;
  }

  private static boolean differs(
      List<Token> tokens, int start, int at, Number wanted, boolean joined) {
    if (joined || isAsking(tokens, start, at)) {
      return joined && wanted == Number.ONE;
    }
    boolean number = start < at && tokens.get(at).lower().equals("number");
    if (number && tokens.get(start).lower().equals("the")) {
      return wanted == Number.MANY;
    }
    if (start < at && tokens.get(start).lower().endsWith("ing")) {
      return false;
    }
    boolean each =
        tokens.subList(start, at).stream().anyMatch(token -> Number.isOfOne(token.lower()));
    return each ? wanted == Number.MANY : isAgainst(tokens, at, wanted);
  }

  /** Whether it is part of a question, or of what follows a quotation. */
  private static boolean isAsking(List<Token> tokens, int start, int noun) {
    return tokens.subList(Math.max(0, start - 1), noun).stream()
        .anyMatch(
            token ->
                token.tag() == Tag.WP
                    || token.lower().equals("what")
                    || token.tag() == Tag.WDT && !token.lower().equals("that"));
  }

  /** Whether a list goes on after {@code comma}: "bread, butter, and tea have". */
  private static boolean isListed(List<Token> tokens, int comma) {
    if (tokens.get(comma).tag() != Tag.COMMA) {
      return false;
    }
    int at = comma - 1;
    while (at >= 0 && tokens.get(at).tag() != Tag.COMMA) {
      if (tokens.get(at).tag().isFinite()) {
        return false;
      }
      at--;
    }
    return at >= 0;
  }

  /** Where the noun phrase that ends at {@code at} begins. */
  private static int start(List<Token> tokens, int at) {
    int start = at;
    while (start > 0
        && !opensPhrase(tokens.get(start))
        && (belongs(tokens.get(start - 1)) || isAttribute(tokens, start - 1))) {
      start--;
    }
    return start;
  }

  /** "The resulting divide". */
  private static boolean isAttribute(List<Token> tokens, int at) {
    return tokens.get(at).tag() == Tag.VBG && at > 0 && opensPhrase(tokens.get(at - 1));
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
          RB,
          CURRENCY ->
          true;
      default -> false;
    };
  }

  /** Whether a preposition or a verb stands before {@code start}, so that a noun belongs to it. */
  private static boolean isGoverned(List<Token> tokens, int start) {
    if (start == 0) {
      return false;
    }
    boolean quoted = tokens.get(start - 1).tag() == Tag.CLOSE_QUOTE && start > 1;
    Token before = tokens.get(quoted ? start - 2 : start - 1);
    boolean verb = before.tag().isVerb() && before.tag() != Tag.VBN && !before.is(Trait.SPEAKS);
    boolean preposition = before.tag() == Tag.IN || before.tag() == Tag.TO;
    boolean about = preposition && isAbout(before, tokens.get(start));
    return verb || preposition && !about && !OPENERS.contains(before.lower());
  }

  /** "At least two", "about 45": no preposition of the noun. */
  private static boolean isAbout(Token preposition, Token first) {
    return first.tag() == Tag.JJS && preposition.lower().equals("at")
        || first.tag() == Tag.CD && preposition.lower().matches("about|around|over|under|to");
  }

  private static boolean isRelative(Token token) {
    return token.tag() == Tag.WDT
        || token.lower().equals("who")
        || token.lower().equals("that") && token.tag() == Tag.IN;
  }

  /** A mark may end the clause. */
  private static boolean ends(Token token) {
    return token.tag() == Tag.MD
        || token.tag() == Tag.BREAK
        || token.tag() == Tag.WRB
        || token.tag() == Tag.WP && !token.lower().equals("who");
  }

  /** Whether it says what a picture is: "Screen shot of the site". Such a line has no verb. */
  static boolean isLabel(List<Token> tokens) {
    int of = 0;
    while (of < tokens.size() && LABEL.contains(tokens.get(of).tag())) {
      of++;
    }
    return of > 0 && of < tokens.size() && tokens.get(of).lower().equals("of");
  }
}
