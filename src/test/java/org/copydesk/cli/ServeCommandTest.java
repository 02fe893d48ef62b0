package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.copydesk.desk.Decisions;
import org.copydesk.http.CopydeskServer;
import org.copydesk.http.Newsdesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as its clients meet it: requests as each of them sends them, byte for byte. */
class ServeCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> LOG = new CopyOnWriteArrayList<>();
  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir Path folder;

  private static Decisions decisions;
  private static CopydeskServer server;

  @BeforeAll
  static void begin() throws IOException {
    decisions = Decisions.inMemory();
    Newsdesk.Hire hired = Hired.plainly();
    Newsdesk newsdesk = new Newsdesk(() -> hired, decisions, Optional.empty(), "test");
    CopydeskServer.Setup setup =
        new CopydeskServer.Setup(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            Map.of(),
            Optional.empty(),
            "",
            2,
            8,
            Duration.ofSeconds(60));
    server = CopydeskServer.begin(newsdesk, setup, LOG::add);
  }

  @AfterAll
  static void end() {
    server.close();
    decisions.close();
  }

  /** An answer as it came over the wire. */
  private record Reply(int status, String head, String body) {
    JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException e) {
        throw new IllegalStateException(body, e);
      }
    }

    List<String> marked(String text) {
      List<String> words = new ArrayList<>();
      for (JsonNode match : json().path("matches")) {
        int from = match.path("offset").asInt();
        words.add(text.substring(from, from + match.path("length").asInt()));
      }
      return words;
    }
  }

  private static Reply send(String method, String path, String body, String... headers)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    boolean hosted = Stream.of(headers).anyMatch(header -> header.startsWith("Host:"));
    head.append(hosted ? "" : "Host: 127.0.0.1:" + server.port() + "\r\n");
    Stream.of(headers).forEach(header -> head.append(header).append("\r\n"));
    head.append("Connection: close\r\nContent-Length: " + bytes.length + "\r\n\r\n");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(bytes);
      String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int gap = all.indexOf("\r\n\r\n");
      return new Reply(
          Integer.parseInt(all.substring(9, 12)), all.substring(0, gap), all.substring(gap + 4));
    }
  }

  private static Reply check(String text, String more) throws IOException {
    String body = "language=en-GB&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + more;
    return send("POST", "/v2/check", body, "Content-Type: " + FORM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AT&T rose 50%41 and 2+2 teh end.",
        "It rose 5% teh end.",
        "Sales & teh rest",
        "“Smart” quotes — teh end."
      })
  void readsWhatIsEncodedAndWhatIsNot(String text) throws IOException {
    assertThat(check(text, "").marked(text)).contains("teh");
    // LibreOffice 7.4 encodes nothing.
    Reply raw =
        send("POST", "/v2/check", "text=" + text + "&language=en-GB", "Content-Type: " + FORM);
    assertThat(raw.marked(text)).contains("teh");
  }

  @Test
  void readsWhatTexstudioSends() throws IOException {
    Reply reply =
        send(
            "POST",
            "/v2/check",
            "language=<none>&text=We%20saw%20teh%20end.\n",
            "Content-Type: text/json");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.marked("We saw teh end.")).contains("teh");
  }

  @Test
  void readsWhatFlymakeSends() throws IOException {
    assertThat(send("POST", "/v2/languages", "text=teh", "Content-Type: " + FORM).status())
        .isEqualTo(200);
    Reply reply =
        send(
            "POST",
            "/v2/check",
            "nil=&nil=&language=en-US&nil=&nil=&text=We%20saw%20teh%20end.",
            "Content-Type: " + FORM);
    JsonNode match = reply.json().path("matches").path(0);
    assertThat(match.path("rule").path("id").asText()).isEqualTo("MORFOLOGIK_RULE_EN_US");
    assertThat(match.path("rule").path("subId").asText()).isEqualTo("spelling/unknown-word");
    assertThat(match.path("rule").path("category").path("id").asText()).isEqualTo("TYPOS");
    assertThat(match.path("rule").path("issueType").asText()).isEqualTo("misspelling");
    assertThat(match.path("replacements").path(0).path("value").asText()).isEqualTo("the");
  }

  @Test
  void countsMarkupAndNeverReplacesIt() throws IOException {
    String data =
        """
        {"annotation":[{"markup":"# ","interpretAs":""},{"text":"Bridge opens"},
         {"markup":"\\n\\n","interpretAs":"\\n\\n"},{"text":"We "},{"markup":"**"},
         {"text":"saw"},{"markup":"**"},{"text":" teh end."}]}\
        """;
    Reply reply =
        send(
            "POST",
            "/v2/check",
            "language=en-GB&data=" + URLEncoder.encode(data, StandardCharsets.UTF_8),
            "Content-Type: " + FORM);
    assertThat(reply.marked("# Bridge opens\n\nWe **saw** teh end.")).contains("teh");
  }

  @Test
  void answersWithoutThePrefixAndWithItTwice() throws IOException {
    for (String path : List.of("/check", "/v2/check", "/v2/v2/check")) {
      Reply reply = send("GET", path + "?language=auto&text=We%20saw%20teh%20end.", "");
      assertThat(reply.marked("We saw teh end.")).as(path).contains("teh");
    }
    assertThat(send("GET", "/v2/languages", "").body()).contains("\"longCode\":\"en-GB\"");
    assertThat(send("GET", "/v2/maxtextlength", "").body()).isEqualTo("150000");
    assertThat(send("GET", "/v2/healthcheck", "").body()).isEqualTo("OK");
    assertThat(send("GET", "/v2/info", "").json().path("software").path("apiVersion").asInt())
        .isEqualTo(1);
    assertThat(send("OPTIONS", "/v2/check", "").status()).isEqualTo(204);
  }

  @Test
  void otherLanguagesAreNotRead() throws IOException {
    Reply reply = send("POST", "/v2/check", "language=de-DE&text=Das%20ist%20teh%20Ende.");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().path("matches")).isEmpty();
  }

  @Test
  void saysWhatIsMissingOrTooLong() throws IOException {
    assertThat(send("POST", "/v2/check", "language=en-GB").status()).isEqualTo(400);
    assertThat(send("POST", "/v2/check", "data={").body()).startsWith("Error: ");
    assertThat(check("word ".repeat(30_001), "").status()).isEqualTo(413);
  }

  @Test
  void aParagraphAloneIsNotHeldToBeAStory() throws IOException {
    assertThat(check("ATM.", "").json().path("matches")).isEmpty();
    assertThat(check("Route 6", "").json().path("matches")).isEmpty();
  }

  @Test
  void theTwoModesTogetherAreAll() throws IOException {
    List<Path> stories = new ArrayList<>();
    stories.add(Path.of("examples/lachin-corridor/story.txt"));
    try (Stream<Path> clean = Files.list(Path.of("examples/clean"))) {
      clean.filter(file -> file.toString().endsWith(".txt")).forEach(stories::add);
    }
    for (Path file : stories) {
      String story = Files.readString(file);
      List<String> together = matches(story, "&mode=textLevelOnly");
      together.addAll(matches(story, "&mode=allButTextLevelOnly"));
      assertThat(together).as("%s", file).containsExactlyInAnyOrderElementsOf(matches(story, ""));
    }
  }

  private static List<String> matches(String story, String mode) throws IOException {
    List<String> all = new ArrayList<>();
    check(story, mode).json().path("matches").forEach(match -> all.add(match.toString()));
    return all;
  }

  @Test
  void rulesAreTurnedOffByOurNamesAndTheirs() throws IOException {
    String text = "We saw teh end.";
    assertThat(check(text, "&disabledRules=MORFOLOGIK_RULE_EN_GB").marked(text)).isEmpty();
    assertThat(check(text, "&disabledRules=spelling/unknown-word").marked(text)).isEmpty();
    assertThat(check(text, "&disabledCategories=TYPOS").marked(text)).isEmpty();
    assertThat(check(text, "&enabledOnly=true&enabledCategories=TYPOS").marked(text))
        .contains("teh");
    assertThat(check(text, "&enabledOnly=true&enabledCategories=STYLE").marked(text)).isEmpty();
  }

  @Test
  void wordsAreTakenAndGivenBack() throws IOException {
    String text = "We saw blorfington there.";
    assertThat(check(text, "").marked(text)).contains("blorfington");
    assertThat(send("POST", "/v2/words/add", "word=blorfington").body()).contains("true");
    assertThat(check(text, "").marked(text)).isEmpty();
    assertThat(send("GET", "/v2/words", "").body()).contains("blorfington");
    assertThat(send("POST", "/v2/words/delete", "word=blorfington").body()).contains("true");
    assertThat(check(text, "").marked(text)).contains("blorfington");
  }

  @Test
  void pagesOfTheWebMayNotAsk() throws IOException {
    assertThat(send("GET", "/v2/info", "", "Host: news.example").status()).isEqualTo(403);
    assertThat(send("GET", "/v2/info", "", "Origin: https://news.example").status()).isEqualTo(403);
    Reply addOn = send("GET", "/v2/info", "", "Origin: chrome-extension://abcdef");
    assertThat(addOn.status()).isEqualTo(200);
    assertThat(addOn.head()).contains("Access-Control-Allow-Origin: chrome-extension://abcdef");
  }

  @Test
  void answersByBlockAndKeepsDecisions() throws IOException {
    String story =
        """
        {"document": "bridge.txt", "version": 7, "published": "2023-01-24", "blocks": [
          {"id": "h", "role": "headline", "text": "Bridge opens"},
          {"id": "p", "role": "paragraph", "text": "We saw \\ud83d\\ude00 teh end."}]}\
        """;
    JsonNode answer = send("POST", "/api/check", story).json();
    JsonNode schema = send("GET", "/api/schema", "").json();
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(answer))
        .isEmpty();
    assertThat(answer.path("version").asInt()).isEqualTo(7);
    JsonNode finding = answer.path("findings").path(0);
    assertThat(finding.path("block").asText()).isEqualTo("p");
    assertThat(finding.path("start").asInt()).isEqualTo(10);
    String decision =
        """
        {"document": "bridge.txt", "key": "%s", "rule": "%s", "words": "teh", "decision": "kept",
         "reason": "a quote"}\
        """
            .formatted(finding.path("key").asText(), finding.path("rule").asText());
    assertThat(send("POST", "/api/decisions", decision).status()).isEqualTo(200);
    JsonNode again = send("POST", "/api/check", story).json();
    assertThat(again.path("findings").path(0).path("kept").asText()).isEqualTo("a quote");
    assertThat(send("GET", "/api/stats", "").body()).contains("\"a quote\":1");
    assertThat(send("POST", "/api/decisions", "{}").json().path("problem").asText())
        .contains("decision");
  }

  @Test
  void namesOfAListAreCheckedSpellings() throws IOException {
    String text = "We met Vrontisk Qualloper there.";
    assertThat(send("POST", "/api/names", "Name,Party\n\"Vrontisk Qualloper\",Greens\n").body())
        .contains("\"accepted\":5");
    assertThat(check(text, "").marked(text)).isEmpty();
  }

  @Test
  void tellsOfRulesAndOfItself() throws IOException {
    assertThat(send("GET", "/api/rules", "").json().path("rules").size()).isGreaterThan(100);
    JsonNode rule = send("GET", "/api/rules/placeholders/orphan-line", "").json();
    assertThat(rule.path("scope").asText()).isEqualTo("story");
    assertThat(rule.path("examples")).isNotEmpty();
    assertThat(send("GET", "/api/rules/no/such", "").status()).isEqualTo(404);
    assertThat(send("GET", "/health", "").json().path("ready").asBoolean()).isTrue();
    assertThat(send("GET", "/metrics", "").body()).contains("copydesk_requests_total");
  }

  @Test
  void everyRuleHasAPage() throws IOException {
    Reply page = send("GET", "/rules/placeholders/orphan-line", "");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.head()).contains("Content-Type: text/html").contains("default-src 'self'");
    assertThat(page.body()).contains("placeholders/orphan-line").contains("<h2>Examples</h2>");
    assertThat(send("GET", "/rules/no/such", "").status()).isEqualTo(404);
    assertThat(send("GET", "/rules/%3Cscript%3E", "").body()).doesNotContain("<script>");
    for (JsonNode rule : send("GET", "/api/rules", "").json().path("rules")) {
      String name = rule.path("rule").asText();
      assertThat(send("GET", "/rules/" + name, "").status()).as(name).isEqualTo(200);
      assertThat(send("GET", "/api/rules/" + name, "").status()).as(name).isEqualTo(200);
    }
  }

  @Test
  void rulesAreListedAsTheyFared() throws IOException {
    Path file = folder.resolve("decisions.db");
    try (Decisions kept = Decisions.in(file)) {
      kept.add(
          List.of(
              new Decisions.Decision(
                  "", "a", "dates/tense", "", "1", Decisions.Kind.SHOWN, "", "1"),
              new Decisions.Decision(
                  "", "a", "dates/tense", "", "1", Decisions.Kind.KEPT, "a quote", "1")));
    }
    assertThat(Run.of("rules", "--stats", "--decisions", file).out())
        .isEqualTo("rule\tshown\taccepted\tkept\tnoisy\ndates/tense\t1\t0\ta quote: 1\t\n");
    assertThat(Run.of("rules", "--decisions", file).status()).isEqualTo(2);
  }

  @Test
  void theLogHoldsNoWords() throws IOException {
    check("We saw quibblewort teh end.", "");
    send("GET", "/v2/check?language=en-GB&text=quibblewort", "");
    send("GET", "/quibblewort?quibblewort", "");
    assertThat(LOG).isNotEmpty();
    assertThat(String.join("\n", LOG)).doesNotContain("quibblewort").doesNotContain("teh");
  }

  @Test
  void anAddressOfTheNetworkNeedsTokens() throws IOException {
    Run open = Run.of("serve", "--address", "0.0.0.0");
    assertThat(open.status()).isEqualTo(2);
    assertThat(open.err()).contains("--token-file");
    Path tokens = Files.writeString(folder.resolve("tokens"), "short Ann\n");
    Run weak = Run.of("serve", "--address", "0.0.0.0", "--token-file", tokens);
    assertThat(weak.status()).isEqualTo(2);
    assertThat(weak.err()).contains("tokens:1");
  }
}
