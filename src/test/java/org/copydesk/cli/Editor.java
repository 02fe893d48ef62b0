package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** An editor that remembers what it is told. */
final class Editor implements LanguageClient {
  final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
  final List<MessageParams> messages = new CopyOnWriteArrayList<>();
  private final Map<String, PublishDiagnosticsParams> latest = new ConcurrentHashMap<>();
  private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
  final List<ApplyWorkspaceEditParams> edits = new CopyOnWriteArrayList<>();
  volatile String chosen;

  /** What is published next of that version of a story. */
  PublishDiagnosticsParams next(String uri, int version) throws InterruptedException {
    while (true) {
      PublishDiagnosticsParams told = published.poll(60, TimeUnit.SECONDS);
      assertThat(told).as("nothing came of " + uri).isNotNull();
      if (told.getUri().equals(uri) && Integer.valueOf(version).equals(told.getVersion())) {
        return told;
      }
    }
  }

  /** What was published last of a story. */
  PublishDiagnosticsParams latest(String uri) {
    return latest.get(uri);
  }

  /** The next thing it shows the person. */
  String message() throws InterruptedException {
    String message = shown.poll(60, TimeUnit.SECONDS);
    assertThat(message).as("nothing was said").isNotNull();
    return message;
  }

  /** What stands when nothing more comes. */
  List<Diagnostic> last(String uri, int version) throws InterruptedException {
    List<Diagnostic> last = new ArrayList<>(next(uri, version).getDiagnostics());
    PublishDiagnosticsParams more = published.poll(8, TimeUnit.SECONDS);
    while (more != null) {
      if (more.getUri().equals(uri) && Integer.valueOf(version).equals(more.getVersion())) {
        last = more.getDiagnostics();
      }
      more = published.poll(4, TimeUnit.SECONDS);
    }
    return last;
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    latest.put(diagnostics.getUri(), diagnostics);
    published.add(diagnostics);
  }

  @Override
  public void showMessage(MessageParams message) {
    messages.add(message);
    shown.add(message.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
    return CompletableFuture.completedFuture(new MessageActionItem(chosen));
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams edit) {
    edits.add(edit);
    return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
  }

  @Override
  public void logMessage(MessageParams message) {
    assertThat(message.getMessage().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
  }

  @Override
  public void telemetryEvent(Object object) {
    throw new AssertionError("nothing is to be told of the person: " + Map.of("event", object));
  }
}
