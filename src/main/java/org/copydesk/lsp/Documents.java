package org.copydesk.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** The requests and notices about single documents. */
final class Documents implements TextDocumentService {
  private final Desktop desktop;

  Documents(Desktop desktop) {
    this.desktop = desktop;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    desktop.open(
        new OpenText(
            item.getUri(),
            item.getLanguageId() == null ? "" : item.getLanguageId(),
            item.getVersion(),
            item.getText(),
            desktop.unit()));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    Integer version = params.getTextDocument().getVersion();
    desktop
        .story(params.getTextDocument().getUri())
        .ifPresent(
            story ->
                desktop.changed(
                    story,
                    story.change(
                        version == null ? story.text().version() + 1 : version,
                        params.getContentChanges())));
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    if (desktop.pace() != Pace.MANUAL) {
      desktop.story(params.getTextDocument().getUri()).ifPresent(story -> desktop.ask(story, 0));
    }
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    desktop.close(params.getTextDocument().getUri());
  }

  @Override
  public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
    Optional<OpenStory> open = desktop.story(params.getTextDocument().getUri());
    if (open.isEmpty()) {
      return CompletableFuture.completedFuture(full(List.of(), null));
    }
    CompletableFuture<OpenStory.View> asked =
        desktop.pace() == Pace.TYPING
            ? open.get().whenChecked()
            : CompletableFuture.completedFuture(open.get().view());
    return asked.thenApply(view -> report(view, params.getPreviousResultId()));
  }

  private DocumentDiagnosticReport report(OpenStory.View view, String known) {
    List<Diagnostic> diagnostics = desktop.diagnostics().of(view);
    String id = view.text().version() + "-" + Integer.toHexString(diagnostics.hashCode());
    return id.equals(known)
        ? new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(id))
        : full(diagnostics, id);
  }

  private static DocumentDiagnosticReport full(List<Diagnostic> diagnostics, String id) {
    RelatedFullDocumentDiagnosticReport report =
        new RelatedFullDocumentDiagnosticReport(diagnostics);
    report.setResultId(id);
    return new DocumentDiagnosticReport(report);
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    Optional<OpenStory> open = desktop.story(params.getTextDocument().getUri());
    if (open.isEmpty()) {
      return CompletableFuture.completedFuture(List.of());
    }
    OpenStory.View view = open.get().view();
    Span range = view.text().span(params.getRange());
    return CompletableFuture.completedFuture(
        new Actions(desktop.can(), desktop.diagnostics()).of(view, range, params.getContext()));
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    Optional<OpenStory> open = desktop.story(params.getTextDocument().getUri());
    if (open.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    OpenStory.View view = open.get().view();
    int offset = view.text().offset(params.getPosition());
    List<Finding> here =
        view.findings().stream()
            .filter(f -> f.span().start() <= offset && offset <= f.span().end())
            .toList();
    if (here.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    return CompletableFuture.supplyAsync(() -> hover(view, here));
  }

  private Hover hover(OpenStory.View view, List<Finding> here) {
    List<String> told =
        here.stream().map(f -> Why.of(f, desktop.rule(view.text(), f.rule()))).toList();
    Span whole = here.stream().map(Finding::span).reduce(Span::cover).orElseThrow();
    return new Hover(
        new MarkupContent(MarkupKind.MARKDOWN, String.join("\n\n---\n\n", told)),
        view.text().range(whole));
  }
}
