package org.copydesk.sources;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Comment;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;
import org.copydesk.article.WrittenFrom;
import org.copydesk.read.Decoder;
import org.copydesk.read.Readers;
import org.copydesk.read.SourceFiles;
import org.copydesk.read.UnreadableStoryException;

/**
 * The sources of a story. Immutable; what is looked up in them is prepared when first asked for.
 * Safe for several threads.
 */
public final class SourcePack {
  /** No sources at all. */
  public static final SourcePack NONE = new SourcePack(List.of(), List.of());

  private static final SourceShelf SHELF = new SourceShelf();

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

  /** How many characters they have, and how many were searched to find them. */
  private final long length;

  private final long searched;

  /** What was put together for a story, as long as that is checked. */
  private final Map<Article, SourcePack> stories = new WeakHashMap<>();

  private final Map<Key, Object> derived = new ConcurrentHashMap<>();

  private record Key(Class<?> type, Object by) {}

  private SourcePack(List<SourceText> texts, List<String> problems) {
    this(texts, problems, length(texts));
  }

  private SourcePack(List<SourceText> texts, List<String> problems, long searched) {
    this.texts = List.copyOf(texts);
    this.problems = List.copyOf(problems);
    this.length = length(texts);
    this.searched = searched;
  }

  private static long length(List<SourceText> texts) {
    return texts.stream()
        .flatMap(text -> text.passages().stream())
        .mapToLong(passage -> passage.block().plain().length())
        .sum();
  }

  /**
   * Reads files, and all files of folders but hidden ones. What cannot be read is a problem; the
   * others are read all the same.
   *
   * @param paths the files and folders
   * @param tagged hands a source its tagger
   */
  public static SourcePack read(List<Path> paths, UnaryOperator<Article> tagged) {
    SourceFiles files = new SourceFiles();
    paths.forEach(files::add);
    WrittenFrom found = files.found();
    return NONE.and(found.files(), found.absent(), tagged);
  }

  /** These sources and those in {@code files}; problems are those of the files alone. */
  SourcePack and(List<Path> files, List<String> absent, UnaryOperator<Article> tagged) {
    List<SourceText> all = new ArrayList<>(texts);
    List<String> problems = new ArrayList<>(absent);
    if (files.size() > FILES) {
      problems.add(
          files.size() + " sources are more than the " + FILES + " that are read; name fewer");
    }
    long bytes = 0;
    int left = Math.min(files.size(), FILES);
    for (Path file : files.subList(0, left)) {
      String name = file.toString().replace('\\', '/');
      try {
        byte[] content = Decoder.bytes(file);
        bytes += content.length;
        if (bytes > BYTES) {
          problems.add(
              "the sources are larger than 50 MB together: %s%s not read"
                  .formatted(
                      name, left == 1 ? " is" : " and " + (left - 1) + " more after it are"));
          break;
        }
        SourceText text = read(name, content, problems);
        if (text.passages().isEmpty()) {
          problems.add(name + " holds no words; check that it is the right file");
        } else {
          all.add(tagged(text, tagged));
          Tables.ofPage(text.article().source()).forEach(t -> all.add(tagged(t, tagged)));
        }
      } catch (UnreadableStoryException e) {
        problems.add(e.getMessage());
      }
      left--;
    }
    return new SourcePack(all, problems);
  }

  private static SourceText tagged(SourceText text, UnaryOperator<Article> tagged) {
    return new SourceText(text.kind(), tagged.apply(text.article()), text.passages());
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
    if (Transcript.is(source.text())) {
      return Transcript.read(source);
    }
    SourceText prose = SourceText.prose(Readers.read(source, Optional.empty()));
    return SpeakerLabels.ofSpeech(source.text()).map(prose::spokenBy).orElse(prose);
  }

  /**
   * These sources, those in the files that the story was written from, and those that it holds
   * itself in notes that are not printed: {@code <!-- copydesk: source ANA RUIZ: We have run out of
   * time. -->}. What is wrong with those is its problems, and not what is wrong with these.
   */
  public SourcePack with(Article story) {
    WrittenFrom from = story.metadata().sources();
    boolean noted = story.comments().stream().anyMatch(SourcePack::isNote);
    if (!noted && !from.isAsked() && length <= Extract.WHOLE) {
      return this;
    }
    synchronized (stories) {
      return stories.computeIfAbsent(story, s -> together(s, from));
    }
  }

  /** What is said of long sources of which a part was read: a sentence, for whoever checks. */
  public Optional<String> searched(Article story) {
    SourcePack told = with(story);
    return told.searched == told.length
        ? Optional.empty()
        : Optional.of(
            "%s: its sources have %,d characters; all were searched, and the %,d that bear most on"
                    .formatted(story.source().name(), told.searched, told.length)
                + " the story read closely");
  }

  private SourcePack together(Article story, WrittenFrom from) {
    SourcePack named = from.isAsked() ? SHELF.with(this, story) : this;
    List<SourceText> noted = new ArrayList<>(named.texts);
    for (Comment comment : story.comments()) {
      if (isNote(comment)) {
        SourceText note = note(story, comment);
        Article words = story.isTagged() ? note.article().taggedAs(story) : note.article();
        noted.add(new SourceText(note.kind(), words, note.passages()));
      }
    }
    List<String> unread = named == this ? List.of() : named.problems;
    if (length(noted) > Extract.WHOLE) {
      return new SourcePack(Extract.of(noted, story), unread, length(noted));
    }
    return noted.size() == named.texts.size() ? named : new SourcePack(noted, unread);
  }

  private static boolean isNote(Comment comment) {
    return comment.text().strip().startsWith(NOTE);
  }

  /** What the story says it was written from and cannot be read, a sentence each. */
  public List<String> unread(Article story) {
    SourcePack told = with(story);
    return told == this ? List.of() : told.problems;
  }

  private static SourceText note(Article story, Comment comment) {
    Source source = story.source();
    int from = source.text().indexOf(NOTE, comment.span().start()) + NOTE.length();
    int to = from + comment.text().length() - comment.text().indexOf(NOTE) - NOTE.length();
    SourceText.Builder noted = new SourceText.Builder(source, SourceText.Kind.PROSE);
    Optional<SpeakerLabels.Label> label = SpeakerLabels.at(source.text(), from, to);
    int start = label.map(SpeakerLabels.Label::end).orElse(from);
    noted.passage(
        Text.verbatim(source, new Span(start, Math.max(start, to))),
        label.map(SpeakerLabels.Label::name),
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

  /**
   * What {@code derive} makes of these sources, worked out when it is first asked for and shared by
   * all rules; two threads that ask at once may both work it out.
   *
   * @param by with what, where there is more than one way
   */
  public <T> T derived(Class<T> type, Object by, Function<SourcePack, T> derive) {
    Key key = new Key(type, by);
    Object known = derived.get(key);
    if (known == null) {
      // Not computeIfAbsent: what is derived may ask for something else on the way.
      Object made = derive.apply(this);
      known = derived.putIfAbsent(key, made);
      known = known == null ? made : known;
    }
    return type.cast(known);
  }

  /** What is said in them. */
  SaidThings statements() {
    return derived(SaidThings.class, "", SaidThings::new);
  }

  /** Where things are looked up. */
  Passages passages() {
    return derived(Passages.class, "", pack -> new Passages(pack.texts));
  }
}
