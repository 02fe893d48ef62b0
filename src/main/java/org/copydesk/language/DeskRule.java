package org.copydesk.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.Category;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.CorrectExample;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** A rule of ours over LanguageTool's tokens; it keeps no state. */
abstract class DeskRule extends Rule {
  private final String id;
  private final String description;

  /**
   * A rule.
   *
   * @param id its name as LanguageTool writes names: "CUT_WORD"
   * @param category the category by which {@link Levels} may speak of it
   */
  DeskRule(String id, String description, String category) {
    this.id = id;
    this.description = description;
    setCategory(new Category(new CategoryId(category), description));
  }

  /** Sets examples, the faults with markers. */
  final void examples(List<String> bad, List<String> good) {
    setIncorrectExamples(bad.stream().map(IncorrectExample::new).toList());
    setCorrectExamples(good.stream().map(CorrectExample::new).toList());
  }

  @Override
  public final String getId() {
    return id;
  }

  @Override
  public final String getDescription() {
    return description;
  }

  /** A match from {@code first} to {@code last}, with what to write instead. */
  final RuleMatch match(
      AnalyzedSentence sentence,
      AnalyzedTokenReadings first,
      AnalyzedTokenReadings last,
      String message,
      List<String> suggestions) {
    RuleMatch match = new RuleMatch(this, sentence, first.getStartPos(), last.getEndPos(), message);
    match.setSuggestedReplacements(suggestions);
    return match;
  }

  /** The token's words in lower case, with a straight apostrophe. */
  static String lower(AnalyzedTokenReadings token) {
    return token.getToken().replace('’', '\'').toLowerCase(Locale.ENGLISH);
  }

  /** The words of the token at {@code i} in lower case; none outside the sentence. */
  static String lower(AnalyzedTokenReadings[] tokens, int i) {
    return i < 1 || i >= tokens.length ? "" : lower(tokens[i]);
  }

  /** Whether a reading of the token has a tag that starts with {@code tag}. */
  static boolean tagged(AnalyzedTokenReadings token, String tag) {
    for (AnalyzedToken reading : token.getReadings()) {
      if (reading.getPOSTag() != null && reading.getPOSTag().startsWith(tag)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is capitalised. */
  static boolean capitalised(AnalyzedTokenReadings token) {
    return !token.getToken().isEmpty() && Character.isUpperCase(token.getToken().charAt(0));
  }

  /** {@code words} with the capitals of {@code model}. */
  static String like(String model, String words) {
    return Character.isUpperCase(model.charAt(0))
        ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
        : words;
  }

  /** The words of a list that is written with spaces. */
  static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
