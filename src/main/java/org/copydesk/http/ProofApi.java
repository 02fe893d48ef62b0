package org.copydesk.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.copydesk.article.Span;
import org.copydesk.desk.Proofreader;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Related;
import org.copydesk.finding.RuleId;

/**
 * What a language server that is attached asks: to read a file as it stands in the editor, with
 * what holds in its own folder. Paths mean something on this machine alone, and so it is answered
 * there alone; and since everybody on this machine may ask, whose settings are read is bounded: by
 * the served folder, or a token.
 */
final class ProofApi {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Supplier<Proofreader> proofreader;
  private final Readings readings;
  private final Optional<Path> folder;
  private final boolean local;

  ProofApi(
      Supplier<Proofreader> proofreader, Readings readings, Optional<Path> folder, boolean local) {
    this.proofreader = proofreader;
    this.readings = readings;
    this.folder = folder;
    this.local = local;
  }

  /**
   * The answer to what {@code asked} names: to read, or to tell of a rule or what holds.
   *
   * @param known whether who asks has shown a token
   */
  CompletableFuture<Answer> answer(String asked, JsonNode json, boolean known) {
    if (!local) {
      return CompletableFuture.completedFuture(
          DeskApi.problem(403, "a language server is attached on the server’s own machine alone"));
    }
    if (!known && !isServed(place(json))) {
      return CompletableFuture.completedFuture(
          DeskApi.problem(
              403,
              "this story stands in no folder that is served; start “copydesk serve FOLDER” with"
                  + " its folder, or with --token-file and have your token in COPYDESK_TOKEN"));
    }
    return switch (asked) {
      case "rule" -> CompletableFuture.completedFuture(rule(json));
      case "holding" -> CompletableFuture.completedFuture(holding(json));
      default -> read(json);
    };
  }

  /** Reads a whole text: {name, place, format?, text}. */
  private CompletableFuture<Answer> read(JsonNode json) {
    String text = json.path("text").asText("");
    if (text.length() > LanguageToolApi.LONGEST) {
      return CompletableFuture.completedFuture(
          DeskApi.problem(
              413,
              "a story has at most " + LanguageToolApi.LONGEST + " characters; write it in parts"));
    }
    Proofreader.Copy copy =
        new Proofreader.Copy(
            json.path("name").asText("text"),
            place(json),
            Optional.of(json.path("format").asText("")).filter(format -> !format.isEmpty()),
            text);
    return readings
        .give(text.length(), () -> proofreader.get().read(copy))
        .thenApply(proof -> Answer.json(written(proof)));
  }

  /** Tells of a rule as it holds for a place: {place, rule}. */
  private Answer rule(JsonNode json) {
    String name = json.path("rule").asText("");
    if (!name.matches("[a-z0-9-]+/[a-z0-9-]+")) {
      throw new Copy.UnreadableException("say which “rule”, such as spelling/unknown-word");
    }
    return Answer.json(
        proofreader
            .get()
            .rule(place(json), RuleId.parse(name))
            .map(DeskApi::written)
            .orElseGet(JSON::objectNode));
  }

  /** Tells what holds for a place: {place}. */
  private Answer holding(JsonNode json) {
    Proofreader.Holding holding = proofreader.get().holding(place(json));
    ObjectNode answer = JSON.objectNode();
    holding.origins().forEach(answer.putArray("settings")::add);
    return Answer.json(answer.put("profile", holding.profile()).put("rules", holding.rules()));
  }

  /** Whether the settings that hold there are those of the served folder or one below it. */
  private boolean isServed(Path place) {
    return folder
        .flatMap(ProofApi::real)
        .filter(served -> real(place).filter(path -> path.startsWith(served)).isPresent())
        .isPresent();
  }

  /** Where a path leads, through links too; of a file that is not there yet, its folder's. */
  private static Optional<Path> real(Path path) {
    for (Path at = path.toAbsolutePath(); at != null; at = at.getParent()) {
      try {
        return Optional.of(at.toRealPath());
      } catch (NoSuchFileException e) {
        // An editor may ask before the file is first saved.
      } catch (IOException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Path place(JsonNode json) {
    try {
      Path place = Path.of(json.path("place").asText(""));
      if (place.isAbsolute()) {
        return place;
      }
    } catch (InvalidPathException e) {
      // Told below.
    }
    throw new Copy.UnreadableException("“place” is the whole path of a story or a folder");
  }

  private static ObjectNode written(Proofreader.Proof proof) {
    ObjectNode answer = JSON.objectNode();
    ArrayNode findings = answer.putArray("findings");
    proof.findings().forEach(finding -> findings.add(written(finding)));
    proof.problems().forEach(answer.putArray("problems")::add);
    return answer;
  }

  private static ObjectNode written(Finding finding) {
    ObjectNode one =
        placed(JSON.objectNode(), finding.span())
            .put("rule", finding.rule().toString())
            .put("severity", finding.severity().label())
            .put("message", finding.message());
    finding.citation().ifPresent(source -> one.put("citation", source));
    ArrayNode fixes = one.putArray("fixes");
    for (Fix fix : finding.fixes()) {
      ObjectNode written = fixes.addObject().put("label", fix.label());
      written.put("safety", fix.safety().name().toLowerCase(Locale.ROOT));
      ArrayNode edits = written.putArray("edits");
      for (Edit edit : fix.edits()) {
        placed(edits.addObject(), edit.span()).put("text", edit.text());
      }
    }
    ArrayNode related = one.putArray("related");
    for (Related other : finding.related()) {
      placed(related.addObject(), other.span()).put("message", other.message());
    }
    ArrayNode evidence = one.putArray("evidence");
    for (Evidence place : finding.evidence()) {
      ObjectNode there =
          placed(evidence.addObject(), place.span())
              .put("file", place.file())
              .put("line", place.line())
              .put("column", place.column())
              .put("words", place.words())
              .put("before", place.before())
              .put("after", place.after());
      place.speaker().ifPresent(name -> there.put("speaker", name));
      place.when().ifPresent(when -> there.put("when", when));
    }
    return one;
  }

  private static ObjectNode placed(ObjectNode node, Span span) {
    return node.put("start", span.start()).put("end", span.end());
  }
}
