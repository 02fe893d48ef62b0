package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.copydesk.http.CopydeskServer;
import org.copydesk.http.Newsdesk;
import org.copydesk.rule.RuleBook;
import org.copydesk.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The web desk as a browser asks for it: the page, its modules, and what it sends. */
class WebDeskTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^(?:import|export)\\b[^'\";]*?from ['\"]([^'\"]+)['\"]");
  private static final Pattern MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
  private static final HttpClient BROWSER = HttpClient.newHttpClient();

  private static Decisions decisions;
  private static CopydeskServer server;

  @BeforeAll
  static void begin() throws IOException {
    decisions = Decisions.inMemory();
    RuleBook book = Newsroom.rules(Settings.BUILT_IN);
    server =
        CopydeskServer.begin(
            new Newsdesk(Newsroom.desk(), Settings.BUILT_IN, any -> book, decisions, "test"),
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
}
