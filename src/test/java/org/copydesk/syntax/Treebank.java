package org.copydesk.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.word.Tagger;
import org.copydesk.word.Token;

/** Reads treebanks in CoNLL-U, and lays their trees over our own tokens. */
final class Treebank {
  /**
   * A word of a treebank: its characters in the sentence's text, its head from 0, -1 at the top.
   */
  private record Word(int start, int end, int head, Relation relation) {}

  private final Tagger tagger;
  private final List<Tree> trees = new ArrayList<>();

  private Treebank(Tagger tagger) {
    this.tagger = tagger;
  }

  /** The trees of {@code file} over the tokens that {@code tagger} gives. */
  static List<Tree> read(Path file, Tagger tagger) throws IOException {
    Treebank bank = new Treebank(tagger);
    String text = "";
    List<String[]> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# text = ")) {
        text = line.substring(9);
      } else if (line.isEmpty()) {
        bank.add(text, lines);
        lines.clear();
      } else if (!line.startsWith("#") && !line.substring(0, line.indexOf('\t')).contains(".")) {
        lines.add(line.split("\t"));
      }
    }
    return bank.trees;
  }

  private void add(String text, List<String[]> lines) {
    List<Word> words = words(text, lines);
    List<Token> tokens = tagger.tokens(text, 0);
    if (!words.isEmpty() && !tokens.isEmpty()) {
      trees.add(laid(words, tokens));
    }
  }

  private static List<Word> words(String text, List<String[]> lines) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    int until = 0;
    int shared = 0;
    for (String[] cells : lines) {
      int dash = cells[0].indexOf('-');
      if (dash > 0) {
        at = text.indexOf(cells[1], at);
        until = at + cells[1].length();
        shared = Integer.parseInt(cells[0].substring(dash + 1));
        continue;
      }
      int number = Integer.parseInt(cells[0]);
      int start = at;
      int end;
      if (number <= shared) {
        end = number == shared ? until : Math.min(until, start + cells[1].length());
      } else {
        start = text.indexOf(cells[1], at);
        if (start < 0) {
          return List.of();
        }
        end = start + cells[1].length();
      }
      at = end;
      words.add(new Word(start, end, Integer.parseInt(cells[6]) - 1, Relation.of(cells[7])));
    }
    return words;
  }

  /**
   * The tree over {@code tokens}. What holds several words takes the head of the topmost of them;
   * of several tokens in a word the first stands for it and the others hang from that.
   */
  private static Tree laid(List<Word> words, List<Token> tokens) {
    int[] owner = new int[words.size()];
    Arrays.fill(owner, -1);
    int[] top = new int[tokens.size()];
    int[] follows = new int[tokens.size()];
    Arrays.fill(top, -1);
    Arrays.fill(follows, -1);
    for (int t = 0; t < tokens.size(); t++) {
      Token token = tokens.get(t);
      for (int w = 0; w < words.size(); w++) {
        Word word = words.get(w);
        if (word.start < token.end() && token.start() < word.end) {
          if (owner[w] >= 0) {
            follows[t] = follows[t] < 0 ? owner[w] : follows[t];
          } else {
            owner[w] = t;
            top[t] = top[t] < 0 || depth(words, w) < depth(words, top[t]) ? w : top[t];
          }
        }
      }
    }
    int[] heads = new int[tokens.size()];
    Relation[] relations = new Relation[tokens.size()];
    for (int t = 0; t < heads.length; t++) {
      if (top[t] < 0) {
        heads[t] = follows[t] >= 0 ? follows[t] : Math.max(0, t - 1);
        relations[t] = Relation.DEP;
      } else {
        Word word = words.get(top[t]);
        heads[t] = word.head < 0 ? Tree.NOTHING : owner[word.head];
        relations[t] = word.relation;
      }
    }
    for (int t = 0; t < heads.length; t++) {
      heads[t] = heads[t] == t ? Tree.NOTHING : heads[t];
    }
    return new Tree(tokens, heads, relations);
  }

  private static int depth(List<Word> words, int word) {
    return (int) IntStream.iterate(word, w -> w >= 0, w -> words.get(w).head).count();
  }
}
