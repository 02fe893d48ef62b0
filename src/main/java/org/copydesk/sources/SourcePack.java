package org.copydesk.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Comment;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;
import org.copydesk.read.Decoder;
import org.copydesk.read.Readers;
import org.copydesk.read.UnreadableStoryException;

/**
 * The sources of a story. Immutable; what is looked up in them is prepared when first asked for.
 * Safe for several threads.
 */
public final class SourcePack {
  /** No sources at all. */
  public static final SourcePack NONE = new SourcePack(List.of(), List.of());

  /** The most files that are read. */
  static final int FILES = 500;

  /** The most that is read of all of them together, in bytes. */
  static final long BYTES = 50L << 20;

  /**
   * What a note in a story begins with that is a source itself: {@code <!-- copydesk: source …
   * -->}.
   */
  private static final String NOTE = "copydesk: source ";

  /** How much of a mail holds its head, in bytes. */
  private static final int HEAD = 8192;

  private static final Pattern FROM =
      Pattern.compile("(?im)^From:\\s*\"?([^\"<@\\r\\n]+?)\"?\\s*<");

  private final List<SourceText> texts;
  private final List<String> problems;
  private volatile Passages passages;
  private volatile SaidThings statements;

  private SourcePack(List<SourceText> texts, List<String> problems) {
    this.texts = List.copyOf(texts);
    this.problems = List.copyOf(problems);
  }

  /**
   * Reads files, and all files of folders but hidden ones. What cannot be read is a problem; the
   * others are read all the same.
   *
   * @param paths the files and folders
   * @param tagged hands a source its tagger
   */
  public static SourcePack read(List<Path> paths, UnaryOperator<Article> tagged) {
    List<SourceText> texts = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    long bytes = 0;
    List<Path> files = files(paths, problems);
    if (files.size() > FILES) {
      problems.add(
          files.size() + " sources are more than the " + FILES + " that are read; name fewer");
      files = files.subList(0, FILES);
    }
    for (Path file : files) {
      String name = file.toString().replace('\\', '/');
      try {
        byte[] content = Decoder.bytes(file);
        bytes += content.length;
        if (bytes > BYTES) {
          problems.add(
              name
                  + ": the sources are larger than 50 MB together; this and the rest are not read");
          break;
        }
        SourceText text = read(name, content, problems);
        if (text.passages().isEmpty()) {
          problems.add(name + " holds no words; check that it is the right file");
        } else {
          texts.add(tagged(text, tagged));
          Tables.ofPage(text.article().source()).forEach(t -> texts.add(tagged(t, tagged)));
        }
      } catch (UnreadableStoryException e) {
        problems.add(e.getMessage());
      }
    }
    if (texts.isEmpty() && problems.isEmpty()) {
      problems.add(
          "there is no source in " + paths + "; name the files the story was written from");
    }
    return new SourcePack(texts, problems);
  }

  private static SourceText tagged(SourceText text, UnaryOperator<Article> tagged) {
    return new SourceText(text.kind(), tagged.apply(text.article()), text.passages());
  }

  private static List<Path> files(List<Path> paths, List<String> problems) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> inside = Files.walk(path)) {
        inside
            .filter(Files::isRegularFile)
            .filter(file -> visible(path, file))
            .sorted()
            .forEach(files::add);
      } catch (IOException | UncheckedIOException e) {
        problems.add(path + " cannot be read: " + e.getMessage());
      }
    }
    return files;
  }

  private static boolean visible(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  /** Reads one source, as its name and content show what it is. */
  static SourceText read(String name, byte[] bytes, List<String> problems) {
    if (PdfText.is(bytes)) {
      return PdfText.read(name, bytes, problems);
    }
    if (Tables.isWorkbook(name)) {
      return Tables.workbook(name, bytes);
    }
    if (Tables.isSeparated(name)) {
      return Tables.separated(Decoder.decode(name, bytes));
    }
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    if (lower.endsWith(".vtt") || lower.endsWith(".srt") || lower.endsWith(".txt")) {
      Source source = Decoder.decode(name, bytes);
      return plain(source);
    }
    List<Article> stories = Readers.read(name, bytes, Optional.empty());
    SourceText prose =
        SourceText.prose(stories.size() == 1 ? stories.get(0) : Article.together(stories));
    return lower.endsWith(".eml") ? sender(bytes).map(prose::spokenBy).orElse(prose) : prose;
  }

  /** Who sent a mail, by name. */
  private static Optional<String> sender(byte[] mail) {
    String head = new String(mail, 0, Math.min(mail.length, HEAD), StandardCharsets.UTF_8);
    Matcher from = FROM.matcher(head);
    return from.find() ? Optional.of(from.group(1).strip()) : Optional.empty();
  }

  private static SourceText plain(Source source) {
    if (TimedText.is(source.name(), source.text())) {
      return TimedText.read(source);
    }
    return Transcript.is(source.text())
        ? Transcript.read(source)
        : SourceText.prose(Readers.read(source, Optional.empty()));
  }

  /**
   * These sources, and those that the story itself holds in notes that are not printed: {@code <!--
   * source: ANA RUIZ: We have run out of time. -->}.
   */
  public SourcePack with(Article story) {
    List<SourceText> noted = new ArrayList<>(texts);
    for (Comment comment : story.comments()) {
      if (comment.text().strip().startsWith(NOTE)) {
        SourceText note = note(story, comment);
        Article words = story.isTagged() ? note.article().taggedAs(story) : note.article();
        noted.add(new SourceText(note.kind(), words, note.passages()));
      }
    }
    return noted.size() == texts.size() ? this : new SourcePack(noted, problems);
  }

  private static SourceText note(Article story, Comment comment) {
    Source source = story.source();
    int from = source.text().indexOf(NOTE, comment.span().start()) + NOTE.length();
    int to = from + comment.text().length() - comment.text().indexOf(NOTE) - NOTE.length();
    SourceText.Builder noted = new SourceText.Builder(source, SourceText.Kind.PROSE);
    Optional<Labels.Label> label = Labels.at(source.text(), from, to);
    int start = label.map(Labels.Label::end).orElse(from);
    noted.passage(
        Text.verbatim(source, new Span(start, Math.max(start, to))),
        label.map(Labels.Label::name),
        List.of());
    return noted.build();
  }

  /** The sources that could be read, in the order given. */
  public List<SourceText> texts() {
    return texts;
  }

  /** What could not be read, a sentence each. */
  public List<String> problems() {
    return problems;
  }

  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** What is said in them. */
  SaidThings statements() {
    SaidThings known = statements;
    if (known == null) {
      synchronized (this) {
        known = statements;
        if (known == null) {
          known = new SaidThings(this);
          statements = known;
        }
      }
    }
    return known;
  }

  /** Where things are looked up. */
  Passages passages() {
    Passages known = passages;
    if (known == null) {
      synchronized (this) {
        known = passages;
        if (known == null) {
          known = new Passages(texts);
          passages = known;
        }
      }
    }
    return known;
  }
}
