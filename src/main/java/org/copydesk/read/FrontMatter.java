package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.LeftOut;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;

/**
 * What stands above a story: YAML between {@code ---} lines, and as Hugo has it too, TOML between
 * {@code +++} lines or a JSON object, or as Pelican has it, lines of nothing but a key and a value.
 *
 * @param end the source offset at which the story begins
 * @param entries the values, in the order written
 * @param unread the block, when it cannot be read, and why
 */
record FrontMatter(int end, List<Entry> entries, Optional<LeftOut> unread) {
  /** Front matter that could be read. */
  FrontMatter(int end, List<Entry> entries) {
    this(end, entries, Optional.empty());
  }

  /** A story without any. */
  static final FrontMatter NONE = new FrontMatter(0, List.of());

  /**
   * A value.
   *
   * @param key its name in lower case; in a list of values each has the list's name, and a nested
   *     one has the names above it, with dots
   * @param value its words
   */
  record Entry(String key, Text value) {
    /** Whether it is the field {@code key}, at the top or among those that a site adds. */
    boolean isFor(String field) {
      return key.equals(field) || key.equals("extra." + field) || key.equals("params." + field);
    }
  }

  private static final Pattern SWITCH =
      Pattern.compile(
          "(?i)(?:true|false|yes|no|on|off|null|none|~)"
              + "|(?:https?://|[./]*/)\\S+"
              + "|[\\w./-]+\\.(?:jpe?g|png|gif|svg|webp|html?|md|pdf|mp[34])");

  /** How far from the top the closing line may stand, in characters. */
  static final int LIMIT = 1 << 16;

  private static final Pattern FENCED =
      Pattern.compile(
          "\\uFEFF?---(?<kind>yaml|json|toml|js|javascript)?[ \\t]*(?:\\r\\n|\\n|\\r)(?<body>.*?)(?<=[\\r\\n])(?:---|\\.\\.\\.)[ \\t]*(?:\\r\\n|\\n|\\r|\\z)",
          Pattern.DOTALL);

  private static final Pattern KEY =
      Pattern.compile("(?m)^[\"']?[\\p{Alpha}_][\\w .-]*[\"']?[ \\t]*:(?:[ \\t]|$)");

  /** "key: value", where the value is written as YAML reads it. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "([\\p{Alpha}_][\\w-]*)[ \\t]*:[ \\t]+(?:\"([^\"\\\\]*)\"|'([^']*)'|([\\p{L}\\p{Nd}](?:(?!: |:$| #)[^\\t])*?))[ \\t]*");

  private static final Pattern LINE =
      Pattern.compile("(?m)^([\\p{Alpha}_][\\w-]*)[ \\t]*:[ \\t]+[\"']?(\\S.*?)[\"']?[ \\t]*\\r?$");

  /** The front matter of {@code source}, or {@link #NONE}. */
  static FrontMatter of(Source source) {
    String text = source.text();
    int first = text.startsWith("\uFEFF") ? 1 : 0;
    if (text.startsWith("---", first)) {
      return yaml(source);
    }
    if (text.startsWith("+++", first)) {
      return OtherFrontMatter.toml(source);
    }
    return text.startsWith("{", first)
        ? OtherFrontMatter.json(source)
        : OtherFrontMatter.bare(source);
  }

  private static FrontMatter yaml(Source source) {
    Matcher fenced =
        FENCED.matcher(source.text()).region(0, Math.min(source.text().length(), LIMIT));
    if (!fenced.lookingAt()) {
      return NONE;
    }
    Span body = new Span(fenced.start("body"), fenced.end("body"));
    String kind = fenced.group("kind") == null ? "yaml" : fenced.group("kind");
    if (!kind.equals("yaml")) {
      return OtherFrontMatter.in(kind, source, body, fenced.end());
    }
    if (!KEY.matcher(fenced.group("body")).find()) {
      return NONE;
    }
    Optional<List<Entry>> plain = plain(source, body);
    if (plain.isPresent()) {
      return new FrontMatter(fenced.end(), plain.get());
    }
    try {
      return new FrontMatter(fenced.end(), YamlValues.read(source, body));
    } catch (UnreadableStoryException e) {
      // What a line says for itself still holds, and the story below is read all the same.
      LeftOut unread = new LeftOut(body, e.getMessage(), true);
      return new FrontMatter(fenced.end(), lines(source, body), Optional.of(unread));
    }
  }

  /** The first value of any of {@code keys}, the earlier key first. */
  Optional<Text> first(List<String> keys) {
    return keys.stream()
        .flatMap(key -> entries.stream().filter(entry -> entry.key().equals(key)))
        .map(Entry::value)
        .findFirst();
  }

  /** The first value of any of {@code keys} that is words, the earlier key first. */
  Optional<Text> words(List<String> keys) {
    return keys.stream()
        .flatMap(key -> entries.stream().filter(entry -> entry.isFor(key)))
        .map(Entry::value)
        .filter(FrontMatter::isWords)
        .findFirst();
  }

  /** Whether a value is copy: not a switch, a number, a path or an address. */
  static boolean isWords(Text value) {
    String plain = value.plain();
    return plain.codePoints().anyMatch(Character::isLetter)
        && !SWITCH.matcher(plain).matches()
        && !plain.contains("{{")
        && !plain.contains("{%");
  }

  /** The values of {@code key}. */
  List<Text> all(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).map(Entry::value).toList();
  }

  /** The entries of the lines that have a key and a value, whatever stands around them. */
  private static List<Entry> lines(Source source, Span body) {
    List<Entry> entries = new ArrayList<>();
    Matcher line = LINE.matcher(source.text()).region(body.start(), body.end());
    while (line.find()) {
      Galley galley = new Galley(source, Text.whole(source), Galley.White.COLLAPSED);
      entries.add(
          new Entry(
              line.group(1).toLowerCase(Locale.ROOT),
              galley.copy(line.start(2), line.end(2)).build()));
    }
    return List.copyOf(entries);
  }

  /**
   * The entries where every line is a key and a value as themselves, which is nearly always so;
   * empty where a YAML parser must be asked, which takes longer to load than to read this.
   */
  private static Optional<List<Entry>> plain(Source source, Span body) {
    List<Entry> entries = new ArrayList<>();
    Text layer = Text.whole(source);
    Matcher line =
        Pattern.compile("[^\\r\\n]+").matcher(source.text()).region(body.start(), body.end());
    while (line.find()) {
      String written = line.group();
      if (written.isBlank() || written.startsWith("#")) {
        continue;
      }
      Matcher entry = PLAIN.matcher(written);
      if (!entry.matches()) {
        return Optional.empty();
      }
      int group = entry.group(2) != null ? 2 : entry.group(3) != null ? 3 : 4;
      int from = line.start() + entry.start(group);
      int to = line.start() + entry.end(group);
      String key = entry.group(1).toLowerCase(Locale.ROOT);
      entries.add(
          new Entry(key, new Galley(source, layer, Galley.White.COLLAPSED).copy(from, to).build()));
    }
    return Optional.of(List.copyOf(entries));
  }
}
