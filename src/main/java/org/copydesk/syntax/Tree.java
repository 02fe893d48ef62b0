package org.copydesk.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.word.Token;

/**
 * How the words of a sentence hang together: each but one has a head in it, and a relation to that.
 * Words are told by their place in the sentence, from 0. Immutable.
 */
public final class Tree {
  /** The head of the word at the top, and the place of what is not there. */
  public static final int NOTHING = -1;

  private final List<Token> tokens;
  private final int[] heads;
  private final Relation[] relations;

  /**
   * A tree.
   *
   * @param heads the place of each token's head, {@link #NOTHING} for the one at the top
   * @param relations what each token is to its head
   */
  public Tree(List<Token> tokens, int[] heads, Relation[] relations) {
    if (heads.length != tokens.size() || relations.length != tokens.size()) {
      throw new IllegalArgumentException("a head and a relation for each token");
    }
    this.tokens = List.copyOf(tokens);
    this.heads = heads.clone();
    this.relations = relations.clone();
  }

  /** The sentence's tokens. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The number of tokens. */
  public int size() {
    return heads.length;
  }

  /** The token at {@code place}. */
  public Token token(int place) {
    return tokens.get(place);
  }

  /** The place of the head of the word at {@code place}; {@link #NOTHING} at the top. */
  public int head(int place) {
    return heads[place];
  }

  /** What the word at {@code place} is to its head. */
  public Relation relation(int place) {
    return relations[place];
  }

  /** Whether the word at {@code place} is one of {@code some} to its head. */
  public boolean is(int place, Relation... some) {
    return Arrays.asList(some).contains(relations[place]);
  }

  /** The place of the word at the top; {@link #NOTHING} in a sentence without words. */
  public int root() {
    return IntStream.range(0, heads.length).filter(i -> heads[i] == NOTHING).findFirst().orElse(-1);
  }

  /** The places of the words whose head stands at {@code place}, in order. */
  public List<Integer> children(int place) {
    return IntStream.range(0, heads.length).filter(i -> heads[i] == place).boxed().toList();
  }

  /** Those that are one of {@code some} to it. */
  public List<Integer> children(int place, Relation... some) {
    return children(place).stream().filter(child -> is(child, some)).toList();
  }

  /** Whether the word at {@code below} hangs from that at {@code above}, near or far, or is it. */
  public boolean within(int below, int above) {
    int at = below;
    while (at != NOTHING && at != above) {
      at = heads[at];
    }
    return at == above;
  }

  /** One line a word: place, form, lemma, tag, relation, place of the head. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < heads.length; i++) {
      Token token = tokens.get(i);
      lines.append(
          String.format(
              "%d\t%s\t%s\t%s\t%s\t%d%n",
              i, token.text(), token.lemma(), token.tag().penn(), relations[i].ud(), heads[i]));
    }
    return lines.toString();
  }
}
