package org.copydesk.check.grammar;

import java.util.List;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/**
 * A short clause that follows another after a comma: "trade is brisk, wages are low, and rent is
 * high". A parse may give its verb the subject of the first.
 */
final class ListedClause {
  private ListedClause() {}

  /** Whether the noun at {@code subject}, right before the verb, can be nothing but its subject. */
  static boolean holds(List<Token> tokens, int subject, int verb) {
    int start = SubjectWalk.start(tokens, subject);
    boolean joined = start > 1 && tokens.get(start - 1).tag() == Tag.CC;
    int comma = joined ? start - 2 : start - 1;
    Token noun = tokens.get(subject);
    boolean plain =
        subject < verb
            && (noun.tag() == Tag.NN || noun.tag() == Tag.NNS)
            && !Partitive.isShare(noun.lower())
            && tokens.subList(subject + 1, verb).stream().allMatch(word -> word.tag().isAdverb());
    return plain
        && Number.isKnown(tokens.get(verb))
        && verb + 1 < tokens.size()
        && saysWhat(tokens.get(verb + 1).tag())
        && comma > 0
        && tokens.get(comma).tag() == Tag.COMMA
        && isClause(tokens, comma)
        && tokens.stream().noneMatch(word -> VerbSubject.SUPPOSES.contains(word.lemma()));
  }

  private static boolean saysWhat(Tag tag) {
    return tag == Tag.VBG || tag == Tag.VBN || tag == Tag.JJ;
  }

  /** Whether what stands before {@code comma}, back to the mark before, is a clause of its own. */
  private static boolean isClause(List<Token> tokens, int comma) {
    boolean verb = false;
    for (int i = comma - 1; i >= 0 && !tokens.get(i).tag().isMark(); i--) {
      Tag tag = tokens.get(i).tag();
      if (RelativeVerb.isPronoun(tokens.get(i)) || tokens.get(i).lower().equals("that")) {
        return false;
      }
      verb |= tag == Tag.VBZ || tag == Tag.VBP || tag == Tag.MD || Number.isKnown(tokens.get(i));
    }
    return verb;
  }
}
