package org.copydesk.check.punctuation;

import java.util.List;
import java.util.Optional;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/**
 * The words that say who speaks: "he said", "said the owner", "the head of the firm warned".
 *
 * @param from the index of the first token
 * @param verb the index of the verb
 * @param to the index after the last token, those spoken to included: "told the court"
 * @param qualified whether an adverb stands before the verb: "she also said"
 */
record Attribution(int from, int verb, int to, boolean qualified) {
  /** How many words a speaker's name or title may have. */
  private static final int LONGEST = 7;

  /** The attribution that begins at token {@code at}. */
  static Optional<Attribution> at(List<Token> tokens, int at) {
    if (speaks(tokens, at)) {
      int end = phrase(tokens, at + 1);
      return end > at + 1 ? Optional.of(new Attribution(at, at, end, false)) : Optional.empty();
    }
    int verb = phrase(tokens, at);
    if (verb == at) {
      return Optional.empty();
    }
    boolean adverb = verb < tokens.size() && tokens.get(verb).tag().isAdverb();
    verb += adverb ? 1 : 0;
    return speaks(tokens, verb)
        ? Optional.of(new Attribution(at, verb, spokenTo(tokens, verb), adverb))
        : Optional.empty();
  }

  /** Whether the token is a verb of speech with its tense. */
  static boolean speaks(List<Token> tokens, int at) {
    return at < tokens.size()
        && at >= 0
        && tokens.get(at).is(Trait.SPEAKS)
        && (tokens.get(at).tag().isFinite() || tokens.get(at).tag() == Tag.VBN)
        && !tokens.get(at).capitalised();
  }

  private static int spokenTo(List<Token> tokens, int verb) {
    String lemma = tokens.get(verb).lemma();
    boolean takes = lemma.equals("tell") || lemma.equals("ask") || lemma.equals("warn");
    return takes ? phrase(tokens, verb + 1) : verb + 1;
  }

  /** The index after the noun phrase or pronoun that begins at {@code at}, or {@code at}. */
  private static int phrase(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return at;
    }
    if (tokens.get(at).tag() == Tag.PRP) {
      return at + 1;
    }
    int i = at;
    boolean noun = false;
    while (i < tokens.size() && i < at + LONGEST && isInPhrase(tokens, i, i == at, noun)) {
      noun |= tokens.get(i).tag().isNoun() && !speaks(tokens, i);
      i++;
    }
    if (!noun) {
      return at;
    }
    boolean of = i + 1 < tokens.size() && tokens.get(i).lower().matches("of|for|at|from");
    int after = of ? phrase(tokens, i + 1) : i;
    return of && after > i + 1 ? after : i;
  }

  private static boolean isInPhrase(List<Token> tokens, int i, boolean first, boolean noun) {
    Token token = tokens.get(i);
    Tag tag = token.tag();
    boolean leads = tag == Tag.DT || tag == Tag.PRP_POSSESSIVE || tag == Tag.CD;
    boolean inner = tag.isAdjective() || tag == Tag.GENITIVE || tag == Tag.VBN || tag == Tag.VBG;
    boolean verb = noun && speaks(tokens, i) && !token.tag().isNoun();
    return !verb && (first && leads || tag.isNoun() || inner && !(noun && tag == Tag.VBN));
  }

  /** Whether a clause of its own cannot stand here: nothing but a mark follows. */
  boolean isBare(List<Token> tokens) {
    return to >= tokens.size() || tokens.get(to).isMark();
  }
}
