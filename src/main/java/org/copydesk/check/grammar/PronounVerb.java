package org.copydesk.check.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;
import org.copydesk.word.Verb;

/**
 * A verb right after the pronoun that is its subject, in a number so wrong that it passes for
 * another kind of word: "it rain", "they faces".
 */
final class PronounVerb {
  private static final Pattern ONE =
      Pattern.compile("he|she|it|(?:every|some|any|no)(?:one|body|thing)");

  private static final Set<String> MANY = Set.of("i", "we", "they");

  /** What may stand before a subject, and before nothing else that is followed by a verb. */
  private static final Set<String> OPENERS =
      Set.of("and", "but", "because", "when", "where", "while", "though", "although", "before");

  private PronounVerb() {}

  /** The verb that should stand at {@code i}; empty when what stands there may be right. */
  static Optional<String> right(List<Token> tokens, int i) {
    Token word = tokens.get(i);
    boolean verb = word.is(Trait.VERB_ALONE) || word.is(Trait.COUNTED_VERB);
    String pronoun = tokens.get(place(tokens, i)).lower();
    boolean unread = word.tag() == Tag.VBD && word.lower().matches(".{3,}[^s]s");
    if (pronoun.matches("which|whom") && Number.ofVerb(word) != Number.EITHER) {
      return Partitive.ofThem(tokens, i - 1).of(word);
    }
    if (unread && MANY.contains(pronoun) && !word.capitalised()) {
      return Number.MANY.of(word);
    }
    if (!verb || word.capitalised()) {
      return Optional.empty();
    }
    boolean noun = i + 1 < tokens.size() && tokens.get(i + 1).tag().isFinite();
    boolean third = (word.tag() == Tag.NNS || word.tag() == Tag.VBD) && !noun;
    if (MANY.contains(pronoun) && third && !word.is(Trait.ROLE)) {
      boolean form = Verb.of(word.lemma()).third().equals(word.lower());
      return form ? Optional.of(word.lemma()) : Optional.empty();
    }
    boolean base = word.lower().equals(word.lemma()) && word.tag() != Tag.VBP;
    boolean past = Verb.of(word.lower()).isPastOrParticiple(word.lower());
    return ONE.matcher(pronoun).matches() && base && !past && opens(tokens, i - 1)
        ? Optional.of(Verb.of(word.lower()).third())
        : Optional.empty();
  }

  /** Where the pronoun stands: "we all thank". */
  static int place(List<Token> tokens, int i) {
    boolean all = i > 1 && tokens.get(i - 1).lower().matches("all|both|each");
    return all && MANY.contains(tokens.get(i - 2).lower()) ? i - 2 : i - 1;
  }

  /** Whether the pronoun begins its clause, and no verb before it asks for a plain form. */
  private static boolean opens(List<Token> tokens, int pronoun) {
    if (pronoun == 0) {
      return true;
    }
    Token before = tokens.get(pronoun - 1);
    boolean opener = OPENERS.contains(before.lower());
    boolean wishes =
        tokens.subList(0, pronoun).stream()
            .anyMatch(
                token -> token.tag() == Tag.MD || VerbSubject.DEMANDS.contains(token.lemma()));
    return !wishes
        && (opener || before.tag() == Tag.COMMA || before.tag() == Tag.NN && pronoun == 1);
  }
}
