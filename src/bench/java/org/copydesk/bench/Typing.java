package org.copydesk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** Somebody who writes slips into a story in an editor, and waits for each to be found. */
final class Typing implements LanguageClient, AutoCloseable {
  private static final String URI = "untitled:story";
  private static final String SLIP = " teh";
  private static final int KEY = 60;
  private static final int PATIENCE = 60;

  private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
  private final Process process;
  private final LanguageServer server;
  private final List<String> lines;
  private int version = 1;

  private Typing(Process process, String story) {
    this.process = process;
    this.lines = List.of(story.split("\n", -1));
    var launcher =
        LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
    this.server = launcher.getRemoteProxy();
    launcher.startListening();
  }

  /** Opens {@code story} in the language server that {@code command} starts, and waits for it. */
  static Typing in(List<String> command, Map<String, String> environment, String story, Path log)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
    builder.environment().putAll(environment);
    Typing typing = new Typing(builder.start(), story);
    try {
      InitializeParams hello = new InitializeParams();
      hello.setCapabilities(new ClientCapabilities());
      typing.server.initialize(hello).get(PATIENCE, TimeUnit.SECONDS);
    } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
      typing.close();
      throw new IOException("the language server did not begin", e);
    }
    typing.server.initialized(new InitializedParams());
    typing
        .server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(URI, "plaintext", 1, story)));
    if (typing.published.poll(PATIENCE, TimeUnit.SECONDS) == null) {
      typing.close();
      throw new IOException("the language server said nothing of the story");
    }
    return typing;
  }

  /** Writes {@code slips}, each taken out again; milliseconds from each one's last key. */
  List<Double> write(int slips) throws IOException, InterruptedException {
    List<Double> took = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < slips; i++) {
      int line = random.nextInt(lines.size());
      while (lines.get(line).length() < 200) {
        line = random.nextInt(lines.size());
      }
      // Before the last word: "teh" beside it is a slip wherever it stands.
      int column = lines.get(line).lastIndexOf(' ');
      for (int key = 0; key < SLIP.length(); key++) {
        Thread.sleep(KEY);
        replace(line, column + key, column + key, SLIP.substring(key, key + 1));
      }
      long began = System.nanoTime();
      await(line, column + 1, true);
      took.add((System.nanoTime() - began) / 1e6);
      replace(line, column, column + SLIP.length(), "");
      await(line, column + 1, false);
      Thread.sleep(5L * KEY);
    }
    return took;
  }

  private void replace(int line, int from, int to, String words) {
    TextDocumentContentChangeEvent event =
        new TextDocumentContentChangeEvent(
            new Range(new Position(line, from), new Position(line, to)), words);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(URI, ++version), List.of(event)));
  }

  /** Waits until the last version's findings have one that begins there, or have none. */
  private void await(int line, int column, boolean found) throws IOException, InterruptedException {
    Position place = new Position(line, column);
    while (true) {
      PublishDiagnosticsParams next = published.poll(PATIENCE, TimeUnit.SECONDS);
      if (next == null) {
        throw new IOException("the language server did not find what was written");
      }
      if (next.getVersion() == version
          && found
              == next.getDiagnostics().stream()
                  .anyMatch(one -> one.getRange().getStart().equals(place))) {
        return;
      }
    }
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.add(diagnostics);
  }

  @Override
  public void telemetryEvent(Object object) {
    // Nothing is measured by it.
  }

  @Override
  public void showMessage(MessageParams message) {
    // Nothing is measured by it.
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {
    // Nothing is measured by it.
  }

  @Override
  public void close() {
    process.destroy();
  }
}
