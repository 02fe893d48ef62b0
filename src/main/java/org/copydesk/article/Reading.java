package org.copydesk.article;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.copydesk.word.Tagger;
import org.copydesk.word.Token;

/** What is derived from the blocks, each piece worked out once, by whichever thread asks first. */
final class Reading {
  static final Tagger UNTAGGED =
      (sentence, start) -> {
        throw new IllegalStateException("no tagger was handed in; ask a story taggedBy one");
      };

  private final List<Block> blocks;
  private final List<PageTable> tables;
  private final Tagger tagger;
  private final AtomicReferenceArray<List<Sentence>> sentences;
  private final AtomicReferenceArray<List<Word>> words;
  private final AtomicReferenceArray<List<List<Token>>> tokens;
  private final Derived derived = new Derived();
  private volatile List<List<Quotation>> quotations;
  private volatile Span[] spans;

  Reading(List<Block> blocks, List<PageTable> tables, Tagger tagger) {
    this.blocks = blocks;
    this.tables = tables;
    this.tagger = tagger;
    this.tokens = new AtomicReferenceArray<>(blocks.size());
    this.sentences = new AtomicReferenceArray<>(blocks.size());
    this.words = new AtomicReferenceArray<>(blocks.size());
  }

  List<PageTable> tables() {
    return tables;
  }

  List<Sentence> sentences(Block block) {
    return once(sentences, block, Sentences::of);
  }

  List<Word> words(Block block) {
    return once(words, block, Words::of);
  }

  /** The tokens of each sentence of {@code block}. */
  List<List<Token>> tokens(Block block) {
    return once(
        tokens,
        block,
        asked ->
            sentences(asked).stream()
                .map(sentence -> tagger.tokens(sentence.plain(), sentence.start()))
                .toList());
  }

  /** The same blocks, read anew with {@code tagger}. */
  Reading with(Tagger tagger) {
    return tagger == this.tagger ? this : new Reading(blocks, tables, tagger);
  }

  Tagger tagger() {
    return tagger;
  }

  List<Quotation> quotations(Block block) {
    List<List<Quotation>> all = quotations;
    if (all == null) {
      all = Quotations.of(blocks);
      quotations = all;
    }
    return all.get(block.index());
  }

  /** What rules derive from the blocks alone. */
  Derived derived() {
    return derived;
  }

  /** Whether {@code span} marks an opaque stretch of {@code block}, as {@link Article#opaque}. */
  boolean opaque(Block block, Span span) {
    int from = block.at(span.start());
    // Both ends of a place within an opaque stretch lie at its first letter.
    int to = Math.min(block.plain().length(), Math.max(block.at(span.end()), from + 1));
    return span.overlaps(block.span())
        && block.text().opaque(from, to)
        && sentences(block).stream()
            .filter(sentence -> block.text().opaque(sentence.start(), sentence.end()))
            .filter(sentence -> sentence.start() < to && from < sentence.end())
            .anyMatch(sentence -> sentence.start() < from || to < sentence.end());
  }

  private static <T> List<T> once(
      AtomicReferenceArray<List<T>> known, Block block, Function<Block, List<T>> derive) {
    List<T> value = known.get(block.index());
    if (value == null) {
      value = List.copyOf(derive.apply(block));
      known.set(block.index(), value);
    }
    return value;
  }

  /** The blocks that share a character with {@code span}, or hold it when it is empty. */
  List<Block> blocks(Span span) {
    Span[] all = spans;
    if (all == null) {
      all = blocks.stream().map(Block::span).toArray(Span[]::new);
      spans = all;
    }
    List<Block> touched = new ArrayList<>(1);
    for (int i = 0; i < all.length; i++) {
      if (all[i].overlaps(span) || all[i].contains(span)) {
        touched.add(blocks.get(i));
      }
    }
    return touched;
  }
}
