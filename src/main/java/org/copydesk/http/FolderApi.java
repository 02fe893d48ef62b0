package org.copydesk.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.desk.Revision.Wanted;
import org.copydesk.desk.StoryWriter;

/** The stories of the served folder, as the page asks for them. */
final class FolderApi {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Optional<StoryShelf> shelf;

  /** The stories of {@code shelf}; none when no folder is served. */
  FolderApi(Optional<StoryShelf> shelf) {
    this.shelf = shelf;
  }

  /** Lists them. */
  Answer list() {
    ObjectNode answer = JSON.objectNode().put("folder", shelf.map(StoryShelf::name).orElse(""));
    ArrayNode stories = answer.putArray("stories");
    shelf.map(StoryShelf::paths).orElse(List.of()).forEach(stories::add);
    return Answer.json(answer);
  }

  /** Opens the story that a request names. */
  StoryShelf.Opened open(Call call) {
    return served().open(Form.inAddress(call).value("path").orElse(""));
  }

  private StoryShelf served() {
    return shelf.orElseThrow(
        () -> new StoryShelf.AbsentException("no folder is served; start “copydesk serve FOLDER”"));
  }

  /** Writes a story back. */
  Answer save(JsonNode json) {
    List<Wanted> wanted = new ArrayList<>();
    for (JsonNode block : json.path("blocks")) {
      String id = block.path("id").asText("");
      wanted.add(
          new Wanted(
              id.matches("b\\d{1,6}")
                  ? Optional.of(Integer.parseInt(id.substring(1)))
                  : Optional.empty(),
              Sent.role(block.path("role").asText("paragraph")),
              block.path("text").asText("")));
    }
    try {
      StoryShelf.Opened saved =
          served()
              .save(
                  json.path("path").asText(),
                  json.path("stamp").asText(),
                  json.path("over").asBoolean(),
                  wanted);
      ObjectNode answer = JSON.objectNode().put("stamp", saved.stamp());
      origins(saved.stories().get(0), wanted, answer.putArray("origins"));
      return Answer.json(answer);
    } catch (StoryShelf.ChangedException e) {
      return DeskApi.problem(409, e.getMessage());
    } catch (StoryWriter.UnwritableException e) {
      return DeskApi.problem(422, e.getMessage());
    } catch (IOException e) {
      return DeskApi.problem(500, "the file cannot be written: " + e.getMessage());
    }
  }

  /** Says of each block which of the written story's it is now. */
  private static void origins(Article written, List<Wanted> wanted, ArrayNode origins) {
    int next = 0;
    for (Wanted block : wanted) {
      while (next < written.blocks().size() && isBlank(written.blocks().get(next))) {
        next++;
      }
      if (block.text().isBlank()) {
        origins.addNull();
      } else {
        origins.add("b" + next++);
      }
    }
  }

  private static boolean isBlank(Block block) {
    return block.plain().isBlank();
  }
}
