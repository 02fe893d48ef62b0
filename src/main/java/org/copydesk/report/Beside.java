package org.copydesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;

/**
 * What a story says beside what its source does, with the words marked in which they differ.
 *
 * @param story the story's quotation or sentence; empty where the source has a word or two, which
 *     the finding tells
 * @param source the source's, with what stands around it
 */
public record Beside(List<Piece> story, List<Piece> source) {
  /** From how many words on two passages are held against each other word by word. */
  private static final int PASSAGE = 4;

  /** Longer passages are shown and not compared. */
  private static final int LONGEST = 400;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,'’-][\\p{L}\\p{N}]+)*");

  /** Copies the lists. */
  public Beside {
    story = List.copyOf(story);
    source = List.copyOf(source);
  }

  /**
   * A stretch of words.
   *
   * @param differs whether the other does not have them
   */
  public record Piece(String words, boolean differs) {}

  /** What {@code story} says at {@code finding} beside the evidence. */
  public static Beside of(Article story, Finding finding, Evidence evidence) {
    String whole = evidence.sentence();
    int from = evidence.before().length();
    int to = from + evidence.words().length();
    String here = line(story, finding.span());
    List<Word> said = words(here);
    List<Word> told = words(whole);
    boolean few = words(evidence.words()).size() < PASSAGE;
    if (few || told.size() > LONGEST || said.size() > LONGEST) {
      List<Piece> source = new ArrayList<>();
      add(source, evidence.before(), false);
      add(source, evidence.words(), true);
      add(source, evidence.after(), false);
      return new Beside(List.of(), source);
    }
    boolean[][] kept = common(said, told);
    for (int i = 0; i < told.size(); i++) {
      kept[1][i] |= told.get(i).start < from || told.get(i).end > to;
    }
    return new Beside(pieces(here, said, kept[0]), pieces(whole, told, kept[1]));
  }

  private static String line(Article story, Span span) {
    for (Block block : story.blocks(span)) {
      int from = block.at(span.start());
      int to = Math.max(from, block.at(span.end()));
      for (Quotation quotation : story.quotations(block)) {
        if (quotation.start() <= from && to <= quotation.end()) {
          return block.plain().substring(quotation.start(), quotation.end());
        }
      }
      for (Sentence sentence : story.sentences(block)) {
        if (sentence.start() <= from && to <= sentence.end()) {
          return sentence.plain();
        }
      }
      return block.plain();
    }
    return span.of(story.source().text());
  }

  private record Word(String form, int start, int end) {}

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String form = word.group().replace('’', '\'').toLowerCase(java.util.Locale.ROOT);
      words.add(new Word(form, word.start(), word.end()));
    }
    return words;
  }

  /** Which words of each are in the longest run of words, with gaps, that both have. */
  private static boolean[][] common(List<Word> one, List<Word> other) {
    int[][] length = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        length[i][j] =
            one.get(i).form.equals(other.get(j).form)
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    boolean[][] kept = {new boolean[one.size()], new boolean[other.size()]};
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      if (one.get(i).form.equals(other.get(j).form)) {
        kept[0][i++] = true;
        kept[1][j++] = true;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return kept;
  }

  /** The words of {@code text}, those that are not kept marked, neighbours together. */
  private static List<Piece> pieces(String text, List<Word> words, boolean[] kept) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!kept[i]) {
        int last = i;
        while (last + 1 < words.size() && !kept[last + 1]) {
          last++;
        }
        add(pieces, text.substring(at, words.get(i).start), false);
        add(pieces, text.substring(words.get(i).start, words.get(last).end), true);
        at = words.get(last).end;
        i = last;
      }
    }
    add(pieces, text.substring(at), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String words, boolean differs) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, differs));
    }
  }
}
