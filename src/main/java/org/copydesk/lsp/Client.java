package org.copydesk.lsp;

import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What a client says it can do.
 *
 * @param pulls whether it asks for findings when it wants them
 * @param refreshes whether it can be told to ask again
 * @param related whether it shows other places beside a finding
 * @param versioned whether an edit may name the version it is for
 * @param literals whether it takes actions other than bare commands
 * @param watches whether it can be asked to watch files
 * @param configures whether it can be asked for its settings
 */
record Client(
    boolean pulls,
    boolean refreshes,
    boolean related,
    boolean versioned,
    boolean literals,
    boolean watches,
    boolean configures) {
  /** A client that has said nothing yet. */
  static final Client PLAIN = new Client(false, false, false, false, false, false, false);

  /** What {@code told} says; null is a client that says nothing. */
  static Client of(ClientCapabilities told) {
    Optional<ClientCapabilities> all = Optional.ofNullable(told);
    Optional<TextDocumentClientCapabilities> document =
        all.map(ClientCapabilities::getTextDocument);
    Optional<WorkspaceClientCapabilities> workspace = all.map(ClientCapabilities::getWorkspace);
    Optional<PublishDiagnosticsCapabilities> shown =
        document.map(TextDocumentClientCapabilities::getPublishDiagnostics);
    return new Client(
        document.map(TextDocumentClientCapabilities::getDiagnostic).isPresent(),
        workspace
            .map(WorkspaceClientCapabilities::getDiagnostics)
            .map(d -> Boolean.TRUE.equals(d.getRefreshSupport()))
            .orElse(false),
        shown.map(s -> Boolean.TRUE.equals(s.getRelatedInformation())).orElse(false),
        workspace
            .map(WorkspaceClientCapabilities::getWorkspaceEdit)
            .map(WorkspaceEditCapabilities::getDocumentChanges)
            .orElse(false),
        document
            .map(TextDocumentClientCapabilities::getCodeAction)
            .map(CodeActionCapabilities::getCodeActionLiteralSupport)
            .isPresent(),
        workspace
            .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
            .map(w -> Boolean.TRUE.equals(w.getDynamicRegistration()))
            .orElse(false),
        workspace.map(WorkspaceClientCapabilities::getConfiguration).orElse(false));
  }
}
