package org.copydesk.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;

/** Reads YAML values with where they were written. */
final class YamlValues {
  private final Source source;
  private final Span body;
  private final String yaml;
  private final List<FrontMatter.Entry> entries = new ArrayList<>();

  private YamlValues(Source source, Span body) {
    this.source = source;
    this.body = body;
    // A tab may stand between a key and its value, which the parser takes for indentation.
    this.yaml = body.of(source.text()).replace('\t', ' ');
  }

  /**
   * The scalar values written in {@code body}.
   *
   * @throws UnreadableStoryException when it is not YAML
   */
  static List<FrontMatter.Entry> read(Source source, Span body) {
    YamlValues values = new YamlValues(source, body);
    try (JsonParser parser = new YAMLFactory().createParser(values.yaml)) {
      values.read(parser);
    } catch (JsonProcessingException e) {
      int line = source.position(body.start()).line() - 1;
      int at = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new UnreadableStoryException(
          source.name()
              + ":"
              + (line + Math.max(1, at))
              + ": the front matter is not YAML: "
              + e.getOriginalMessage().lines().findFirst().orElse("it cannot be read")
              + "; put a value that has a colon in quotation marks",
          e);
    } catch (IOException e) {
      throw new UnreadableStoryException(source.name() + ": the front matter cannot be read", e);
    }
    return List.copyOf(values.entries);
  }

  private void read(JsonParser parser) throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
        add(parser);
      }
    }
  }

  /** The names above and of the value, with dots. */
  private static String key(JsonStreamContext value) {
    List<String> names = new ArrayList<>();
    for (JsonStreamContext at = value; at != null; at = at.getParent()) {
      if (at.getCurrentName() != null) {
        names.add(0, at.getCurrentName().toLowerCase(Locale.ROOT));
      }
    }
    return String.join(".", names);
  }

  private void add(JsonParser parser) throws IOException {
    int from = offset(parser.currentTokenLocation().getCharOffset());
    int to = offset(parser.currentLocation().getCharOffset());
    Galley galley = new Galley(source, Text.whole(source), Galley.White.COLLAPSED);
    char style = from < to ? source.text().charAt(from) : ' ';
    Typesetter.Escapes escapes =
        style == '"'
            ? YamlValues::escape
            : style == '\'' ? YamlValues::quote : Typesetter.Escapes.NONE;
    new Typesetter(galley, source.text(), escapes)
        .set(parser.getText(), begin(style, from, to), to);
    entries.add(new FrontMatter.Entry(key(parser.getParsingContext()), galley.build()));
  }

  /** The parser counts code points. */
  private int offset(long codePoints) {
    int all = yaml.codePointCount(0, yaml.length());
    return body.start() + yaml.offsetByCodePoints(0, (int) Math.max(0, Math.min(codePoints, all)));
  }

  /** Where the words begin after an opening mark or the line of a block scalar's sign. */
  private int begin(char style, int from, int to) {
    if (style == '"' || style == '\'') {
      return from + 1;
    }
    if (style != '|' && style != '>') {
      return from;
    }
    int line = source.text().indexOf('\n', from);
    return line < 0 || line > to ? from : line + 1;
  }

  private static Optional<Typesetter.Escape> quote(String raw, int at, int to) {
    return raw.startsWith("''", at) && at + 2 <= to
        ? Optional.of(new Typesetter.Escape(2, "'"))
        : Optional.empty();
  }

  /** An escape of a double-quoted string, as YAML and TOML have them. */
  static Optional<Typesetter.Escape> escape(String raw, int at, int to) {
    if (raw.charAt(at) != '\\' || at + 1 >= to) {
      return Optional.empty();
    }
    int digits = "xuU".indexOf(raw.charAt(at + 1));
    if (digits >= 0) {
      int end = at + 2 + (2 << digits);
      String code = end <= to ? raw.substring(at + 2, end) : "";
      boolean valid =
          code.matches("[0-9A-Fa-f]+")
              && Character.isValidCodePoint((int) Long.parseLong(code, 16));
      return valid
          ? Optional.of(
              new Typesetter.Escape(end - at, Character.toString(Integer.parseInt(code, 16))))
          : Optional.empty();
    }
    int known = "0abtnvfre\"/\\N_LP \t\n\r".indexOf(raw.charAt(at + 1));
    String meant = "\0\u0007\b\t\n\u000B\f\r\u001B\"/\\\u0085\u00A0\u2028\u2029 \t";
    return known < 0
        ? Optional.empty()
        : Optional.of(
            new Typesetter.Escape(
                2, known < meant.length() ? meant.substring(known, known + 1) : ""));
  }
}
