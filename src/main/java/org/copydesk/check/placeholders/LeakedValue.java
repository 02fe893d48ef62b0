package org.copydesk.check.placeholders;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Word;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.WordLists;

/**
 * The words “undefined” and “null” where no English sentence has them: a program wrote them in
 * place of a value it did not have.
 */
public final class LeakedValue implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "placeholders/leaked-value",
              Severity.ERROR,
              "A program's word for nothing",
              "“undefined” is what a program writes when a value is missing; the reader gets no fact.",
              bad(
                  "Experts published a report by a team [[undefined]] from the University of Hawaii."),
              bad("She paid [[undefined]] the court on Monday."),
              bad("The minister, [[null]], said that the talks would go on."),
              bad("The vote was held in [[undefined]] on Friday."),
              bad("Police said [[null]] people were hurt."),
              good("The term remains undefined in law."),
              good(
                  "The bill leaves the role undefined and the word “hate” undefined in every state."),
              good("He has an undefined role, with undefined powers, for an undefined period."),
              good("The marriage was null and void, a null result and a null hypothesis."),
              good("Its powers, undefined by statute, have grown."),
              good("The null set is empty. The vote was declared null."),
              good("A somewhat undefined and null figure stood undefined in the fog."))
          .reading(Role.ALL);

  /** After these an adjective may stand. */
  private static final Set<String> OPENERS = WordLists.of(LeakedValue.class, "takes-adjective");

  /** Words that can follow no adjective before its noun. */
  private static final Set<String> CLOSERS = WordLists.of(LeakedValue.class, "ends-adjective");

  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "this", "that", "its", "his", "her", "their", "some", "any", "no");

  /** Words that follow no adjective that has a noun still to come. */
  private static final Set<String> AFTER_NOUN =
      Set.of("of", "was", "were", "is", "are", "has", "have", "had", "said", "who", "which", "the");

  private static final Set<String> COMPLEMENT =
      Set.of("in", "by", "as", "for", "at", "on", "under", "with", "to", "until", "when", "where");

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "on", "at", "to", "for", "with", "by", "from", "under", "over", "about");

  /** Verbs whose object may be called undefined: “left the term undefined in law”. */
  private static final Set<String> LEAVERS = WordLists.of(LeakedValue.class, "leaves-undefined");

  private static final int REACH = 9;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (!block.plain().contains("undefined") && !block.plain().contains("null")) {
        continue;
      }
      List<Word> words = article.words(block);
      for (int i = 0; i < words.size(); i++) {
        if (leaked(block.plain(), words, i)) {
          Word word = words.get(i);
          findings.add(
              INFO.finding(
                  block.span(word.start(), word.end()),
                  "“"
                      + word.text()
                      + "” is what a program writes when it has no value; write what"
                      + " belongs here."));
        }
      }
    }
    return findings;
  }

  private static boolean leaked(String plain, List<Word> words, int at) {
    String word = words.get(at).text();
    if (!word.equals("undefined") && !word.equals("null")) {
      return false;
    }
    if (at == 0 || at + 1 == words.size()) {
      return false;
    }
    String before = plain.substring(words.get(at - 1).end(), words.get(at).start());
    String after = plain.substring(words.get(at).end(), words.get(at + 1).start());
    String left = fold(words.get(at - 1));
    String right = fold(words.get(at + 1));
    if (before.equals(", ") && after.equals(", ")) {
      return word.equals("null");
    }
    if (!before.equals(" ") || !after.equals(" ")) {
      return false;
    }
    boolean opened = OPENERS.contains(left) && !(left.equals("a") && word.equals("undefined"));
    if (word.equals("null")) {
      return opened ? DETERMINERS.contains(left) && CLOSERS.contains(right) : !nullNoun(right);
    }
    if (opened || left.endsWith("ly")) {
      return DETERMINERS.contains(left) && AFTER_NOUN.contains(right);
    }
    boolean names = words.get(at - 1).capitalised() && at > 1 || words.get(at + 1).capitalised();
    boolean complement = COMPLEMENT.contains(right) && leaves(words, at);
    return (CLOSERS.contains(right) || names && !PREPOSITIONS.contains(left)) && !complement;
  }

  private static boolean nullNoun(String word) {
    return word.matches(
        "and|or|hypothes[ie]s|results?|findings?|votes?|sets?|values?|effects?|ballots?|points?|pointers?"
            + "|characters?|object|string|entry|entries|point");
  }

  private static boolean leaves(List<Word> words, int at) {
    return words.subList(Math.max(0, at - REACH), at).stream()
        .anyMatch(word -> LEAVERS.contains(fold(word)));
  }

  private static String fold(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
