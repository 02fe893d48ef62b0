package org.copydesk.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Span;
import org.copydesk.desk.Fixer;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Safety;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * What can be done about the findings of a story. Every edit is made from our own finding, where
 * its words stand now: ranges that a client sends back are only asked which findings are meant.
 */
final class Actions {
  /** The kind under which all safe fixes are written at once. */
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".copydesk";

  /** The kinds there are. */
  static final List<String> KINDS = List.of(CodeActionKind.QuickFix, FIX_ALL);

  private final Client client;
  private final Diagnostics diagnostics;

  Actions(Client client, Diagnostics diagnostics) {
    this.client = client;
    this.diagnostics = diagnostics;
  }

  /** The actions for {@code range} of a story, of the kinds that {@code context} asks for. */
  List<Either<Command, CodeAction>> of(OpenStory.View view, Span range, CodeActionContext context) {
    List<Either<Command, CodeAction>> actions = new ArrayList<>();
    boolean asRead = Review.writtenAsRead(view.text());
    if (wants(context, CodeActionKind.QuickFix)) {
      for (Finding finding : view.findings()) {
        if (touches(finding.span(), range)) {
          about(view.text(), finding, asRead, actions);
        }
      }
    }
    if (asks(context, FIX_ALL)) {
      List<Edit> edits = Fixer.safe(view.findings(), edit -> Fixer.writable(edit, asRead));
      if (!edits.isEmpty()) {
        CodeAction all = new CodeAction("Write all safe fixes (Copydesk)");
        all.setKind(FIX_ALL);
        all.setEdit(edit(view.text(), edits));
        actions.add(Either.forRight(all));
      }
    }
    return actions;
  }

  private void about(
      OpenText text, Finding finding, boolean asRead, List<Either<Command, CodeAction>> actions) {
    for (Fix fix : finding.fixes()) {
      if (fix.edits().stream().allMatch(edit -> Fixer.writable(edit, asRead))) {
        CodeAction action = quick(text, finding, fix.label());
        action.setEdit(edit(text, fix.edits()));
        action.setIsPreferred(
            fix.safety() == Safety.SAFE && fix.equals(finding.fixes().get(0)) ? true : null);
        actions.add(Either.forRight(action));
      }
    }
    String words = finding.span().of(text.text());
    if (finding.rule().pack().equals("spelling") && !words.isBlank()) {
      String title = "Accept “" + words + "” in this newsroom’s settings";
      command(text, finding, title, Commands.ACCEPT_WORD, actions);
    }
    if (Comments.hold(text)) {
      String title = "Let this stand, with a reason (" + finding.rule() + ")";
      command(text, finding, title, Commands.OK, actions);
    }
  }

  private void command(
      OpenText text,
      Finding finding,
      String title,
      String name,
      List<Either<Command, CodeAction>> actions) {
    List<Object> told =
        List.of(
            text.uri(),
            Key.of(text, finding),
            Map.of(
                "line", text.position(finding.span().start()).getLine(),
                "character", text.position(finding.span().start()).getCharacter()));
    Command command = new Command(title, name, told);
    if (client.literals()) {
      CodeAction action = quick(text, finding, title);
      action.setCommand(command);
      actions.add(Either.forRight(action));
    } else {
      actions.add(Either.forLeft(command));
    }
  }

  private CodeAction quick(OpenText text, Finding finding, String title) {
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(diagnostics.of(text, finding)));
    return action;
  }

  /** The edits, for the version they were made for where the client can be told that. */
  WorkspaceEdit edit(OpenText text, List<Edit> edits) {
    List<TextEdit> changes =
        edits.stream().map(edit -> new TextEdit(text.range(edit.span()), edit.text())).toList();
    if (!client.versioned()) {
      return new WorkspaceEdit(Map.of(text.uri(), changes));
    }
    TextDocumentEdit document = new TextDocumentEdit();
    document.setTextDocument(new VersionedTextDocumentIdentifier(text.uri(), text.version()));
    document.setEdits(
        changes.stream()
            .<Either<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>>map(Either::forLeft)
            .toList());
    return new WorkspaceEdit(List.of(Either.forLeft(document)));
  }

  private static boolean touches(Span words, Span range) {
    return words.start() <= range.end() && range.start() <= words.end();
  }

  /** Whether actions of {@code kind} are wanted: no kinds named is all but those of the source. */
  private static boolean wants(CodeActionContext context, String kind) {
    return context.getOnly() == null || asks(context, kind);
  }

  /** Whether {@code kind}, or a kind it is one of, is asked for by name. */
  private static boolean asks(CodeActionContext context, String kind) {
    return context.getOnly() != null
        && context.getOnly().stream()
            .anyMatch(only -> only.isEmpty() || kind.equals(only) || kind.startsWith(only + "."));
  }
}
