package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drives {@code copydesk lsp} over its streams as an editor does. */
class LspCommandTest {
  private static final String STORY =
      "# Council votes\n\nCafé owners 😀 said the depostis was lost on Monday.\n";

  @TempDir Path folder;
  private final PrintStream stdout = System.out;
  private final Editor editor = new Editor();
  private CompletableFuture<Integer> status;
  private LanguageServer server;
  private OutputStream toServer;

  @BeforeEach
  void start() throws IOException {
    Pipe there = Pipe.open();
    Pipe back = Pipe.open();
    toServer = Channels.newOutputStream(there.sink());
    InputStream in = Channels.newInputStream(there.source());
    InputStream fromServer = Channels.newInputStream(back.source());
    OutputStream out = Channels.newOutputStream(back.sink());
    status =
        CompletableFuture.supplyAsync(
            () ->
                Main.run(
                    new String[] {"lsp", "--pages", "http://127.0.0.1:8081/"},
                    in,
                    out,
                    new ByteArrayOutputStream()));
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(editor, fromServer, toServer);
    launcher.startListening();
    server = launcher.getRemoteProxy();
  }

  @AfterEach
  void stop() throws Exception {
    if (!status.isDone()) {
      server.shutdown().get(30, TimeUnit.SECONDS);
      server.exit();
    }
    status.get(30, TimeUnit.SECONDS);
    System.setOut(stdout);
  }

  @Test
  void publishesWhatIsWrongWithAnOpenStory() throws Exception {
    greet(capabilities());
    String uri = open("story.md", STORY);

    PublishDiagnosticsParams told = editor.next(uri, 1);

    Diagnostic typo = typo(told.getDiagnostics());
    assertThat(typo.getSource()).isEqualTo("copydesk");
    assertThat(typo.getRange()).isEqualTo(range(2, 24, 32));
    assertThat(typo.getCodeDescription().getHref())
        .isEqualTo("http://127.0.0.1:8081/rules/spelling/unknown-word");
  }

  @Test
  void pointsIntoTheSourcesOfAStory() throws Exception {
    Path notes = Files.createDirectories(folder.resolve("notes"));
    Path talk =
        Files.writeString(
            notes.resolve("talk.txt"),
            "ANA RUIZ: Thank you. We will not close the line before the summer.\n");
    greet(capabilities());
    String uri =
        open(
            "named.md",
            "---\nsources: notes/\n---\n\n# Ferry line to close\n\n“We will close the line before"
                + " the summer,” Ana Ruiz said.\n");

    Diagnostic altered =
        editor.next(uri, 1).getDiagnostics().stream()
            .filter(one -> one.getCode().getLeft().equals("sources/quote-altered"))
            .findFirst()
            .orElseThrow();

    assertThat(altered.getRelatedInformation()).hasSize(1);
    assertThat(altered.getRelatedInformation().get(0).getLocation().getUri())
        .isEqualTo(talk.toUri().toString());
    assertThat(altered.getRelatedInformation().get(0).getLocation().getRange())
        .isEqualTo(range(0, 21, 65));
    assertThat(altered.getRelatedInformation().get(0).getMessage()).contains("We will not close");
  }

  @Test
  void countsBytesForAClientThatPrefersThem() throws Exception {
    ClientCapabilities capabilities = capabilities();
    GeneralClientCapabilities general = new GeneralClientCapabilities();
    general.setPositionEncodings(List.of("utf-8", "utf-16"));
    capabilities.setGeneral(general);
    InitializeResult result = greet(capabilities);
    assertThat(result.getCapabilities().getPositionEncoding()).isEqualTo("utf-8");
    String uri = open("story.md", STORY);

    assertThat(typo(editor.next(uri, 1).getDiagnostics()).getRange()).isEqualTo(range(2, 27, 35));
  }

  @Test
  void movesTheMarksWithTheWordsAtOnce() throws Exception {
    greet(capabilities());
    String uri = open("story.md", STORY);
    editor.next(uri, 1);

    change(uri, 2, at(0, 0), "A first line.\n\n");

    PublishDiagnosticsParams moved = editor.next(uri, 2);
    assertThat(typo(moved.getDiagnostics()).getRange()).isEqualTo(range(4, 24, 32));
  }

  @Test
  void writesFixesFromItsOwnFindingsWhateverRangeComesBack() throws Exception {
    greet(capabilities());
    String uri = open("story.md", STORY);
    Diagnostic typo = typo(editor.next(uri, 1).getDiagnostics());
    typo.setRange(range(2, 27, 35)); // as a client that counts bytes sends it back

    List<Either<Command, CodeAction>> actions =
        actions(uri, range(2, 24, 24), List.of(typo), List.of(CodeActionKind.QuickFix));

    CodeAction write = action(actions, "Write “deposits”");
    assertThat(applied(STORY, write)).contains("said the deposits was lost");
  }

