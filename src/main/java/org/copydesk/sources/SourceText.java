package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Metadata;
import org.copydesk.article.Position;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
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

  /** The most characters that are shown of a sentence on either side. */
  private static final int AROUND = 160;

  private static final List<Sentence> NONE = List.of();

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
    return SpeakerLabels.at(plain, 0, plain.length())
        .filter(label -> CAPITALS.matcher(label.name()).find())
        .filter(label -> !plain.substring(label.end()).isBlank())
        .map(SpeakerLabels.Label::name);
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
    return article.derived(Foreign.class, a -> new Foreign(Tongue.likely(a))).tongue();
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
    Position at = article.source().position(span.start());
    String plain = passage.block().plain();
    int start = kind == Kind.TABLE ? 0 : from;
    int end = kind == Kind.TABLE ? plain.length() : to;
    for (Sentence sentence : kind == Kind.TABLE ? NONE : article.sentences(passage.block())) {
      if (sentence.start() <= from && from < sentence.end()) {
        start = sentence.start();
      }
      if (sentence.start() < to && to <= sentence.end()) {
        end = sentence.end();
      }
    }
    return new Evidence(
        name(),
        span,
        at.line(),
        at.column(),
        plain.substring(from, to),
        before(plain.substring(start, from)),
        after(plain.substring(to, Math.max(to, end))),
        passage.speaker(),
        passage.when(from));
  }

  /** Who speaks a passage, as evidence of a name. */
  Evidence label(Passage passage) {
    Span start = passage.block().span(0, 0);
    Position at = article.source().position(start.start());
    return new Evidence(
        name(),
        start,
        at.line(),
        passage.speaker().orElseThrow(),
        Optional.empty(),
        passage.when(0));
  }

  private static String before(String words) {
    int cut = words.length() <= AROUND ? 0 : words.indexOf(' ', words.length() - AROUND) + 1;
    return cut == 0 ? words : "…" + words.substring(cut);
  }

  private static String after(String words) {
    int cut = words.length() <= AROUND ? -1 : words.lastIndexOf(' ', AROUND);
    return cut < 0 ? words : words.substring(0, cut) + "…";
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
    private final UnaryOperator<Article> tagged;

    Builder(Source source, Kind kind) {
      this(source, kind, Metadata.NONE, article -> article);
    }

    /** A source that will hold parts of {@code whole}. */
    Builder(SourceText whole) {
      this(
          whole.article.source(),
          whole.kind,
          whole.article.metadata(),
          article -> whole.article.isTagged() ? article.taggedAs(whole.article) : article);
    }

    private Builder(Source source, Kind kind, Metadata metadata, UnaryOperator<Article> tagged) {
      this.source = source;
      this.kind = kind;
      this.article = new Article.Builder(source).metadata(metadata);
      this.tagged = tagged;
    }

    Source source() {
      return source;
    }

    /** Adds a passage; one without words is left out. */
    void passage(Text text, Optional<String> speaker, List<Passage.Stamp> places) {
      passage(Role.PARAGRAPH, text, speaker, places);
    }

    /** Adds plain characters {@code from} to {@code to} of a passage of another source. */
    void part(Passage passage, int from, int to) {
      String plain = passage.block().plain();
      int start = from;
      while (start < to && Character.isWhitespace(plain.charAt(start))) {
        start++;
      }
      List<Passage.Stamp> places = new ArrayList<>();
      int first = start;
      passage.when(first).ifPresent(name -> places.add(new Passage.Stamp(0, name)));
      passage.stamps().stream()
          .filter(stamp -> stamp.from() > first && stamp.from() < to)
          .map(stamp -> new Passage.Stamp(stamp.from() - first, stamp.name()))
          .forEach(places::add);
      Block block = passage.block();
      boolean whole = from == 0 && to == plain.length();
      passage(
          block.role(),
          whole ? block.text() : block.text().part(start, to),
          passage.speaker(),
          whole ? passage.stamps() : places);
    }

    private void passage(
        Role role, Text text, Optional<String> speaker, List<Passage.Stamp> places) {
      if (!text.plain().isBlank()) {
        article.block(role, text);
        texts.add(text);
        speakers.add(speaker);
        stamps.add(places);
      }
    }

    SourceText build() {
      Article whole = tagged.apply(article.build());
      List<Passage> passages = new ArrayList<>();
      List<Block> blocks = whole.blocks();
      for (int i = 0; i < blocks.size(); i++) {
        passages.add(new Passage(blocks.get(i), speakers.get(i), stamps.get(i)));
      }
      return new SourceText(kind, whole, passages);
    }
  }
}
