package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.desk.Decisions;
import org.copydesk.finding.RuleId;
import org.copydesk.http.CopydeskServer;
import org.copydesk.http.Newsdesk;
import org.copydesk.rule.RulePage;
import org.copydesk.rule.RulePages;
import org.copydesk.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The web desk as a browser asks for it: the page, its modules, and what it sends. */
class WebDeskTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^(?:import|export)\\b[^'\";]*?from ['\"]([^'\"]+)['\"]");
  private static final Pattern MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
  private static final HttpClient BROWSER = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static Decisions decisions;
  private static CopydeskServer server;

  @BeforeAll
  static void begin() throws IOException {
    decisions = Decisions.inMemory();
    Newsdesk.Hire hired = Hired.plainly();
    server =
        CopydeskServer.begin(
            new Newsdesk(() -> hired, decisions, Optional.of(folder), "test"),
            new CopydeskServer.Setup(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Map.of("0123456789abcdef", "Ada"),
                Optional.empty(),
                "",
                2,
                8,
                Duration.ofSeconds(60)),
            line -> {});
  }

  @AfterAll
  static void end() {
    server.close();
    decisions.close();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return BROWSER.send(
        HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> known(String path) throws Exception {
    return BROWSER.send(
        HttpRequest.newBuilder(at(path)).header("Authorization", "Bearer 0123456789abcdef").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> file(String name, byte[] bytes) throws Exception {
    return BROWSER.send(
        HttpRequest.newBuilder(at("/api/check?name=" + name))
            .header("Authorization", "Bearer 0123456789abcdef")
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  @Test
  void aRuleHasItsPage() throws Exception {
    RuleId id = RuleId.parse("dates/wrong-weekday");
    RulePage page = RulePages.of(Newsroom.rules(Settings.BUILT_IN).find(id).orElseThrow());
    assertThat(known("/rules/" + id).body()).contains(page.html(2));
    assertThat(known("/rules/dates/wrong-weekend").statusCode()).isEqualTo(404);
  }

  @Test
  void thePageRunsNoScriptButOurs() throws Exception {
    HttpResponse<String> page = get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    Matcher map = MAP.matcher(page.body());
    assertThat(map.find()).isTrue();
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(map.group(1).getBytes(StandardCharsets.UTF_8));
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy)
        .contains("default-src 'self'")
        .contains("script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
        .doesNotContain("unsafe");
    assertThat(page.body().replace(map.group(), ""))
        .doesNotContainPattern("<script(?![^>]*\\bsrc=)|\\son\\w+=|\\sstyle=|https?://");
  }

  @Test
  void everyModuleIsThere() throws Exception {
    String page = get("/").body();
    Matcher map = MAP.matcher(page);
    assertThat(map.find()).isTrue();
    JsonNode imports = JSON.readTree(map.group(1)).path("imports");
    Deque<String> wanted = new ArrayDeque<>();
    wanted.add("/desk/app.js");
    wanted.add("/desk/stats.js");
    TreeSet<String> seen = new TreeSet<>();
    while (!wanted.isEmpty()) {
      String path = wanted.pop();
      if (!seen.add(path)) {
        continue;
      }
      HttpResponse<String> module = get(path);
      assertThat(module.statusCode()).as(path).isEqualTo(200);
      assertThat(module.headers().firstValue("Content-Type"))
          .hasValue("text/javascript; charset=utf-8");
      Matcher from = IMPORT.matcher(module.body());
      while (from.find()) {
        String name = from.group(1);
        assertThat(name.startsWith("./") || imports.has(name)).as(path + " wants " + name).isTrue();
        wanted.add(
            name.startsWith("./") ? "/desk/" + name.substring(2) : imports.path(name).asText());
      }
    }
    assertThat(seen).contains(imports.path("prosemirror-view").asText()).hasSizeGreaterThan(15);
    imports.forEach(path -> assertThat(seen).contains(path.asText()));
  }

  @Test
  void pagesAreOpenAndStoriesAreNot() throws Exception {
    assertThat(get("/desk/page.css").body())
        .isEqualTo(Files.readString(Path.of("src/main/resources/report/page.css")));
    assertThat(get("/desk/desk.css").statusCode()).isEqualTo(200);
    assertThat(get("/desk/stats.html").statusCode()).isEqualTo(200);
    assertThat(get("/api/stats").statusCode()).isEqualTo(401);
    assertThat(get("/desk/none.js").statusCode()).isEqualTo(401);
    assertThat(get("/webjars/prosemirror-view/1.41.5/../index.js").statusCode()).isNotEqualTo(200);
  }

  @Test
  void aFileIsReadByItsBlocks() throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of("examples/lachin-corridor/story.txt"));
    JsonNode answer = JSON.readTree(file("story.txt", bytes).body());
    assertThat(answer.path("story").path(0).path("role").asText()).isEqualTo("headline");
    assertThat(answer.path("blocks")).hasSameSizeAs(answer.path("story"));
    assertThat(answer.path("findings")).isNotEmpty();
    assertThat(answer.path("story").path(0).path("id").asText()).isEqualTo("b0");
    JsonNode finding = answer.path("findings").path(0);
    int block = Integer.parseInt(finding.path("block").asText().substring(1));
    assertThat(answer.path("story").path(block).path("text").asText().length())
        .isGreaterThanOrEqualTo(finding.path("end").asInt());
    JsonNode schema =
        JSON.readTree(
            WebDeskTest.class.getResourceAsStream("/schema/api.schema.json").readAllBytes());
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(answer))
        .isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsNamedWithWhy() throws Exception {
    HttpResponse<String> broken = file("bridge.docx", new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThat(broken.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(broken.body()).path("problem").asText()).isNotEmpty();
    assertThat(file("empty.txt", new byte[0]).statusCode()).isEqualTo(400);
  }

  private static JsonNode post(String path, String body) throws Exception {
    return JSON.readTree(
        BROWSER
            .send(
                HttpRequest.newBuilder(at(path))
                    .header("Authorization", "Bearer 0123456789abcdef")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build(),
                HttpResponse.BodyHandlers.ofString())
            .body());
  }

  /** The unknown words of a story of these paragraphs. */
  private static JsonNode findings(String document, String held, String... paragraphs)
      throws Exception {
    StringBuilder blocks = new StringBuilder();
    for (String text : paragraphs) {
      blocks.append(blocks.isEmpty() ? "" : ",");
      blocks.append(JSON.createObjectNode().put("role", "paragraph").put("text", text));
    }
    ArrayNode unknown = JSON.createArrayNode();
    post(
            "/api/check",
            "{\"document\":\"%s\",\"held\":[%s],\"blocks\":[%s]}".formatted(document, held, blocks))
        .path("findings")
        .forEach(
            finding -> {
              if (finding.path("rule").asText().equals("spelling/unknown-word")) {
                unknown.add(finding);
              }
            });
    return unknown;
  }

  private static void decide(String document, JsonNode finding, String decision) throws Exception {
    post(
        "/api/decisions",
        JSON.createObjectNode()
            .put("document", document)
            .put("key", finding.path("key").asText())
            .put("rule", finding.path("rule").asText())
            .put("words", "quillop")
            .put("decision", decision)
            .put("reason", decision.equals("kept") ? "a quote" : "")
            .toString());
  }

  private static String standing(String rule) throws Exception {
    JsonNode stats =
        JSON.readTree(
            BROWSER
                .send(
                    HttpRequest.newBuilder(at("/api/stats"))
                        .header("Authorization", "Bearer 0123456789abcdef")
                        .build(),
                    HttpResponse.BodyHandlers.ofString())
                .body());
    for (JsonNode one : stats.path("rules")) {
      if (one.path("rule").asText().equals(rule)) {
        return one.path("shown") + " " + one.path("kept");
      }
    }
    return "0 {}";
  }

  @Test
  void whatIsKeptStaysKeptWhenOtherSentencesChange() throws Exception {
    JsonNode first =
        findings("a", "", "The harbour was shut. They grew quillop there.", "Rain fell.").path(0);
    decide("a", first, "kept");
    JsonNode again =
        findings("a", "", "New words. They all left at dawn. They grew quillop there.").path(0);
    assertThat(again.path("key")).isEqualTo(first.path("key"));
    assertThat(again.path("kept").asText()).isEqualTo("a quote");
    JsonNode elsewhere = findings("a", "", "Nobody would eat quillop.").path(0);
    assertThat(elsewhere.path("key")).isNotEqualTo(first.path("key"));
    assertThat(elsewhere.has("kept")).isFalse();
  }

  @Test
  void alikeSentencesAreToldApart() throws Exception {
    String twice = "We saw teh boat there.";
    JsonNode both = findings("b", "", twice, "Rain fell on the harbour.", twice);
    decide("b", both.path(1), "kept");
    JsonNode again = findings("b", "", "Rain fell.", twice, twice);
    assertThat(again.path(0).has("kept")).isFalse();
    assertThat(again.path(1).path("kept").asText()).isEqualTo("a quote");
  }

  @Test
  void aDecisionFollowsItsWordsWhenTheirSentenceChanges() throws Exception {
    JsonNode first = findings("c", "", "They grew quillop there.").path(0);
    decide("c", first, "kept");
    String changed = "Last year they grew quillop there.";
    assertThat(findings("c", "", changed).path(0).has("kept")).isFalse();
    String held =
        JSON.createObjectNode()
            .put("key", first.path("key").asText())
            .put("rule", first.path("rule").asText())
            .put("block", "0")
            .put("start", changed.indexOf("quillop"))
            .put("end", changed.indexOf("quillop") + 7)
            .toString();
    JsonNode moved = findings("c", held, changed).path(0);
    assertThat(moved.path("key")).isNotEqualTo(first.path("key"));
    assertThat(moved.path("kept").asText()).isEqualTo("a quote");
    // without being told again where it was, and with the old sentence back
    assertThat(findings("c", "", changed).path(0).path("kept").asText()).isEqualTo("a quote");
    assertThat(findings("c", "", "They grew quillop there.").path(0).path("kept").asText())
        .isEqualTo("a quote");
    // taken back once, it is taken back everywhere
    decide("c", moved, "undone");
    assertThat(findings("c", "", "They grew quillop there.").path(0).has("kept")).isFalse();
    assertThat(findings("c", "", changed).path(0).has("kept")).isFalse();
  }

  @Test
  void aFindingThatWasShownIsNotCountedAgain() throws Exception {
    String rule = "spelling/unknown-word";
    String before = standing(rule);
    JsonNode first = findings("d", "", "They sold quillop there.").path(0);
    String once = standing(rule);
    assertThat(once).isNotEqualTo(before);
    String held =
        JSON.createObjectNode()
            .put("key", first.path("key").asText())
            .put("rule", rule)
            .put("block", "0")
            .put("start", 21)
            .put("end", 28)
            .toString();
    assertThat(findings("d", held, "Later that they sold quillop there.")).hasSize(1);
    assertThat(standing(rule)).isEqualTo(once);
  }

  private static HttpResponse<String> ask(String path, Optional<String> body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path)).header("Authorization", "Bearer 0123456789abcdef");
    body.ifPresent(said -> request.POST(HttpRequest.BodyPublishers.ofString(said)));
    return BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String saving(String path, String stamp, boolean over, String second) {
    return """
    {"path": "%s", "stamp": "%s", "over": %s, "blocks": [
      {"id": "b0", "role": "headline", "text": "Harbour opens"},
      {"id": "b1", "role": "paragraph", "text": "%s"}]}\
    """
        .formatted(path, stamp, over, second);
  }

  @Test
  void aStoryOfTheFolderIsOpenedAndSaved() throws Exception {
    Path file = folder.resolve("politics/harbour.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Harbour opens\n\nWe saw teh boat.\n");
    assertThat(JSON.readTree(ask("/api/stories", Optional.empty()).body()).path("stories"))
        .contains(JSON.getNodeFactory().textNode("politics/harbour.txt"));
    JsonNode opened =
        JSON.readTree(ask("/api/story?path=politics/harbour.txt", Optional.empty()).body());
    assertThat(opened.path("locked").asText()).isEmpty();
    assertThat(opened.path("findings")).isNotEmpty();
    String stamp = opened.path("stamp").asText();
    JsonNode saved =
        post("/api/save", saving("politics/harbour.txt", stamp, false, "We saw the boat."));
    assertThat(Files.readString(file)).isEqualTo("Harbour opens\n\nWe saw the boat.\n");
    assertThat(saved.path("origins").toString()).isEqualTo("[\"b0\",\"b1\"]");
    post(
        "/api/save",
        saving(
            "politics/harbour.txt", saved.path("stamp").asText(), false, "We all saw the boat."));
    assertThat(Files.readString(file)).contains("We all saw");
  }

  @Test
  void aStoryOfTheFolderIsHeldAgainstItsSources() throws Exception {
    Path notes = Files.createDirectories(folder.resolve("ferry/notes"));
    Files.writeString(
        notes.resolve("talk.txt"),
        "ANA RUIZ: We will not close the line before the summer. We have 41 boats.\n");
    Files.writeString(
        folder.resolve("ferry/line.md"),
        "---\nsources: [notes/, ../../secret.txt]\n---\n\n# Ferry line to close\n\n“We will close the"
            + " line before the summer,” Ana Ruiz said.\n");
    JsonNode opened = JSON.readTree(ask("/api/story?path=ferry/line.md", Optional.empty()).body());
    JsonNode beside = opened.findPath("evidence").path(0);
    assertThat(beside.path("place").asText()).contains("talk.txt:1").contains("ANA RUIZ");
    assertThat(beside.path("source").toString()).contains("{\"words\":\"not\",\"differs\":true}");
    assertThat(beside.path("story").toString()).doesNotContain("true");
    assertThat(opened.path("problems").toString()).contains("secret.txt");
    JsonNode sheet = post("/api/sheet", sent("ferry/line.md"));
    assertThat(sheet.toString()).contains("contradicted").contains("talk.txt");
    assertThat(post("/api/check", sent("elsewhere.md")).toString()).doesNotContain("evidence");
  }

  private static String sent(String document) {
    return """
        {"document": "%s", "blocks": [{"role": "headline", "text": "Ferry line to close"},
          {"role": "paragraph", "text": "“We will close the line before the summer,” Ana Ruiz said."}]}\
        """
        .formatted(document);
  }

  @Test
  void anothersVersionIsNotOverwrittenUnasked() throws Exception {
    Path file = Files.writeString(folder.resolve("crane.txt"), "Harbour opens\n\nRain fell.\n");
    JsonNode opened = JSON.readTree(ask("/api/story?path=crane.txt", Optional.empty()).body());
    Files.writeString(file, "Harbour opens\n\nSnow fell.\n");
    String stamp = opened.path("stamp").asText();
    HttpResponse<String> refused =
        ask("/api/save", Optional.of(saving("crane.txt", stamp, false, "Hail fell.")));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(Files.readString(file)).contains("Snow fell.");
    assertThat(
            ask("/api/save", Optional.of(saving("crane.txt", stamp, true, "Hail fell.")))
                .statusCode())
        .isEqualTo(200);
    assertThat(Files.readString(file)).isEqualTo("Harbour opens\n\nHail fell.\n");
    assertThat(ask("/api/save", Optional.of(saving("crane.txt", "none", true, "Fog."))).body())
        .contains("open the story anew");
  }

  @Test
  void nothingOutsideTheFolderIsOpened() throws Exception {
    Path outside = Files.createTempFile("outside", ".txt");
    Files.writeString(outside, "Harbour opens\n\nRain fell.\n");
    Files.createSymbolicLink(folder.resolve("link.txt"), outside);
    Files.writeString(folder.resolve(".hidden.txt"), "Harbour opens\n\nRain fell.\n");
    for (String path :
        new String[] {
          "../" + outside.getFileName(),
          outside.toString(),
          "link.txt",
          ".hidden.txt",
          "none.txt",
          ""
        }) {
      assertThat(ask("/api/story?path=" + path, Optional.empty()).statusCode())
          .as(path)
          .isEqualTo(404);
    }
  }

  @Test
  void aWordFileIsOpenedAndNeverWrittenInto() throws Exception {
    Path file = folder.resolve("port.docx");
    try (java.io.OutputStream out = Files.newOutputStream(file)) {
      out.write(report("docx", "port").body());
    }
    byte[] before = Files.readAllBytes(file);
    JsonNode opened = JSON.readTree(ask("/api/story?path=port.docx", Optional.empty()).body());
    assertThat(opened.path("locked").asText()).contains("Word with comments");
    String stamp = opened.path("stamp").asText();
    assertThat(ask("/api/save", Optional.of(saving("port.docx", stamp, true, "Fog."))).statusCode())
        .isEqualTo(404);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private static HttpResponse<byte[]> report(String format, String document) throws Exception {
    String story =
        """
        {"document": "%s", "blocks": [{"role": "headline", "text": "Harbour opens"},
          {"role": "paragraph", "text": "We saw teh boat. They met on Tuesday 24 January 2023."}]}\
        """
            .formatted(document);
    return BROWSER.send(
        HttpRequest.newBuilder(at("/api/report?format=" + format))
            .header("Authorization", "Bearer 0123456789abcdef")
            .POST(HttpRequest.BodyPublishers.ofString(story))
            .build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  @Test
  void reportsHoldWhatIsOpenAndNotWhatWasKept() throws Exception {
    String before = new String(report("html", "e").body(), StandardCharsets.UTF_8);
    assertThat(before).contains("“teh” is not a word");
    assertThat(new String(report("markdown", "e").body(), StandardCharsets.UTF_8)).contains("teh");
    assertThat(report("docx", "e").body()).startsWith('P', 'K');
    assertThat(report("exe", "e").statusCode()).isEqualTo(400);
    decide(
        "e",
        findings("e", "", "Harbour opens", "We saw teh boat. They met on Tuesday 24 January 2023.")
            .path(0),
        "kept");
    assertThat(new String(report("html", "e").body(), StandardCharsets.UTF_8))
        .doesNotContain("“teh” is not a word");
  }

  @Test
  void theFactSheetSaysWhereEachLineStands() throws Exception {
    JsonNode items =
        post(
                "/api/sheet",
                "{\"published\": \"2023-01-25\", \"blocks\": [{\"id\": \"p\", \"text\":"
                    + " \"Mira Vrontisk met 160 players on Tuesday 24 January 2023.\"}]}")
            .path("items");
    assertThat(items).isNotEmpty();
    for (JsonNode item : items) {
      assertThat(item.path("block").asText()).isEqualTo("p");
      assertThat(item.path("end").asInt()).isGreaterThan(item.path("start").asInt());
      assertThat(item.path("standing").asText()).isIn("agreed", "contradicted", "to_verify");
    }
    assertThat(items.findValuesAsText("text")).anyMatch(text -> text.contains("Vrontisk"));
  }

  @Test
  void aFixThatTakesOutALineIsInTheLinesOwnBlock() throws Exception {
    byte[] story = Files.readAllBytes(Path.of("examples/lachin-corridor/story.txt"));
    JsonNode answer = JSON.readTree(file("story.txt", story).body());
    int edits = 0;
    for (JsonNode finding : answer.path("findings")) {
      for (JsonNode fix : finding.path("fixes")) {
        for (JsonNode edit : fix.path("edits")) {
          edits++;
          assertThat(
                  edit.path("text").asText().isEmpty()
                      && edit.path("start").equals(edit.path("end")))
              .as("%s changes nothing", finding)
              .isFalse();
        }
      }
    }
    assertThat(edits).isGreaterThan(5);
  }
}
