package org.copydesk.vale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.article.MarkupPassage;

/** What may stand only where something else stands: an abbreviation, where it is explained. */
record Conditional(Expressions.Any first, Expressions.Any second, Exceptions exceptions)
    implements Point {
  static Conditional of(RuleFile rule, Expressions words, Exceptions exceptions) {
    boolean anyCase = rule.flag("ignorecase", false);
    return new Conditional(
        words.add(List.of(rule.needed("first", "what needs something else")), anyCase),
        words.add(List.of(rule.needed("second", "what it needs")), anyCase),
        exceptions);
  }

  @Override
  public List<Hit> in(CutStory page, Scopes scope) {
    List<Hit> hits = new ArrayList<>();
    Set<String> captured = new HashSet<>();
    boolean captures = true;
    boolean present = false;
    for (MarkupPassage passage : page.passages(scope)) {
      String text = passage.plain();
      for (Expressions.Match match : second.in(text, page.chances(passage))) {
        present = true;
        captures = match.groups().groupCount() > 0;
        for (int i = 1; i <= match.groups().groupCount(); i++) {
          if (match.groups().group(i) != null) {
            captured.add(match.groups().group(i));
          }
        }
      }
      for (Expressions.Match match : first.in(text, page.chances(passage))) {
        String found = match.of(text);
        if (!captured.contains(found) && !exceptions.cover(found)) {
          hits.add(new Hit(passage, match.start(), match.end(), found));
        }
      }
    }
    return present && !captures ? List.of() : hits;
  }
}
