package org.copydesk.check.grammar;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;
import org.copydesk.word.WordLists;

/**
 * A share of something, whose number is that of the thing: "most of the island has", "two-thirds of
 * the houses were".
 */
final class Partitive {
  private static final Set<String> SHARES = WordLists.of(Partitive.class, "share");
  private static final Pattern PART =
      Pattern.compile("(?:\\p{L}+-)?(?:thirds?|quarters?|fifths?|tenths?)");

  private Partitive() {}

  /** Whether the word at {@code of} is "of" after a share. */
  static boolean isOf(List<Token> tokens, int of) {
    return of > 0 && tokens.get(of).lower().equals("of") && isShare(tokens.get(of - 1).lower());
  }

  /** Whether it is a word for a share: "half", "two-thirds". */
  static boolean isShare(String word) {
    return SHARES.contains(word) || PART.matcher(word).matches();
  }

  /** Whether what it is a share of, the noun at {@code noun}, is not in the number wanted. */
  static boolean isAgainst(List<Token> tokens, int of, int noun, Number wanted) {
    Number number = number(tokens.get(of - 1), tokens.get(noun));
    boolean plain = tokens.get(noun).tag() != Tag.NNP || Number.isPlace(tokens.get(noun));
    boolean owned = noun + 1 < tokens.size() && tokens.get(noun + 1).tag() == Tag.GENITIVE;
    return plain && !owned && number != Number.EITHER && number != wanted;
  }

  /** The number of a share of {@code whole}; "none of them is" and "none of them are" both do. */
  private static Number number(Token share, Token whole) {
    Number number = Number.ofWord(whole);
    return share.lower().equals("none") && number == Number.MANY ? Number.EITHER : number;
  }

  /** The number of "two of which", where the pronoun stands at {@code which}. */
  static Number ofThem(List<Token> tokens, int which) {
    boolean of = which > 1 && tokens.get(which - 1).lower().equals("of");
    if (!of) {
      return Number.EITHER;
    }
    Token counted = tokens.get(which - 2);
    if (counted.lower().matches("one|each|either|neither")) {
      return Number.ONE;
    }
    boolean several = counted.tag() == Tag.CD && counted.lower().matches("\\p{L}+");
    return several || counted.lower().matches("both|several|many|few")
        ? Number.MANY
        : Number.EITHER;
  }

  /** The noun of which the word at {@code head} is a share. */
  static OptionalInt whole(Tree tree, int head) {
    return isOf(tree.tokens(), head + 1)
        ? tree.children(head, Relation.NMOD).stream().mapToInt(at -> at).findFirst()
        : OptionalInt.empty();
  }

  /** The number of the phrase with the head {@code head}, if it is a share. */
  static Number ofPhrase(Tree tree, int head, int whole) {
    boolean joined = !tree.children(whole, Relation.CONJ).isEmpty();
    return joined ? Number.EITHER : number(tree.token(head), tree.token(whole));
  }
}
