package org.copydesk.sources;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;

/**
 * One thing that is said: a sentence, or a row of a table with the heads of its columns.
 *
 * @param block where
 * @param start its first plain character there
 * @param end the character after the last
 * @param stems the stems of its telling words
 * @param names those of its words with a capital, folded
 * @param years the years it names
 */
record SourceStatement(
    Block block, int start, int end, Set<String> stems, Set<String> names, Set<String> years) {
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
  private static final Pattern SPLIT =
      Pattern.compile(
          "[,;:()—–|](?=\\s|$)|(?<=\\s)[(—–]|\\b(?:and|against|compared|but|while|than)\\b");

  private static final Pattern BESIDE =
      Pattern.compile("\\b" + ListedWords.either("beside") + "(?: \\p{L}+){0,2} $");

  private static final int BESIDE_FAR = 30;

  /** What areas, wards and plots are called: "12A". */
  private static final Pattern CODE = Pattern.compile("\\d{1,3}\\p{Lu}");

  /** A word of so few letters tells nothing, unless it is a name. */
  private static final int SHORT = 2;

  private static final Set<String> COMMON = ListedWords.of("common");

  /** Copies the sets. */
  SourceStatement {
    stems = Set.copyOf(stems);
    names = Set.copyOf(names);
    years = Set.copyOf(years);
  }

  /** Whether it names no other people, places and years than {@code other} alone. */
  boolean canBeOf(SourceStatement other) {
    return meet(years, other.years) && meet(names, other.names);
  }

  /** Whether two sets have one in common, or one of them is empty. */
  static boolean meet(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  /** What {@code sentence} says. */
  static SourceStatement of(Article article, Sentence sentence) {
    return of(article, sentence.block(), sentence.start(), sentence.end(), Optional.empty());
  }

  /** What characters {@code start} to {@code end} of {@code block} say, {@code more} besides. */
  static SourceStatement of(
      Article article, Block block, int start, int end, Optional<List<Word>> more) {
    Set<String> stems = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<String> years = new HashSet<>();
    for (Word word : article.words(block, start, end)) {
      String form = Units.folded(word.text());
      if (YEAR.matcher(form).matches() && !isBeside(block.plain(), word.start())) {
        years.add(form);
      }
      if (isAmount(article, block, word)) {
        continue;
      }
      if (word.capitalised() && word.alphabetic() && word.start() > start && isName(form)) {
        names.add(form);
      }
      add(stems, word);
    }
    more.ifPresent(words -> words.forEach(word -> add(stems, word)));
    return new SourceStatement(block, start, end, stems, names, years);
  }

  /** Whether a word that begins with a letter is money: "R780m". */
  private static boolean isAmount(Article article, Block block, Word word) {
    return word.text().chars().anyMatch(Character::isDigit)
        && Quantities.of(article).in(block).stream()
            .filter(figure -> figure.kind() == Kind.MONEY)
            .anyMatch(figure -> figure.start() <= word.start() && word.start() < figure.end());
  }

  private static boolean isName(String form) {
    return form.length() > 2
        && !CalendarNames.MONTH_NUMBERS.containsKey(form)
        && !CalendarNames.DAYS_OF_WEEK.containsKey(form);
  }

  /** Whether a year is one with which another is compared: "twice as many as in 2019". */
  private static boolean isBeside(String plain, int at) {
    return BESIDE.matcher(plain.substring(Math.max(0, at - BESIDE_FAR), at)).find();
  }

  /** Whether it is the year from which on something holds, and so not that of what is told. */
  private static boolean isSince(String plain, int at) {
    return plain.startsWith("since ", at - "since ".length());
  }

  private static void add(Set<String> stems, Word word) {
    stem(word).ifPresent(stems::add);
  }

  /** The stem of a word that tells something; empty for one that does not, and for figures. */
  static Optional<String> stem(Word word) {
    String form = Units.folded(word.text()).replaceFirst("'s?$", "");
    boolean tells =
        CODE.matcher(word.text()).matches()
            || word.alphabetic()
                && (form.length() > SHORT || word.capitalised() && form.length() > 1)
                && !COMMON.contains(form);
    return tells ? Optional.of(Word.stemOf(form)) : Optional.empty();
  }

  /** The stems of {@code words} that tell something. */
  static Set<String> stems(List<Word> words) {
    Set<String> stems = new LinkedHashSet<>();
    words.forEach(word -> add(stems, word));
    return stems;
  }

  /** The stems around plain characters {@code from} to {@code to}, to the nearest marks. */
  static Set<String> near(Article article, Block block, int start, int end, int from, int to) {
    int left = start;
    int last = start;
    int right = end;
    java.util.regex.Matcher mark = SPLIT.matcher(block.plain()).region(start, end);
    while (mark.find()) {
      if (mark.end() <= from) {
        last = left;
        left = mark.end();
      } else if (mark.start() >= to) {
        right = mark.start();
        break;
      }
    }
    Set<String> near = around(article, block, left, right, from, to);
    return near.size() > 1 ? near : around(article, block, last, right, from, to);
  }

  private static Set<String> around(
      Article article, Block block, int left, int right, int from, int to) {
    Set<String> near = new LinkedHashSet<>();
    for (Word word : article.words(block, left, right)) {
      if (word.end() <= from || word.start() >= to) {
        add(near, word);
        if (YEAR.matcher(word.text()).matches() && !isSince(block.plain(), word.start())) {
          near.add(word.text());
        }
      }
    }
    return near;
  }

  /** A statement of a source, with all that is needed to show it. */
  record Place(
      SourceText text, Passage passage, SourceStatement statement, List<Atom> atoms, int index) {
    Evidence evidence(int from, int to) {
      return text.evidence(passage, from, to);
    }

    Evidence evidence(Atom atom) {
      return evidence(atom.start(), atom.end());
    }
  }
}
