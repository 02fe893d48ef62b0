package org.copydesk.check.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copydesk.article.Sentence;
import org.copydesk.syntax.NounPhrase;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.word.Token;

/**
 * How two phrases of a sentence hang together on its tree: the words on the way from one to the
 * other, whatever else stands between them. Places are those of the tree.
 *
 * @param tree the sentence
 * @param one the word at the head of the first phrase
 * @param other that of the second
 * @param between the words on the way, without those of the two phrases
 */
record Tie(Tree tree, int one, int other, List<Integer> between) {
  /** A phrase of a block: the words from {@code from} to {@code to}, exclusive. */
  record Phrase(int from, int to) {}

  /** Copies the list. */
  Tie {
    between = List.copyOf(between);
  }

  /** How two phrases hang together that stand in one sentence; nothing when they do not. */
  static Optional<Tie> between(FactWords tokens, Phrase one, Phrase other) {
    Optional<Sentence> sentence = tokens.sentence(one.from());
    if (sentence.isEmpty() || !sentence.equals(tokens.sentence(other.from()))) {
      return Optional.empty();
    }
    Tree tree = tokens.tree(sentence.get());
    Places first = Places.of(tree, tokens, one);
    Places second = Places.of(tree, tokens, other);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(of(tree, first, second));
  }

  /** The places of a phrase's words, and of that whose head lies outside of them. */
  private record Places(int from, int to, int head) {
    static Places of(Tree tree, FactWords tokens, Phrase phrase) {
      int start = tokens.get(phrase.from()).start();
      int end = tokens.get(phrase.to() - 1).baseEnd();
      int from = 0;
      while (from < tree.size() && tree.token(from).end() <= start) {
        from++;
      }
      int to = from;
      while (to < tree.size() && tree.token(to).start() < end) {
        to++;
      }
      int head = Tree.NOTHING;
      for (int i = from; i < to; i++) {
        boolean out = tree.head(i) < from || tree.head(i) >= to;
        boolean word = !tree.token(i).isMark() && !tree.is(i, Relation.CASE, Relation.DET);
        head = out && word && head < 0 ? i : head;
      }
      return new Places(from, to, head);
    }

    boolean isEmpty() {
      return head < 0;
    }

    boolean holds(int place) {
      return from <= place && place < to;
    }
  }

  private static Tie of(Tree tree, Places first, Places second) {
    Set<Integer> above = new LinkedHashSet<>();
    for (int at = first.head(); at != Tree.NOTHING; at = tree.head(at)) {
      above.add(at);
    }
    List<Integer> way = new ArrayList<>();
    int top = second.head();
    while (!above.contains(top)) {
      way.add(top);
      top = tree.head(top);
    }
    for (int at : above) {
      way.add(at);
      if (at == top) {
        break;
      }
    }
    way.removeIf(at -> first.holds(at) || second.holds(at));
    return new Tie(tree, first.head(), second.head(), way);
  }

  /** Whether one of the two hangs from the other, with nothing between. */
  boolean isDirect() {
    return between.isEmpty();
  }

  /** The word on the way that {@code kind} holds for, when all others on it are {@code light}. */
  Optional<Token> only(Predicate<Token> kind, Predicate<Token> light) {
    List<Token> words = between.stream().map(tree::token).toList();
    boolean fits = words.stream().allMatch(word -> kind.test(word) || light.test(word));
    return fits ? words.stream().filter(kind).findFirst() : Optional.empty();
  }

  /** The place of the first word on the way that {@code kind} holds for. */
  Optional<Integer> place(Predicate<Token> kind) {
    return between.stream().filter(at -> kind.test(tree.token(at))).findFirst();
  }

  /** The prepositions on the way, of the two phrases too; nothing for a bare one. */
  Set<String> prepositions() {
    Set<String> all = new LinkedHashSet<>();
    for (int at : between) {
      all.add(new NounPhrase(tree, at).preposition());
    }
    all.add(new NounPhrase(tree, one).preposition());
    all.add(new NounPhrase(tree, other).preposition());
    all.remove("");
    return all;
  }

  /** Whether a word on the way is denied: "never wrote", "did not win". */
  boolean isDenied() {
    return Stream.concat(Stream.of(one, other), between.stream())
        .flatMap(at -> tree.children(at, Relation.ADVMOD, Relation.DET).stream())
        .map(at -> tree.token(at).lemma())
        .anyMatch(word -> word.equals("not") || word.equals("never") || word.equals("no"));
  }
}
