package org.copydesk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.copydesk.article.Article;
import org.copydesk.desk.Decisions;
import org.copydesk.desk.Desk;
import org.copydesk.desk.DeskProofreader;
import org.copydesk.desk.Staff;
import org.copydesk.desk.StorySources;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Checker;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleBook;
import org.copydesk.rule.RuleInfo;
import org.copydesk.settings.Layer;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsTree;
import org.copydesk.sheet.FactSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server does when there is too much to do: rules that take as long as a test wants. */
class CopydeskServerTest {
  @TempDir Path folder;

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);
  private final List<String> last = new CopyOnWriteArrayList<>();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final Decisions decisions = Decisions.inMemory();
  private Optional<CopydeskServer> server = Optional.empty();

  @AfterEach
  void end() {
    go.countDown();
    server.ifPresent(CopydeskServer::close);
    decisions.close();
  }

  private static RuleInfo info(String name) {
    return RuleInfo.of(
        name, Severity.WARNING, "A rule", "Why.", Example.bad("[[bad]]"), Example.good("x"));
  }

  /** Waits where a story says “wait”, and takes more memory than there is for a “huge” one. */
  private record Slow(RuleInfo info, CountDownLatch begun, CountDownLatch go) implements Rule {
    @Override
    public List<Finding> check(Article article) {
      String text = article.source().text();
      if (text.contains("huge")) {
        throw new OutOfMemoryError("a test's");
      }
      if (text.contains("fails")) {
        throw new IllegalStateException("a test's");
      }
      if (text.contains("wait")) {
        begun.countDown();
        try {
          go.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      return List.of();
    }
  }

  /** Remembers what it was asked to read. */
  private record Last(RuleInfo info, List<String> read) implements Rule {
    @Override
    public List<Finding> check(Article article) {
      read.add(article.source().text().strip());
      return List.of();
    }
  }

  private CopydeskServer begin(int workers, int room, Duration limit, Optional<Path> tls)
      throws IOException {
    List<Checker> checkers =
        List.of(new Slow(info("style/a-slow"), begun, go), new Last(info("style/z-last"), last));
    Desk desk = new Desk(any -> new Staff(story -> story, checkers, (story, found) -> List.of()));
    RuleBook rules = new RuleBook(() -> checkers);
    Newsdesk.Hire hired =
        new Newsdesk.Hire(
            desk,
            Settings.BUILT_IN,
            any -> rules,
            page -> new FactSheet(page.article(), List.of()),
            new DeskProofreader(
                desk,
                () -> new SettingsTree(Layer.silent("test"), Optional.empty(), held -> held),
                any -> rules,
                (story, settings, page) -> page,
                StorySources.LOCAL),
            "1",
            Optional.empty());
    Newsdesk newsdesk = new Newsdesk(() -> hired, decisions, Optional.empty(), "test");
    CopydeskServer begun =
        CopydeskServer.begin(
            newsdesk,
            new CopydeskServer.Setup(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Map.of(),
                tls,
                "secret word",
                workers,
                room,
                limit),
            log::add);
    server = Optional.of(begun);
    return begun;
  }

  private static CompletableFuture<HttpResponse<String>> check(
      CopydeskServer server, String document, String text) {
    return HttpClient.newHttpClient()
        .sendAsync(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/check"))
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"document\": \"%s\", \"blocks\": [{\"text\": \"%s\"}]}"
                            .formatted(document, text)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void whoCannotWaitIsToldWhenToAskAgain() throws Exception {
    CopydeskServer server = begin(1, 1, Duration.ofSeconds(60), Optional.empty());
    CompletableFuture<HttpResponse<String>> running = check(server, "a", "wait here");
    begun.await();
    // One of the two waits and the other is refused, whichever comes first.
    CompletableFuture<HttpResponse<String>> second = check(server, "b", "A second text.");
    CompletableFuture<HttpResponse<String>> third = check(server, "c", "A third text.");
    CompletableFuture.anyOf(second, third).get();
    CompletableFuture<HttpResponse<String>> waiting = second.isDone() ? third : second;
    HttpResponse<String> refused = second.isDone() ? second.get() : third.get();
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    go.countDown();
    assertThat(running.get().statusCode()).isEqualTo(200);
    assertThat(waiting.get().statusCode()).isEqualTo(200);
    assertThat(check(server, "d", "Later.").get().statusCode()).isEqualTo(200);
  }

  @Test
  void aRuleThatFailsIsNamedToClientsOfLanguageTool() throws Exception {
    CopydeskServer server = begin(1, 8, Duration.ofSeconds(60), Optional.empty());
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + "/v2/check"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(
                        HttpRequest.BodyPublishers.ofString(
                            "language=en-GB&text=It+fails+here.+It+rained."))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"problems\"").contains("style/a-slow");
  }

  @Test
  void aTextThatTakesTooMuchMemoryIsRefusedAndTheServerGoesOn() throws Exception {
    CopydeskServer server = begin(2, 8, Duration.ofSeconds(60), Optional.empty());
    HttpResponse<String> refused = check(server, "a", "huge").get();
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(log).anyMatch(line -> line.contains("memory ran out"));
    assertThat(check(server, "a", "Small.").get().statusCode()).isEqualTo(200);
  }

  @Test
  void aNewerTextOfTheSameStoryHasTheOlderLeftOff() throws Exception {
    CopydeskServer server = begin(2, 8, Duration.ofSeconds(60), Optional.empty());
    CompletableFuture<HttpResponse<String>> older = check(server, "a", "wait for the old text");
    begun.await();
    assertThat(check(server, "a", "The new text.").get().body()).contains("\"problems\":[]");
    go.countDown();
    assertThat(older.get().body()).contains("not all of it was checked");
    assertThat(last).contains("The new text.").doesNotContain("wait for the old text");
  }

  @Test
  void nothingTakesLongerThanTheLimit() throws Exception {
    CopydeskServer server = begin(1, 8, Duration.ofMillis(200), Optional.empty());
    long began = System.nanoTime();
    HttpResponse<String> answer = check(server, "a", "wait without end").get();
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("time ran out");
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
  }

  @Test
  void whatIsBeingReadWhenTheServerEndsIsAnswered() throws Exception {
    CopydeskServer server = begin(2, 8, Duration.ofSeconds(60), Optional.empty());
    CompletableFuture<HttpResponse<String>> running = check(server, "a", "wait to the end");
    begun.await();
    CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
    this.server = Optional.empty();
    // while it ends nobody else comes in
    for (int i = 0; i < 200 && answers(server); i++) {
      Thread.sleep(20);
    }
    assertThat(answers(server)).isFalse();
    assertThat(closing).isNotDone();
    go.countDown();
    assertThat(running.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    closing.get(30, TimeUnit.SECONDS);
  }

  private static boolean answers(CopydeskServer server) {
    try {
      return check(server, "b", "Anybody?").get(10, TimeUnit.SECONDS).statusCode() == 200;
    } catch (Exception e) {
      return false;
    }
  }

  @Test
  void speaksTlsAndNothingElseWhereThatIsAsked() throws Exception {
    Path keys = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "desk",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass",
                "secret word")
            .inheritIO()
            .start();
    assertThat(keytool.waitFor()).isZero();
    CopydeskServer server = begin(1, 8, Duration.ofSeconds(60), Optional.of(keys));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(KeyStore.getInstance(keys.toFile(), "secret word".toCharArray()));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    HttpResponse<String> health =
        HttpClient.newBuilder()
            .sslContext(context)
            .build()
            .send(
                HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + server.port() + "/health"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(health.body()).contains("\"ready\":true");
    assertThatThrownBy(() -> check(server, "a", "In the clear.").get())
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void refusesTheNetworkWithoutTokens() {
    assertThatThrownBy(
            () ->
                new CopydeskServer.Setup(
                    new InetSocketAddress("0.0.0.0", 0),
                    Map.of(),
                    Optional.empty(),
                    "",
                    1,
                    1,
                    Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
