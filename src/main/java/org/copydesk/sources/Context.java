package org.copydesk.sources;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;

/** What a sentence says beside what is looked up. */
record Context(Set<String> forms, Set<String> names, Set<String> years) {
  static Context of(Article article, Sentence sentence, int from, int to) {
    Set<String> forms = new LinkedHashSet<>();
    Set<String> names = new HashSet<>();
    Set<String> years = new HashSet<>();
    boolean first = true;
    for (Word word : article.words(sentence)) {
      boolean inside = from <= word.start() && word.end() <= to;
      String form = Units.folded(word.text());
      if (!inside && form.matches("(?:1[5-9]|20)\\d\\d")) {
        years.add(form);
      } else if (!inside && word.alphabetic() && form.length() > 3) {
        forms.add(form);
        if (word.capitalised() && !first) {
          names.add(form);
        }
      }
      first = false;
    }
    return new Context(forms, names, years);
  }

  boolean speaksOf(Context other, int fewest, double part) {
    Set<String> one = stems(forms);
    Set<String> two = stems(other.forms);
    long shared = one.stream().filter(two::contains).count();
    return shared >= fewest
        && shared >= part * Math.min(one.size(), two.size())
        && (years.isEmpty() || other.years.isEmpty() || meet(years, other.years))
        && (names.isEmpty() || other.names.isEmpty() || meet(names, other.names));
  }

  /** How many telling words both have, whoever and whatever year they name. */
  long shared(Context other) {
    Set<String> two = stems(other.forms);
    return stems(forms).stream().filter(two::contains).count();
  }

  private static Set<String> stems(Set<String> forms) {
    Set<String> stems = new HashSet<>();
    forms.forEach(form -> stems.add(Word.stemOf(form)));
    return stems;
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }
}
