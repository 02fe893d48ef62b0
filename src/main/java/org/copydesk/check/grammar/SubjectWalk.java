package org.copydesk.check.grammar;

import java.util.List;
import java.util.Set;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;
import org.copydesk.word.WordLists;

/** Goes back over the words before a verb to the noun that no other word governs. */
final class SubjectWalk {
  /** Words that open a clause, and so govern no noun. */
  static final Set<String> OPENERS = WordLists.of(SubjectWalk.class, "opener");

  private static final Set<String> TIMES = WordLists.of(SubjectWalk.class, "time");

  private static final int NONE = Subjects.NONE;

  private SubjectWalk() {}

  /**
   * The subject that stands before the verb, from the word at {@code from} on. What a question word
   * or a word like "after" seems to govern may yet be the subject of its clause, if it stands right
   * before the verb.
   */
  static int before(List<Token> tokens, int from, int verb, Number wanted) {
    int found = from(tokens, from, wanted);
    Token noun = tokens.get(from);
    if (found != NONE || !Number.isHead(noun) || noun.tag() == Tag.PRP) {
      return found;
    }
    int start = start(tokens, from);
    boolean opened = start > 0 && tokens.get(start - 1).lower().matches("after|before|so|once");
    boolean asked = isAsking(tokens, start, from) && !isSubject(tokens, verb + 1);
    return (opened || asked) && Subjects.isAgainst(tokens, from, wanted) ? from : NONE;
  }

  /** Whether the subject may stand after the verb: "which boats is the club to sell?" */
  private static boolean isSubject(List<Token> tokens, int next) {
    if (next >= tokens.size()) {
      return false;
    }
    Tag tag = tokens.get(next).tag();
    return tag == Tag.PRP || tag == Tag.DT || tag == Tag.PRP_POSSESSIVE || tag.isNoun();
  }

  /** Goes back from noun to noun while a preposition governs them. */
  static int from(List<Token> tokens, int from, Number wanted) {
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
        if (after && isListed(tokens, start - 2)) {
          at = first(tokens, start - 3);
          if (wanted == Number.MANY || at == NONE) {
            return NONE;
          }
          joined = true;
          continue;
        }
        if (isOfPeople(tokens, start, at)) {
          return NONE;
        }
        if (isWhen(tokens, start, at)) {
          at = start - 1;
          continue;
        }
        if (Partitive.isOf(tokens, start - 1)) {
          int share = start(tokens, start - 2);
          if (share > 1 && tokens.get(share - 1).lower().equals("of")) {
            at = share - 2;
            continue;
          }
          return Partitive.isAgainst(tokens, start - 1, at, wanted) ? at : NONE;
        }
        if (!isGoverned(tokens, start)) {
          boolean far = token.tag() == Tag.PRP && at < from && !joined;
          return !far && differs(tokens, start, at, wanted, joined) ? at : NONE;
        }
        boolean gerund = wanted == Number.ONE && tokens.get(start - 1).tag() == Tag.VBG;
        boolean right = gerund || joined || !Subjects.isAgainst(tokens, from, wanted);
        if (right && mayOpen(tokens, from, joined, start)) {
          return NONE;
        }
        joined = false;
        at = start - 1;
      } else if (ends(token) || isBest(tokens, at)) {
        return NONE;
      }
      at--;
    }
    return NONE;
  }

  /** The first of the nouns of a list of which that at {@code at} is one. */
  private static int first(List<Token> tokens, int at) {
    if (!Number.isHead(tokens.get(at))) {
      return NONE;
    }
    int start = start(tokens, at);
    boolean more = start > 1 && tokens.get(start - 1).tag() == Tag.COMMA;
    return more && Number.isHead(tokens.get(start - 2)) ? first(tokens, start - 2) : at;
  }

  /** "Mail these days", "prices this spring": what only says when. */
  private static boolean isWhen(List<Token> tokens, int start, int at) {
    if (start == 0 || start + 1 != at || !tokens.get(start - 1).tag().isNoun()) {
      return false;
    }
    String which = tokens.get(start).lower();
    String time = tokens.get(at).lower();
    return which.equals("these") && time.equals("days")
        || which.matches("this|last|next|each|every") && TIMES.contains(time);
  }

  /**
   * Whether the noun right before the verb, with which that agrees, may open a clause: "after the
   * masts and the keel are", "he fell on a stone and two men were", "that selling boats was".
   *
   * @param joined whether it is joined to the noun that begins at {@code start}
   */
  private static boolean mayOpen(List<Token> tokens, int from, boolean joined, int start) {
    Token before = tokens.get(start - 1);
    if (before.lower().matches("after|before")) {
      return true;
    }
    Token above = tokens.get(Math.max(0, start - 2));
    boolean follows =
        above.isMark() || above.tag() == Tag.IN || above.tag() == Tag.CC || above.tag().isAdverb();
    boolean opens = before.tag() == Tag.VBG && (start < 2 || follows);
    int last = start(tokens, from);
    boolean pair = last > 0 && tokens.get(last - 1).tag() == Tag.CC;
    boolean alike = pair && opensPhrase(tokens.get(start)) && opensPhrase(tokens.get(last));
    boolean opened = opensPhrase(tokens.get(last)) || tokens.get(last).tag() == Tag.CD;
    return opens || joined && opened && !alike;
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
    return each ? wanted == Number.MANY : Subjects.isAgainst(tokens, at, wanted);
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
  static boolean isListed(List<Token> tokens, int comma) {
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
  static int start(List<Token> tokens, int at) {
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
  static boolean isGoverned(List<Token> tokens, int start) {
    if (start == 0) {
      return false;
    }
    boolean quoted = tokens.get(start - 1).tag() == Tag.CLOSE_QUOTE && start > 1;
    Token before = tokens.get(quoted ? start - 2 : start - 1);
    boolean verb = before.tag().isVerb() && before.tag() != Tag.VBN && !before.is(Trait.SPEAKS);
    boolean preposition = before.tag() == Tag.IN || before.tag() == Tag.TO;
    boolean about = preposition && isAbout(before, tokens.get(start));
    boolean opener = OPENERS.contains(before.lower());
    return verb || preposition && !about && !opener;
  }

  /** "At least two", "about 45": no preposition of the noun. */
  private static boolean isAbout(Token preposition, Token first) {
    return first.tag() == Tag.JJS && preposition.lower().equals("at")
        || first.tag() == Tag.CD && preposition.lower().matches("about|around|over|under|to");
  }

  /** "Freedom of speech campaigners": those who campaign for it. */
  private static boolean isOfPeople(List<Token> tokens, int start, int at) {
    return start > 1
        && start < at
        && tokens.get(at).tag() == Tag.NNS
        && tokens.get(at).is(Trait.ROLE)
        && tokens.get(start).tag() == Tag.NN
        && tokens.get(start - 1).lower().equals("of")
        && tokens.get(start - 2).tag() == Tag.NN
        && start(tokens, start - 2) == start - 2;
  }

  /** "The worst of the winter", which has either number. */
  private static boolean isBest(List<Token> tokens, int at) {
    return tokens.get(at).tag() == Tag.JJS
        && at > 0
        && tokens.get(at - 1).tag() == Tag.DT
        && tokens.get(at + 1).lower().equals("of");
  }

  /** A mark may end the clause. */
  private static boolean ends(Token token) {
    return token.tag() == Tag.MD
        || token.tag() == Tag.BREAK
        || token.tag() == Tag.WRB
        || token.tag() == Tag.WP && !token.lower().equals("who");
  }
}
