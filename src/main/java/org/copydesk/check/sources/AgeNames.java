package org.copydesk.check.sources;

import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.story.Name;

/** Tells how far from an age a source names the person whose it may be. */
final class AgeNames {
  private static final Pattern MALE = Pattern.compile("Mr|Sir");
  private static final Pattern FEMALE = Pattern.compile("Mrs|Ms|Miss|Dame|Lady");

  private AgeNames() {}

  /** How far from an age a sentence names somebody who can be of {@code name}. */
  static int inside(List<String> name, Article article, Sentence sentence, ToldAge age) {
    int nearest = Integer.MAX_VALUE;
    Word before = null;
    String surname = name.get(name.size() - 1);
    for (Word word : article.words(sentence)) {
      String form = Name.fold(word.text()).replaceFirst("'s?$", "");
      boolean fits =
          form.equals(surname) && givenFits(name, before)
              || name.size() == 2 && form.equals(name.get(0)) && isAlone(article, sentence, word);
      if (fits && word.capitalised()) {
        nearest = Math.min(nearest, Math.abs(word.start() - age.start()));
      }
      before = word;
    }
    return nearest;
  }

  /** Whether no other name follows a given name. */
  private static boolean isAlone(Article article, Sentence sentence, Word given) {
    return article.words(sentence).stream()
        .filter(word -> word.start() == given.end() + 1)
        .noneMatch(Word::capitalised);
  }

  private static boolean givenFits(List<String> name, Word before) {
    if (before == null || !before.capitalised() || name.size() < 2) {
      return true;
    }
    String form = Name.fold(before.text());
    boolean titled =
        MALE.matcher(before.text()).matches() || FEMALE.matcher(before.text()).matches();
    return titled || name.contains(form) || form.length() == 1 && name.get(0).startsWith(form);
  }
}
