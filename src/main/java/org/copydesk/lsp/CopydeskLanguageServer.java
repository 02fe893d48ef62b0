package org.copydesk.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/**
 * Copydesk as a language server: what {@code check} finds, in any editor that speaks the protocol.
 * It ends when its client says so, or is gone.
 */
public final class CopydeskLanguageServer
    implements LanguageServer, LanguageClientAware, WorkspaceService, AutoCloseable {
  private static final List<String> WATCHED =
      List.of("**/.copydesk.yml", "**/.copydesk-baseline.tsv", "**/rules/**", "**/facts/**");

  private final Desktop desktop;
  private final Documents documents;
  private final Commands commands;
  private final String version;
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private volatile boolean shutDown;

  /**
   * A server.
   *
   * @param hire gives a desk with settings, rules and facts as their files stand; asked at once,
   *     and again whenever one of them changes
   * @param version the program's version
   */
  public CopydeskLanguageServer(Supplier<LanguageDesk> hire, String version) {
    this.desktop = new Desktop(hire);
    this.documents = new Documents(desktop);
    this.commands = new Commands(desktop, version);
    this.version = version;
  }

  @Override
  public void connect(LanguageClient client) {
    desktop.connect(client);
  }

  /** The status to end with, once the client wants that or is gone: 0, or 1 if it left unsaid. */
  public CompletableFuture<Integer> ended() {
    return ended;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    Client can = Client.of(params.getCapabilities());
    PositionUnit unit =
        PositionUnit.of(
            params.getCapabilities() == null || params.getCapabilities().getGeneral() == null
                ? null
                : params.getCapabilities().getGeneral().getPositionEncodings());
    desktop.meet(can, unit, folder(params));
    Pace.of(params.getInitializationOptions()).ifPresent(desktop::pace);
    if (params.getProcessId() != null) {
      ProcessHandle.of(params.getProcessId())
          .filter(parent -> !parent.equals(ProcessHandle.current()))
          .ifPresent(parent -> parent.onExit().thenRun(() -> ended.complete(shutDown ? 0 : 1)));
    }
    InitializeResult result = new InitializeResult(capabilities(can, unit));
    result.setServerInfo(new ServerInfo("Copydesk", version));
    return CompletableFuture.completedFuture(result);
  }

  private static ServerCapabilities capabilities(Client can, PositionUnit unit) {
    ServerCapabilities all = new ServerCapabilities();
    all.setPositionEncoding(unit.kind());
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    all.setTextDocumentSync(sync);
    all.setHoverProvider(true);
    all.setCodeActionProvider(
        can.literals()
            ? Either.forRight(new CodeActionOptions(Actions.KINDS))
            : Either.forLeft(true));
    all.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
    if (can.pulls()) {
      all.setDiagnosticProvider(new DiagnosticRegistrationOptions(false, false));
    }
    return all;
  }

  private static Path folder(InitializeParams params) {
    Optional<String> first =
        Optional.ofNullable(params.getWorkspaceFolders())
            .filter(folders -> !folders.isEmpty())
            .map(folders -> folders.get(0))
            .map(WorkspaceFolder::getUri);
    return first
        .or(() -> rootUri(params))
        .flatMap(Review::file)
        .orElse(Path.of("").toAbsolutePath());
  }

  @SuppressWarnings("deprecation") // Older clients name their one folder so.
  private static Optional<String> rootUri(InitializeParams params) {
    return Optional.ofNullable(params.getRootUri());
  }

  @Override
  public void initialized(InitializedParams params) {
    desktop.log(
        "Copydesk "
            + version
            + "; folder "
            + desktop.folder()
            + "; positions in "
            + desktop.unit().kind()
            + "; findings "
            + (desktop.can().pulls() ? "when asked for" : "as they come"));
    desktop.client().filter(client -> desktop.can().watches()).ifPresent(this::watch);
    configure();
  }

  private void watch(LanguageClient client) {
    List<FileSystemWatcher> watchers =
        WATCHED.stream().map(glob -> new FileSystemWatcher(Either.forLeft(glob))).toList();
    client.registerCapability(
        new RegistrationParams(
            List.of(
                new Registration(
                    "copydesk-files",
                    "workspace/didChangeWatchedFiles",
                    new DidChangeWatchedFilesRegistrationOptions(watchers)))));
  }

  /** Asks the client for its settings, if it can be asked. */
  private void configure() {
    if (!desktop.can().configures()) {
      return;
    }
    ConfigurationItem item = new ConfigurationItem();
    item.setSection("copydesk");
    desktop
        .client()
        .ifPresent(
            client ->
                client
                    .configuration(new ConfigurationParams(List.of(item)))
                    .thenAccept(
                        all -> {
                          if (all != null && !all.isEmpty()) {
                            Pace.of(all.get(0)).ifPresent(desktop::pace);
                          }
                        }));
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    Pace.of(params.getSettings()).ifPresentOrElse(desktop::pace, this::configure);
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    desktop.renew();
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    return commands.run(params);
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    desktop.close();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    ended.complete(shutDown ? 0 : 1);
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // Nothing is traced: the log has what matters.
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return this;
  }

  @Override
  public void close() {
    desktop.close();
  }
}
