package org.copydesk.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.LeftOut;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;

/** Front matter as Hugo has it besides YAML, and as Pelican and MultiMarkdown have it. */
final class OtherFrontMatter {
  private static final Pattern TOML =
      Pattern.compile(
          "\\uFEFF?\\+{3}[ \\t]*\\R(.*?)(?<=[\\r\\n])\\+{3}[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

  private static final Pattern TABLE =
      Pattern.compile("[ \\t]*\\[\\[?([\\w. -]+)]]?[ \\t]*(?:#.*)?");

  private static final Pattern ASSIGNED =
      Pattern.compile("[ \\t]*\"?([\\w.-]+)\"?[ \\t]*=[ \\t]*(?=\\S)");

  private static final Pattern VALUE =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.){0,2000}+)\"|'([^']*)'|(\\d[\\w:.+-]*)");

  private static final Pattern JSON =
      Pattern.compile(
          "\\uFEFF?(\\{[ \\t]*\\R.*?(?<=[\\r\\n])\\}|\\{[ \\t]*\"[^\\r\\n]*\\})[ \\t]*(?:\\R|\\z)",
          Pattern.DOTALL);

  /** A string of several lines. */
  private static final Pattern LINES =
      Pattern.compile("\"\"\"\\R?(.{0,4000}?)\"\"\"|\'\'\'\\R?(.{0,4000}?)\'\'\'", Pattern.DOTALL);

  /** Lines of a key and a value each, down to the first empty one. */
  private static final Pattern BARE =
      Pattern.compile(
          "\\uFEFF?(?:[ \\t]*+\\R)*+((?:\\p{Alpha}[\\w-]{0,30}+[ \\t]*+[:=][ \\t]*+\\S[^\\r\\n]*+\\R){2,40}+)(?=[ \\t]*\\R|\\z)");

  private static final Pattern FIELD =
      Pattern.compile("(\\p{Alpha}[\\w-]*+)[ \\t]*+[:=][ \\t]*+(\\S.*?)[ \\t]*");

  private OtherFrontMatter() {}

  /** What stands in {@code body}, between lines of dashes of which the first names its language. */
  static FrontMatter in(String language, Source source, Span body, int end) {
    if (language.equals("toml")) {
      return toml(source, body, end);
    }
    if (language.equals("json")) {
      return json(source, body, end);
    }
    String why =
        source.name()
            + ":"
            + source.position(body.start()).line()
            + ": front matter in JavaScript is not read; write it as YAML or JSON";
    return new FrontMatter(end, List.of(), Optional.of(new LeftOut(body, why, true)));
  }

  /** The TOML above a story; its strings and dates, one line each, and lists of them. */
  static FrontMatter toml(Source source) {
    Matcher fenced = within(TOML, source);
    return fenced.lookingAt()
        ? toml(source, new Span(fenced.start(1), fenced.end(1)), fenced.end())
        : FrontMatter.NONE;
  }

  private static FrontMatter toml(Source source, Span body, int end) {
    List<FrontMatter.Entry> entries = new ArrayList<>();
    Matcher line =
        Pattern.compile("[^\\r\\n]+").matcher(source.text()).region(body.start(), body.end());
    String table = "";
    while (line.find()) {
      Matcher named = TABLE.matcher(line.group());
      Matcher assigned = ASSIGNED.matcher(line.group());
      if (named.matches()) {
        table = named.group(1).strip() + ".";
      } else if (assigned.lookingAt()) {
        String key = (table + assigned.group(1)).toLowerCase(Locale.ROOT);
        int from = line.start() + assigned.end();
        Matcher lines = LINES.matcher(source.text()).region(from, body.end());
        if (lines.lookingAt()) {
          int group = lines.group(1) != null ? 1 : 2;
          Galley words = new Galley(source, Text.whole(source), Galley.White.COLLAPSED);
          words.copy(lines.start(group), lines.end(group));
          entries.add(new FrontMatter.Entry(key, words.build()));
          line.region(lines.end(), body.end());
          continue;
        }
        values(source, key, from, line.end(), entries);
      }
    }
    return new FrontMatter(end, entries);
  }

  private static void values(
      Source source, String key, int from, int to, List<FrontMatter.Entry> entries) {
    Matcher value = VALUE.matcher(source.text()).region(from, to);
    boolean list = source.text().charAt(from) == '[';
    while (list ? value.find() : value.lookingAt()) {
      int group = value.group(1) != null ? 1 : value.group(2) != null ? 2 : 3;
      Galley galley = new Galley(source, Text.whole(source), Galley.White.COLLAPSED);
      for (int i = value.start(group); i < value.end(group); ) {
        Optional<Typesetter.Escape> escape =
            group == 1 ? YamlValues.escape(source.text(), i, value.end(group)) : Optional.empty();
        if (escape.isPresent()) {
          galley.written(escape.get().words(), i, i + escape.get().length());
        } else {
          galley.copy(i, i + 1);
        }
        i += escape.map(Typesetter.Escape::length).orElse(1);
      }
      entries.add(new FrontMatter.Entry(key, galley.build()));
      if (!list) {
        return;
      }
    }
  }

  /** The JSON object above a story. */
  static FrontMatter json(Source source) {
    Matcher object = within(JSON, source);
    return object.lookingAt()
        ? json(source, new Span(object.start(1), object.end(1)), object.end())
        : FrontMatter.NONE;
  }

  private static FrontMatter json(Source source, Span object, int end) {
    Text layer =
        new Galley(source, Text.whole(source), Galley.White.KEPT)
            .copy(object.start(), object.end())
            .build();
    List<FrontMatter.Entry> entries = new ArrayList<>();
    add("", Json.read(source, layer), entries);
    return new FrontMatter(end, entries);
  }

  private static void add(String key, Json value, List<FrontMatter.Entry> entries) {
    value.text().ifPresent(text -> entries.add(new FrontMatter.Entry(key, text)));
    value.items().forEach(item -> add(key, item, entries));
    for (Map.Entry<String, Json> field : value.fields().entrySet()) {
      String name = field.getKey().toLowerCase(Locale.ROOT);
      add(key.isEmpty() ? name : key + "." + name, field.getValue(), entries);
    }
  }

  /** The lines above a story, when they name what they are: a title, and one of a site's fields. */
  static FrontMatter bare(Source source) {
    Matcher lines = within(BARE, source);
    if (!lines.lookingAt()) {
      return FrontMatter.NONE;
    }
    List<FrontMatter.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    Matcher line =
        Pattern.compile("[^\\r\\n]+").matcher(source.text()).region(lines.start(1), lines.end(1));
    while (line.find()) {
      Matcher field = FIELD.matcher(line.group());
      if (field.matches()) {
        String key = field.group(1).toLowerCase(Locale.ROOT);
        int from = line.start() + field.start(2);
        int to = line.start() + field.end(2);
        keys.add(key);
        if (field.group(2).matches("[\"'\\[].*")) {
          values(source, key, from, to, entries);
        } else {
          Galley words = new Galley(source, Text.whole(source), Galley.White.COLLAPSED);
          entries.add(new FrontMatter.Entry(key, words.copy(from, to).build()));
        }
      }
    }
    boolean named = FieldNames.HEADLINE.stream().anyMatch(keys::contains);
    boolean filed = keys.stream().anyMatch(FieldNames::isOfASite);
    return named && filed ? new FrontMatter(lines.end(), entries) : FrontMatter.NONE;
  }

  private static Matcher within(Pattern pattern, Source source) {
    int end = Math.min(source.text().length(), FrontMatter.LIMIT);
    return pattern.matcher(source.text()).region(0, end);
  }
}
