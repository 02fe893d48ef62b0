package org.copydesk.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.copydesk.word.Tagger;
import org.copydesk.word.Token;

/**
 * A story read into its parts. Immutable; what is derived from the blocks (sentences, words,
 * quotations) is worked out once, when first asked for, and shared by all rules.
 */
public final class Article {
  private final Source source;
  private final Metadata metadata;
  private final List<Block> blocks;
  private final List<Comment> comments;
  private final List<LeftOut> leftOut;
  private final Reading reading;
  private final Derived derived = new Derived();

  private Article(
      Source source,
      Metadata metadata,
      List<Block> blocks,
      List<Comment> comments,
      List<LeftOut> leftOut,
      Reading reading) {
    this.source = Objects.requireNonNull(source);
    this.metadata = Objects.requireNonNull(metadata);
    this.blocks = blocks;
    this.comments = comments;
    this.leftOut = leftOut;
    this.reading = reading;
  }

  /** What was filed. */
  public Source source() {
    return source;
  }

  /** What is known besides the words. */
  public Metadata metadata() {
    return metadata;
  }

  /** The pieces in page order, each at its {@link Block#index()}. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The blocks that have one of {@code roles}, in page order. */
  public List<Block> blocks(Set<Role> roles) {
    return blocks.stream().filter(block -> roles.contains(block.role())).toList();
  }

  /** The blocks that share a character with {@code span} of the source, or hold it when empty. */
  public List<Block> blocks(Span span) {
    return reading.blocks(span);
  }

  /** Notes in the source that readers never see. */
  public List<Comment> comments() {
    return comments;
  }

  /** The tables of the page. */
  public List<PageTable> tables() {
    return reading.tables();
  }

  /** The parts of the file that its reader knowingly left out. */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /** The headline's words, when there is one. */
  public Optional<String> headline() {
    return blocks.stream()
        .filter(block -> block.role() == Role.HEADLINE)
        .findFirst()
        .map(block -> block.text().shown());
  }

  /** The sentences of a block, in order. A headline or caption without a full stop is one. */
  public List<Sentence> sentences(Block block) {
    return reading.sentences(block);
  }

  /** The words and numbers of a block, in order. */
  public List<Word> words(Block block) {
    return reading.words(block);
  }

  /** The words and numbers of a sentence, in order. */
  public List<Word> words(Sentence sentence) {
    return words(sentence.block(), sentence.start(), sentence.end());
  }

  /** Those of {@code block} that begin from plain character {@code from} to before {@code to}. */
  public List<Word> words(Block block, int from, int to) {
    List<Word> words = words(block);
    int first = firstFrom(words, from);
    return words.subList(first, Math.max(first, firstFrom(words, to)));
  }

  private static int firstFrom(List<Word> words, int at) {
    return Ordered.first(words.size(), i -> words.get(i).start() >= at);
  }

  /**
   * The tokens of a sentence, with tags and lemmas: every word, number and mark in order. A block
   * is tagged when it is first asked about. Rules, the story's model and the parser share them.
   *
   * @throws IllegalStateException when the story is not {@linkplain #taggedBy tagged}
   */
  public List<Token> tokens(Sentence sentence) {
    List<Sentence> all = sentences(sentence.block());
    int at = Ordered.first(all.size(), i -> all.get(i).start() >= sentence.start());
    if (at == all.size() || !all.get(at).equals(sentence)) {
      throw new IllegalArgumentException("no sentence of this story: " + sentence.plain());
    }
    return reading.tokens(sentence.block()).get(at);
  }

  /**
   * The tokens of all sentences of a block, in order.
   *
   * @throws IllegalStateException when the story is not {@linkplain #taggedBy tagged}
   */
  public List<Token> tokens(Block block) {
    return reading.tokens(block).stream().flatMap(List::stream).toList();
  }

  /** The stretches of a block that stand between quotation marks, in order. */
  public List<Quotation> quotations(Block block) {
    return reading.quotations(block);
  }

  /**
   * Whether the plain characters {@code from} to {@code to} of {@code block} are wholly somebody
   * else's words: within quotation marks, or in a block quotation.
   */
  public boolean quoted(Block block, int from, int to) {
    return block.role() == Role.QUOTE || quotation(block, from, to).isPresent();
  }

  /** The quotation that the plain characters {@code from} to {@code to} lie wholly within. */
  public Optional<Quotation> quotation(Block block, int from, int to) {
    List<Quotation> all = quotations(block);
    int after = Ordered.first(all.size(), i -> all.get(i).start() > from);
    // They do not overlap: only the last that begins at or before the place can hold it.
    return after > 0 && to <= all.get(after - 1).end()
        ? Optional.of(all.get(after - 1))
        : Optional.empty();
  }

