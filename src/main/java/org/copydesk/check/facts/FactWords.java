package org.copydesk.check.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.article.Word;
import org.copydesk.facts.Names;
import org.copydesk.syntax.Tree;
import org.copydesk.syntax.Trees;
import org.copydesk.word.Tag;

/** A block's words as facts are compared with them; letters parted by points are one word. */
final class FactWords {
  private final Article article;
  private final Block block;
  private final List<FactWord> tokens;

  private FactWords(Article article, Block block) {
    this.article = article;
    this.block = block;
    this.tokens = List.copyOf(read(article.words(block), block.plain()));
  }

  /** A story's blocks, each as its words. */
  private record Pages(Map<Integer, FactWords> blocks) {}

  /** The blocks that have one of {@code roles}, as words, in page order. */
  static List<FactWords> of(Article article, Set<org.copydesk.article.Role> roles) {
    Pages pages = article.derivedFromBlocks(Pages.class, FactWords::read);
    return article.blocks(roles).stream().map(block -> pages.blocks().get(block.index())).toList();
  }

  private static Pages read(Article article) {
    Map<Integer, FactWords> blocks = new HashMap<>();
    article.blocks().forEach(block -> blocks.put(block.index(), new FactWords(article, block)));
    return new Pages(Map.copyOf(blocks));
  }