  @Test
  void writesAllSafeFixesForTheVersionTheyWereMadeFor() throws Exception {
    greet(capabilities());
    String text = "The the council met.\n\nIt backed the the plan.\n";
    String uri = open("story.md", text);
    editor.next(uri, 1);

    List<Either<Command, CodeAction>> actions =
        actions(uri, range(0, 0, 0), List.of(), List.of("source.fixAll"));

    assertThat(actions).hasSize(1);
    CodeAction all = actions.get(0).getRight();
    assertThat(all.getKind()).isEqualTo("source.fixAll.copydesk");
    assertThat(edit(all).getTextDocument().getVersion()).isEqualTo(1);
    assertThat(applied(text, all)).isEqualTo("The council met.\n\nIt backed the plan.\n");
  }

  @Test
  void offersNothingWhereNothingIsWrongOrOpen() throws Exception {
    greet(capabilities());
    String uri = open("story.md", STORY);
    editor.next(uri, 1);

    assertThat(actions(uri, range(0, 2, 9), List.of(), List.of())).isEmpty();
    assertThat(actions("file:///nowhere.md", range(0, 0, 0), List.of(), List.of())).isEmpty();
    assertThat(actions(uri, range(900, 0, 4), List.of(), List.of())).isEmpty();
  }

  @Test
  void saysWhyWhenAPersonPoints() throws Exception {
    greet(capabilities());
    String uri = open("story.md", STORY);
    Diagnostic typo = typo(editor.next(uri, 1).getDiagnostics());

    Hover hover =
        server
            .getTextDocumentService()
            .hover(new HoverParams(new TextDocumentIdentifier(uri), at(2, 26)))
            .get(60, TimeUnit.SECONDS);

    assertThat(hover.getContents().getRight().getValue())
        .contains("deposits")
        .contains("`" + typo.getCode().getLeft() + "`")
        .contains("- not: ");
    assertThat(hover.getRange()).isEqualTo(range(2, 24, 32));
  }

  @Test
  void answersAClientThatAsksAndTellsItNothingUnasked() throws Exception {
    ClientCapabilities capabilities = capabilities();
    capabilities.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
    InitializeResult result = greet(capabilities);
    assertThat(result.getCapabilities().getDiagnosticProvider()).isNotNull();
    String uri = open("story.md", STORY);

    var first = pull(uri, null).get(60, TimeUnit.SECONDS);
    List<Diagnostic> items = first.getRelatedFullDocumentDiagnosticReport().getItems();
    String id = first.getRelatedFullDocumentDiagnosticReport().getResultId();
    typo(items);
    assertThat(pull(uri, id).get(60, TimeUnit.SECONDS).isRelatedUnchangedDocumentDiagnosticReport())
        .isTrue();
    assertThat(editor.published).isEmpty();

    change(uri, 2, at(1, 0), "x");
    var waiting = pull(uri, id);
    change(uri, 3, at(1, 0), "y");
    assertThatThrownBy(() -> waiting.get(60, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            ResponseErrorException.class,
            e ->
                assertThat(e.getResponseError().getCode())
                    .isEqualTo(ResponseErrorCode.ContentModified.getValue()));
  }

  @Test
  void acceptsAWordIntoTheSettingsAndChecksAnew() throws Exception {
    greet(capabilities());
    String uri = open("story.md", STORY);
    editor.next(uri, 1);
    Files.writeString(folder.resolve(".copydesk.yml"), "profile: standard\n");

    CodeAction accept =
        action(
            actions(uri, range(2, 26, 26), List.of(), List.of()),
            "Accept “depostis” in this newsroom’s settings");
    run(accept.getCommand());

    assertThat(Files.readString(folder.resolve(".copydesk.yml")))
        .isEqualTo("profile: standard\naccept:\n  \"depostis\": \"accepted\"\n");
    assertThat(editor.next(uri, 1).getDiagnostics())
        .noneMatch(d -> d.getMessage().getLeft().contains("depostis"));
  }

  @Test
  void letsAFindingStandByANoteInTheStory() throws Exception {
    greet(capabilities());
    String uri = open("story.md", STORY);
    String rule = typo(editor.next(uri, 1).getDiagnostics()).getCode().getLeft();
    editor.chosen = "as the source wrote it";

    CodeAction ok =
        action(
            actions(uri, range(2, 26, 26), List.of(), List.of()),
            "Let this stand, with a reason (" + rule + ")");
    run(ok.getCommand());

    TextDocumentEdit edit = editor.edits.get(0).getEdit().getDocumentChanges().get(0).getLeft();
    assertThat(edit.getEdits().get(0).getLeft())
        .isEqualTo(
            new TextEdit(
                range(2, 0, 0), "<!-- copydesk: ok " + rule + ", as the source wrote it -->\n"));
  }

  @Test
  void readsItsSettingsAnewWhenTheyChange() throws Exception {
    greet(capabilities());
    String uri = open("story.md", STORY);
    editor.next(uri, 1);

    Files.writeString(folder.resolve(".copydesk.yml"), "levels: {spelling: off}\n");
    server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of()));

