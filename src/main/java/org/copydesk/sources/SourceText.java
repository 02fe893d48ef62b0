package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;
import org.copydesk.finding.Evidence;
import org.copydesk.read.Tongue;

/**
 * A source that was read.
 *
 * @param kind what it is
 * @param article its words; every block leads back to the file
 * @param passages what belongs together in it, in order
 */
public record SourceText(Kind kind, Article article, List<Passage> passages) {
  /** A name as transcripts set it. */
  private static final Pattern CAPITALS = Pattern.compile("(?:^| )\\p{Lu}[\\p{Lu}'’-]{3,}$");

  /** What a source is. */
  public enum Kind {
    /** What people said: a transcript. */
    SPEECH,
    /** What somebody wrote. */
    PROSE,
    /** Rows and columns. */
    TABLE
  }

  /** Rejects a missing part. */
  public SourceText {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(article);
    passages = List.copyOf(passages);
  }

  /** Prose as a reader of stories read it. */
  static SourceText prose(Article article) {
    return new SourceText(
        Kind.PROSE,
        article,
        article.blocks(Role.ALL).stream()
            .map(block -> new Passage(block, speaker(block), List.of()))
            .toList());
  }

  /** Who speaks a paragraph of a minute or memo that begins as one of a transcript does. */
  private static Optional<String> speaker(Block block) {
    String plain = block.plain();
    return Labels.at(plain, 0, plain.length())
        .filter(label -> CAPITALS.matcher(label.name()).find())
        .filter(label -> !plain.substring(label.end()).isBlank())
        .map(Labels.Label::name);
  }

  /** The same, all of it in the words of one person. */
  SourceText spokenBy(String name) {
    return new SourceText(
        kind,
        article,
        passages.stream()
            .map(p -> new Passage(p.block(), p.speaker().or(() -> Optional.of(name)), p.stamps()))
            .toList());
  }

  /** The language it is in, as a BCP 47 tag, where that is not English. */
  public Optional<String> tongue() {
    return article.derived(Foreign.class, a -> new Foreign(Tongue.foreign(a))).tongue();
  }

  /** A language, told once for a source. */
  private record Foreign(Optional<String> tongue) {}

  /** The file's name. */
  public String name() {
    return article.source().name();
  }

  /** The plain characters {@code from} to {@code to} of a passage, as evidence. */
  public Evidence evidence(Passage passage, int from, int to) {
    Span span = passage.block().span(from, to);
    return new Evidence(
        name(),
        span,
        article.source().position(span.start()).line(),
        passage.block().plain().substring(from, to),
        passage.speaker(),
        passage.when(from));
  }

  /** The plain characters {@code from} to {@code to} of a block, as evidence. */
  public Evidence evidence(Block block, int from, int to) {
    return passages.stream()
        .filter(passage -> passage.block().index() == block.index())
        .findFirst()
        .map(passage -> evidence(passage, from, to))
        .orElseThrow();
  }

  /** Builds a source from its passages, top down. */
  static final class Builder {
    private final Source source;
    private final Kind kind;
    private final Article.Builder article;
    private final List<Text> texts = new ArrayList<>();
    private final List<Optional<String>> speakers = new ArrayList<>();
    private final List<List<Passage.Stamp>> stamps = new ArrayList<>();

    Builder(Source source, Kind kind) {
      this.source = source;
      this.kind = kind;
      this.article = new Article.Builder(source);
    }

    Source source() {
      return source;
    }

    /** Adds a passage; one without words is left out. */
    void passage(Text text, Optional<String> speaker, List<Passage.Stamp> places) {
      if (!text.plain().isBlank()) {
        article.block(Role.PARAGRAPH, text);
        texts.add(text);
        speakers.add(speaker);
        stamps.add(places);
      }
    }

    SourceText build() {
      Article whole = article.build();
      List<Passage> passages = new ArrayList<>();
      List<Block> blocks = whole.blocks();
      for (int i = 0; i < blocks.size(); i++) {
        passages.add(new Passage(blocks.get(i), speakers.get(i), stamps.get(i)));
      }
      return new SourceText(kind, whole, passages);
    }
  }
}