  private static List<FactWord> read(List<Word> words, String text) {
    List<FactWord> tokens = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int last = i;
      while (last + 1 < words.size() && letters(words.get(last), words.get(last + 1), text)) {
        last++;
      }
      int end = words.get(last).end();
      boolean point = last > i && end < text.length() && text.charAt(end) == '.';
      int start = words.get(i).start();
      int stop = point ? end + 1 : end;
      String written = text.substring(start, stop);
      tokens.add(new FactWord(start, stop, written, Names.fold(written)));
      i = last + 1;
    }
    return tokens;
  }

  private static boolean letters(Word one, Word next, String text) {
    return one.end() - one.start() == 1
        && next.start() == one.end() + 1
        && text.charAt(one.end()) == '.'
        && Character.isUpperCase(one.text().charAt(0))
        && Character.isUpperCase(next.text().charAt(0))
        && (next.end() - next.start() == 1 || next.text().matches("\\p{Lu}['’]s"));
  }

  /** The part of speech of the word, as the story's tagger reads it; a symbol when it has none. */
  Tag tag(int index) {
    if (index < 0 || index >= tokens.size()) {
      return Tag.SYM;
    }
    FactWord token = tokens.get(index);
    return article.tokens(block).stream()
        .filter(read -> read.start() <= token.start() && token.start() < read.end())
        .findFirst()
        .map(org.copydesk.word.Token::tag)
        .orElse(Tag.SYM);
  }

  /** How often the whole story writes each word. */
  Vocabulary vocabulary() {
    return Vocabulary.of(article);
  }

  Block block() {
    return block;
  }

  int size() {
    return tokens.size();
  }

  FactWord get(int index) {
    return tokens.get(index);
  }

  /** The word's folded letters, or nothing when there is no such word. */
  String folded(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).folded();
  }

  /** What stands between the word and the next; a full stop beyond the last. */
  String after(int index) {
    if (index < 0) {
      return "";
    }
    int from = tokens.get(index).end();
    int to = index + 1 < tokens.size() ? tokens.get(index + 1).start() : block.plain().length();
    return block.plain().substring(from, to);
  }

  /** Whether what comes after the word is said aside: after a comma, a dash or a bracket. */
  boolean opensAside(int index) {
    String mark = after(index);
    return mark.strip().equals(",") || mark.endsWith("(") || isDash(mark);
  }

  /** Whether the word ends what is said aside, or its sentence. */
  boolean closesAside(int index) {
    String mark = after(index);
    return !mark.isEmpty() && ",.);:?!".indexOf(mark.charAt(0)) >= 0
        || isDash(mark)
        || index + 1 == size();
  }

  private static boolean isDash(String mark) {
    String bare = mark.strip();
    return bare.equals("—") || mark.length() > 2 && (bare.equals("–") || bare.equals("-"));
  }

  /** Whether the words from {@code from} to {@code to} (exclusive) stand without a mark between. */
  boolean unbroken(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (!isJoint(after(i), tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isJoint(String between, FactWord token) {
    return between.isBlank()
        || between.equals("-")
        || between.equals("‑")
        || between.equals("–")
        || between.equals(". ") && (token.folded().length() == 1 || token.folded().equals("st"))
        || between.equals(". ") && token.folded().equals("jr");
  }

  /** The folded words from {@code from} to {@code to} (exclusive), the last without a genitive. */
  String phrase(int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        phrase.append(' ');
      }
      phrase.append(i == to - 1 ? tokens.get(i).base() : tokens.get(i).folded());
    }
    return phrase.toString();
  }

  /** The words as written, the last without a genitive. */
  String written(int from, int to) {
    return block.plain().substring(tokens.get(from).start(), tokens.get(to - 1).baseEnd());
  }

  /** Whether {@code phrase}, folded words parted by spaces, stands at {@code at}. */
  boolean at(int at, String phrase) {
    return end(at, phrase) >= 0;
  }

  /** The index after {@code phrase} when it stands at {@code at}; -1 when it does not. */
  int end(int at, String phrase) {
    int i = at;
    int from = 0;
    while (from <= phrase.length()) {
      int space = phrase.indexOf(' ', from);
      int to = space < 0 ? phrase.length() : space;
      if (i < 0 || i >= tokens.size()) {
        return -1;
      }
      FactWord token = tokens.get(i);
      boolean last = to == phrase.length();
      boolean same =
          matches(token.folded(), phrase, from, to)
              || last && matches(token.base(), phrase, from, to);
      if (!same || !last && !isJoint(after(i), token)) {
        return -1;
      }
      i++;
      from = to + 1;
    }
    return i;
  }

  private static boolean matches(String word, String phrase, int from, int to) {
    return word.length() == to - from && phrase.startsWith(word, from);
  }

  /** Where the words were written, without a genitive at the end. */
  Span span(int from, int to) {
    return block.span(tokens.get(from).start(), tokens.get(to - 1).baseEnd());
  }

  /** Whether somebody else says these words. */
  boolean quoted(int from, int to) {
    return article.quoted(block, tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The sentence that the word stands in. */
  Optional<Sentence> sentence(int index) {
    int at = tokens.get(index).start();
    return article.sentences(block).stream().filter(one -> one.holds(at)).findFirst();
  }

  /** The words of one of the block's sentences, as the story's tagger reads them. */
  List<org.copydesk.word.Token> words(Sentence sentence) {
    return article.tokens(sentence);
  }

  /** How the words of one of the block's sentences hang together. */
  Tree tree(Sentence sentence) {
    return Trees.of(article).of(sentence);
  }

  /** The first index of the sentence that the word stands in. */
  int sentenceStart(int index) {
    int start = sentence(index).map(Sentence::start).orElse(0);
    int i = index;
    while (i > 0 && tokens.get(i - 1).start() >= start) {
      i--;
    }
    return i;
  }

  /** The index after the last of the sentence that the word stands in. */
  int sentenceEnd(int index) {
    int end = sentence(index).map(Sentence::end).orElse(block.plain().length());
    int i = index + 1;
    while (i < tokens.size() && tokens.get(i).start() < end) {
      i++;
    }
    return i;
  }

  /** Whether some word from {@code from} to {@code to} (exclusive) is one of {@code words}. */
  boolean any(int from, int to, Set<String> words) {
    for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
      if (words.contains(tokens.get(i).base())) {
        return true;
      }
    }
    return false;
  }
}
