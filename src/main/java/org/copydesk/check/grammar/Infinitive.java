package org.copydesk.check.grammar;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.word.Token;

/** Verbs after "to" that have the ending of another form: "worked to restored power". */
final class Infinitive {
  /** Before "to" and a thing, which a participle may describe: "due to increased costs". */
  private static final Pattern TO_A_THING =
      Pattern.compile(
          "due|lead|according|compare|subject|relate|add|return|respond|contribute|commit|change");

  private Infinitive() {}

  /** Whether the word at {@code i}, which ends in -ed, has to be an infinitive. */
  static boolean marked(List<Token> tokens, int i, Supplier<Tree> tree) {
    Token word = tokens.get(i);
    boolean object = i + 1 < tokens.size() && VerbForm.isDeterminer(tokens.get(i + 1).tag());
    boolean wants = i > 1 && !TO_A_THING.matcher(tokens.get(i - 2).lemma()).matches();
    boolean form = word.lower().endsWith("ed") && word.tag().isVerb() && (object || wants);
    return form && tree.get().is(i - 1, Relation.MARK) && tree.get().head(i - 1) == i;
  }
}
