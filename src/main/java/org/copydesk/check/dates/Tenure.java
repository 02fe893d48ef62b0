package org.copydesk.check.dates;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.time.TemporalExpression;
import org.copydesk.word.WordLists;

/**
 * "Joined in 2011 and is stepping down after 14 years": a post from its first day to the story's.
 */
final class Tenure {
  private static final Pattern MOVES_ON =
      Pattern.compile(
          "\\b(?:later|earlier|afterwards|the (?:following|next) (?:year|month|week))\\b");

  private static final Set<String> ENTERS = WordLists.of(Tenure.class, "enters");

  private static final String WHO = "^[^.;:()]{0,20}?,? (?:and |but |who )?(?:he |she |they )?";

  private static final Pattern STAYS =
      Pattern.compile(
          WHO + "ha(?:s|ve) (?:since )?(?:spent|(?:\\p{L}+ ){1,5}for) (?:the (?:past|last) )?$");

  private static final Pattern GOES =
      Pattern.compile(
          WHO
              + "(?:(?:is|are|was|will be) )?(?:"
              + String.join("|", WordLists.of(Tenure.class, "leaves"))
              + ")\\p{L}*(?: [^,.;:()]{1,40})?,? after (?:nearly |almost |about |more than )?$");

  private Tenure() {}

  /**
   * Whether the words between a date and a length say that a post is held until the story's day.
   */
  static boolean goesOn(String between) {
    return GOES.matcher(between).find() || STAYS.matcher(between).find();
  }

  /** Whether a verb of coming stands before the date. */
  static boolean begins(Article article, Sentence sentence, TemporalExpression date) {
    return article.tokens(sentence).stream()
        .filter(token -> token.end() <= date.start() && token.tag().isVerb())
        .anyMatch(token -> ENTERS.contains(token.lemma()));
  }

  /** From which sentence on nothing is counted from a later day: "Two years later she married". */
  static int since(List<Sentence> sentences, int index, int first) {
    int from = index;
    while (from > Math.max(0, first)
        && (from == index || !MOVES_ON.matcher(sentences.get(from).plain()).find())) {
      from--;
    }
    return from;
  }
}