  /**
   * Whether {@code span} of the source marks an opaque stretch, of which nothing may be said: it
   * lies within one, touches a part of it, or holds it among words that are no whole sentence.
   */
  public boolean opaque(Span span) {
    return blocks(span).stream().anyMatch(block -> reading.opaque(block, span));
  }

  /** The number of words and numbers a reader reads: all copy, no furniture. */
  public int wordCount() {
    return blocks.stream()
        .filter(block -> block.role().isCopy())
        .mapToInt(block -> words(block).size())
        .sum();
  }

  /**
   * What {@code derive} makes of this story and what is known of it, worked out once for each
   * {@code type} and shared by all rules. {@code derive} must be a pure function of the story: two
   * threads that ask at once may both run it.
   */
  public <T> T derived(Class<T> type, Function<Article, T> derive) {
    return derived.of(type, () -> derive.apply(this));
  }

  /**
   * What {@code derive} makes of the blocks alone, worked out once for each {@code type}, shared by
   * all rules and kept {@linkplain #withMetadata with other metadata}: so {@code derive} is handed
   * the story without metadata. It must be a pure function, as for {@link #derived}.
   */
  public <T> T derivedFromBlocks(Class<T> type, Function<Article, T> derive) {
    return reading.derived().of(type, () -> derive.apply(withMetadata(Metadata.NONE)));
  }

  /** The same story with only those comments, and notes of its front matter, that are wanted. */
  public Article keeping(Predicate<Comment> wanted) {
    Metadata kept = metadata.keeping(wanted);
    return new Article(
        source, kept, blocks, comments.stream().filter(wanted).toList(), leftOut, reading);
  }

  /** The same story called otherwise in reports. */
  public Article named(String name) {
    return new Article(source.named(name), metadata, blocks, comments, leftOut, reading);
  }

  /** The same story, of whose file {@code more} is left out too. */
  public Article withLeftOut(List<LeftOut> more) {
    List<LeftOut> all = new ArrayList<>(leftOut);
    all.addAll(more);
    return new Article(source, metadata, blocks, comments, List.copyOf(all), reading);
  }

  /** The same story with other metadata; what was derived from the blocks alone is kept. */
  public Article withMetadata(Metadata metadata) {
    return new Article(source, metadata, blocks, comments, leftOut, reading);
  }

  /** The same story, whose words {@code tagger} tags when asked for; all is derived anew. */
  public Article taggedBy(Tagger tagger) {
    return new Article(source, metadata, blocks, comments, leftOut, reading.with(tagger));
  }

  /** Whether its words can be asked for their parts of speech. */
  public boolean isTagged() {
    return reading.tagger() != Reading.UNTAGGED;
  }

  /** The same story, whose words are tagged as those of {@code other} are. */
  public Article taggedAs(Article other) {
    return taggedBy(other.reading.tagger());
  }

  /**
   * The stories of one file as one page, to be shown together; what is known of the first holds.
   *
   * @param stories at least one, all with the same source
   */
  public static Article together(List<Article> stories) {
    Builder page = new Builder(stories.get(0).source).metadata(stories.get(0).metadata);
    for (Article story : stories) {
      story.blocks.forEach(block -> page.block(block.role(), block.text()));
      story.comments.forEach(page::comment);
      story.leftOut.forEach(page::leftOut);
      story.tables().forEach(page::table);
    }
    return page.build();
  }

  /** Builds an article from the top of the page down. */
  public static final class Builder {
    private final Source source;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<PageTable> tables = new ArrayList<>();
    private Metadata metadata = Metadata.NONE;

    /** A builder for the story in {@code source}. */
    public Builder(Source source) {
      this.source = source;
    }

    /** Adds a block; one without words is left out. */
    public Builder block(Role role, Text text) {
      if (!text.plain().isBlank()) {
        blocks.add(new Block(blocks.size(), role, text));
      }
      return this;
    }

    /** Adds a comment. */
    public Builder comment(Comment comment) {
      comments.add(comment);
      return this;
    }

    /** Adds a part that is not read. */
    public Builder leftOut(LeftOut part) {
      leftOut.add(part);
      return this;
    }

    /** Adds a table. */
    public Builder table(PageTable table) {
      tables.add(table);
      return this;
    }

    /** Sets what is known besides the words. */
    public Builder metadata(Metadata metadata) {
      this.metadata = metadata;
      return this;
    }

    /** The article. */
    public Article build() {
      List<Block> all = List.copyOf(blocks);
      return new Article(
          source,
          metadata,
          all,
          List.copyOf(comments),
          List.copyOf(leftOut),
          new Reading(all, List.copyOf(tables), Reading.UNTAGGED));
    }
  }
}
