package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.copydesk.desk.Decisions;
import org.copydesk.http.CopydeskServer;
import org.copydesk.http.Newsdesk;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drives {@code copydesk lsp --attach} beside a server, as an editor does. */
class LspAttachTest {
  private static final String STORY =
      """
      Council votes on library

      Café owners 😀 said the depostis was was lost on Monday, 3 June 2024.

      The mayor recieved a very unique letter about teh library on Monday, 5 June 2024.
      """;

  @TempDir Path folder;
  private final PrintStream stdout = System.out;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Editor editor;
  private CompletableFuture<Integer> status;
  private LanguageServer language;

  private CopydeskServer server(int port, Map<String, String> tokens) throws IOException {
    return server(port, tokens, Optional.of(folder));
  }

  private static CopydeskServer server(int port, Map<String, String> tokens, Optional<Path> served)
      throws IOException {
    Newsdesk.Hire hired = Hired.plainly();
    return CopydeskServer.begin(
        new Newsdesk(() -> hired, Decisions.inMemory(), served, "test"),
        new CopydeskServer.Setup(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
            tokens,
            Optional.empty(),
            "",
            2,
            8,
            Duration.ofSeconds(60)),
        line -> {});
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static String address(int port) {
    return "http://127.0.0.1:" + port + "/";
  }

  private void start(Map<String, String> environment, String... words) throws Exception {
    Pipe there = Pipe.open();
    Pipe back = Pipe.open();
    InputStream in = Channels.newInputStream(there.source());
    OutputStream out = Channels.newOutputStream(back.sink());
    Console console =
        new Console(
            in,
            out,
            new PrintWriter(said, true, StandardCharsets.UTF_8),
            environment,
            false,
            false);
    String[] command = Stream.concat(Stream.of("lsp"), Stream.of(words)).toArray(String[]::new);
    status = CompletableFuture.supplyAsync(() -> Main.run(command, console));
    editor = new Editor();
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(
            editor, Channels.newInputStream(back.source()), Channels.newOutputStream(there.sink()));
    launcher.startListening();
    language = launcher.getRemoteProxy();
    InitializeParams hello = new InitializeParams();
    hello.setCapabilities(new ClientCapabilities());
    language.initialize(hello).get(60, TimeUnit.SECONDS);
    language.initialized(new InitializedParams());
  }

  @AfterEach
  void stop() throws Exception {
    end();
    System.setOut(stdout);
  }

  private void end() throws Exception {
    if (status != null && !status.isDone()) {
      language.shutdown().get(30, TimeUnit.SECONDS);
      language.exit();
      status.get(30, TimeUnit.SECONDS);
    }
  }

  private String open() throws IOException {
    String uri = folder.resolve("story.txt").toUri().toString();
    language
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "plaintext", 1, STORY)));
    return uri;
  }

  private static List<String> told(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(one -> one.getCode().getLeft() + one.getRange() + one.getSeverity() + one.getMessage())
        .toList();
  }

  private void settle() throws IOException {
    Files.writeString(
        folder.resolve(".copydesk.yml"), "levels:\n  dates/wrong-weekday: suggestion\n");
  }

  @Test
  void findsTheSameAsWithoutUnderTheStorysOwnSettings() throws Exception {
    settle();
    start(Map.of());
    List<String> alone = told(editor.next(open(), 1).getDiagnostics());
    end();

    try (CopydeskServer server = server(0, Map.of())) {
      start(Map.of(), "--attach", address(server.port()));
      String uri = open();
      List<Diagnostic> attached = editor.next(uri, 1).getDiagnostics();

      assertThat(told(attached)).isEqualTo(alone).anyMatch(one -> one.contains("depostis"));
      assertThat(attached.get(0).getCodeDescription().getHref())
          .startsWith(address(server.port()) + "rules/");
      var hover =
          language
              .getTextDocumentService()
              .hover(new HoverParams(new TextDocumentIdentifier(uri), new Position(2, 26)))
              .get(60, TimeUnit.SECONDS);
      assertThat(hover.getContents().getRight().getValue()).contains("deposits", "- not: ");
      end();
    }
  }

  @Test
  void waitsForAServerThatIsGoneAndKeepsWhatWasFound() throws Exception {
    int port = freePort();
    start(Map.of(), "--attach", address(port));
    String uri = open();
    assertThat(editor.message()).contains("no server answers at http://127.0.0.1:" + port);

    int found;
    try (CopydeskServer server = server(port, Map.of())) {
      assertThat(server.port()).isEqualTo(port);
      found = editor.next(uri, 1).getDiagnostics().size();
      assertThat(found).isGreaterThan(3);
    }

    language
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, 2),
                List.of(
                    new TextDocumentContentChangeEvent(
                        new Range(new Position(0, 0), new Position(0, 0)), "The "))));
    assertThat(editor.next(uri, 2).getDiagnostics()).hasSize(found);
    assertThat(editor.message()).contains("no server answers");
    try (CopydeskServer again = server(port, Map.of())) {
      assertThat(editor.next(uri, 2).getDiagnostics()).hasSize(found);
      assertThat(again.port()).isEqualTo(port);
      end();
    }
  }

  @Test
  void sendsThePersonsToken() throws Exception {
    Map<String, String> tokens = Map.of("0123456789abcdef", "Ada");
    try (CopydeskServer server = server(0, tokens, Optional.empty())) {
      start(Map.of(), "--attach", address(server.port()));
      open();
      assertThat(editor.message()).contains("COPYDESK_TOKEN");
      end();

      start(Map.of("COPYDESK_TOKEN", "0123456789abcdef"), "--attach", address(server.port()));
      assertThat(editor.next(open(), 1).getDiagnostics()).isNotEmpty();
      end();
    }
  }

  @Test
  void withoutATokenNobodysSettingsAreReadButTheServedFolders() throws Exception {
    Path served = Files.createDirectories(folder.resolve("served"));
    Path theirs = Files.createDirectories(folder.resolve("theirs"));
    Files.writeString(theirs.resolve(".copydesk.yml"), "secret: [");
    Files.createSymbolicLink(served.resolve("link"), theirs);
    try (CopydeskServer server = server(0, Map.of(), Optional.of(served))) {
      start(Map.of(), "--attach", address(server.port()));
      open();
      assertThat(editor.message()).contains("stands in no folder that is served", "--token-file");
      for (Path elsewhere :
          List.of(
              theirs.resolve("story.txt"),
              served.resolve("link/story.txt"),
              served.resolve("../theirs/story.txt"))) {
        for (String asked : List.of("", "/rule", "/holding")) {
          assertThat(proof(server, asked, elsewhere))
              .contains("no folder that is served")
              .doesNotContain("secret");
        }
      }
      assertThat(proof(server, "/holding", served.resolve("new/unsaved.txt"))).contains("profile");
      end();
    }
    try (CopydeskServer server = server(0, Map.of(), Optional.empty())) {
      assertThat(proof(server, "/holding", served)).contains("no folder that is served");
    }
  }

  private static String proof(CopydeskServer server, String asked, Path place) throws Exception {
    String body =
        "{\"place\": \"%s\", \"text\": \"A story.\", \"rule\": \"spelling/unknown-word\"}";
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address(server.port()) + "api/proof" + asked))
                .POST(HttpRequest.BodyPublishers.ofString(body.formatted(place)))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  @Test
  void refusesOptionsThatWouldHoldNowhere() {
    Run run = Run.of("lsp", "--attach", "http://127.0.0.1:8081", "--profile", "strict");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--profile says nothing beside --attach");

    assertThat(Run.of("lsp", "--attach", "8081").err()).contains("--attach is an address such as");
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
