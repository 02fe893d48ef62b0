package org.copydesk.sources;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;

/**
 * The telling words of a story, its numbers, and its names and dates of two words, each under a
 * number of its own; read out of any text as fast as its letters can be looked at.
 */
final class WantedWords {
  private static final Set<String> COMMON = ListedWords.of("common");

  /** A word of so few letters tells nothing, unless it is a name or a number. */
  private static final int SHORT = 2;

  /** How many forms of the sources are remembered at once. */
  private static final int FORMS = 50_000;

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<Long, Integer> pairs = new HashMap<>();

  /** What forms of the sources were found to be: a number, or -1 for a word that is not wanted. */
  private final Map<String, Integer> forms = new HashMap<>();

  /** Those that a source has or has not, whatever is said around them. */
  private final BitSet marked = new BitSet();

  private final List<BitSet> sentences = new ArrayList<>();
  private int count;

  /** Those of {@code story}. */
  WantedWords(Article story) {
    for (Block block : story.blocks(Role.COPY)) {
      for (Sentence sentence : story.sentences(block)) {
        BitSet here = new BitSet();
        last = -1;
        new Scan(sentence.plain(), 0, sentence.plain().length()) {
          @Override
          void take(String form, boolean name, boolean number) {
            if (number || name || form.length() > SHORT && !COMMON.contains(form)) {
              add(form, name || number, here);
            } else {
              last = -1;
            }
            if (number) {
              int own = last;
              for (String other : NumberLookup.turned(form)) {
                last = -1;
                add(other, true, here);
              }
              last = own;
            }
          }
        }.run();
        sentences.add(here);
      }
    }
  }

  /** The word before the one that is read, as a number; -1 where it is not wanted. */
  private int last = -1;

  private void add(String form, boolean mark, BitSet here) {
    int id = ids.computeIfAbsent(mark && isNumber(form) ? form : Word.stemOf(form), s -> count++);
    marked.set(id, mark || marked.get(id));
    here.set(id);
    if (last >= 0 && mark) {
      int pair = pairs.computeIfAbsent(pair(last, id), key -> count++);
      marked.set(pair);
      here.set(pair);
    }
    last = id;
  }

  private static boolean isNumber(String form) {
    return Character.isDigit(form.charAt(0));
  }

  /** One key for two words in either order: "12 June" is "June 12". */
  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }

  /** How many there are. */
  int size() {
    return count;
  }

  /** Those of each sentence. */
  List<BitSet> sentences() {
    return sentences;
  }

  /** Whether one is a name, a number, or two words of which one is. */
  boolean isMarked(int id) {
    return marked.get(id);
  }

  /** Adds those that characters {@code from} to {@code to} of {@code plain} have. */
  void read(String plain, int from, int to, BitSet found) {
    new Scan(plain, from, to) {
      private int before = -1;

      @Override
      void take(String form, boolean name, boolean number) {
        int known = number ? ids.getOrDefault(form, -1) : id(form);
        if (known >= 0) {
          found.set(known);
          Integer pair = before < 0 ? null : pairs.get(pair(before, known));
          if (pair != null) {
            found.set(pair);
          }
        }
        before = known;
      }
    }.run();
  }

  private int id(String form) {
    Integer known = forms.get(form);
    if (known == null) {
      if (forms.size() == FORMS) {
        forms.clear();
      }
      known = ids.getOrDefault(Word.stemOf(form), -1);
      forms.put(form, known);
    }
    return known;
  }

  /** Reads words and numbers off a text: runs of letters, and of digits with marks within. */
  private abstract static class Scan {
    private final String plain;
    private final int from;
    private final int to;

    private Scan(String plain, int from, int to) {
      this.plain = plain;
      this.from = from;
      this.to = to;
    }

    abstract void take(String form, boolean name, boolean number);

    void run() {
      int at = from;
      while (at < to) {
        char first = plain.charAt(at);
        int end = at + 1;
        if (Character.isDigit(first)) {
          while (end < to && isOfNumber(end)) {
            end++;
          }
          take(plain.substring(at, end).replace(",", ""), false, true);
        } else if (Character.isLetter(first)) {
          while (end < to && isOfWord(end)) {
            end++;
          }
          String form = Units.folded(plain.substring(at, end));
          take(form, end - at > 1 && Character.isUpperCase(first), false);
        }
        at = end;
      }
    }

    private boolean isOfNumber(int i) {
      char c = plain.charAt(i);
      boolean mark = c == ',' || c == '.';
      return Character.isDigit(c) || mark && i + 1 < to && Character.isDigit(plain.charAt(i + 1));
    }

    private boolean isOfWord(int i) {
      char c = plain.charAt(i);
      boolean mark = c == '\'' || c == '’';
      return Character.isLetter(c)
          || Character.getType(c) == Character.NON_SPACING_MARK
          || mark && i + 1 < to && Character.isLetter(plain.charAt(i + 1));
    }
  }
}
