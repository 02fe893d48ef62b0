package org.copydesk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.copydesk.read.Readers;

/** Makes stories of what clients send: plain text, or text with its markup set apart. */
final class Copy {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NAME = "text";

  private Copy() {}

  /** What a client sent cannot be read. */
  static final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String why) {
      super(why);
    }
  }

  /** A story of plain text. A single paragraph is one, and no headline. */
  static Article plain(String text) {
    Article read = Readers.read(new Source(NAME, text), Optional.of("text"));
    if (read.blocks().size() != 1) {
      return read;
    }
    Block only = read.blocks().get(0);
    return new Article.Builder(read.source()).block(Role.PARAGRAPH, only.text()).build();
  }

  /** A story of LanguageTool's {@code data}: text, and markup with what it is to be read as. */
  static Article annotated(String data) {
    JsonNode json;
    try {
      json = JSON.readTree(data);
    } catch (JsonProcessingException e) {
      throw new UnreadableException("“data” is not JSON: " + e.getOriginalMessage());
    }
    if (json.path("text").isTextual()) {
      return plain(json.path("text").asText());
    }
    if (!json.path("annotation").isArray()) {
      throw new UnreadableException("“data” has neither “text” nor “annotation”");
    }
    StringBuilder whole = new StringBuilder();
    for (JsonNode piece : json.path("annotation")) {
      whole.append(piece.path("text").asText("")).append(piece.path("markup").asText(""));
    }
    return new Annotated(new Source(NAME, whole.toString())).article(json.path("annotation"));
  }

  /** Builds blocks of annotated text: an empty line, read or written, parts them. */
  private static final class Annotated {
    private final Source source;
    private final Article.Builder page;
    private Text.Builder block;
    private Optional<Role> role = Optional.empty();
    private int breaks;
    private boolean headed;

    Annotated(Source source) {
      this.source = source;
      this.page = new Article.Builder(source);
      this.block = new Text.Builder(source);
    }

    Article article(JsonNode annotation) {
      int at = 0;
      for (JsonNode piece : annotation) {
        String text = piece.path("text").asText("");
        String markup = piece.path("markup").asText("");
        text(text, at);
        at += text.length();
        markup(markup, piece.path("interpretAs").asText(""), at);
        at += markup.length();
      }
      end();
      return page.build();
    }

    private void text(String text, int at) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\r') {
          line(at + i, at + i + 1, c == '\n');
        } else {
          breaks = Character.isWhitespace(c) ? breaks : 0;
          block.verbatim(at + i, at + i + 1);
        }
      }
    }

    private void line(int from, int to, boolean counts) {
      breaks += counts ? 1 : 0;
      if (breaks > 1) {
        end();
      } else if (!block.endsBlank()) {
        block.written(" ", from, to);
      }
    }

    private void markup(String markup, String readAs, int at) {
      if (readAs.contains("\n") || markup.contains("\n\n")) {
        end();
      } else if (!readAs.isEmpty()) {
        breaks = 0;
        block.written(readAs, at, at + markup.length());
      }
      Optional<Role> shown = role(markup.strip());
      if (shown.isPresent()) {
        role = shown;
      }
    }

    private Optional<Role> role(String markup) {
      if (markup.matches("(?i)#|<h1\\b.*")) {
        return Optional.of(headed ? Role.CROSSHEAD : Role.HEADLINE);
      }
      if (markup.matches("(?i)##+|<h[2-6]\\b.*")) {
        return Optional.of(Role.CROSSHEAD);
      }
      if (markup.matches("(?i)[-*+]|\\d+[.)]|<li\\b.*")) {
        return Optional.of(Role.LIST_ITEM);
      }
      return markup.matches("(?i)>|<blockquote\\b.*") ? Optional.of(Role.QUOTE) : Optional.empty();
    }

    private void end() {
      Text text = block.build();
      if (!text.plain().isBlank()) {
        headed = true;
        page.block(role.orElse(Role.PARAGRAPH), text);
        role = Optional.empty();
      }
      block = new Text.Builder(source);
      breaks = 0;
    }
  }

  /** Whether a story is only a piece of one. */
  static boolean isPiece(Article article) {
    List<Block> blocks = article.blocks();
    return blocks.size() <= 1;
  }
}
