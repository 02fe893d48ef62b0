package org.copydesk.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.article.Span;
import org.copydesk.desk.Proofreader;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Related;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Safety;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;

/**
 * A proofreader that has a running server read, so that an editor's own process holds no desk. The
 * server reads with the settings of each story's own folder: it must run on the same machine.
 */
public final class Attached implements Proofreader {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration KNOCK = Duration.ofSeconds(5);
  private static final int OK = 200;
  private static final int CROWDED = 429;
  private static final int FAULT = 500;

  private final String server;
  private final Optional<String> token;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(KNOCK).build();

  /**
   * Attaches to a server.
   *
   * @param server its address, such as "http://127.0.0.1:8081"
   * @param token what it knows the person by, where it asks for tokens
   */
  public Attached(String server, Optional<String> token) {
    this.server = server;
    this.token = token;
  }

  @Override
  public Proof read(Copy copy) {
    JsonObject asked = asked(copy.place());
    asked.addProperty("name", copy.name());
    copy.format().ifPresent(format -> asked.addProperty("format", format));
    asked.addProperty("text", copy.text());
    try {
      JsonObject answer = ask("/api/proof", asked);
      return new Proof(
          all(answer, "findings", Attached::finding),
          all(answer, "problems", JsonElement::getAsString));
    } catch (RefusedException e) {
      return new Proof(List.of(), List.of(e.getMessage()));
    }
  }

  @Override
  public Optional<RuleInfo> rule(Path place, RuleId id) {
    JsonObject asked = asked(place);
    asked.addProperty("rule", id.toString());
    JsonObject answer = ask("/api/proof/rule", asked);
    return answer.has("rule") ? Optional.of(rule(answer)) : Optional.empty();
  }

  @Override
  public Holding holding(Path place) {
    JsonObject answer = ask("/api/proof/holding", asked(place));
    return new Holding(
        all(answer, "settings", JsonElement::getAsString),
        answer.get("profile").getAsString(),
        answer.get("rules").getAsInt());
  }

  private static JsonObject asked(Path place) {
    JsonObject asked = new JsonObject();
    asked.addProperty("place", place.toAbsolutePath().toString());
    return asked;
  }

  /** The server will not, and asking again will not help. */
  private static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }

  private JsonObject ask(String path, JsonObject body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    token.ifPresent(held -> request.header("Authorization", "Bearer " + held));
    try {
      return read(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new AbsentException(
          "no server answers at "
              + server
              + "; start “copydesk serve”, and findings come back by themselves");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AbsentException("the question was broken off");
    }
  }

  private JsonObject read(HttpResponse<String> answer) {
    if (answer.statusCode() == CROWDED || answer.statusCode() >= FAULT) {
      throw new AbsentException(
          "the server at " + server + " has too much to do; findings come when it has time");
    }
    JsonObject json;
    try {
      json = JsonParser.parseString(answer.body()).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException e) {
      throw new RefusedException(
          server
              + " answers "
              + answer.statusCode()
              + ": is it “copydesk serve”, of the same release? "
              + "One that asks for tokens wants yours in COPYDESK_TOKEN");
    }
    if (answer.statusCode() != OK) {
      throw new RefusedException(
          "the server at " + server + " will not: " + json.get("problem").getAsString());
    }
    return json;
  }

  private static <T> List<T> all(JsonObject from, String name, Function<JsonElement, T> read) {
    List<T> all = new ArrayList<>();
    JsonArray list = from.getAsJsonArray(name);
    list.forEach(one -> all.add(read.apply(one)));
    return all;
  }

  private static Finding finding(JsonElement element) {
    JsonObject one = element.getAsJsonObject();
    return new Finding(
        RuleId.parse(one.get("rule").getAsString()),
        severity(one),
        span(one),
        one.get("message").getAsString(),
        all(one, "fixes", Attached::fix),
        all(one, "related", Attached::related),
        text(one, "citation"),
        all(one, "evidence", Attached::evidence));
  }

  private static Optional<String> text(JsonObject one, String name) {
    return Optional.ofNullable(one.get(name)).map(JsonElement::getAsString);
  }

  private static Evidence evidence(JsonElement element) {
    JsonObject one = element.getAsJsonObject();
    return new Evidence(
        one.get("file").getAsString(),
        span(one),
        one.get("line").getAsInt(),
        one.get("column").getAsInt(),
        one.get("words").getAsString(),
        one.get("before").getAsString(),
        one.get("after").getAsString(),
        text(one, "speaker"),
        text(one, "when"));
  }

  private static Severity severity(JsonObject one) {
    return Severity.valueOf(one.get("severity").getAsString().toUpperCase(Locale.ROOT));
  }

  private static Span span(JsonObject one) {
    return new Span(one.get("start").getAsInt(), one.get("end").getAsInt());
  }

  private static Fix fix(JsonElement element) {
    JsonObject one = element.getAsJsonObject();
    return new Fix(
        one.get("label").getAsString(),
        Safety.valueOf(one.get("safety").getAsString().toUpperCase(Locale.ROOT)),
        all(
            one,
            "edits",
            edit ->
                new Edit(
                    span(edit.getAsJsonObject()),
                    edit.getAsJsonObject().get("text").getAsString())));
  }

  private static Related related(JsonElement element) {
    JsonObject one = element.getAsJsonObject();
    return new Related(span(one), one.get("message").getAsString());
  }

  private static RuleInfo rule(JsonObject one) {
    return RuleInfo.of(
        one.get("rule").getAsString(),
        severity(one),
        one.get("title").getAsString(),
        one.get("why").getAsString(),
        all(one, "examples", Attached::example).toArray(Example[]::new));
  }

  private static Example example(JsonElement element) {
    JsonObject one = element.getAsJsonObject();
    String copy = one.get("copy").getAsString();
    return one.get("kind").getAsString().equals("bad")
        ? new Example.Bad(copy, Optional.ofNullable(one.get("fixed")).map(JsonElement::getAsString))
        : new Example.Good(copy);
  }
}
