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

  private static final Set<Tag> LABEL = Set.of(Tag.NN, Tag.NNP);

  private Subjects() {}

  /**
   * The place of the subject that the words show for {@code verb} and that does not agree with it,
   * or {@link #NONE}.
   */
  static int against(List<Token> tokens, int verb) {
    boolean plural = isReadAsPlural(tokens, verb);
    Number wanted = plural ? Number.ONE : Number.ofVerb(tokens.get(verb));
    if (wanted == Number.EITHER || tokens.get(verb).capitalised()) {
      return NONE;
    }
    int at = beforeAdverbs(tokens, verb - 1);
    boolean cited = at >= 0 && (isOpening(tokens, verb - 1) || isOpening(tokens, at - 1));
    if (at < 0
        || cited
        || isShareOf(tokens, verb)
        || tokens.get(verb - 1).lower().matches("so|nor|neither|than|such|most")) {
      return NONE;
    }
    Token before = tokens.get(at);
    if (before.lower().matches("all|both")) {
      boolean alone = before.lower().equals("both") && at > 0 && tokens.get(at - 1).isMark();
      return alone && wanted == Number.ONE ? at : NONE;
    }
    boolean known = Number.isKnown(tokens.get(verb));
    return switch (before.tag()) {
      case EX -> thereIs(tokens, verb, wanted);
      case CC ->
          known || isThird(tokens.get(verb)) || isAfterThird(tokens, at, verb)
              ? joinedToOther(tokens, at, wanted)
              : NONE;
      case COMMA -> known ? aside(tokens, at, wanted) : NONE;
      case CLOSE_BRACKET -> aside(tokens, at, wanted);
      case VBP, VBZ, VBD -> contact(tokens, at, wanted);
      case VB -> known ? infinitive(tokens, at, wanted) : NONE;
      case CD -> known && isNumbered(tokens, at) ? SubjectWalk.from(tokens, at - 1, wanted) : NONE;
      case TO, MD, JJ, WRB -> NONE;
      default -> {
        int found =
            isRelative(before)
                ? relative(tokens, at, wanted)
                : SubjectWalk.before(tokens, at, verb, wanted);
        yield found == NONE && known && !isRelative(before)
            ? beyondClause(tokens, verb, wanted)
            : found;
      }
    };
  }

  /** "5,200 answers, of which 4,420, or 85 per cent, were": the number is the subject. */
  private static boolean isShareOf(List<Token> tokens, int verb) {
    for (int i = verb - 1; i > 1 && !tokens.get(i).tag().isFinite(); i--) {
      if (tokens.get(i).tag() == Tag.CD && tokens.get(i - 2).lower().equals("of")) {
        return tokens.get(i - 1).lower().matches("which|whom");
      }
    }
    return false;
  }

  /**
   * Whether a verb in the singular right after its plural subject passes for another plural noun:
   * "talks" of "when workers talks about". Where it may well be a noun, what goes with a verb must
   * follow it.
   */
  private static boolean isReadAsPlural(List<Token> tokens, int i) {
    Token word = tokens.get(i);
    boolean verb = word.is(Trait.VERB_ALONE) || word.is(Trait.COUNTED_VERB);
    if (!verb || word.tag() != Tag.NNS || i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean follows =
        switch (next.tag()) {
          case DT, PRP, PRP_POSSESSIVE, TO -> true;
          case IN -> !next.lower().matches("of|that|like|as|than");
          case JJ, NN, NNS -> word.is(Trait.VERB_ALONE);
          default -> false;
        };
    Tag before = tokens.get(i - 1).tag();
    return follows && (before == Tag.NNS || before == Tag.NNPS);
  }

  private static boolean isOpening(List<Token> tokens, int at) {
    return at >= 0 && tokens.get(at).tag() == Tag.OPEN_QUOTE;
  }

  static int beforeAdverbs(List<Token> tokens, int from) {
    int at = from;
    while (at >= 0 && (tokens.get(at).tag().isAdverb() || isAllOfThem(tokens, at))) {
      at--;
    }
    return at;
  }

  /** "We all", "they both", "the boats themselves". */
  private static boolean isAllOfThem(List<Token> tokens, int at) {
    if (at == 0) {
      return false;
    }
    Tag before = tokens.get(at - 1).tag();
    String word = tokens.get(at).lower();
    return before == Tag.PRP && word.matches("all|both|each|too")
        || before.isNoun() && word.matches("itself|(?:him|her)self|themselves");
  }

  /** "Section 381": a thing that has a number. */
  private static boolean isNumbered(List<Token> tokens, int number) {
    return number > 0
        && tokens.get(number - 1).tag() == Tag.NN
        && Character.isDigit(tokens.get(number).text().charAt(0));
  }

  private static boolean isThird(Token verb) {
    return verb.tag() == Tag.VBZ && verb.lower().length() > 3;
  }

  /**
   * "Swims and dive", "lends the club boats and give it oars": a plain form joined to one in the
   * singular, where no other plain form stands between to which it might be joined.
   */
  private static boolean isAfterThird(List<Token> tokens, int conjunction, int verb) {
    Tag tag = tokens.get(verb).tag();
    boolean plain = tag == Tag.VB || tag == Tag.VBP;
    boolean takes = verb + 1 < tokens.size() && takesObject(tokens.get(verb + 1));
    for (int i = conjunction - 1; plain && takes && i > 0; i--) {
      Token token = tokens.get(i);
      if (isThird(token)) {
        return i > conjunction - 3 || !VerbSubject.LETS.contains(token.lemma());
      }
      plain = !token.tag().isVerb() && token.tag() != Tag.TO && token.tag() != Tag.MD;
    }
    return false;
  }

  private static boolean takesObject(Token next) {
    return switch (next.tag()) {
      case DT, PRP, PRP_POSSESSIVE, TO, IN -> true;
      default -> false;
    };
  }

  /** "The shops to close is": the noun before "to". */
  private static int infinitive(List<Token> tokens, int at, Number wanted) {
    boolean after = at > 1 && tokens.get(at - 1).tag() == Tag.TO;
    return after && Number.isHead(tokens.get(at - 2))
        ? SubjectWalk.from(tokens, at - 2, wanted)
        : NONE;
  }

  /** "The fears they have is": the noun of which a clause without "that" tells. */
  private static int contact(List<Token> tokens, int at, Number wanted) {
    boolean told =
        at > 1 && tokens.get(at - 1).tag() == Tag.PRP && Number.isHead(tokens.get(at - 2));
    if (told || tokens.get(at).tag() == Tag.VBD) {
      return SubjectWalk.from(tokens, told ? at - 2 : at, wanted);
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

  /** "Those who is": the noun right before, with or without a comma; before "that" without. */
  private static int relative(List<Token> tokens, int who, Number wanted) {
    boolean comma = who > 0 && tokens.get(who - 1).tag() == Tag.COMMA;
    int noun = comma ? who - 2 : who - 1;
    if (noun < 0 || comma && tokens.get(who).lower().equals("that")) {
      return NONE;
    }
    boolean thing = tokens.get(noun).tag() == Tag.NN && !RelativeVerb.isPerson(tokens.get(noun));
    if (thing && tokens.get(who).lower().equals("who")) {
      int before = SubjectWalk.start(tokens, noun) - 2;
      boolean told = before >= 0 && tokens.get(before + 1).tag() == Tag.IN;
      boolean person = told && RelativeVerb.isPerson(tokens.get(before));
      return person && isAgainst(tokens, before, wanted) ? before : NONE;
    }
    return isAgainst(tokens, noun, wanted) ? noun : NONE;
  }

  /**
   * The subject that opens the sentence or its clause and has a relative clause after it: "A
   * treasurer who stole cash from two clubs were".
   */
  private static int beyondClause(List<Token> tokens, int verb, Number wanted) {
    for (int who = 1; who < verb - 1; who++) {
      Tag tag = tokens.get(who).tag();
      boolean under = tag == Tag.WDT && tokens.get(who - 1).tag() == Tag.IN && who > 1;
      int noun = under ? who - 2 : who - 1;
      if (isRelative(tokens.get(who)) && Number.isHead(tokens.get(noun))) {
        boolean clause =
            tokens.subList(who, verb).stream()
                .anyMatch(token -> token.tag().isFinite() || token.tag() == Tag.MD);
        // "Among those who waved was a boy": what opens with a preposition has its subject last.
        boolean last = tokens.get(0).tag() == Tag.IN && SubjectWalk.start(tokens, noun) == 1;
        return clause && !last && isAgainst(tokens, noun, wanted) ? noun : NONE;
      }
      if (tag.isFinite() || tag == Tag.MD || tag.isMark()) {
        return NONE;
      }
    }
    return NONE;
  }

  static boolean isAgainst(List<Token> tokens, int noun, Number wanted) {
    Number number = Number.ofWordAt(tokens, noun);
    return number != Number.EITHER && number != wanted;
  }

  /** "Was built and are": the subject of the verb before, which is in the other number. */
  private static int joinedToOther(List<Token> tokens, int conjunction, Number wanted) {
    boolean past = false;
    for (int i = conjunction - 1; i > 0; i--) {
      Token token = tokens.get(i);
      if (isRelative(token)) {
        return NONE;
      }
      past |= token.tag() == Tag.VBN;
      Number other = token.tag().isFinite() ? Number.ofVerb(token) : Number.EITHER;
      if (token.tag() == Tag.VBD && other == Number.EITHER) {
        return isFirstVerb(tokens, i) && !past
            ? SubjectWalk.from(tokens, beforeAdverbs(tokens, i - 1), wanted)
            : NONE;
      }
      if (other != Number.EITHER || token.tag() == Tag.MD) {
        boolean differs = other != wanted && other != Number.EITHER;
        return differs ? SubjectWalk.from(tokens, beforeAdverbs(tokens, i - 1), wanted) : NONE;
      }
    }
    return NONE;
  }

  /** Whether no clause stands before the verb at {@code i}: "the colonies broke and was". */
  private static boolean isFirstVerb(List<Token> tokens, int i) {
    return tokens.subList(0, i).stream()
        .noneMatch(
            token ->
                token.tag().isVerb()
                    || token.tag() == Tag.MD
                    || isRelative(token)
                    || SubjectWalk.OPENERS.contains(token.lower()));
  }

  /** "The captain, along with two sailors, were": what stands before the aside. */
  private static int aside(List<Token> tokens, int end, Number wanted) {
    for (int i = end - 1; i > 0; i--) {
      Tag tag = tokens.get(i).tag();
      if (tag == Tag.COMMA || tag == Tag.OPEN_BRACKET) {
        return SubjectWalk.from(tokens, i - 1, wanted);
      }
    }
    return NONE;
  }

  private static boolean isRelative(Token token) {
    return token.tag() == Tag.WDT
        || token.lower().equals("who")
        || token.lower().equals("that") && token.tag() == Tag.IN;
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
