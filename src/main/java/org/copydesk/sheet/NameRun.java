package org.copydesk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Word;
import org.copydesk.word.WordLists;

/**
 * Capitalised words that stand together, and the title among or before them.
 *
 * @param block the block
 * @param start the first plain character (UTF-16) of the name
 * @param end the plain character after its last, a genitive left out
 * @param name the name's words
 * @param title the title before it, or nothing
 * @param from the first plain character of the title, or of the name when there is none
 * @param opens whether it begins a sentence with one word, which then may be no name
 */
record NameRun(
    Block block, int start, int end, String name, String title, int from, boolean opens) {
  private static final Set<String> JOINING = WordLists.of(NameRun.class, "joining");

  /** Words for what somebody is; a run of names is cut after the last of them. */
  private static final Set<String> ROLES = WordLists.of(NameRun.class, "role");

  private static final Set<String> NO_NAME =
      CalendarNames.ALL.and(WordLists.of(NameRun.class, "no-name"));

  /** The runs of a block, in order. */
  static List<NameRun> in(Article article, Block block) {
    List<Word> words = article.words(block);
    List<NameRun> runs = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      if (!begins(words.get(i))) {
        i++;
        continue;
      }
      int end = end(block, words, i);
      add(article, block, words, i, end, runs);
      i = end;
    }
    return runs;
  }

  private static boolean begins(Word word) {
    return word.capitalised() && !NO_NAME.contains(lower(word));
  }

  private static String lower(Word word) {
    return bare(word.text()).toLowerCase(Locale.ROOT);
  }

  private static String bare(String text) {
    return text.replaceFirst("['’]s?$", "");
  }

  private static int end(Block block, List<Word> words, int from) {
    int end = from + 1;
    while (end < words.size() && joined(block, words.get(end - 1), words.get(end))) {
      if (begins(words.get(end))) {
        end++;
      } else if (JOINING.contains(words.get(end).text())
          && end + 1 < words.size()
          && joined(block, words.get(end), words.get(end + 1))
          && begins(words.get(end + 1))
          && (!words.get(end).text().equals("and") || isBody(words, from, end))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** Whether "and" belongs to the name, as in "Institute of Geology and Geophysics". */
  private static boolean isBody(List<Word> words, int from, int to) {
    return words.subList(from, to).stream().anyMatch(word -> word.text().equals("of"));
  }

  private static boolean joined(Block block, Word one, Word next) {
    String between = block.plain().substring(one.end(), next.start());
    boolean genitive = one.text().matches("(?s).*['’]s?") && one.capitalised();
    boolean initial =
        between.equals(". ") && (one.text().length() == 1 || ROLES.contains(lower(one)));
    return !genitive
        && (between.isBlank() || between.equals("-") || between.equals(".") || initial);
  }

  private static void add(
      Article article, Block block, List<Word> words, int from, int to, List<NameRun> runs) {
    int cut = from;
    for (int i = from; i < to - 1; i++) {
      if (ROLES.contains(lower(words.get(i)))) {
        boolean of = words.get(i + 1).text().equals("of");
        cut = !of ? i + 1 : to - i > 4 ? to - 2 : cut;
      }
    }
    boolean office = ROLES.contains(lower(words.get(to - 1)));
    int titleFrom = titleStart(block, words, from);
    String title =
        cut > titleFrom
            ? block.plain().substring(words.get(titleFrom).start(), words.get(cut - 1).end())
            : "";
    if (office || cut >= to) {
      return;
    }
    Word first = words.get(cut);
    Word last = words.get(to - 1);
    int end = last.start() + bare(last.text()).length();
    boolean opens =
        to - cut == 1
            && article.sentences(block).stream()
                .anyMatch(s -> opens(s.plain(), first.start() - s.start()));
    runs.add(
        new NameRun(
            block,
            first.start(),
            end,
            block.plain().substring(first.start(), end),
            title,
            title.isEmpty() ? first.start() : words.get(titleFrom).start(),
            opens));
  }

  /** The parts of a name that hyphens hold together. */
  List<NameRun> parts() {
    List<NameRun> parts = new ArrayList<>();
    int at = start;
    for (String part : name.split("-")) {
      parts.add(new NameRun(block, at, at + part.length(), part, "", at, false));
      at += part.length() + 1;
    }
    return parts;
  }

  private static boolean opens(String sentence, int at) {
    return at >= 0 && at <= 2 && sentence.substring(0, at).chars().noneMatch(Character::isLetter);
  }

  /** Where a title in small letters before the name begins: "State Department spokesman". */
  private static int titleStart(Block block, List<Word> words, int from) {
    int at = from;
    boolean role = false;
    while (at > 0 && from - at < 5 && joined(block, words.get(at - 1), words.get(at))) {
      Word before = words.get(at - 1);
      boolean isRole = ROLES.contains(lower(before));
      if (!isRole && !(role && before.capitalised() && begins(before))) {
        break;
      }
      role = true;
      at--;
    }
    return at;
  }
}
