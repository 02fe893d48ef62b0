package org.copydesk.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.desk.StoryWriter.UnwritableException;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Safety;
import org.copydesk.read.Readers;
import org.copydesk.read.UnreadableStoryException;

/**
 * A filed story as an editor wants it: each changed word is written where the old one stood, and
 * all that is none of the editor's words (markup, front matter, furniture) stays letter for letter.
 */
public final class Revision {
  private final Article filed;
  private final Source source;
  private final boolean asRead;
  private final List<Edit> edits = new ArrayList<>();

  /**
   * A block as it is to be.
   *
   * @param origin which of the story's blocks it was, from 0; empty for a new one
   * @param role what it is on the page
   * @param text its words
   */
  public record Wanted(Optional<Integer> origin, Role role, String text) {
    boolean isBlank() {
      return text.isBlank();
    }
  }

  private Revision(Article filed) {
    this.filed = filed;
    this.source = filed.source();
    this.asRead = Readers.writtenAsRead(source, Optional.empty());
  }

  /**
   * The text of {@code filed} with its blocks as {@code wanted}.
   *
   * @throws UnwritableException when it cannot be so written that it reads as wanted
   */
  public static String of(Article filed, List<Wanted> wanted) {
    Revision revision = new Revision(filed);
    List<Wanted> blocks = wanted.stream().filter(block -> !block.isBlank()).toList();
    String text = revision.text(blocks);
    if (!reads(filed.source(), text).equals(blocks.stream().map(b -> fold(b.text)).toList())) {
      throw new UnwritableException(
          "written into "
              + filed.source().name()
              + ", the story would not read as it does here; take it out as a copy instead");
    }
    return text;
  }

  private static List<String> reads(Source before, String after) {
    try {
      List<Article> stories =
          Readers.readAll(new Source(before.name(), after, before.encoding()), Optional.empty());
      return stories.size() != 1
          ? List.of()
          : stories.get(0).blocks().stream()
              .map(block -> fold(block.plain()))
              .filter(words -> !words.isEmpty())
              .toList();
    } catch (UnreadableStoryException e) {
      return List.of();
    }
  }

  private static String fold(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  private String text(List<Wanted> wanted) {
    int next = 0;
    List<Wanted> fresh = new ArrayList<>();
    for (Wanted block : wanted) {
      int origin = block.origin().orElse(-1);
      if (origin < next || origin >= filed.blocks().size()) {
        fresh.add(block);
        continue;
      }
      add(fresh, next);
      while (next < origin) {
        delete(filed.blocks().get(next++));
      }
      change(filed.blocks().get(next++), block.text());
    }
    add(fresh, next);
    while (next < filed.blocks().size()) {
      delete(filed.blocks().get(next++));
    }
    try {
      return edits.isEmpty()
          ? source.text()
          : new Fix("as it is wanted", Safety.REVIEW, edits).applyTo(source.text());
    } catch (IllegalArgumentException e) {
      throw new UnwritableException(
          "two changes meet in one place of " + source.name() + "; take the story out as a copy");
    }
  }

  private void change(Block block, String text) {
    String plain = block.plain();
    String before = plain.strip();
    int shift = plain.indexOf(before);
    for (Edit edit : WordChanges.between(before, text.strip())) {
      int from = edit.span().start() + shift;
      int to = edit.span().end() + shift;
      if (!block.text().verbatim(from, to)) {
        throw new UnwritableException(
            "“%s” is written with markup in %s; change it there"
                .formatted(plain.substring(from, to).strip(), source.name()));
      }
      Edit written = new Edit(block.span(from, to), edit.text());
      if (!Fixer.writable(written, asRead)) {
        throw new UnwritableException(
            "“%s” has a sign that means something else in %s; write curly quotes, no & or <"
                .formatted(edit.text().strip(), source.name()));
      }
      edits.add(written);
    }
  }

  /** Adds new blocks before block {@code next}, and empties the list. */
  private void add(List<Wanted> fresh, int next) {
    if (fresh.isEmpty()) {
      return;
    }
    needsPlainText();
    String line = source.text().contains("\r\n") ? "\r\n" : "\n";
    String gap = line + line;
    StringBuilder written = new StringBuilder();
    for (Wanted block : fresh) {
      written.append(sign(block.role())).append(block.text().strip()).append(gap);
    }
    fresh.clear();
    if (next < filed.blocks().size()) {
      int at = line(filed.blocks().get(next));
      edits.add(new Edit(new Span(at, at), written.toString()));
    } else {
      int at = source.text().stripTrailing().length();
      String words = written.toString();
      edits.add(
          new Edit(
              new Span(at, at),
              (at == 0 ? "" : gap) + words.substring(0, words.length() - gap.length())));
    }
  }

  private void delete(Block block) {
    if (block.plain().isBlank()) {
      return;
    }
    needsPlainText();
    Span whole = block.withBreak(source);
    edits.add(new Edit(new Span(Math.min(line(block), whole.start()), whole.end()), ""));
  }

  private void needsPlainText() {
    if (!asRead) {
      throw new UnwritableException(
          "paragraphs are added and taken out only in plain text and Markdown, and "
              + source.name()
              + " is neither; take the story out as a copy instead");
    }
  }

  /** Where the line begins on which a block is written. */
  private int line(Block block) {
    return source.text().lastIndexOf('\n', Math.max(0, block.span().start() - 1)) + 1;
  }

  /** What begins a block in Markdown; plain text knows no such signs. */
  private String sign(Role role) {
    if (!source.name().matches("(?i).*\\.(?:md|mdx|markdown|mdown|mkd)")) {
      return "";
    }
    return switch (role) {
      case HEADLINE -> "# ";
      case CROSSHEAD -> "## ";
      case QUOTE -> "> ";
      case LIST_ITEM -> "- ";
      default -> "";
    };
  }
}
