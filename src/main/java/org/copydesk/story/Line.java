package org.copydesk.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.syntax.Tree;
import org.copydesk.syntax.Trees;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/** A block as the model reads it: its tokens in order, and what the lexicon says of each. */
public final class Line {
  private static final Set<String> NEVER_A_NAME =
      CalendarNames.ALL.without("april", "may", "june", "august").and("i", "i'm", "ok");

  private final Block block;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final Set<Integer> firsts = new HashSet<>();
  private final Lexicon lexicon;
  private final List<Optional<Lexeme>> entries;
  private final boolean titled;
  private final Trees trees;

  Line(Article article, Block block, Lexicon lexicon) {
    this.block = block;
    this.lexicon = lexicon;
    this.trees = Trees.of(article);
    this.sentences = article.sentences(block);
    List<Token> all = new ArrayList<>();
    for (Sentence sentence : sentences) {
      firsts.add(all.size());
      all.addAll(article.tokens(sentence));
    }
    this.tokens = List.copyOf(all);
    this.entries = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      entries.add(null);
    }
    this.titled = isTitled();
  }

  /** The block. */
  public Block block() {
    return block;
  }

  /** How many tokens there are. */
  public int size() {
    return tokens.size();
  }

  /** The token at {@code index}. */
  public Token at(int index) {
    return tokens.get(index);
  }

  /** The letters of a token in lower case; nothing where there is none. */
  public String lower(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).lower();
  }

  /** Its part of speech; a symbol where there is no token. */
  public Tag tag(int index) {
    return index < 0 || index >= tokens.size() ? Tag.SYM : tokens.get(index).tag();
  }

  /** Whether the lexicon gives the token {@code trait}. */
  public boolean is(int index, Trait trait) {
    if (index < 0 || index >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(index);
    boolean cut = token.lower().endsWith(".") && token.lower().length() > 1;
    return token.is(trait) || cut && entry(index).filter(entry -> entry.is(trait)).isPresent();
  }

  /** What the lexicon says of a token. */
  public synchronized Optional<Lexeme> entry(int index) {
    if (index < 0 || index >= tokens.size()) {
      return Optional.empty();
    }
    if (entries.get(index) == null) {
      String lower = tokens.get(index).lower();
      entries.set(
          index,
          lexicon.find(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower));
    }
    return entries.get(index);
  }

  /** The lexicon. */
  Lexicon lexicon() {
    return lexicon;
  }

  /** The plain characters from one token to before another. */
  public String text(int from, int to) {
    return block.plain().substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** Where the tokens from one to before another were written. */
  public Span span(int from, int to) {
    return block.span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** Whether only a space stands between a token and the next, or nothing. */
  public boolean joined(int index) {
    if (index < 0 || index + 1 >= tokens.size()) {
      return false;
    }
    String between =
        block.plain().substring(tokens.get(index).end(), tokens.get(index + 1).start());
    return between.isBlank();
  }

  /** Whether the line is set in title case, so that a capital says nothing. */
  public boolean titled() {
    return titled;
  }

  /** The sentence that holds a token. */
  public Sentence sentence(int index) {
    int at = tokens.get(index).start();
    Sentence last = sentences.get(0);
    for (Sentence sentence : sentences) {
      if (sentence.start() <= at) {
        last = sentence;
      }
    }
    return last;
  }

  /** How the words of the sentence that holds a token hang together. */
  public Tree tree(int index) {
    return trees.of(sentence(index));
  }

  /** The index of the first token of the sentence that holds {@code index}. */
  public int sentenceStart(int index) {
    int i = index;
    while (i > 0 && !firsts.contains(i)) {
      i--;
    }
    return i;
  }

  /** The index after the last token of the sentence that holds {@code index}. */
  public int sentenceEnd(int index) {
    int i = index + 1;
    while (i < tokens.size() && !firsts.contains(i)) {
      i++;
    }
    return i;
  }

  /** Whether a capital says nothing here: a sentence, a quotation or a clause begins. */
  public boolean opens(int index) {
    if (firsts.contains(index)) {
      return true;
    }
    Tag before = tag(index - 1);
    return before == Tag.OPEN_QUOTE || before == Tag.BREAK || before == Tag.STOP || quote(index);
  }

  private boolean quote(int index) {
    return index > 0 && "\"'“‘«(".contains(lower(index - 1));
  }

  /** Whether a token's capital can only mean a name. */
  public boolean namelike(int index) {
    return isNameShaped(index) && !opens(index) && !titled;
  }

  /** Whether it has the form of a part of a name, wherever it stands. */
  boolean isNameShaped(int index) {
    if (index < 0 || index >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(index);
    boolean raw = token.start() > 0 && "@#/_".indexOf(block.plain().charAt(token.start() - 1)) >= 0;
    return token.capitalised()
        && !raw
        && token.text().matches("\\p{Lu}[\\p{L}\\p{M}'’.‐‑-]*")
        && !NEVER_A_NAME.contains(token.lower());
  }

  private boolean isTitled() {
    int capitals = 0;
    int words = 0;
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
        words++;
        capitals += token.capitalised() ? 1 : 0;
      }
    }
    boolean sentence = block.plain().stripTrailing().endsWith(".");
    return !sentence && words > 1 && words < 25 && capitals * 10 >= words * 7;
  }
}
