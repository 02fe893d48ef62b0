package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Quotation;
import org.copydesk.article.Word;

/**
 * The words of a quotation as an editor vouches for them: in pieces between marks of omission, and
 * without what stands in square brackets, which are the editor's own.
 *
 * @param pieces what stands between "…" and "[…]", at least one word each, in order
 * @param words how many words are vouched for
 */
record Quoted(List<Piece> pieces, int words) {
  private static final Pattern OMITTED =
      Pattern.compile("\\[\\s*(?:…|\\.\\s?\\.\\s?\\.)\\s*]|…|\\.\\s?\\.\\s?\\.(?:\\s?\\.)?");
  private static final Pattern BRACKET = Pattern.compile("\\[[^\\]]{0,200}]");

  /** How many characters a single letter and its brackets have. */
  private static final int LETTER = 3;

  /**
   * Words without a mark of omission among them.
   *
   * @param units the words
   * @param bracketed for each unit and the end, whether the editor put words of his own before it
   */
  record Piece(List<Units.Unit> units, boolean[] bracketed) {}

  static Quoted of(Article article, Quotation quotation) {
    String text = quotation.block().plain();
    int from = Math.min(quotation.start() + 1, quotation.end());
    int to = quotation.closed() ? quotation.end() - 1 : quotation.end();
    List<int[]> gaps = places(OMITTED, text, from, to);
    List<int[]> brackets = places(BRACKET, text, from, to);
    List<Piece> pieces = new ArrayList<>();
    int at = from;
    int words = 0;
    for (int i = 0; i <= gaps.size(); i++) {
      int end = i < gaps.size() ? gaps.get(i)[0] : to;
      Piece piece = piece(article.words(quotation.block(), at, Math.max(at, end)), brackets);
      if (!piece.units().isEmpty()) {
        pieces.add(piece);
        words += piece.units().size();
      }
      at = i < gaps.size() ? gaps.get(i)[1] : to;
    }
    return new Quoted(List.copyOf(pieces), words);
  }

  private static Piece piece(List<Word> words, List<int[]> brackets) {
    List<Units.Unit> units = new ArrayList<>();
    List<Boolean> bracketed = new ArrayList<>();
    boolean before = false;
    List<Word> stretch = new ArrayList<>();
    for (Word word : words) {
      Optional<Word> begun = begun(word, words, brackets);
      if (begun.isPresent()) {
        stretch.add(begun.get());
      } else if (isBegun(word, words, brackets)) {
        continue;
      } else if (brackets.stream().anyMatch(b -> b[0] <= word.start() && word.end() <= b[1])) {
        add(units, bracketed, stretch, before);
        before = true;
      } else {
        stretch.add(word);
      }
    }
    boolean last = before && stretch.isEmpty();
    add(units, bracketed, stretch, before);
    bracketed.add(last);
    boolean[] flags = new boolean[bracketed.size()];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = bracketed.get(i);
    }
    return new Piece(List.copyOf(units), flags);
  }

  /** "[W]e", as one word, at the part that stands behind its bracketed first letter. */
  private static Optional<Word> begun(Word word, List<Word> words, List<int[]> brackets) {
    return brackets.stream()
        .filter(b -> b[1] == word.start() && b[1] - b[0] == LETTER)
        .flatMap(b -> words.stream().filter(first -> first.end() == b[1] - 1))
        .findFirst()
        .map(first -> new Word(first.start(), word.end(), first.text() + word.text()));
  }

  /** Whether it is such a letter, of which the word behind it has the rest. */
  private static boolean isBegun(Word word, List<Word> words, List<int[]> brackets) {
    return words.stream()
        .flatMap(rest -> begun(rest, words, brackets).stream())
        .anyMatch(whole -> whole.start() == word.start());
  }

  /** Adds the words since the last brackets, and clears them. */
  private static void add(
      List<Units.Unit> units, List<Boolean> bracketed, List<Word> stretch, boolean before) {
    boolean first = before;
    for (Units.Unit unit : Units.of(stretch)) {
      units.add(unit);
      bracketed.add(first);
      first = false;
    }
    stretch.clear();
  }

  private static List<int[]> places(Pattern pattern, String text, int from, int to) {
    List<int[]> places = new ArrayList<>();
    Matcher found = pattern.matcher(text).region(from, to);
    while (found.find()) {
      places.add(new int[] {found.start(), found.end()});
    }
    return places;
  }
}