    assertThat(editor.next(uri, 1).getDiagnostics())
        .noneMatch(d -> d.getCode().getLeft().startsWith("spelling/"));
  }

  @Test
  void namesASettingsFilesMistakeOnce() throws Exception {
    Files.writeString(folder.resolve(".copydesk.yml"), "levles: {}\n");
    greet(capabilities());
    String uri = open("story.md", STORY);
    assertThat(editor.next(uri, 1).getDiagnostics()).isEmpty();
    change(uri, 2, at(1, 0), "x");
    editor.next(uri, 2);
    editor.next(uri, 2);

    assertThat(editor.messages).hasSize(1);
    assertThat(editor.messages.get(0).getMessage()).contains(".copydesk.yml:1").contains("levels");
  }

  @Test
  void checksOnlyWhenToldToIfThatIsTheSetting() throws Exception {
    InitializeParams params = params(capabilities());
    JsonObject options = new JsonObject();
    options.addProperty("check", "manual");
    params.setInitializationOptions(options);
    server.initialize(params).get(60, TimeUnit.SECONDS);
    server.initialized(new InitializedParams());
    String uri = open("story.md", STORY);
    assertThat(editor.published.poll(700, TimeUnit.MILLISECONDS)).isNull();

    Object found = run(new Command("", "copydesk.check", List.of(uri)));

    assertThat(((Number) number(found)).intValue()).isPositive();
    typo(editor.next(uri, 1).getDiagnostics());
  }

  @Test
  void tellsItsStateWhenAsked() throws Exception {
    greet(capabilities());
    String uri = open("story.md", STORY);
    String status = run(new Command("", "copydesk.status", List.of(uri))).toString();
    assertThat(status).contains("profile").contains("standard").contains("rules");
  }

  @Test
  void hasTheFindingsOfAFreshCheckAfterAThousandEdits() throws Exception {
    greet(capabilities());
    String uri = open("story.md", STORY);
    StringBuilder text = new StringBuilder(STORY);
    Random random = new Random(20261128);
    List<String> words =
        List.of("teh ", "é", "😀", "\n\n", "The council met. ", "on on ", " 31 June", "\r\n", "a");
    for (int version = 2; version <= 1001; version++) {
      int from = boundary(text, random.nextInt(text.length() + 1));
      int to = Math.min(text.length(), from + (random.nextInt(3) == 0 ? 5 : 0));
      to = boundary(text, to);
      String written = words.get(random.nextInt(words.size()));
      Range range = new Range(position(text, from), position(text, to));
      change(uri, version, range, written);
      text.replace(from, to, written);
    }

    String fresh = open("fresh.md", text.toString());
    List<String> afresh = told(editor.next(fresh, 1).getDiagnostics());
    assertThat(afresh).isNotEmpty();

    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (System.nanoTime() < patience
        && !told(editor.latest(uri).getDiagnostics()).equals(afresh)) {
      Thread.sleep(50);
    }
    assertThat(editor.latest(uri).getVersion()).isEqualTo(1001);
    assertThat(told(editor.latest(uri).getDiagnostics())).isEqualTo(afresh);
  }

  @Test
  void forgetsAStoryThatIsClosed() throws Exception {
    greet(capabilities());
    String uri = open("story.md", STORY);
    editor.next(uri, 1);
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
    PublishDiagnosticsParams none = editor.published.poll(60, TimeUnit.SECONDS);
    assertThat(none.getDiagnostics()).isEmpty();
    assertThat(actions(uri, range(2, 24, 24), List.of(), List.of())).isEmpty();
  }

  @Test
  void endsWithItsClient() throws Exception {
    greet(capabilities());
    toServer.close();
    assertThat(status.get(5, TimeUnit.SECONDS)).isEqualTo(1);
  }

  @Test
  void endsWhenToldTo() throws Exception {
    greet(capabilities());
    server.shutdown().get(30, TimeUnit.SECONDS);
    server.exit();
    assertThat(status.get(5, TimeUnit.SECONDS)).isZero();
  }

  private static Object number(Object json) {
    return json instanceof com.google.gson.JsonPrimitive one ? one.getAsNumber() : json;
  }

  private InitializeResult greet(ClientCapabilities capabilities) throws Exception {
    InitializeResult result = server.initialize(params(capabilities)).get(60, TimeUnit.SECONDS);
    server.initialized(new InitializedParams());
    return result;
  }

  private InitializeParams params(ClientCapabilities capabilities) {
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    params.setProcessId((int) ProcessHandle.current().pid());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "desk")));
    return params;
  }

  private static ClientCapabilities capabilities() {
    TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
    PublishDiagnosticsCapabilities shown = new PublishDiagnosticsCapabilities(true);
    document.setPublishDiagnostics(shown);
    CodeActionCapabilities actions = new CodeActionCapabilities();
    actions.setCodeActionLiteralSupport(new CodeActionLiteralSupportCapabilities());
    document.setCodeAction(actions);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    WorkspaceEditCapabilities edit = new WorkspaceEditCapabilities();
    edit.setDocumentChanges(true);
    workspace.setWorkspaceEdit(edit);
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setTextDocument(document);
    capabilities.setWorkspace(workspace);
    return capabilities;
  }

  private String open(String name, String text) {
    String uri = folder.resolve(name).toUri().toString();
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "markdown", 1, text)));
    return uri;
  }

  private void change(String uri, int version, Position at, String words) {
    change(uri, version, new Range(at, at), words);
  }

  private void change(String uri, int version, Range range, String words) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version),
                List.of(new TextDocumentContentChangeEvent(range, words))));
  }

  private CompletableFuture<org.eclipse.lsp4j.DocumentDiagnosticReport> pull(
      String uri, String known) {
    DocumentDiagnosticParams params = new DocumentDiagnosticParams(new TextDocumentIdentifier(uri));
    params.setPreviousResultId(known);
    return server.getTextDocumentService().diagnostic(params);
  }

  private List<Either<Command, CodeAction>> actions(
      String uri, Range range, List<Diagnostic> diagnostics, List<String> only) throws Exception {
    CodeActionContext context =
        only.isEmpty()
            ? new CodeActionContext(diagnostics)
            : new CodeActionContext(diagnostics, only);
    return server
        .getTextDocumentService()
        .codeAction(new CodeActionParams(new TextDocumentIdentifier(uri), range, context))
        .get(60, TimeUnit.SECONDS);
  }

  private Object run(Command command) throws Exception {
    return server
        .getWorkspaceService()
        .executeCommand(new ExecuteCommandParams(command.getCommand(), command.getArguments()))
        .get(60, TimeUnit.SECONDS);
  }

  private static CodeAction action(List<Either<Command, CodeAction>> actions, String title) {
    return actions.stream()
        .map(Either::getRight)
        .filter(action -> action.getTitle().equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError(title + " is not among " + actions));
  }

  private static TextDocumentEdit edit(CodeAction action) {
    return action.getEdit().getDocumentChanges().get(0).getLeft();
  }

  private static String applied(String text, CodeAction action) {
    StringBuilder out = new StringBuilder(text);
    List<TextEdit> edits = edit(action).getEdits().stream().map(Either::getLeft).toList();
    for (int i = edits.size() - 1; i >= 0; i--) {
      Range range = edits.get(i).getRange();
      out.replace(
          offset(text, range.getStart()), offset(text, range.getEnd()), edits.get(i).getNewText());
    }
    return out.toString();
  }

  private static int offset(String text, Position position) {
    int line = 0;
    int at = 0;
    while (line < position.getLine()) {
      at = text.indexOf('\n', at) + 1;
      line++;
    }
    return at + position.getCharacter();
  }

  /** A place not within a letter or a line break of two characters. */
  private static int boundary(StringBuilder text, int at) {
    boolean within =
        at > 0
            && at < text.length()
            && (Character.isLowSurrogate(text.charAt(at))
                || text.charAt(at) == '\n' && text.charAt(at - 1) == '\r');
    return within ? at - 1 : at;
  }

  private static Position position(CharSequence text, int offset) {
    int line = 0;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !pair) {
        line++;
        start = i + 1;
      }
    }
    return new Position(line, offset - start);
  }

  private static Diagnostic typo(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(d -> d.getCode().getLeft().startsWith("spelling/"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no misspelling among " + diagnostics));
  }

  private static List<String> told(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(d -> d.getCode().getLeft() + d.getRange() + d.getMessage())
        .sorted()
        .toList();
  }

  private static Position at(int line, int character) {
    return new Position(line, character);
  }

  private static Range range(int line, int from, int to) {
    return new Range(at(line, from), at(line, to));
  }
}
