package org.copydesk.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.copydesk.finding.Page;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Summary;
import org.copydesk.http.Readings.Marked;
import org.copydesk.report.Edition;
import org.copydesk.report.Formats;
import org.copydesk.report.Palette;
import org.copydesk.sheet.FactSheet;
import org.copydesk.sheet.Item;

/** What goes out of the page: reports of what is open in a story, and its fact sheet. */
final class OutApi {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int WIDTH = 80;
  private static final Map<String, String> TYPES =
      Map.of(
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "html", "text/html; charset=utf-8",
          "markdown", "text/markdown; charset=utf-8");

  private final Newsdesk newsdesk;
  private final Placing placing;
  private final AcceptedHere words;

  OutApi(Newsdesk newsdesk, Placing placing, AcceptedHere words) {
    this.newsdesk = newsdesk;
    this.placing = placing;
    this.words = words;
  }

  /** A report of a story without what was kept, in the format that a request names. */
  CompletableFuture<Answer> report(Call call, JsonNode story) {
    String format = Form.inAddress(call).value("format").orElse("");
    if (!TYPES.containsKey(format)) {
      throw new Copy.UnreadableException("“format” is docx, html or markdown");
    }
    Sent sent = Sent.of(story);
    return read(sent)
        .thenApply(
            marked -> {
              Page page = new Marking(newsdesk, words, sent, call.person()).open(marked);
              return new Answer(200, TYPES.get(format), bytes(format, page), Map.of());
            });
  }

  private CompletableFuture<Marked> read(Sent sent) {
    return placing.read(sent, Optional.empty());
  }

  private byte[] bytes(String format, Page page) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Formats.Look look =
        new Formats.Look(newsdesk.version(), Palette.PLAIN, WIDTH, Severity.SUGGESTION);
    try {
      Edition edition =
          Formats.reporter(format, look)
              .orElseThrow()
              .begin(newsdesk.rules().apply(newsdesk.settings()), out);
      edition.page(page);
      edition.end(Summary.NONE.plus(page));
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a fact-checker ticks off in a story, each where it stands first. */
  CompletableFuture<Answer> sheet(JsonNode story) {
    Sent sent = Sent.of(story);
    return read(sent)
        .thenApply(marked -> Answer.json(sheet(sent, newsdesk.sheet().apply(marked.page()))));
  }

  private static ObjectNode sheet(Sent sent, FactSheet sheet) {
    ObjectNode answer = JSON.objectNode();
    ArrayNode items = answer.putArray("items");
    for (Item item : sheet.items()) {
      int block = sent.block(item.span());
      items
          .addObject()
          .put("kind", item.kind().label())
          .put("text", item.text())
          .put("detail", item.detail())
          .put("mentions", item.mentions())
          .put("standing", item.standing().name().toLowerCase(Locale.ROOT))
          .put("note", item.note())
          .put("block", sent.ids().get(block))
          .put("start", sent.within(block, item.span().start()))
          .put("end", sent.within(block, item.span().end()));
    }
    return answer;
  }
}
