package org.copydesk.check.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.story.TermPlace;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Token;

/**
 * Bodies that a story names after "the" with capitals and without: "the Harbour Board", "the
 * harbour board". One that is the end of a longer name ("Ellery Town Council") may well be called
 * "the town council".
 */
final class BodyNames {
  /** How many words such a name has at most. */
  private static final int LONGEST = 4;

  private final Map<String, Map<String, List<TermPlace>>> found = new LinkedHashMap<>();
  private final Set<String> ends = new HashSet<>();

  private BodyNames() {}

  /** Each such body's two forms, and where they stand. */
  static List<Map<String, List<TermPlace>>> in(Article article) {
    BodyNames names = new BodyNames();
    for (Block block : article.blocks(Role.PROSE)) {
      for (Sentence sentence : article.sentences(block)) {
        List<Token> tokens = article.tokens(sentence);
        for (int i = 1; i < tokens.size(); i++) {
          names.read(block, tokens, i);
        }
      }
    }
    List<Map<String, List<TermPlace>>> all = new ArrayList<>();
    names.found.forEach(
        (lower, places) -> {
          int count = places.values().stream().mapToInt(List::size).sum();
          if (places.size() > 1 && count > 2 && !names.ends.contains(lower)) {
            all.add(places);
          }
        });
    return all;
  }

  private void read(Block block, List<Token> tokens, int last) {
    if (!tokens.get(last).is(Trait.BODY_NOUN)) {
      return;
    }
    boolean large = tokens.get(last).capitalised();
    boolean goesOn =
        last + 1 < tokens.size()
            && (tokens.get(last + 1).capitalised()
                || tokens.get(last + 1).lower().matches("of|for|and"));
    int first = last;
    while (first > 0
        && last - first < LONGEST
        && Character.isLetter(tokens.get(first - 1).text().charAt(0))
        && tokens.get(first - 1).capitalised() == large
        && !tokens.get(first - 1).lower().equals("the")) {
      first--;
    }
    boolean the = first > 0 && tokens.get(first - 1).lower().equals("the");
    String words = block.plain().substring(tokens.get(first).start(), tokens.get(last).end());
    if (large) {
      String lower = words.toLowerCase(Locale.ENGLISH);
      for (int space = lower.indexOf(' '); space > 0; space = lower.indexOf(' ', space + 1)) {
        ends.add(lower.substring(space + 1));
      }
      if (!the) {
        ends.add(lower);
      }
    }
    if (the && !goesOn && last > first) {
      found
          .computeIfAbsent(words.toLowerCase(Locale.ENGLISH), unused -> new HashMap<>())
          .computeIfAbsent(words, unused -> new ArrayList<>())
          .add(new TermPlace(block, tokens.get(first).start(), tokens.get(last).end()));
    }
  }
}
