package org.copydesk.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.article.MarkupPassage;
import org.copydesk.article.Source;
import org.copydesk.article.Text;

/** Cuts a stream of elements and words into passages, as HTML nests them. */
final class Elements {
  private static final String RESOURCE = "elements.txt";

  /** What is known of elements: a kind, then those of it. */
  private static final Map<String, List<String>> KNOWN = known();

  private static final Set<String> INLINE = Set.copyOf(KNOWN.get("inline"));
  private static final Set<String> VOID = Set.copyOf(KNOWN.get("void"));

  private final Source source;
  private final MarkupPassages.Wanted wanted;
  private final List<MarkupPassage> passages = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private Text.Builder words;
  private int skipping;
  private int masking;

  private static Map<String, List<String>> known() {
    try (InputStream in = Elements.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(": "))
          .collect(
              Collectors.toUnmodifiableMap(line -> line[0], line -> List.of(line[1].split(" "))));
    } catch (IOException e) {
      throw new UncheckedIOException("missing from the build: " + RESOURCE, e);
    }
  }

  /** The scope of the words of an element within a sentence that are a passage of their own too. */
  private static Optional<String> own(String tag) {
    return Optional.ofNullable(KNOWN.get("span " + tag)).map(scope -> scope.get(0));
  }

  /** An element that is not closed yet. */
  private record Open(String tag, boolean skips, boolean masks, Optional<Text.Builder> own) {}

  /** Cuts {@code source} as {@code wanted} says. */
  Elements(Source source, MarkupPassages.Wanted wanted) {
    this.source = source;
    this.wanted = wanted;
    this.words = new Text.Builder(source);
  }

  /** An element begins. */
  void open(String tag, Set<String> classes) {
    boolean inline = INLINE.contains(tag);
    if (!inline) {
      flush();
    }
    if (VOID.contains(tag)) {
      return;
    }
    Set<String> unwanted = new HashSet<>(classes);
    unwanted.retainAll(wanted.ignoredClasses());
    boolean skips = wanted.skipped().contains(tag) || !inline && !unwanted.isEmpty();
    boolean masks =
        wanted.ignored().contains(tag)
            || own(tag).filter(wanted.ignored()::contains).isPresent()
            || inline && !unwanted.isEmpty();
    open.push(new Open(tag, skips, masks, own(tag).map(scope -> new Text.Builder(source))));
    skipping += skips ? 1 : 0;
    masking += masks ? 1 : 0;
  }

  /** The last element of that name ends, with all that stands open in it. */
  void close(String tag) {
    if (open.stream().noneMatch(element -> element.tag().equals(tag))) {
      return;
    }
    if (!INLINE.contains(tag)) {
      flush();
    }
    Open closed;
    do {
      closed = open.pop();
      skipping -= closed.skips() ? 1 : 0;
      masking -= closed.masks() ? 1 : 0;
      String name = closed.tag();
      closed.own().ifPresent(own -> add(List.of(own(name).orElseThrow()), own));
    } while (!closed.tag().equals(tag));
  }

  /** Words, written as the source characters {@code from} to {@code to}. */
  void words(String plain, int from, int to) {
    if (skipping > 0) {
      return;
    }
    words.written(masking > 0 ? "*".repeat(plain.length()) : plain, from, to);
    for (Open element : open) {
      element.own().ifPresent(own -> own.written(plain, from, to));
    }
  }

  /** What is not to be read, written from {@code from} to {@code to}. */
  void masked(int from, int to) {
    if (skipping == 0) {
      words.written("*".repeat(to - from), from, to);
    }
  }

  /** An attribute that readers read: the words in place of a picture, a title. */
  void attribute(String name, Text text) {
    if (skipping == 0 && !text.plain().isBlank()) {
      passages.add(new MarkupPassage(scope(List.of("text", "attr", name)), text));
    }
  }

  /** Everything that was cut. */
  List<MarkupPassage> passages() {
    flush();
    return List.copyOf(passages);
  }

  private void flush() {
    Text.Builder whole = words;
    if (whole.length() > 0) {
      words = new Text.Builder(source);
      add(kind(), whole);
    }
  }

  private void add(List<String> scope, Text.Builder whole) {
    Text text = whole.build();
    if (!text.plain().isBlank()) {
      passages.add(new MarkupPassage(scope(scope), text));
    }
  }

  private List<String> scope(List<String> kind) {
    List<String> all = new ArrayList<>(kind);
    all.add(wanted.format());
    return all;
  }

  /** The kind of the outermost element that has one. */
  private List<String> kind() {
    for (Iterator<Open> outer = open.descendingIterator(); outer.hasNext(); ) {
      String tag = outer.next().tag();
      if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
        return List.of("text", "heading", tag);
      }
      List<String> kind = KNOWN.get("block " + tag);
      if (kind != null) {
        return kind;
      }
    }
    return List.of("text");
  }
}
